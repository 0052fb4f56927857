import ArgumentParser
import CareerData
import CareerGraph
import Words

/// `rung words`: Rung's own texts.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: Wording.text(.abstractWords),
        subcommands: [WordsCheckCommand.self, WordsMissingCommand.self])
}

/// `rung words check`: every text that breaks a rule of docs/words.md, and how much of each language is there.
struct WordsCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.text(.abstractWordsCheck),
        discussion: HelpText.discussion(
            examples: [
                "rung words check",
                "rung words check --releases ../shared/data",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: .message(.optionReleases, value: "folder"), completion: .directory, transform: PathArgument.path)
    var releases: String?

    func run() throws {
        let graph = try bundle.load()
        let directory = try bundle.place()
        let languages = Set(BundleLanguages.ofTexts(in: directory) + [.english]).sorted()
        let texts = try languages.map { language throws(Failure) in
            try load(language, directory, graph)
        }
        let findings = try check(WordsChecker(texts))
        let translated = Set(languages + BundleLanguages.ofInterface(in: directory)).sorted().dropFirst()
        let states = translated.map { LanguageState($0, in: directory, texts: texts, graph: graph) }
        let offences = findings.offences.map(Wording.TextCheck.offence) + states.flatMap(\.faults)
        let summary = Wording.TextCheck.summary(findings) + states.map(\.summary)
        let lines = offences + states.flatMap(\.notes) + summary
        try StandardOutput.write(lines.joined(separator: "\n") + "\n")
        if !offences.isEmpty { throw Failure.badWords(offences: offences.count) }
    }

    private func load(
        _ language: TextLanguage, _ directory: String, _ graph: CareerGraph
    ) throws(Failure) -> PlainTexts {
        do {
            return try PlainTexts.load(directory: directory, language: language, for: graph)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }

    private func check(_ checker: WordsChecker) throws(Failure) -> WordsFindings {
        do {
            return try checker.check(against: releases.map { ReleaseSources(folder: $0).onet })
        } catch {
            throw .release(error)
        }
    }
}
