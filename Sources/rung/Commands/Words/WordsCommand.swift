import ArgumentParser
import CareerData
import CareerGraph

/// `rung words`: Rung's own texts.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: Wording.WordsHelp.words, subcommands: [WordsCheckCommand.self, WordsMissingCommand.self])
}

/// `rung words check`: every text that breaks a rule of docs/words.md, and how much of each language is there.
struct WordsCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.WordsHelp.check, discussion: Wording.WordsHelp.checkDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Option(help: Wording.WordsHelp.releasesOption, completion: .directory)
    var releases: String?

    func run() throws {
        let graph = try bundle.load()
        let directory = try bundle.place()
        let languages = Set(BundleLanguages.ofTexts(in: directory) + [.english]).sorted()
        let texts = try languages.map { language throws(Failure) in
            try load(language, directory, graph)
        }
        let findings = try check(WordsChecker(texts))
        let interfaces = BundleLanguages.ofInterface(in: directory)
        let states = Set(languages + interfaces).sorted().filter { $0 != .english }.map { language in
            LanguageState(language, in: directory, texts: texts, graph: graph)
        }
        let faults = states.flatMap(\.faults)
        let lines =
            findings.offences.map(Wording.Words.offence) + faults + states.flatMap(\.notes)
            + Wording.Words.summary(findings) + states.map(\.summary)
        try StandardOutput.write(lines.joined(separator: "\n") + "\n")
        let offences = findings.offences.count + faults.count
        if offences > 0 { throw Failure.badWords(offences: offences) }
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
