import ArgumentParser
import CareerGraph
import LanguageFiles
import Words

/// `rung words missing`: what a language lacks, as lines for its two files, with the English to translate in place.
struct WordsMissingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "missing", abstract: Wording.text(.abstractWordsMissing),
        discussion: HelpText.discussion(examples: ["rung words missing fr"]))

    @OptionGroup var bundle: BundleOptions

    @Argument(help: .message(.argumentMissingLanguage))
    var language: TextLanguage

    func validate() throws {
        guard language != .english else { throw Failure.arguments(.englishLacksNothing) }
    }

    func run() throws {
        let graph = try bundle.load()
        let directory = try bundle.place()
        let lines =
            [language.interfaceFile + ":"] + (try messages(directory)) + ["", language.file + ":"]
            + (try texts(directory, graph))
        try StandardOutput.write(lines.joined(separator: "\n") + "\n")
    }

    private func messages(_ directory: String) throws(Failure) -> [String] {
        let keys = Set(try file(directory)?.messages.map(\.key) ?? [])
        return LanguageFile.embedded.messages.filter { !keys.contains($0.key) }.map { entry in
            "  {\"key\": \(JSONLine.quoted(entry.key)), \"text\": \(JSONLine.quoted(entry.text)), "
                + "\"of\": \"\(LanguageEntry.fingerprint(of: entry.text))\"},"
        }
    }

    private func file(_ directory: String) throws(Failure) -> LanguageFile? {
        do throws(BundleError) {
            return try LanguageFile.read(language, in: directory)
        } catch {
            if error.problem == .missing { return nil }
            throw .language(error)
        }
    }

    private func texts(_ directory: String, _ graph: CareerGraph) throws(Failure) -> [String] {
        do throws(BundleError) {
            let english = try PlainTexts.load(directory: directory, language: .english, for: graph)
            let own: PlainTexts?
            do throws(BundleError) {
                own = try PlainTexts.load(directory: directory, language: language, for: graph)
            } catch {
                guard error.problem == .missing else { throw error }
                own = nil
            }
            return english.items(in: language).filter { own?.ownText($0) == nil }.map { item in
                let original = english.original(of: item, in: graph)
                let fingerprint = original.map { "|" + LanguageEntry.fingerprint(of: $0) } ?? ""
                return JSONLine.quoted(item.name + "|" + (original ?? item.key) + fingerprint) + ","
            }
        } catch {
            throw .bundle(error, directory: directory)
        }
    }
}

/// JSON strings of texts that hold no control characters.
private enum JSONLine {
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}
