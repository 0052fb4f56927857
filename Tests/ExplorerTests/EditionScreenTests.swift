import CareerData
import CareerGraph
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// A map of other editions says so on every screen that names one.
struct EditionScreenTests {
    /// Built from made-up releases of 2041.
    private func map() throws -> CareerGraph {
        let release = try SmallRelease(.madeUp)
        let folder = try TemporaryFolder()
        let contents = try BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents
        try BundleWriter(directory: folder.path + "/Data").write(contents)
        return try CareerGraph.load(directory: folder.path + "/Data")
    }

    private func text(_ panel: Panel) -> String {
        panel.lines.flatMap { line in
            line.pieces.map { if case .text(let text, _) = $0.piece { text } else { "" } }
        }
        .joined(separator: "\n")
    }

    @Test(arguments: Language.allCases) func everySectionNamesTheEditionOfTheMap(language: Language) throws {
        let graph = try map()
        let explorer = CareerExplorer(
            graph: graph, size: Size(columns: 200, rows: 60), glyphs: .unicode, words: MessageCatalog(language))
        let nurse = try #require(OccupationCode("29-1141").flatMap { graph.occupation(code: $0) })
        let occupation = OccupationPanel(occupation: nurse, width: 180, in: explorer.environment)
        var texts = OccupationSection.allCases.map { text(occupation.panel($0)) }
        texts.append(text(AboutScreen().panel(width: 180, in: explorer.environment, explorer.session)))
        let whole = texts.joined(separator: "\n")
        for said in ["O*NET 31.0", "2041", "2040", "2050", "+3.4%"] { #expect(whole.contains(said), "\(said)") }
        // Titles and figures of this map have none of these.
        for lie in ["30.1", "2024", "2025", "2034", "3.1%"] {
            #expect(!whole.contains(lie), "\(lie): \(whole.split(separator: "\n").filter { $0.contains(lie) })")
        }
    }
}
