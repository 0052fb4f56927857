import ArgumentParser
import CareerData
import CareerGraph
import Words

/// `rung words`: Rung's own texts.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: Wording.text(.abstractWords), subcommands: [WordsCheckCommand.self])
}

/// `rung words check`: every text that breaks a rule of docs/words.md.
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

    @Option(help: .message(.optionReleases), completion: .directory, transform: PathArgument.path)
    var releases: String?

    func run() throws {
        let graph = try bundle.load()
        let directory = try bundle.place()
        let texts = try TextLanguage.allCases.map { language throws(Failure) in
            try load(language, directory, graph)
        }
        let findings = try check(WordsChecker(texts))
        let lines = findings.offences.map(Wording.TextCheck.offence) + Wording.TextCheck.summary(findings)
        try StandardOutput.write(lines.joined(separator: "\n") + "\n")
        if !findings.offences.isEmpty { throw Failure.badWords(offences: findings.offences.count) }
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
