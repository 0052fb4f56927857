import CareerGraph
import Glibc
import TestSupport
import Testing

@testable import CareerData

/// Rung's own texts as a part of the bundle, and O*NET's as a person's own.
@Suite("Texts in and beside a bundle")
struct WordsBundleTests {
    private let release: SmallRelease
    private let folder: TemporaryFolder

    init() throws {
        release = try SmallRelease()
        folder = try TemporaryFolder()
    }

    /// Texts for the small release, in the order of its bundle: each thing's key with its parts.
    private func words(_ language: TextLanguage, without dropped: String? = nil) throws -> String {
        let tables = try BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents.files
        func keys(_ file: String, _ field: Int) throws -> [String] {
            let bytes = try #require(tables.first { $0.name == file + ".json" }).bytes
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.contains("|") }
            return lines.dropFirst().map { line in
                String(line.split(separator: "|")[field].filter { $0 != "\"" && $0 != "," || field == 1 })
            }
        }
        var clusters: [String] = []
        for title in try keys("pathways", 1) where clusters.last != title { clusters.append(title) }
        let digits = { (range: ClosedRange<Int>) in range.map(String.init) }
        let sections: [(String, [String])] = [
            ("occupation", try keys("occupations", 0)), ("cluster", clusters), ("pathway", try keys("pathways", 0)),
            ("competency", try keys("competencies", 0)), ("work-style", try keys("work-styles", 0)),
            ("job-zone", digits(1...5)), ("interest", "RIASEC".map(String.init)),
            (
                "work-value",
                ["achievement", "conditions", "recognition", "relationships", "support", "independence"]
            ),
            ("entry-education", digits(1...8)), ("related-experience", digits(0...2)),
            ("on-the-job-training", digits(0...5)), ("domain", "SKAW".map(String.init)),
            ("figure", ExplainedFigure.allCases.map(\.rawValue)),
        ]
        var rows: [String] = []
        for (section, keys) in sections {
            let levels = WordsSection(rawValue: section)?.examples.map(\.rawValue) ?? []
            let parts = (language == .spanish ? ["title"] : []) + ["text"] + levels
            for key in keys {
                for part in parts { rows.append("\"\(section)|\(key)|\(part)|About \(key).\"") }
            }
        }
        if let dropped { rows.removeAll { $0.contains(dropped) } }
        return "{\n\"schema\": 1,\n\"language\": \"\(language.code)\",\n\"columns\": \"section|key|part|text\",\n"
            + "\"rows\": [\n" + rows.joined(separator: ",\n") + "\n]\n}\n"
    }

    private func writeWords(without dropped: String? = nil) throws {
        for language in TextLanguage.allCases {
            try folder.write(try words(language, without: dropped), to: "own/\(language.code).json")
        }
    }

    private func built() throws -> BundleContents {
        let files = try WordsFiles.read(folder.path + "/own")
        return try BundleBuilder(sources: ReleaseSources(folder: release.path), words: files).build().contents
    }

    private var data: String { folder.path + "/Data" }

    @Test("A build takes the texts over as they are; the bundle is sound, and building again changes nothing")
    func build() throws {
        try writeWords()
        let contents = try built()
        #expect(contents.wordsFaults == [])
        try BundleWriter(directory: data).write(contents)
        #expect(BundleChecker.check(directory: data) == [])
        #expect(try TemporaryFolder.read(data + "/words/es.json") == TemporaryFolder.read(folder.path + "/own/es.json"))
        let listed = try BundleManifest.load(directory: data).files.filter { $0.name.hasPrefix("words/") }
        #expect(listed.map(\.name) == ["words/en.json", "words/es.json"] && listed.allSatisfy { $0.rows > 60 })
        let sources = String(decoding: try TemporaryFolder.read(data + "/SOURCES.md"), as: UTF8.self)
        #expect(sources.contains("was written for Rung") && sources.contains("translation by Rung, unofficial"))
        try folder.write("mine", to: "Data/words/notes.txt")
        let again = try BundleBuilder(
            sources: ReleaseSources(folder: release.path), words: WordsFiles.read(data + "/words")
        ).build().contents
        #expect(again == contents)
        try BundleWriter(directory: data).write(again)
        #expect(BundleChecker.check(directory: data) == [])
        #expect(try TemporaryFolder.read(data + "/words/notes.txt") == Array("mine".utf8))
    }

    @Test("A bundle built without texts drops the old ones, and keeps what else lies beside them")
    func withoutWords() throws {
        try writeWords()
        try BundleWriter(directory: data).write(built())
        try folder.write("mine", to: "Data/words/notes.txt")
        let plain = try BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents
        try BundleWriter(directory: data).write(plain)
        #expect(TemporaryFolder.names(in: data + "/words") == ["notes.txt"])
        #expect(BundleChecker.check(directory: data) == [])
        let graph = try CareerGraph.load(directory: data)
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: data, language: .spanish, for: graph)
        #expect(texts == nil && faults.isEmpty)
    }

    @Test("Texts that do not fit are told by file and key")
    func unfit() throws {
        try writeWords(without: "occupation|29-1141.01|text")
        let faults = try built().wordsFaults
        #expect(
            faults
                == [
                    BundleError(
                        file: "words/en.json", record: "occupation|29-1141.01", field: "text", problem: .incomplete)
                ])
    }

    @Test("The check finds damage to the texts, a language too few and a wrong count")
    func check() throws {
        try writeWords()
        try BundleWriter(directory: data).write(built())
        let whole = String(decoding: try TemporaryFolder.read(data + "/words/es.json"), as: UTF8.self)
        try folder.write(try words(.spanish, without: "figure|gap|title"), to: "Data/words/es.json")
        let faults = BundleChecker.check(directory: data)
        #expect(faults.contains(BundleError(file: "words/es.json", problem: .checksum)))
        unlink(data + "/words/es.json")
        #expect(BundleChecker.check(directory: data) == [BundleError(file: "words/es.json", problem: .missing)])
        try folder.write(whole, to: "Data/words/es.json")
        let manifest = String(decoding: try TemporaryFolder.read(data + "/manifest.json"), as: UTF8.self)
        let lines = manifest.split(separator: "\n")
        try folder.write(
            lines.filter { !$0.contains("words/es.json") }.joined(separator: "\n"), to: "Data/manifest.json")
        #expect(
            BundleChecker.check(directory: data) == [
                BundleError(file: "manifest.json", record: "words/es.json", problem: .incomplete)
            ])
        try folder.write(
            lines.map { $0.contains("words/es.json") ? $0.replacingRows("9") : String($0) }.joined(separator: "\n"),
            to: "Data/manifest.json")
        #expect(
            BundleChecker.check(directory: data).contains {
                if case .count(found: _, expected: 9) = $0.problem { $0.file == "words/es.json" } else { false }
            })
    }

    private func writeTaskFiles() throws {
        let code = "O*NET-SOC Code"
        try release.onet(
            "Task Statements",
            [
                [code, "Task ID", "Task", "Task Type"], ["29-1141.00", "2", "Chart | what is seen.", "Supplemental"],
                ["29-1141.00", "1", "Give \"care\".", "Core"], ["99-9999.00", "3", "Nobody's.", "Core"],
            ])
        try release.onet(
            "Tasks to DWAs",
            [
                [code, "Task ID", "DWA ID"], ["29-1141.00", "1", "D2"], ["29-1141.00", "2", "D1"],
                ["29-1141.00", "2", "D2"],
            ])
        try release.onet(
            "DWA Reference", [["DWA ID", "DWA Title"], ["D1", "Record data."], ["D2", "Care for people."]])
    }

    @Test("O*NET's own texts go into a folder of their own and come back as they are")
    func publishedTexts() throws {
        try writeTaskFiles()
        try BundleWriter(directory: data).write(
            BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents)
        let place = folder.path + "/texts"
        let contents = try PublishedTextsBuilder(onet: release.path + "/onet_30_1").build()
        try PublishedTextsWriter(directory: place, apartFrom: data).write(contents)
        let texts = try PublishedTexts.load(directory: place, for: CareerGraph.load(directory: data))
        let nurse = OccupationID(1)
        #expect(texts.definition(of: nurse) == "Never in the bundle.")
        #expect(texts.tasks(of: nurse) == ["Give \"care\".", "Chart what is seen."])
        #expect(texts.activities(of: nurse) == ["Care for people.", "Record data."])
        #expect(texts.tasks(of: OccupationID(0)).isEmpty && texts.definition(of: OccupationID(9)) == nil)
        #expect(
            TemporaryFolder.names(in: place) == ["SOURCES.md", "activities.json", "definitions.json", "tasks.json"])
        #expect(BundleChecker.check(directory: data) == [])
    }

    @Test("O*NET's own texts are refused a bundle, a folder in it, and the folder that a bundle is built to")
    func publishedTextsPlace() throws {
        try BundleWriter(directory: data).write(
            BundleBuilder(sources: ReleaseSources(folder: release.path)).build().contents)
        symlink(data, folder.path + "/link")
        let elsewhere = folder.path + "/new"
        for place in [
            data, data + "/", data + "/texts", data + "/a/b", folder.path + "/link/x", elsewhere, elsewhere + "/x",
        ] {
            #expect(throws: BundleWriteError(path: place, problem: .insideBundle), "\(place)") {
                try PublishedTextsWriter(directory: place, apartFrom: elsewhere)
            }
        }
        #expect(throws: Never.self) {
            try PublishedTextsWriter(directory: folder.path + "/texts", apartFrom: elsewhere)
        }
        #expect(throws: Never.self) { try PublishedTextsWriter(directory: elsewhere + "er", apartFrom: elsewhere) }
    }
}

extension Substring {
    /// A manifest's line with another number of rows.
    fileprivate func replacingRows(_ rows: String) -> String {
        guard let start = firstRange(of: "\"rows\": ") else { return String(self) }
        return String(self[..<start.upperBound]) + rows + String(self[start.upperBound...].drop { $0.isNumber })
    }
}
