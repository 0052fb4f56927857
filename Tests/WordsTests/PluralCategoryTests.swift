import CareerGraph
import Testing

@testable import LanguageFiles

/// Plural categories by the samples that CLDR gives for each (common/supplemental/plurals.xml).
struct PluralCategoryTests {
    private func categories(_ code: String, _ numbers: Int...) throws -> [String] {
        let language = try #require(TextLanguage(code: code))
        return numbers.map { PluralCategory(of: $0, in: language).rawValue }
    }

    @Test func wholeNumbersTakeTheFormOfTheirLanguage() throws {
        #expect(try categories("en", 0, 1, 2, 1_000_000) == ["other", "one", "other", "other"])
        #expect(try categories("es", 0, 1, 2, 1_000_000, 1_000_001) == ["other", "one", "other", "many", "other"])
        #expect(try categories("fr", 0, 1, 2, 2_000_000) == ["one", "one", "other", "many"])
        #expect(try categories("pt", 0, 1, 2, 1_000_000) == ["one", "one", "other", "many"])
        #expect(try categories("pt-PT", 0, 1, 2, 1_000_000) == ["other", "one", "other", "many"])
        #expect(try categories("hi", 0, 1, 2) == ["one", "one", "other"])
        #expect(
            try categories("tl", 1, 3, 4, 5, 6, 7, 9, 10, 14) == [
                "one", "one", "other", "one", "other", "one", "other", "one", "other",
            ])
        #expect(
            try categories("ar", 0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111) == [
                "zero", "one", "two", "few", "few", "many", "many", "other", "other", "few", "many",
            ])
        #expect(
            try categories("ru", 0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 111) == [
                "many", "one", "few", "few", "many", "many", "many", "many", "one", "few", "many",
            ])
        #expect(
            try categories("pl", 0, 1, 2, 5, 12, 21, 22) == [
                "many", "one", "few", "many", "many", "many", "few",
            ])
        #expect(try categories("cs", 1, 2, 4, 5) == ["one", "few", "few", "other"])
        #expect(
            try categories("hr", 1, 2, 5, 11, 12, 21, 22) == ["one", "few", "other", "other", "other", "one", "few"])
        #expect(try categories("ro", 0, 1, 2, 19, 20, 101) == ["few", "one", "few", "few", "other", "few"])
        #expect(try categories("he", 1, 2, 3) == ["one", "two", "other"])
        for code in ["zh", "zh-Hant", "vi", "ko", "ja", "ht", "xx"] {
            #expect(try categories(code, 0, 1, 2) == ["other", "other", "other"], "\(code)")
        }
    }

    @Test func aTextNeedsTheFormsOfItsLanguage() throws {
        func problems(_ code: String, _ text: String) throws -> [LanguageFault.Problem] {
            LanguageCheck.problems(of: text, values: ["n"], in: try #require(TextLanguage(code: code)))
        }
        #expect(try problems("es", "{n:one=a|other=b}").isEmpty)
        #expect(try problems("es", "{n:one=a|many=c|other=b}").isEmpty)
        #expect(try problems("es", "{n:one=a|few=c|other=b}") == [.unknownCategory("few", value: "n")])
        #expect(try problems("zh", "{n:other=b}").isEmpty)
        #expect(try problems("zh", "{n:one=a|other=b}") == [.unknownCategory("one", value: "n")])
        #expect(
            try problems("ru", "{n:one=a|other=b}") == [
                .missingCategory("few", value: "n"), .missingCategory("many", value: "n"),
            ])
    }
}
