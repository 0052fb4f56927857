import CareerGraph
import TestSupport
import Testing

@testable import CareerData

/// Which edition a release is, it says itself; the bundle says it again, and nothing else does.
@Suite("Editions of releases")
struct EditionTests {
    private func build(_ release: SmallRelease) throws(ReleaseError) -> BundleContents {
        try BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents
    }

    private func problem(_ release: SmallRelease) -> ReleaseError.Problem? {
        do throws(ReleaseError) {
            _ = try build(release)
            return nil
        } catch {
            return error.problem
        }
    }

    @Test("A bundle of another edition says so, and names no other")
    func another() throws {
        let contents = try build(SmallRelease(.madeUp))
        let folder = try TemporaryFolder()
        try BundleWriter(directory: folder.path + "/Data").write(contents)
        #expect(BundleChecker.check(directory: folder.path + "/Data") == [])
        let editions = try CareerGraph.load(directory: folder.path + "/Data").editions
        #expect(
            editions
                == ReleaseEditions(
                    onet: "31.0", wagesYear: 2041, baseYear: 2040, targetYear: 2050, averageChangeTenthsOfPercent: 34))
        for file in contents.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for year in ["30.1", "2024", "2034", "2025"] {
                // A record of a table holds figures, which may be any.
                let said = text.split(separator: "\n").filter { !$0.contains("|") || $0.hasPrefix("\"columns\"") }
                    .filter { !$0.contains("sha256") }
                #expect(!said.contains { $0.contains(year) }, "\(file.name): \(year)")
            }
        }
        let sources = try #require(contents.files.first { $0.name == "SOURCES.md" })
        let text = String(decoding: sources.bytes, as: UTF8.self)
        for words in ["O*NET 31.0 Database", "31.0, August 2041", "May 2041, national", "2040-50, table 1.2"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("Of several editions in a folder the newest is taken")
    func newest() throws {
        var editions = SmallRelease.Editions.madeUp
        let release = try SmallRelease(editions)
        for version in ["9.1", "30.2"] {
            editions.onet = version
            try release.folder.write("", to: "onet_\(version.replacing(".", with: "_"))/Read Me.txt")
        }
        try release.folder.write("", to: "oews/national_M2039_dl.csv")
        #expect(try build(release).files.contains { $0.name == "SOURCES.md" })
        #expect(ReleaseSources(folder: release.path).onet.hasSuffix("/onet_31_0"))
    }

    @Test(
        "A database whose text does not begin with its version is refused",
        arguments: [
            "", "O*NET Database\n", "O*NET 31 Database\nMay 2041 Release\n", "O*NET 31.0 Database\nSoon\n",
            "O*NET 31.0 Database\nMay 41 Release\n", "O*NET 31.x Database\nMay 2041 Release\n",
            "O*NET 31.0 Database\u{1B}[2J\nMay 2041 Release\n",
        ])
    func unknownDatabase(text: String) throws {
        let release = try SmallRelease()
        try release.folder.write(text, to: "onet_30_1/Read Me.txt")
        #expect(problem(release) == .unknownEdition(.database))
    }

    @Test("A file of wages whose name has no year is refused", arguments: ["national.csv", "national_M25_dl.csv"])
    func unknownWages(name: String) throws {
        let release = try SmallRelease()
        var sources = ReleaseSources(folder: release.path)
        try release.folder.write(TemporaryFolder.read(sources.wages), to: name)
        sources.wages = release.path + "/" + name
        #expect(throws: ReleaseError(file: sources.wages, problem: .unknownEdition(.wages))) {
            try BundleBuilder(sources: sources).build()
        }
    }

    @Test("Headings without their years, or with others, are refused")
    func unknownHeadings() throws {
        let cases: [(file: String, old: String, new: String, mark: ReleaseError.ReleaseMark)] = [
            ("projections_2024_34/table_1_2_occupational_projections.csv", "Employment, 2034", "Employ", .projections),
            (
                "projections_2024_34/table_1_2_occupational_projections.csv", "2024 National", "2023 National",
                .projections
            ),
            ("cip_soc/cip2020_to_onetsoc2019.csv", "2020 CIP Code", "CIP Code", .programs),
            ("cip_soc/cip2020_to_onetsoc2019.csv", "O*NET-SOC 2019 Code", "O*NET-SOC Code", .taxonomy),
            ("soc_crosswalks/onet_2010_to_2019_Crosswalk.csv", "O*NET-SOC 2019 Code", "O*NET-SOC 2018 Code", .taxonomy),
        ]
        for (file, old, new, mark) in cases {
            let release = try SmallRelease()
            let text = String(decoding: try TemporaryFolder.read(release.path + "/" + file), as: UTF8.self)
            #expect(text.contains(old))
            try release.folder.write(text.replacing(old, with: new), to: file)
            #expect(problem(release) == .unknownEdition(mark), "\(new)")
        }
    }

    @Test(
        "A manifest whose editions make no sense is refused",
        arguments: [
            ("\"30.1\"", "\"thirty\""), ("\"2025\"", "\"25\""), ("\"2024-2034\"", "\"2034-2024\""),
            ("\"averageChange\": \"34\"", "\"averageChange\": \"3.4\""), ("\"averageChange\"", "\"average\""),
            ("\"wages\": \"2025\",\n", ""), ("\"30.1\"", "30"),
        ])
    func oddManifest(old: String, new: String) throws {
        let folder = try TemporaryFolder()
        try BundleWriter(directory: folder.path + "/Data").write(build(SmallRelease()))
        let text = String(decoding: try TemporaryFolder.read(folder.path + "/Data/manifest.json"), as: UTF8.self)
        #expect(text.contains(old))
        try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: "Data/manifest.json")
        do throws(BundleError) {
            _ = try CareerGraph.load(directory: folder.path + "/Data")
            Issue.record("it loads")
        } catch {
            #expect(error.file == "manifest.json" && error.line != nil)
        }
    }
}
