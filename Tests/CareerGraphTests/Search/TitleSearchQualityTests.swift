import TestSupport
import Testing

@testable import CareerGraph

/// The quality of search over all titles of the full bundle.
@Suite struct TitleSearchQualityTests {
    private static let graph = try? CareerGraph.load(directory: "Data")
    private static let index = graph?.titleIndex()
    private static let drawn = 2_000

    /// The titles drawn with a seed, and who carries each.
    private struct Draw {
        var titles: [String] = []
        var carriers: [String: Set<OccupationID>] = [:]
        var errors: TypingErrors

        init(_ graph: CareerGraph, seed: UInt64) {
            errors = TypingErrors(seed: seed)
            var alternates: [String] = []
            for occupation in graph.occupationIDs {
                for title in graph.details.alternateTitles(of: occupation) {
                    alternates.append(title.title)
                    carriers[title.title, default: []].insert(occupation)
                }
            }
            titles = (0..<TitleSearchQualityTests.drawn).map { _ in
                alternates[errors.number(below: alternates.count)]
            }
        }
    }

    /// The share of drawn titles for which a carrier is among the first three.
    private func share(seed: UInt64, withErrors: Bool) throws -> Double {
        let graph = try #require(Self.graph)
        let index = try #require(Self.index)
        var draw = Draw(graph, seed: seed)
        var found = 0
        for title in draw.titles {
            let query = withErrors ? draw.errors.slip(in: title) : title
            let carriers = draw.carriers[title] ?? []
            if index.search(query, limit: 3).contains(where: { carriers.contains($0.occupation) }) { found += 1 }
        }
        return Double(found) / Double(draw.titles.count)
    }

    @Test func findsTitlesAsTheyAre() throws {
        #expect(try share(seed: 2024, withErrors: false) >= 0.995)
    }

    @Test func findsTitlesWithATypingError() throws {
        #expect(try share(seed: 2025, withErrors: true) >= 0.98)
    }

    @Test func putsAnOccupationsOwnTitleFirst() throws {
        let graph = try #require(Self.graph)
        let index = try #require(Self.index)
        for occupation in graph.occupationIDs where occupation.index % 5 == 0 {
            let title = graph[occupation].title
            let first = index.search(title, limit: 1).first
            #expect(first?.occupation == occupation, "\(title)")
            #expect(first?.title == title)
            #expect(first?.quality == .exact, "\(title)")
        }
    }

    @Test func findsWordsInAnyOrder() throws {
        let graph = try #require(Self.graph)
        let index = try #require(Self.index)
        for occupation in graph.occupationIDs where occupation.index % 8 == 0 {
            let words = graph[occupation].title.split(separator: " ")
            let turned = words.reversed().joined(separator: " ")
            let found = index.search(turned, limit: 3).map(\.occupation)
            #expect(found.contains(occupation), "\(turned)")
        }
    }

    @Test(
        arguments: [
            ("nurse", "29-1141.00"), ("RN", "29-1141.00"), ("electrician", "47-2111.00"), ("cdl", "53-3032.00"),
            ("EMT", "29-2042.00"), ("lawyer", "23-1011.00"), ("chef", "35-1011.00"), ("waitress", "35-3031.00"),
            ("labourer", "47-2061.00"), ("software devloper", "15-1252.00"), ("accountnat", "13-2011.00"),
        ])
    func findsThePlainOccupation(query: String, code: String) throws {
        let graph = try #require(Self.graph)
        let index = try #require(Self.index)
        let found = index.search(query, limit: 2).map { graph[$0.occupation].code.text }
        #expect(found.contains(code), "\(query): \(found)")
    }

    @Test func listsTheSameTitlesFastAsOneByOne() throws {
        let graph = try #require(Self.graph)
        let listing = try #require(graph.details as? any AlternateTitleListing)
        func titles(_ list: TitleList) -> [[UInt8]] {
            list.entries.map { entry in
                let start = Int(entry.start)
                return [UInt8(entry.kind.rawValue)] + list.text[start..<start + Int(entry.length)]
            }
        }
        let fast = titles(listing.alternateTitleList(occupations: graph.occupations.count))
        #expect(fast.count > 50_000)
        #expect(fast == titles(graph.alternateTitleList()))
    }
}
