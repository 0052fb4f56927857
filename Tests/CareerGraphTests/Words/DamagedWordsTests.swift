import Glibc
import TestSupport
import Testing

@testable import CareerGraph

/// Files of texts that are not what they should be: one typed fault each, and the English ones instead.
@Suite("Damaged texts")
struct DamagedWordsTests {
    private let graph: CareerGraph
    private let folder: TemporaryFolder

    init() throws {
        graph = try FullBundle.load()
        folder = try TemporaryFolder()
        for name in ["manifest.json", "pathways.json", "work-styles.json", "words/en.json", "words/es.json"] {
            try folder.write(try TemporaryFolder.read(FullBundle.directory + "/" + name), to: name)
        }
    }

    private func replace(_ old: String, with new: String, in file: String = "words/es.json") throws {
        let whole = try TemporaryFolder.read(folder.path + "/" + file)
        let piece = Array(old.utf8)
        let start = try #require(whole.indices.first { whole[$0...].starts(with: piece) }, "\(file) lacks \(old)")
        try folder.write(
            Array(whole[..<start]) + Array(new.utf8) + Array(whole[(start + piece.count)...]), to: file)
    }

    private func loadFault(_ language: TextLanguage = .spanish) -> BundleError? {
        do throws(BundleError) {
            _ = try PlainTexts.load(directory: folder.path, language: language, for: graph)
            return nil
        } catch {
            return error
        }
    }

    /// What stands there, what is put in its place; the record and field that must be named, and the problem.
    private static let damages:
        [(old: String, new: String, record: String?, field: String?, problem: BundleError.Problem)] = [
            (
                "\"interest|R|title|Realista\",\n",
                "\"interest|R|title|Realista\",\n\"interest|R|title|Realista\",\n", "interest|R", "title",
                .duplicate("interest|R")
            ),
            ("interest|R|title", "interest|Z|title", "interest|Z", "title", .danglingReference("interest|Z")),
            ("interest|R|title", "hobby|R|title", "hobby|R", "title", .danglingReference("hobby|R")),
            (
                "interest|R|title", "interest|R|level", "interest|R", "level",
                .invalidValue("level", expected: .oneOf(["title", "text"]))
            ),
            (
                "\"interest|R|title|Realista", "\"interest|R|title", "interest|R", "title",
                .invalidValue("3", expected: .fields(4...4))
            ),
            ("title|Realista", "title|", "interest|R", "title", .invalidValue("", expected: .text)),
            (
                "title|Realista", "title|" + String(repeating: "a", count: 1 << 20), "interest|R", "title",
                .tooLong(count: 1 << 20, limit: 120)
            ),
            (
                "Realista", "Rea\u{1B}[2Jlista", nil, nil,
                .invalidValue("U+001B", expected: .plainText)
            ),
            (
                "Realista", "Rea\u{202E}lista", nil, nil,
                .invalidValue("U+202E", expected: .plainText)
            ),
            ("\"language\": \"es\"", "\"language\": \"fr\"", nil, nil, .invalidValue("fr", expected: .notation("es"))),
            ("\"schema\": 1", "\"schema\": 2", nil, nil, .schema(found: 2, expected: 1)),
            (
                "\"schema\": 1,\n", "", nil, nil, .malformed(.missingKey("schema"))
            ),
            (
                "\"schema\": 1", "\"schema\": 1, \"author\": 1", nil, nil,
                .malformed(.unknownKey("author"))
            ),
        ]

