import CareerData
import GoldenFiles
import TestSupport
import Testing

@Suite("The tables of docs/data.md")
struct BundleTableReferenceTests {
    @Test("are those of the records")
    func upToDate() throws {
        let start = "<!-- The tables, written from the records (RUNG_UPDATE_GOLDEN=1): -->\n"
        let end = "\n<!-- The end of the tables. -->"
        let page = try SourceTree.text("docs/data.md")
        let before = try #require(page.firstRange(of: start))
        let after = try #require(page.firstRange(of: end))
        let text = page[..<before.upperBound] + BundleTableReference.markdown() + page[after.lowerBound...]
        try GoldenFile.expect(String(text), matches: "docs/data.md")
    }
}
