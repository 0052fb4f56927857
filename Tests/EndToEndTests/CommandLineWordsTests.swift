import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite("Command line: texts and languages")
struct CommandLineWordsTests {
    private struct Show: Decodable {
        let title: String
        let description: String?
        let definition: String?
        let tasks: [String]
        let activities: [String]
    }

    private func show(_ arguments: [String], environment: [String: String] = [:]) throws -> Show {
        let run = try ProcessRun(
            BuiltProgram.path, ["show", "29-1141", "--format", "json"] + arguments, environment: environment)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        return try JSONDecoder().decode(Show.self, from: Data(run.output.utf8))
    }

    @Test("show says what people do, in the language of the option, else of the locale, else English")
    func languages() throws {
        let english = try #require(try show([]).description)
        let spanish = try #require(try show(["--lang", "es"]).description)
        #expect(english != spanish && english.hasSuffix(".") && spanish.hasSuffix("."))
        for (environment, expected) in [
            (["LANG": "es_US.UTF-8"], spanish), (["LC_MESSAGES": "es_MX"], spanish), (["LC_ALL": "es"], spanish),
            (["LC_ALL": "en_US.UTF-8", "LANG": "es_US.UTF-8"], english), (["LANG": "fr_FR.UTF-8"], english),
            (["LC_ALL": "", "LANG": "es_US"], spanish), (["LC_ALL": "C"], english),
        ] { #expect(try show([], environment: environment).description == expected, "\(environment)") }
        #expect(try show(["--lang", "en"], environment: ["LANG": "es_US"]).description == english)
        // Other programs find the same titles in every language.
        #expect(try show(["--lang", "es"]).title == "Registered Nurses")
    }

    @Test("As text, titles and texts are in the language")
    func text() throws {
        let run = try BuiltProgram.run("show", "29-1141", "--lang", "es")
        #expect(run.status == 0 && run.output.hasPrefix("Enfermeros/as"))
        let description = try #require(try show(["--lang", "es"]).description)
        #expect(run.output.contains("\n" + description + "\n"))
        ClearSentence.expectPlain(run.output)
        let moves = try BuiltProgram.run("moves", "31-1131", "--limit", "3", "--lang", "es")
        #expect(moves.output.contains("Enfermeros/as"))
        let plain = try BuiltProgram.run("moves", "31-1131", "--limit", "3")
        let verbose = try BuiltProgram.run("moves", "31-1131", "--limit", "3", "--verbose")
        #expect(verbose.output.split(separator: "\n").count == plain.output.split(separator: "\n").count + 3)
        let profile = try TemporaryFolder()
        try profile.write("{\"schema\": 1, \"jobs\": [{\"occupation\": \"31-1131.00\", \"years\": 2}]}", to: "me.json")
        let person = try BuiltProgram.run("moves", "--profile", profile.path + "/me.json", "--verbose")
        #expect(person.status == 0 && person.errors.isEmpty)
    }

    @Test("gap --verbose says what each competency means and what the level asked looks like")
    func gap() throws {
        let plain = try BuiltProgram.run("gap", "31-1131", "29-2061", "--limit", "2")
        let verbose = try BuiltProgram.run("gap", "31-1131", "29-2061", "--limit", "2", "--verbose")
        #expect(!plain.output.contains("    Level "))
        #expect(verbose.output.components(of: "    Level ") == 2)
        #expect(verbose.output.split(separator: "\n").count == plain.output.split(separator: "\n").count + 4)
        let spanish = try BuiltProgram.run("gap", "31-1131", "29-2061", "--lang", "es")
        #expect(spanish.status == 0 && spanish.output.contains("Enfermeros/as"))
    }

    @Test("An unknown language exits 64")
    func unknownLanguage() throws {
        let run = try BuiltProgram.run("show", "29-1141", "--lang", "fr")
        #expect(run.status == 64 && run.errors.contains("fr") && run.errors.contains("es"))
    }

    /// A copy of the whole bundle that a test may damage.
    private func bundle() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try Spawn.run(["cp", "-R", FullBundle.directory, folder.path + "/Data"])
        return folder
    }