    @Test("Each damage is named by file and key, and the English texts stand in", arguments: 0..<damages.count)
    func damage(_ number: Int) throws {
        #expect(loadFault() == nil)
        let damage = DamagedWordsTests.damages[number]
        try replace(damage.old, with: damage.new)
        let fault = try #require(loadFault())
        #expect(fault.file == "words/es.json")
        #expect(fault.record == damage.record)
        #expect(fault.field == damage.field)
        #expect(fault.problem == damage.problem)
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: folder.path, language: .spanish, for: graph)
        #expect(texts?.language == .english && faults == [fault])
    }

    @Test("Texts out of the bundle's order are refused, with their line")
    func order() throws {
        try replace("\"domain|S|title|Habilidades\",\n", with: "")
        try replace("\"domain|K|title", with: "\"domain|S|title|Habilidades\",\n\"domain|K|title")
        let fault = try #require(loadFault())
        #expect(fault.problem == .invalidValue("domain|S", expected: .order(.keys)))
        let lines = try String(decoding: TemporaryFolder.read(folder.path + "/words/es.json"), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[try #require(fault.line) - 1].hasPrefix("\"domain|S|title"))
    }

    @Test("What another language lacks is in English, its titles those of the map; English lacks nothing")
    func partial() throws {
        let whole = try PlainTexts.load(directory: folder.path, language: .english, for: graph)
        for part in ["title", "text"] {
            let line = try #require(
                String(decoding: TemporaryFolder.read(folder.path + "/words/es.json"), as: UTF8.self)
                    .split(separator: "\n").first { $0.hasPrefix("\"interest|R|\(part)|") })
            try replace(line + "\n", with: "")
        }
        let texts = try PlainTexts.load(directory: folder.path, language: .spanish, for: graph)
        #expect(texts.title(of: Interest.realistic) == nil)
        #expect(texts.text(of: Interest.realistic) == whole.text(of: Interest.realistic))
        #expect(texts.text(of: Interest.artistic) != whole.text(of: Interest.artistic))
        #expect(texts.entries().count { $0.key == "R" } == 0)
        let line = try #require(
            String(decoding: TemporaryFolder.read(folder.path + "/words/en.json"), as: UTF8.self)
                .split(separator: "\n").first { $0.hasPrefix("\"interest|R|text|") })
        try replace(line + "\n", with: "", in: "words/en.json")
        #expect(loadFault(.english)?.problem == .incomplete)
    }

    @Test("A translation may say which English text it is of")
    func fingerprints() throws {
        try replace("section|key|part|text", with: "section|key|part|text|of")
        try replace("interest|R|title|Realista", with: "interest|R|title|Realista|0123abcd")
        let texts = try PlainTexts.load(directory: folder.path, language: .spanish, for: graph)
        #expect(texts.title(of: Interest.realistic) == "Realista")
        #expect(texts.fingerprint(.interest, 0, .title) == "0123abcd")
        #expect(texts.fingerprint(.interest, 0, .text) == nil)
        try replace("section|key|part|text", with: "section|key|part|text|of", in: "words/en.json")
        #expect(loadFault(.english) != nil)
    }

    @Test("A language without a file that the bundle does not list has none, which is no fault")
    func unlisted() throws {
        let french = try #require(TextLanguage(code: "fr"))
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: folder.path, language: french, for: graph)
        #expect(texts?.language == .english && faults.isEmpty)
        unlink(folder.path + "/words/es.json")
        #expect(PlainTexts.loadOrFallBack(directory: folder.path, language: .spanish, for: graph).faults.count == 1)
    }

    @Test("English texts have no titles")
    func englishTitle() throws {
        try replace(
            "\"interest|R|text", with: "\"interest|R|title|Realistic\",\n\"interest|R|text", in: "words/en.json")
        #expect(loadFault(.english)?.problem == .invalidValue("title", expected: .oneOf(["text"])))
    }

    @Test("Where no file can be read there are no texts, and both faults are told")
    func nothing() throws {
        unlink(folder.path + "/words/en.json")
        try replace("\"rows\": [", with: "\"rows\": [[[[")
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: folder.path, language: .spanish, for: graph)
        #expect(texts == nil && faults.map(\.file) == ["words/es.json", "words/en.json"])
        #expect(faults.last?.problem == .missing)
    }

    @Test("A file cut short anywhere is refused; random bytes never crash")
    func randomDamage() throws {
        let whole = try TemporaryFolder.read(folder.path + "/words/es.json")
        for length in stride(from: 0, to: whole.count - 2, by: whole.count / 31) {
            try folder.write(Array(whole[..<length]), to: "words/es.json")
            #expect(loadFault() != nil, "cut at \(length)")
        }
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<40 {
            var bytes = whole
            for _ in 0..<4 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            try folder.write(bytes, to: "words/es.json")
            _ = loadFault()
        }
    }
}
