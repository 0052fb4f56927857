/// What a bench has found: each figure is printed with its target as it comes.
struct Findings {
    /// Whether every target so far is met.
    private(set) var isMet = true

    /// Prints a heading.
    func begin(_ title: String) { print("\n" + title) }

    /// Prints a figure that has a target.
    mutating func check(_ name: String, _ value: Double, _ unit: String, atMost limit: Double) {
        state(name, value, unit, target: "at most \(Findings.rounded(limit))", isMet: value <= limit)
    }

    /// Prints a figure that has a target.
    mutating func check(_ name: String, _ value: Double, _ unit: String, atLeast limit: Double) {
        state(name, value, unit, target: "at least \(Findings.rounded(limit))", isMet: value >= limit)
    }

    /// Prints a figure without a target.
    func note(_ name: String, _ value: Double, _ unit: String) {
        print("     \(name): \(Findings.rounded(value)) \(unit)")
    }

    /// Prints two figures side by side, without a target.
    func note(_ name: String, _ value: Double, _ other: Double, _ unit: String) {
        print("     \(name): \(Findings.rounded(value)) and \(Findings.rounded(other)) \(unit)")
    }

    /// Prints a sentence.
    func note(_ sentence: String) { print("     \(sentence)") }

    private mutating func state(_ name: String, _ value: Double, _ unit: String, target: String, isMet: Bool) {
        print("\(isMet ? "ok  " : "MISS") \(name): \(Findings.rounded(value)) \(unit) (\(target))")
        self.isMet = self.isMet && isMet
    }

    private static func rounded(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        guard hundredths % 100 != 0 else { return "\(hundredths / 100)" }
        let fraction = hundredths % 100
        return "\(hundredths / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
    }
}

/// Many measurements of one thing.
struct Measurements {
    private var values: [Double] = []

    mutating func append(_ value: Double) { values.append(value) }

    var count: Int { values.count }
    var median: Double { quantile(0.5) }

    /// The nearest-rank quantile; 0 where nothing was measured.
    func quantile(_ share: Double) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]
    }
}
