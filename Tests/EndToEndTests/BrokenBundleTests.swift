import Glibc
import TestSupport
import Testing

/// One way in which a bundle can be broken, and what a person has to be told.
struct BundleDamage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The exit status of a command that needs the bundle.
    let status: Int32
    /// The place, what is wrong and what to do.
    let words: [String]
    let apply: @Sendable (SmallBundle) throws -> Void

    /// Whether a search, which does not load the map, reads the damaged file: of the titles it reads those that it shows.
    var meetsSearch: Bool {
        !["wages", "ratings", "related", "titles"].contains { name in
            words.contains { $0.contains("/Data/\(name).json") }
        }
    }

    init(_ name: String, _ status: Int32, _ words: [String], _ apply: @escaping @Sendable (SmallBundle) throws -> Void)
    {
        testDescription = name
        self.status = status
        self.words = words
        self.apply = apply
    }

    /// A damage by putting one text in the place of another.
    private static func replacing(
        _ name: String, _ file: String, _ old: String, _ new: [UInt8], _ words: [String]
    ) -> BundleDamage {
        BundleDamage(name, 65, ["/Data/" + file] + words + ["rung data check"]) {
            try $0.replace(old, with: new, in: file)
        }
    }

    private static func replacing(
        _ name: String, _ file: String, _ old: String, _ new: String, _ words: [String]
    ) -> BundleDamage { replacing(name, file, old, Array(new.utf8), words) }

    static let all = [
        BundleDamage("missing bundle", 66, ["/Data/manifest.json", "is not there", "--data"]) {
            _ = try Spawn.run(["rm", "-r", $0.path])
        },
        BundleDamage("empty folder", 66, ["/Data/manifest.json", "is not there", "--data"]) {
            _ = try Spawn.run(["sh", "-c", "rm '\($0.path)'/*"])
        },
        BundleDamage("missing table", 66, ["/Data/wages.json", "is not there"]) { unlink($0.path + "/wages.json") },
        BundleDamage("manifest cut short", 65, ["/Data/manifest.json, line", "not JSON", "rung data check"]) {
            truncate($0.path + "/manifest.json", 100)
        },
        BundleDamage("table cut short", 65, ["/Data/ratings.json, line", "not JSON", "rung data check"]) {
            truncate($0.path + "/ratings.json", 150)
        },
        BundleDamage(
            "1 GB file", 65, ["/Data/titles.json", "too large (1,073,741,824 bytes", "rung data check"]
        ) { truncate($0.path + "/titles.json", 1 << 30) },
        BundleDamage("1 GB manifest", 65, ["/Data/manifest.json", "too large (1,073,741,824 bytes"]) {
            truncate($0.path + "/manifest.json", 1 << 30)
        },
        BundleDamage("folder for a file", 66, ["/Data/wages.json", "not a file"]) {
            unlink($0.path + "/wages.json")
            mkdir($0.path + "/wages.json", 0o755)
        },
        replacing("wrong type", "occupations.json", "\"schema\": 1", "\"schema\": \"1\"", ["line 2", "whole number"]),
        replacing("number for a record", "occupations.json", "\"rows\": [", "\"rows\": [7, ", ["line 5"]),
        replacing(
            "dangling code", "related.json", "29-1141.01|", "29-9999.99|",
            ["record \"29-1141.00\"", "\"29-9999.99\", which is not in the bundle"]),
        replacing(
            "duplicated code", "occupations.json", "29-1141.01|", "29-1141.00|",
            ["\"29-1141.00\" appears twice"]),
        replacing(
            "number out of range", "ratings.json", "405500", "505500",
            ["record \"29-1141.00\"", "field \"2.A.1.a\"", "expected"]),
        replacing(
            "job zone out of range", "occupations.json", "Executives|5", "Executives|6",
            ["field \"job zone\"", "\"6\" is not possible here; expected: a whole number, 1 to 5"]),
        replacing(
            "invalid UTF-8", "occupations.json", "Chief", [0x43, 0xC3, 0x28], ["line 6", "not well-formed UTF-8"]),
        replacing("escape sequence in a title", "occupations.json", "Chief", "\u{1B}[2J", ["line 6", "U+001B"]),
        replacing("escaped escape sequence", "occupations.json", "Chief", "\\u001b[2J", ["line 6", "U+001B"]),
        replacing("bell in a title", "titles.json", "Charge", "\u{7}", ["U+0007"]),
        replacing("text turned around", "titles.json", "Charge", "\u{202E}", ["U+202E"]),
        replacing(
            "another version", "manifest.json", "\"schema\": 1", "\"schema\": 2", ["version 2", "reads version 1"]
        ).advising("Install the bundle that came with this program"),
    ]

    private func advising(_ advice: String) -> BundleDamage {
        BundleDamage(testDescription, status, words.dropLast() + [advice], apply)
    }
}

