import CareerGraph
import Glibc
import TestSupport
import Testing

@testable import CareerData

/// Every kind of damage, to the loader (first fault) and to the checker (all of them).
@Suite("Damaged bundles")
struct DamagedBundleTests {
    private let folder: TemporaryFolder
    private var data: String { folder.path + "/Data" }

    init() throws {
        folder = try TemporaryFolder()
        let release = try SmallRelease()
        let contents = try BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents
        try BundleWriter(directory: folder.path + "/Data").write(contents)
    }

    private func loadFault() -> BundleError? {
        do throws(BundleError) {
            _ = try CareerGraph.load(directory: data)
            return nil
        } catch {
            return error
        }
    }

    private func replace(_ old: String, with new: String, in file: String) throws {
        let text = String(decoding: try TemporaryFolder.read(data + "/" + file), as: UTF8.self)
        let position = try #require(text.range(ofText: old))
        try folder.write(text.replacingCharacters(position, with: new), to: "Data/" + file)
    }

    /// File, what stands there, what is put in its place, the record and field that must be named.
    private static let damages: [(file: String, old: String, new: String, field: String?)] = [
        ("occupations.json", "Chief Executives", "Chief\u{1B}[2J Executives", nil),
        ("occupations.json", "Chief Executives", "Chief\\u001b[2J Executives", nil),
        ("occupations.json", "Chief Executives", "Chief \u{202E}sevitucexE", nil),
        ("occupations.json", "Chief Executives", "Chief\u{9B}31m", nil),
        ("occupations.json", "Chief Executives", "Chief\u{0}", nil),
        ("occupations.json", "Chief Executives", "", "title"),
        ("occupations.json", "Executives|5", "Executives|6", "job zone"),
        ("occupations.json", "Nurses|3|2012", "Nurses|3|212", "year"),
        ("occupations.json", "29-1141.01", "29-1141.00", "occupation"),
        ("occupations.json", "29-1141.01", "29-114X.01", "occupation"),
        ("occupations.json", "\"schema\": 1", "\"schema\": 2", nil),
        ("occupations.json", "\"schema\": 1", "\"schema\": \"1\"", nil),
        ("occupations.json", "\"rows\": [", "\"rows\": [7, ", nil),
        ("occupations.json", "\"rows\": [", "\"rows\": [[[[[[", nil),
        ("occupations.json", "|5|\"", "|5|2020|9\"", nil),
        ("placements.json", "X:general-management", "X:no-such-pathway", "pathway"),
        ("placements.json", "X:general-management", "Q:general-management", "source"),
        ("pathways.json", "|Accounting\"", "|Banking Services\"", "pathway title"),
        ("competencies.json", "2.A.1.b|S", "2.A.1.a|S", "element"),
        ("competencies.json", "2.A.1.b|S", "2.A.1.b|Z", "domain"),
        ("ratings.json", "405500", "505500", "2.A.1.a"),
        ("ratings.json", "405500", "405701", "2.A.1.a"),
        ("ratings.json", "405500", "40550", "ratings"),
        ("ratings.json", "415510!", "415510?", "2.A.1.b"),
        ("related.json", "29-1141.01|", "29-9999.99|", "related"),
        ("related.json", "29-1141.01|", "29-1141.00|", "related"),
        ("wages.json", "|68940|", "|-68940|", "annual"),
        ("wages.json", "|68940|", "|968940|", "annual"),
        ("wages.json", "29-1141.00|=", "29-1141.00|?", "source"),
        ("outlook.json", "|50|6|0|0", "|50|9|0|0", "education"),
        ("interests.json", "29-1141.00|", "29-9999.00|", "occupation"),
        ("programs.json", "51.3801", "51-3801", "program"),
    ]

    @Test("Damage is found on loading and by the checker, with its field", arguments: 0..<damages.count)
    func damage(_ number: Int) throws {
        let damage = DamagedBundleTests.damages[number]
        try replace(damage.old, with: damage.new, in: damage.file)
        let fault = try #require(loadFault(), "\(damage)")
        #expect(fault.file == damage.file)
        #expect(fault.field == damage.field)
        let faults = BundleChecker.check(directory: data)
        #expect(faults.contains(fault))
        #expect(faults.contains(BundleError(file: damage.file, problem: .checksum)))
    }

    /// Damage in the longer tables: the loader goes on, the explorer leaves it out, the checker reports it.
    @Test("Damaged details never crash and are reported")
    func lazyDetails() throws {
        let cases = [
            ("interests.json", "125 225", "025 225"), ("work-values.json", "150 250", "150  250"),
            ("style-ratings.json", "-42:0", "-420:0"), ("preparation.json", "6050 3950", "6050 50"),
            ("titles.json", "Charge Nurse", "~~~"), ("technologies.json", "Epic Systems~D", "Epic Systems~Q"),
            ("tools.json", "Needles^", "Needles"), ("apprenticeships.json", "4100-6805", "6805-4100"),
            ("occupation-programs.json", "51.3801", "51.9999"), ("rating-errors.json", "24 24", "24 x"),
        ]
        for (file, old, new) in cases { try replace(old, with: new, in: file) }
        let graph = try CareerGraph.load(directory: data)
        let nurse = OccupationID(1)
        #expect(graph.details.interests(of: nurse) == nil)
        #expect(graph.details.workValues(of: nurse) == nil)
        #expect(graph.details.workStyles(of: nurse).isEmpty)
        #expect(graph.details.preparation(of: nurse)?.education == [])
        #expect(graph.details.technologies(of: nurse).map(\.title) == ["Microsoft Excel"])
        #expect(graph.details.tools(of: nurse).isEmpty)
        #expect(graph.details.programs(of: nurse).isEmpty)
        #expect(graph.details.apprenticeships(of: nurse).count == 1)
        let faults = BundleChecker.check(directory: data)
        for (file, _, _) in cases {
            #expect(faults.contains { $0.file == file && $0.field != nil && $0.problem != .checksum }, "\(file)")
        }
    }

