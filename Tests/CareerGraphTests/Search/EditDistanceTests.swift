import Testing
import TestSupport

@testable import CareerGraph

@Suite struct EditDistanceTests {
    /// The textbook table of optimal string alignment, cell by cell: the distance to every beginning of `right`.
    private func reference(_ left: [UInt8], _ right: [UInt8]) -> [Int] {
        var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in 0...left.count {
            for j in 0...right.count {
                guard i > 0, j > 0 else {
                    rows[i][j] = max(i, j)
                    continue
                }
                let isSame = left[i - 1] == right[j - 1]
                rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (isSame ? 0 : 1))
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
                }
            }
        }
        return rows[left.count]
    }

    @Test(arguments: [
        ("nurse", "nurse", 0), ("nurse", "nures", 1), ("nurse", "nrse", 1), ("nurse", "nnurse", 1),
        ("nurse", "purse", 1), ("electritian", "electrician", 1), ("ca", "abc", 3), ("a", "z", 1),
    ])
    func countsErrorsByHand(typed: String, meant: String, errors: Int) {
        let letters = Array(meant.utf8)
        let result = EditDistance(Array(typed.utf8)).distances(to: letters.span, letters.indices)
        #expect(result.whole == errors)
    }

    @Test func agreesWithTheTextbookTable() {
        var random = TypingErrors(seed: 11)
        for _ in 0..<3_000 {
            let left = (0..<1 + random.number(below: 20)).map { _ in UInt8(97 + random.number(below: 4)) }
            let right = (0..<random.number(below: 24)).map { _ in UInt8(97 + random.number(below: 4)) }
            let expected = reference(left, right)
            let result = EditDistance(left).distances(to: right.span, right.indices)
            #expect(result.whole == expected.last)
            #expect(result.prefix == expected.min())
        }
    }

    @Test func takesTheLongestWord() {
        let word = [UInt8](repeating: UInt8(ascii: "a"), count: 64)
        let letters = Array(word.dropLast()) + [UInt8(ascii: "b")]
        #expect(EditDistance(word).distances(to: letters.span, letters.indices).whole == 1)
        #expect(EditDistance(word).distances(to: word.span, word.indices).whole == 0)
    }

    @Test(arguments: [
        ("nrse", "nurse", TypingError.omitted), ("nuurse", "nurse", .doubled), ("nusre", "nurse", .swapped),
        ("narse", "nurse", .replaced), ("nurxse", "nurse", .added), ("nursee", "nurse", .doubled),
    ])
    func namesTheSlip(typed: String, meant: String, slip: TypingError) {
        #expect(TypingError(typed: Array(typed.utf8)[...], meant: Array(meant.utf8)[...]) == slip)
    }
}
