import Testing
import TestSupport

@testable import CareerGraph

@Suite struct WordFoldingTests {
    private func words(_ text: String, limit: Int = 64) -> [String] {
        let bytes = Array(text.utf8)
        return WordFolding.words(of: bytes.span, limit: limit).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test(arguments: [
        ("Registered Nurse (RN)", ["registered", "nurse", "rn"]), ("Driver's Helper", ["drivers", "helper"]),
        ("R.N.", ["rn"]), ("Maître d'", ["maitre", "d"]), ("MAI\u{302}TRE", ["maitre"]),
        ("Café–Manager", ["cafe", "manager"]), ("CAFÉ", ["cafe"]), ("Straße", ["strasse"]), ("Œuvre", ["oeuvre"]),
        ("Fire/Police, 911", ["fire", "police", "911"]), ("driver’s", ["drivers"]), ("nurse🚑aide", ["nurse", "aide"]),
        ("\u{1B}[31mnurse\u{7}", ["31mnurse"]), ("", []), (" -- ", []), ("🚑", []), ("\u{202E}nurse", ["nurse"]),
    ])
    func foldsToPlainWords(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func keepsPlaces() {
        let bytes = Array("Café (RN) x".utf8)
        let ranges = WordFolding.words(of: bytes.span, limit: 9).map(\.range)
        #expect(ranges == [0..<5, 7..<9, 11..<12])
    }

    @Test func cutsLongWordsAndStopsAtTheLimit() {
        #expect(words(String(repeating: "a", count: 1_000)).map(\.count) == [64])
        #expect(words("a b c d", limit: 2) == ["a", "b"])
    }

    @Test func survivesIllFormedBytes() {
        var random = TypingErrors(seed: 5)
        for _ in 0..<2_000 {
            let bytes = (0..<random.number(below: 40)).map { _ in UInt8(random.number(below: 256)) }
            for word in WordFolding.words(of: bytes.span, limit: 64) {
                #expect(word.range.upperBound <= bytes.count && !word.range.isEmpty)
                #expect(!word.bytes.isEmpty && word.bytes.count <= WordFolding.longestWord)
            }
        }
    }
}