    @Test("A file cut short anywhere is refused")
    func cutShort() throws {
        for file in ["manifest.json", "occupations.json", "ratings.json", "tools.json"] {
            let whole = try TemporaryFolder.read(data + "/" + file)
            for length in stride(from: 0, to: whole.count - 2, by: max(1, whole.count / 23)) {
                try folder.write(Array(whole[..<length]), to: "Data/" + file)
                #expect(loadFault()?.file == file, "\(file) cut at \(length)")
            }
            try folder.write(whole, to: "Data/" + file)
        }
        #expect(loadFault() == nil)
    }

    @Test("Random bytes in any place never crash the loader or the checker")
    func randomDamage() throws {
        var generator = SeededGenerator(seed: 11)
        for name in TemporaryFolder.names(in: data) where name.hasSuffix(".json") {
            let whole = try TemporaryFolder.read(data + "/" + name)
            for _ in 0..<6 {
                var bytes = whole
                for _ in 0..<3 {
                    bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                        in: 0...255, using: &generator)
                }
                try folder.write(bytes, to: "Data/" + name)
                _ = loadFault()
                if bytes != whole { #expect(!BundleChecker.check(directory: data).isEmpty, "\(name)") }
            }
            try folder.write(whole, to: "Data/" + name)
        }
    }

    @Test("Missing, empty, huge and odd files each have their own fault")
    func oddFiles() throws {
        let nowhere = try TemporaryFolder()
        #expect(throws: BundleError(file: "manifest.json", problem: .missing)) {
            try CareerGraph.load(directory: nowhere.path)
        }
        #expect(throws: BundleError(file: "manifest.json", problem: .missing)) {
            try CareerGraph.load(directory: nowhere.path + "/no/such/folder")
        }
        #expect(truncate(data + "/wages.json", 1 << 30) == 0)
        #expect(
            loadFault()
                == BundleError(
                    file: "wages.json", problem: .file(.tooLarge(bytes: 1 << 30, limit: BundleSchema.largestFile))))
        unlink(data + "/wages.json")
        #expect(loadFault() == BundleError(file: "wages.json", problem: .missing))
        mkdir(data + "/wages.json", 0o755)
        #expect(loadFault()?.problem == .file(.notAFile))
        rmdir(data + "/wages.json")
        mkfifo(data + "/wages.json", 0o644)
        #expect(loadFault()?.problem == .file(.notAFile))
    }

    @Test("A record too few against the manifest is counted")
    func counts() throws {
        try replace("\"11-1011.00|M11-1000|4049900|4228100|333100|-44|||\",\n", with: "", in: "outlook.json")
        #expect(loadFault() == BundleError(file: "outlook.json", problem: .count(found: 2, expected: 3)))
    }

    @Test("Writing again keeps what is not the builder's, and a failure leaves the old bundle whole")
    func writing() throws {
        let release = try SmallRelease()
        let contents = try BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents
        try folder.write("mine", to: "Data/words/list.txt")
        try folder.write("stale", to: "Data/occupations.json")
        try BundleWriter(directory: data + "/").write(contents)
        #expect(loadFault() == nil)
        #expect(try TemporaryFolder.read(data + "/words/list.txt") == Array("mine".utf8))
        #expect(TemporaryFolder.names(in: folder.path) == ["Data"])
        try folder.write("plain", to: "file")
        #expect(throws: BundleWriteError(path: folder.path + "/file", problem: .file(.notAFolder))) {
            try BundleWriter(directory: folder.path + "/file").write(contents)
        }
        #expect(throws: BundleWriteError.self) { try BundleWriter(directory: folder.path + "/no/such").write(contents) }
    }

    @Test("A folder that may not be written leaves the old bundle whole")
    func unwritable() throws {
        let release = try SmallRelease()
        let contents = try BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents
        #expect(throws: BundleWriteError.self) { try BundleWriter(directory: "/proc/rung").write(contents) }
        #expect(BundleChecker.check(directory: data).isEmpty)
    }
}

extension String {
    /// Where a piece of text stands, by bytes.
    fileprivate func range(ofText text: String) -> Range<Int>? {
        let whole = Array(utf8)
        let piece = Array(text.utf8)
        return whole.indices.first { whole[$0...].starts(with: piece) }.map { $0..<$0 + piece.count }
    }

    fileprivate func replacingCharacters(_ range: Range<Int>, with text: String) -> [UInt8] {
        let whole = Array(utf8)
        return Array(whole[..<range.lowerBound]) + Array(text.utf8) + Array(whole[range.upperBound...])
    }
}