@Suite("A damaged bundle, for every command and the explorer")
struct BrokenBundleTests {
    @Test("one clear sentence and the right exit code", arguments: BundleDamage.all)
    func commands(damage: BundleDamage) throws {
        let bundle = try SmallBundle()
        let commands = [
            ["show", "29-1141"], ["search", "nurse"], ["moves", "29-1141"], ["gap", "29-1141", "11-1011"],
        ]
        for command in commands {
            #expect(try ProcessRun(BuiltProgram.path, command + ["--data", bundle.path]).status == 0, "before")
        }
        try damage.apply(bundle)
        for command in commands {
            let run = try ProcessRun(BuiltProgram.path, command + ["--data", bundle.path])
            if command == ["search", "nurse"], !damage.meetsSearch {
                #expect(run.status == 0 && run.output.contains("29-1141.00"))
                continue
            }
            ClearSentence.expect(run, status: damage.status, names: damage.words)
            #expect(run.output.isEmpty)
        }
    }

    /// What is done to the index, the exit status of a search, and what it has to say.
    private static let indexDamages: [(status: Int32, words: [String], apply: @Sendable (SmallBundle) throws -> Void)] =
        [
            (66, ["/Data/search/en.json", "is not there"], { unlink($0.path + "/search/en.json") }),
            (
                65, ["/Data/search/en.json", "not JSON", "rung data check"],
                { truncate($0.path + "/search/en.json", 300) }
            ),
            (65, ["/Data/search/en.json", "too large"], { truncate($0.path + "/search/en.json", 1 << 30) }),
            (
                65, ["/Data/search/en.json", "not JSON"],
                { try $0.replace("##|", with: Array("#|".utf8), in: "search/en.json") }
            ),
            (
                65, ["/Data/search/en.json", "not JSON"],
                { try $0.replace("##|", with: Array("#~|".utf8), in: "search/en.json") }
            ),
            (
                65, ["/Data/search/en.json", "U+001B"],
                { try $0.replace("##|", with: Array("#\u{1B}|".utf8), in: "search/en.json") }
            ),
            (
                65, ["/Data/search/en.json", "the titles have changed", "rung data index"],
                { try $0.replace("titles.json ", with: Array("titles.json 0".utf8), in: "search/en.json") }
            ),
            (
                65, ["/Data/search/en.json", "the titles have changed", "rung data index"],
                { try $0.replace("Charge Nurse", with: Array("Head Nurse".utf8), in: "titles.json") }
            ),
        ]

    @Test("A damaged or outdated search index", arguments: 0..<indexDamages.count)
    func searchIndex(number: Int) throws {
        let bundle = try SmallBundle()
        let damage = BrokenBundleTests.indexDamages[number]
        try damage.apply(bundle)
        let run = try ProcessRun(BuiltProgram.path, ["search", "charge nurse", "--data", bundle.path])
        ClearSentence.expect(run, status: damage.status, names: damage.words)
        let check = try ProcessRun(BuiltProgram.path, ["data", "check", bundle.path])
        #expect(check.status == 65 && (check.output.contains("search/en.json") || check.output.contains("titles.json")))
        // What the map itself needs is whole.
        #expect(try ProcessRun(BuiltProgram.path, ["show", "29-1141", "--data", bundle.path]).status == 0)
    }

    @Test("The index can be made again after a title was edited")
    func indexAgain() throws {
        let bundle = try SmallBundle()
        try bundle.replace("Charge Nurse", with: Array("Bandage Nurse".utf8), in: "titles.json")
        let again = try ProcessRun(BuiltProgram.path, ["data", "index", bundle.path])
        #expect(again.status == 0, "\(again.errors)")
        let run = try ProcessRun(BuiltProgram.path, ["search", "bandage", "--data", bundle.path])
        #expect(run.status == 0 && run.output.contains("Bandage Nurse"))
        #expect(try ProcessRun(BuiltProgram.path, ["data", "check", bundle.path]).status == 0)
    }

