import CareerGraph
import TestSupport
import Testing

@testable import CareerData

@Suite("Building from a small release")
struct SmallBuildTests {
    private let release: SmallRelease

    init() throws { release = try SmallRelease() }

    private func build() throws -> (contents: BundleContents, report: BuildReport) {
        try BundleBuilder(sources: ReleaseSources(folder: release.path)).build()
    }

    private func rows(_ contents: BundleContents, _ name: BundleTableName) throws -> [String] {
        let file = try #require(contents.files.first { $0.name == name.file })
        let table = try BundleTable(file.bytes, as: name)
        return table.rows.map { String(decoding: table.bytes[$0], as: UTF8.self) }
    }

    @Test("Each table has the records that the release gives, in order of code")
    func tables() throws {
        let contents = try build().contents
        #expect(
            try rows(contents, .occupations) == [
                "11-1011.00|Chief Executives|5|", "29-1141.00|Registered Nurses|3|2012",
                "29-1141.01|Acute Care Nurses||",
            ])
        #expect(try rows(contents, .ratings) == ["29-1141.00|" + String(repeating: "405500 415510!", count: 4)])
        #expect(try rows(contents, .ratingErrors) == ["29-1141.00|24 24 24 24"])
        #expect(try rows(contents, .related) == ["29-1141.00|29-1141.01||11-1011.00"])
        #expect(try rows(contents, .interests) == ["29-1141.00|125 225 325 425 525 625|SI"])
        #expect(try rows(contents, .workValues) == ["29-1141.00|150 250 350 450 550 650"])
        #expect(try rows(contents, .styleRatings) == ["29-1141.00|-42:0"])
        #expect(try rows(contents, .titles) == ["29-1141.00|Charge Nurse|Registered Nurse (RN)~RN~R"])
        #expect(
            try rows(contents, .technologies) == [
                "29-1141.00|Medical software^Epic Systems~D|Spreadsheet software^Microsoft Excel~H"
            ])
        #expect(try rows(contents, .tools) == ["29-1141.00|Needles^1/2\" needles \\ sets"])
        #expect(try rows(contents, .programs) == ["51.3801|Registered Nursing/Registered Nurse"])
    }

    @Test("Wages and outlook: own, whole occupation, minor group, top code and missing values")
    func figures() throws {
        let contents = try build().contents
        let nurse = "3379720|68940|80330|97550|112350|239200+|3314|3862|4690|5402|6609"
        #expect(
            try rows(contents, .wages) == [
                "11-1011.00|M11-1000|100|10000|20000|30000|40000|50000|||||", "29-1141.00|=|" + nurse,
                "29-1141.01|W29-1141|" + nurse,
            ])
        #expect(
            try rows(contents, .outlook) == [
                "11-1011.00|M11-1000|4049900|4228100|333100|-44|||", "29-1141.00|=|3282800|3447200|189100|50|6|0|0",
                "29-1141.01|W29-1141|3282800|3447200|189100|50|6|0|0",
            ])
    }

    @Test("Hand-typed apprenticeships are put right, or skipped with a note")
    func apprenticeships() throws {
        let (contents, report) = try build()
        #expect(
            try rows(contents, .apprenticeships) == [
                "29-1141.00|0681~29-1111.00 in the Wrong Place~~CB|0680R~Nurse, Charge~4100-6805~HY"
            ])
        let notes = report.notes.filter { $0.file == "rapids_occupations.csv" }
        #expect(notes.map(\.kind) == [.repaired, .repaired, .skipped])
        #expect(notes.map(\.line) == [2, 3, 4])
    }

    @Test("A shorter list of columns, in another order, gives the same ratings")
    func variantLayout() throws {
        let before = try build().contents
        var rows = [["Title", "Data Value", "Scale ID", "Element Name", "Element ID", "O*NET-SOC Code"]]
        for (element, importance, level) in [("1.A.1.a.2", "4.15", "5.1"), ("1.A.1.a.1", "4.05", "5.0")] {
            rows.append(["x", level, "LV", "Element " + element, element, "29-1141.00"])
            rows.append(["x", importance, "IM", "Element " + element, element, "29-1141.00"])
        }
        try release.onet("Abilities", rows)
        let after = try build().contents
        let expected = try self.rows(before, .ratings).map { $0.prefix(11 + 28) + "405500 415510 405500 415510!" }
        #expect(try self.rows(after, .ratings) == expected.map(String.init))
    }

    @Test("The small bundle is sound, loads, and answers")
    func loads() throws {
        let folder = try TemporaryFolder()
        try BundleWriter(directory: folder.path + "/Data").write(build().contents)
        #expect(BundleChecker.check(directory: folder.path + "/Data") == [])
        let graph = try CareerGraph.load(directory: folder.path + "/Data")
        let nurse = OccupationID(1)
        #expect(graph[nurse].wages?.annual.percentile90 == Amount(value: 239_200, isOrMore: true))
        #expect(graph.details.tools(of: nurse).map(\.title) == ["1/2\" needles \\ sets"])
        #expect(graph.details.technologies(of: nurse).map(\.title) == ["Epic Systems", "Microsoft Excel"])
        #expect(graph.details.apprenticeships(of: nurse).map(\.hours) == [nil, 4_100...6_805])
        let errors = try LevelErrors.load(directory: folder.path + "/Data", for: graph)
        #expect(errors.standardError(nurse, CompetencyID(0)) == 0.24)
        #expect(errors.standardError(nurse, CompetencyID(4)) == nil)
    }

    @Test("An unusable release stops the build with file and line")
    func unusable() throws {
        let code = "O*NET-SOC Code"
        try release.onet("Job Zones", [[code, "Job Zone"], ["29-1141.00", "6"]])
        #expect(throws: ReleaseError.self) { try build() }
        do throws(ReleaseError) {
            _ = try BundleBuilder(sources: ReleaseSources(folder: release.path)).build()
        } catch {
            #expect(error.line == 2)
            #expect(error.file.hasSuffix("Job Zones.txt"))
            #expect(error.problem == .invalidValue("6", expected: .jobZone))
        }
        let empty = try TemporaryFolder()
        #expect(throws: ReleaseError(file: empty.path + "/onet_/Occupation Data.txt", problem: .missing)) {
            try BundleBuilder(sources: ReleaseSources(folder: empty.path)).build()
        }
    }

    @Test("Titles in capitals become readable")
    func apprenticeshipTitles() {
        let cases = [
            ("ABLE SEAMAN", "Able Seaman"), ("NURSE, LICENSED PRACTICAL  ", "Nurse, Licensed Practical"),
            ("SHIPFITTER (Existing Title:  Shipfitter (Ship & Boat)) ", "Shipfitter"),
            ("CNC OPERATOR - MILLING AND TURNING", "CNC Operator - Milling and Turning"),
            ("SKETCH MAKER II (Print & Pub)", "Sketch Maker II (Print & Pub)"),
            ("FIRE CAPTAIN(Mil Only)", "Fire Captain (Mil Only)"),
            (
                "AIRCRAFT METALS TECH/MACHINIST/CNC/Welder (Military Only)",
                "Aircraft Metals Tech/Machinist/CNC/Welder (Military Only)"
            ),
        ]
        for (title, expected) in cases { #expect(ApprenticeshipTitle.readable(title) == expected) }
    }

    @Test("Short forms are found in titles")
    func shortForms() {
        #expect(TitleShortening.shortForm(in: "Registered Nurse (RN)") == "RN")
        #expect(TitleShortening.shortForm(in: "CEO (Chief Executive Officer)") == "CEO")
        #expect(TitleShortening.shortForm(in: "Nurse") == nil)
        #expect(TitleShortening.shortForm(in: "()") == nil)
    }
}