    @Test("A damaged Spanish file is told by file and key, and the English text stands in")
    func fallback() throws {
        let folder = try bundle()
        let whole = String(decoding: try TemporaryFolder.read(folder.path + "/Data/words/es.json"), as: UTF8.self)
        let lines = whole.split(separator: "\n").map { line in
            line.hasPrefix("\"interest|R|title") ? "\"interest|R|title|\"," : String(line)
        }
        try folder.write(lines.joined(separator: "\n"), to: "Data/words/es.json")
        let run = try BuiltProgram.run("show", "29-1141", "--lang", "es", "--data", folder.path + "/Data")
        ClearSentence.expect(run, status: 0, names: ["words/es.json", "interest|R", "title"])
        let description = try #require(try show([]).description)
        #expect(run.output.hasPrefix("Registered Nurses (29-1141.00)\n" + description + "\nNivel de preparación 4"))
        let check = try BuiltProgram.run("words", "check", "--data", folder.path + "/Data")
        ClearSentence.expect(check, status: 65, names: ["words/es.json", "interest|R"])
    }

    @Test("A language is two files: put there, it is spoken as far as it goes, and the check says how far that is")
    func anotherLanguage() throws {
        let folder = try bundle()
        let interface = SourceTree.root + "/Tests/ExplorerTests/Language/Chinese/interface/zh.json"
        _ = try Spawn.run(["cp", interface, folder.path + "/Data/interface/zh.json"])
        let nurse = ["title|护士", "text|照顾病人。"].map { "\"occupation|29-1141.00|\($0)\"" }
        try folder.write(
            "{\"schema\": 1, \"language\": \"zh\", \"columns\": \"section|key|part|text|of\", \"rows\": [\n"
                + nurse.joined(separator: ",\n") + "\n]}", to: "Data/words/zh.json")
        let data = ["--data", folder.path + "/Data"]
        for (arguments, environment) in [
            (["--lang", "zh"], [:]), (["--lang=zh"], [:]), ([], ["LC_ALL": "zh_CN.UTF-8"]),
            (["--lang", "zh-Hant"], [:]),
        ] {
            let run = try ProcessRun(
                BuiltProgram.path, ["show", "29-1141"] + arguments + data, environment: environment)
            #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
            #expect(run.output.hasPrefix("护士 (29-1141.00)\n照顾病人。\n"))
        }
        let other = try ProcessRun(BuiltProgram.path, ["show", "31-1131", "--lang", "zh"] + data)
        #expect(other.output.hasPrefix("Nursing Assistants"), "what is not translated is in English")
        let unknown = try ProcessRun(BuiltProgram.path, ["show", "29-1141", "--lang", "fr"] + data)
        ClearSentence.expect(unknown, status: 64, names: ["fr", "en (English)", "es (Español)", "zh (中文)"])
        let check = try ProcessRun(BuiltProgram.path, ["words", "check"] + data)
        #expect(check.status == 0, "\(check.errors)")
        #expect(
            check.output.contains("zh: interface/zh.json has ")
                && check.output.contains("; words/zh.json has 0% (2 of "))
        #expect(check.output.contains("es: interface/es.json has 100%"))
        let whole = String(decoding: try TemporaryFolder.read(folder.path + "/Data/interface/zh.json"), as: UTF8.self)
        try folder.write(
            whole.replacing("{percent}", with: "{pct}").replacing("\"of\": \"", with: "\"of\": \"f"),
            to: "Data/interface/zh.json")
        let faulty = try ProcessRun(BuiltProgram.path, ["words", "check"] + data)
        #expect(faulty.status == 65 && faulty.output.contains("interface/zh.json, gapCoverage: {percent} is missing."))
        #expect(faulty.output.contains("interface/zh.json, homeBrowse: its English has changed"))
        try folder.write("{", to: "Data/interface/zh.json")
        let broken = try ProcessRun(BuiltProgram.path, ["words", "check"] + data)
        #expect(broken.status == 65 && broken.output.contains("interface/zh.json"))
    }

    @Test("words check passes on the bundle, and lists an offender with its rule")
    func check() throws {
        let sound = try BuiltProgram.run("words", "check")
        #expect(sound.status == 0 && sound.errors.isEmpty)
        #expect(sound.output.contains("en: 2,213 texts, median grade 4.83 (7 at most)"))
        #expect(sound.output.contains("es: 2,213 texts, median ease 76.8"))
        let folder = try bundle()
        let whole = String(decoding: try TemporaryFolder.read(folder.path + "/Data/words/en.json"), as: UTF8.self)
        let lines = whole.split(separator: "\n").map { line in
            line.hasPrefix("\"figure|gap|text|") ? "\"figure|gap|text|He will utilize this\"," : String(line)
        }
        try folder.write(lines.joined(separator: "\n"), to: "Data/words/en.json")
        let run = try BuiltProgram.run("words", "check", "--data", folder.path + "/Data")
        ClearSentence.expect(run, status: 65, names: ["3 places", "docs/words.md"])
        #expect(run.output.contains("en figure|gap text: does not end with a period\n"))
        #expect(run.output.contains("en figure|gap text: gendered: he\n"))
        #expect(run.output.contains("en figure|gap text: jargon: utilize\n"))
    }

    @Test("O*NET's own texts: built beside the bundle, shown from there, and never put into it")
    func publishedTexts() throws {
        let release = try SmallRelease()
        let code = "O*NET-SOC Code"
        try release.onet(
            "Task Statements", [[code, "Task ID", "Task", "Task Type"], ["29-1141.00", "1", "Give care.", "Core"]])
        try release.onet("Tasks to DWAs", [[code, "Task ID", "DWA ID"], ["29-1141.00", "1", "D1"]])
        try release.onet("DWA Reference", [["DWA ID", "DWA Title"], ["D1", "Care for people."]])
        let folder = try TemporaryFolder()
        let build = SmallBundle.buildArguments(release: release.path, output: folder.path + "/Data")
        for arguments in [["--with-texts"], ["--texts-output", folder.path + "/texts"]] {
            #expect(try ProcessRun(BuiltProgram.path, build + arguments).status == 64)
        }
        let refused = try ProcessRun(
            BuiltProgram.path, build + ["--with-texts", "--texts-output", folder.path + "/Data/texts"])
        ClearSentence.expect(refused, status: 73, names: ["Data/texts", "--texts-output"])
        #expect(TemporaryFolder.names(in: folder.path).isEmpty)
        let run = try ProcessRun(
            BuiltProgram.path, build + ["--with-texts", "--texts-output", folder.path + "/texts"])
        #expect(run.status == 0 && run.output.contains("texts on 3 occupations"))
        let shown = try show(["--texts", folder.path + "/texts"])
        #expect(shown.definition == "Never in the bundle." && shown.tasks == ["Give care."])
        #expect(shown.activities == ["Care for people."])
        let text = try BuiltProgram.run("show", "29-1141", environment: ["RUNG_TEXTS": folder.path + "/texts"])
        for line in ["What O*NET says\n  Never in the bundle.", "Tasks, in O*NET's words\n  Give care."] {
            #expect(text.output.contains(line))
        }
        try folder.write("{", to: "texts/tasks.json")
        let broken = try BuiltProgram.run("show", "29-1141", "--texts", folder.path + "/texts")
        ClearSentence.expect(broken, status: 65, names: ["tasks.json", "--with-texts"])
        let missing = try BuiltProgram.run("show", "29-1141", "--texts", folder.path + "/none")
        ClearSentence.expect(missing, status: 66, names: ["none", "--texts"])
        let without = try show([])
        #expect(without.definition == nil && without.tasks.isEmpty && without.activities.isEmpty)
    }

    @Test("Texts that do not fit the new bundle stop the build")
    func unfitWords() throws {
        let release = try SmallRelease()
        let folder = try TemporaryFolder()
        let build = SmallBundle.buildArguments(release: release.path, output: folder.path + "/Data")
        let run = try ProcessRun(BuiltProgram.path, build + ["--words", FullBundle.directory + "/words"])
        #expect(run.status == 65 && run.errors.contains("words/en.json") && run.errors.contains("--words"))
        let missing = try ProcessRun(BuiltProgram.path, build + ["--words", folder.path])
        #expect(missing.status == 66 && missing.errors.contains("en.json"))
        #expect(TemporaryFolder.names(in: folder.path).isEmpty)
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
