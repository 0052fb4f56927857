import Glibc

/// Logistic regression with a small ridge penalty, by Newton's method (iteratively reweighted least squares).
///
/// After Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd edition), section 4.4.1; the
/// penalty is on signals in units of their standard deviation and does not touch the base.
struct LogisticFit {
    /// One example: its signals, whether it holds, and how much it counts.
    struct Example {
        let signals: SIMD8<Float>
        let holds: Bool
        let weight: Double
    }

    /// Half the penalty's factor on the sum of squared weights.
    static let ridge = 1.0
    static let mostSteps = 30
    private static let dimension = 9

    private let examples: [Example]
    private let means: [Double]
    private let spreads: [Double]

    init(_ examples: [Example]) {
        self.examples = examples
        let count = Double(max(1, examples.count))
        var sums = [Double](repeating: 0, count: 8)
        var squares = sums
        for example in examples {
            for place in 0..<8 {
                let value = Double(example.signals[place])
                sums[place] += value
                squares[place] += value * value
            }
        }
        means = sums.map { $0 / count }
        spreads = zip(squares, sums).map { square, sum in
            let variance = max(0, square / count - sum * sum / count / count)
            return variance > 1e-12 ? variance.squareRoot() : 1
        }
    }

    /// The weights that make the examples most likely.
    func weights() -> ClosenessWeights {
        var solution = [Double](repeating: 0, count: LogisticFit.dimension)
        for _ in 0..<LogisticFit.mostSteps {
            let step = LinearSystem.solve(system(at: solution))
            for place in solution.indices { solution[place] += step[place] }
            if step.allSatisfy({ abs($0) < 1e-8 }) { break }
        }
        var base = solution[8]
        for place in 0..<8 { base -= solution[place] * means[place] / spreads[place] }
        return ClosenessWeights(base: Float(base)) { signal in
            Float(solution[signal.rawValue] / spreads[signal.rawValue])
        }
    }

    /// The gradient and the curvature of the penalised log-likelihood.
    private func system(at solution: [Double]) -> LinearSystem {
        let size = LogisticFit.dimension
        var system = LinearSystem(size: size)
        var row = [Double](repeating: 1, count: size)
        for example in examples {
            var odds = solution[8]
            for place in 0..<8 {
                row[place] = (Double(example.signals[place]) - means[place]) / spreads[place]
                odds += solution[place] * row[place]
            }
            let chance = 1 / (1 + exp(-odds))
            let surprise = example.weight * ((example.holds ? 1 : 0) - chance)
            let curvature = example.weight * chance * (1 - chance)
            for first in 0..<size {
                system.right[first] += surprise * row[first]
                let scaled = curvature * row[first]
                for second in 0...first { system.left[first * size + second] += scaled * row[second] }
            }
        }
        for place in 0..<8 {
            system.right[place] -= LogisticFit.ridge * solution[place]
            system.left[place * size + place] += LogisticFit.ridge
        }
        return system
    }
}

/// A symmetric positive definite system of linear equations, of which the lower half is filled in.
struct LinearSystem {
    let size: Int
    var left: [Double]
    var right: [Double]

    init(size: Int) {
        self.size = size
        left = Array(repeating: 0, count: size * size)
        right = Array(repeating: 0, count: size)
    }

    /// Cholesky's decomposition. A direction without curvature gets no step.
    static func solve(_ system: LinearSystem) -> [Double] {
        let size = system.size
        var lower = system.left
        var solution = system.right
        for column in 0..<size {
            for row in column..<size {
                var sum = lower[row * size + column]
                for inner in 0..<column { sum -= lower[row * size + inner] * lower[column * size + inner] }
                if row == column {
                    lower[row * size + column] = sum > 1e-12 ? sum.squareRoot() : .infinity
                } else {
                    lower[row * size + column] = sum / lower[column * size + column]
                }
            }
        }
        for row in 0..<size {
            for inner in 0..<row { solution[row] -= lower[row * size + inner] * solution[inner] }
            solution[row] /= lower[row * size + row]
        }
        for row in (0..<size).reversed() {
            for inner in (row + 1)..<max(size, row + 1) { solution[row] -= lower[inner * size + row] * solution[inner] }
            solution[row] /= lower[row * size + row]
        }
        return solution
    }
}
