import CareerGraph
import TestSupport
import Testing

@testable import CareerData

/// The committed bundle: its size, some facts of the releases, and that it can be built again.
@Suite("The full bundle")
struct FullBundleTests {
    private func occupation(_ code: String, _ graph: CareerGraph) throws -> OccupationID {
        try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
    }

    @Test("It is sound")
    func sound() { #expect(BundleChecker.check(directory: FullBundle.directory) == []) }

    @Test("It holds everything")
    func counts() throws {
        let graph = try FullBundle.load()
        #expect(graph.clusters.count == 16)
        #expect(graph.pathways.count == 79)
        #expect(graph.pathways.allSatisfy { !$0.placements.isEmpty })
        #expect(graph.occupations.count == 1_016)
        #expect(graph.occupations.allSatisfy { !$0.pathways.isEmpty })
        #expect(graph.occupations.count { $0.jobZone != nil } == 923)
        #expect(graph.ratings.occupations.count == 894)
        #expect(
            CompetencyDomain.allCases.map { domain in graph.competencies.count { $0.domain == domain } } == [
                35, 33, 52, 41,
            ])
        #expect(graph.workStyles.count == 21)
        let ids = graph.occupationIDs
        #expect(ids.reduce(0) { $0 + graph.related(to: $1).count } == 18_460)
        #expect(ids.reduce(0) { $0 + graph.details.technologies(of: $1).count } == 32_773)
        #expect(ids.reduce(0) { $0 + graph.details.tools(of: $1).count } == 41_662)
        #expect(ids.reduce(0) { $0 + graph.details.programs(of: $1).count } == 8_501)
        #expect(ids.reduce(0) { $0 + graph.details.alternateTitles(of: $1).count { $0.isReported } } == 7_955)
        #expect(ids.count { graph.details.preparation(of: $0) != nil } == 878)
        #expect(ids.count { graph.details.workStyles(of: $0).count == 21 } == 891)
    }

    @Test("Registered nurses are as the releases have them")
    func nurses() throws {
        let graph = try FullBundle.load()
        let nurse = try occupation("29-1141.00", graph)
        let wages = try #require(graph[nurse].wages)
        #expect(wages.source == .own)
        #expect(wages.employment == 3_379_720)
        #expect(wages.annual.median == Amount(value: 97_550))
        #expect(wages.hourly.percentile90 == Amount(value: 6_609))
        #expect(graph[nurse].outlook?.entryEducation == .bachelor)
        #expect(graph[nurse].jobZone == .four)
        #expect(graph.details.alternateTitles(of: nurse).contains { $0.shortTitle == "RN" })
    }

    @Test("Fallbacks say so; the military have no figures")
    func fallbacks() throws {
        let graph = try FullBundle.load()
        #expect(graph[try occupation("29-2011.00", graph)].wages?.source == .broadGroup(code: "29-2010"))
        #expect(graph[try occupation("21-1011.00", graph)].outlook?.source == .broadGroup(code: "21-1018"))
        #expect(graph[try occupation("15-1299.04", graph)].wages?.source == .wholeOccupation(code: "15-1299"))
        #expect(graph[try occupation("11-1031.00", graph)].wages?.source == .minorGroup(code: "11-1000"))
        #expect(graph[try occupation("55-3016.00", graph)].wages == nil)
        #expect(graph[try occupation("27-2011.00", graph)].wages?.annual.median == nil)
        #expect(graph[try occupation("27-2011.00", graph)].wages?.hourly.median == Amount(value: 2_905))
    }

    @Test("Chief executives' ratings are as O*NET has them")
    func ratings() throws {
        let graph = try FullBundle.load()
        let chief = try occupation("11-1011.00", graph)
        let reading = try #require(graph.competencies.firstIndex { $0.element == "2.A.1.a" })
        #expect(
            graph.ratings.rating(chief, CompetencyID(reading))
                == Rating(importanceHundredths: 412, levelHundredths: 462))
        let errors = try LevelErrors.load(directory: FullBundle.directory, for: graph)
        #expect(errors.standardError(chief, CompetencyID(reading)) == 0.18)
    }

    private static let rawReleases = ReleaseSources(folder: FullBundle.packageRoot + "/../shared/data")
    private static let hasRawReleases = (try? ReleaseFile.read(rawReleases.wages)) != nil

    @Test(
        "Built again from the raw releases, it is the same to the byte",
        .enabled(if: hasRawReleases, "the raw releases are no part of the repository: ../shared/data is not there"))
    func rebuild() throws {
        let (contents, report) = try BundleBuilder(
            sources: FullBundleTests.rawReleases, words: WordsFiles.read(FullBundle.directory + "/words")
        ).build()
        #expect(contents.wordsFaults == [])
        for file in contents.files {
            #expect(try TemporaryFolder.read(FullBundle.directory + "/" + file.name) == file.bytes, "\(file.name)")
        }
        // What docs/data.md says of the apprenticeships that are left out.
        let apprenticeships = report.notes.filter { $0.file == "rapids_occupations.csv" }
        #expect(apprenticeships.filter { $0.kind == .skipped }.map(\.line) == [639, 640, 641, 1370])
        #expect(apprenticeships.filter { $0.kind == .merged }.map(\.line) == [234])
    }
}
