import Testing

@testable import Words

struct PluralCategoryTests {
    @Test(arguments: [(0, "other"), (1, "one"), (2, "other"), (1_000_000, "other")])
    func englishAndSpanishHaveOneAndOther(number: Int, category: String) {
        #expect(PluralCategory(of: number, inLanguage: "en").rawValue == category)
        #expect(PluralCategory(of: number, inLanguage: "es").rawValue == category)
    }

    @Test func aLanguageWithoutARuleUsesOtherAlone() {
        #expect(PluralCategory(of: 1, inLanguage: "zh") == .other)
    }
}