    @Test("in the explorer too, on a sane terminal and without a half-drawn screen")
    func explorer() throws {
        let session = try TmuxSession(columns: 200, rows: 24)
        for damage in BundleDamage.all {
            let bundle = try SmallBundle()
            try damage.apply(bundle)
            try session.type("clear")
            try session.type("before=$(stty -g); \(TmuxSession.program) --data \(bundle.path)")
            try session.wait(for: "the sentence about \(damage.testDescription)") {
                try session.lines.contains { $0.contains("rung: \(bundle.path)") } && session.programIdentifier == nil
            }
            // The terminal breaks the sentence where its lines end, within a word or between two.
            let lines = try session.lines
            let text = lines.joined(separator: " ")
            for word in damage.words where word.count < 30 {
                #expect(text.contains(word) || lines.joined().contains(word), "\(word) in: \(text)")
            }
            #expect(!text.contains("─"), "nothing is drawn")
            #expect(try session.variable("alternate_on,cursor_flag,mouse_any_flag,keypad_flag") == "0,1,0,0")
            let end = try session.endOfProgram()
            #expect(end.status == Int(damage.status), "\(damage.testDescription)")
            #expect(end.isLineSane)
        }
    }

    @Test("what may not be read exits 66 and says so", arguments: ["manifest.json", "occupations.json", ""])
    func notPermitted(file: String) throws {
        let bundle = try SmallBundle()
        // The owner of a file without permissions may not read it either, unless it is root.
        chmod(bundle.path + "/" + file, 0)
        for command in [["show", "29-1141"], ["search", "nurse"], ["data", "info"]] {
            if command == ["data", "info"], file == "occupations.json" { continue }
            let run = try RestrictedUser.run(command + ["--data", bundle.path])
            let place = bundle.path + "/" + (file.isEmpty ? "manifest.json" : file)
            ClearSentence.expect(
                run, status: 66, names: [place + ": it may not be read", "permission", "--data"])
        }
        chmod(bundle.path + "/" + file, 0o755)
        #expect(try RestrictedUser.run(["show", "29-1141", "--data", bundle.path]).status == 0)
    }

    @Test("a check lists all faults with file, record and field, and exits 65")
    func allFaults() throws {
        let bundle = try SmallBundle()
        #expect(try BuiltProgram.run("data", "check", bundle.path).status == 0)
        try bundle.replace("405500", with: Array("505500".utf8), in: "ratings.json")
        try bundle.replace("29-1141.01|", with: Array("29-9999.99|".utf8), in: "related.json")
        try bundle.replace("|68940|", with: Array("|-68940|".utf8), in: "wages.json")
        try bundle.replace("125 225", with: Array("025 225".utf8), in: "interests.json")
        unlink(bundle.path + "/tools.json")
        let expected = [
            "tools.json: it is not there",
            "ratings.json, line 6, record \"29-1141.00\", field \"2.A.1.a\": ",
            "related.json, line 6, record \"29-1141.00\", field \"related\": it refers to \"29-9999.99\"",
            "wages.json, line 7, record \"29-1141.00\", field \"annual\": ",
            "interests.json, line 6, record \"29-1141.00\", field ",
            "wages.json, field \"bytes\": ", "ratings.json: its checksum", "related.json: its checksum",
            "wages.json: its checksum", "interests.json: its checksum",
        ]
        let text = try BuiltProgram.run("data", "check", bundle.path)
        #expect(text.status == 65)
        for fault in expected { #expect(text.output.contains(fault), "\(fault) in:\n\(text.output)") }
        let count = text.output.count { $0 == "\n" }
        #expect(text.errors.contains("\(count) faults"))
        ClearSentence.expectPlain(text.output + text.errors)
        let json = try BuiltProgram.run("data", "check", bundle.path, "--format", "json")
        #expect(json.status == 65)
        #expect(json.output.split(separator: "\n").count { $0.contains("\"problem\": ") } == count)
    }

    @Test("where what all refer to cannot be read, that is the one fault, not every reference to it")
    func noFloodOfFaults() throws {
        let bundle = try SmallBundle()
        truncate(bundle.path + "/occupations.json", 120)
        let run = try BuiltProgram.run("data", "check", bundle.path)
        #expect(run.status == 65)
        let faults = run.output.split(separator: "\n")
        #expect(faults.allSatisfy { $0.hasPrefix("occupations.json") }, "\(run.output)")
        #expect(faults.first?.contains("not JSON") == true)
    }

    @Test("a table that is missing is a fault of the bundle for the check")
    func checkOfMissingTable() throws {
        let bundle = try SmallBundle()
        unlink(bundle.path + "/tools.json")
        let run = try BuiltProgram.run("data", "check", bundle.path)
        #expect(run.status == 65)
        #expect(run.output == "tools.json: it is not there.\n")
        #expect(run.errors.contains("has 1 fault."))
    }
}
