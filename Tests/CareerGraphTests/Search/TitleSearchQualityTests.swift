import TestSupport
import Testing

@testable import CareerGraph

/// The quality of search over all titles of the release. Skipped where the release is not at hand.
@Suite struct TitleSearchQualityTests {
    static let release = TitleRelease(directory: "../shared/data/onet_30_1")
    static let index = release.map { TitleIndex(titles: $0.list) }
    static let drawn = 2_000

    /// The titles drawn with a seed, and who carries each.
    private struct Draw {
        var titles: [String] = []
        var carriers: [String: Set<OccupationID>] = [:]
        var errors: TypingErrors

        init(_ release: TitleRelease, seed: UInt64) {
            errors = TypingErrors(seed: seed)
            for title in release.titles { carriers[title.text, default: []].insert(title.occupation) }
            let alternates = release.titles.filter { $0.kind != .occupation }
            titles = (0..<TitleSearchQualityTests.drawn).map { _ in
                alternates[errors.number(below: alternates.count)].text
            }
        }
    }

    /// The share of drawn titles for which a carrier is among the first three.
    private func share(seed: UInt64, withErrors: Bool) throws -> Double {
        let release = try #require(Self.release)
        let index = try #require(Self.index)
        var draw = Draw(release, seed: seed)
        var found = 0
        for title in draw.titles {
            let query = withErrors ? draw.errors.slip(in: title) : title
            let carriers = draw.carriers[title] ?? []
            if index.search(query, limit: 3).contains(where: { carriers.contains($0.occupation) }) { found += 1 }
        }
        return Double(found) / Double(draw.titles.count)
    }

    @Test(.enabled(if: release != nil)) func findsTitlesAsTheyAre() throws {
        #expect(try share(seed: 2024, withErrors: false) >= 0.995)
    }

    @Test(.enabled(if: release != nil)) func findsTitlesWithATypingError() throws {
        #expect(try share(seed: 2025, withErrors: true) >= 0.98)
    }

    @Test(.enabled(if: release != nil)) func putsAnOccupationsOwnTitleFirst() throws {
        let release = try #require(Self.release)
        let index = try #require(Self.index)
        for title in release.titles where title.kind == .occupation && title.occupation.index % 5 == 0 {
            let first = index.search(title.text, limit: 1).first
            #expect(first?.occupation == title.occupation, "\(title.text)")
            #expect(first?.quality == .exact, "\(title.text)")
        }
    }

    @Test(.enabled(if: release != nil)) func findsWordsInAnyOrder() throws {
        let release = try #require(Self.release)
        let index = try #require(Self.index)
        for title in release.titles where title.kind == .occupation && title.occupation.index % 8 == 0 {
            let words = title.text.split(separator: " ")
            let turned = words.reversed().joined(separator: " ")
            let found = index.search(turned, limit: 3).map(\.occupation)
            #expect(found.contains(title.occupation), "\(turned)")
        }
    }

    @Test(
        .enabled(if: release != nil),
        arguments: [
            ("nurse", "29-1141.00"), ("RN", "29-1141.00"), ("electrician", "47-2111.00"), ("cdl", "53-3032.00"),
            ("EMT", "29-2042.00"), ("lawyer", "23-1011.00"), ("chef", "35-1011.00"), ("waitress", "35-3031.00"),
            ("labourer", "47-2061.00"), ("software devloper", "15-1252.00"), ("accountnat", "13-2011.00"),
        ])
    func findsThePlainOccupation(query: String, code: String) throws {
        let release = try #require(Self.release)
        let index = try #require(Self.index)
        let found = index.search(query, limit: 2).map { release.codes[$0.occupation.index] }
        #expect(found.contains(code), "\(query): \(found)")
    }
}
