import CareerGraph
import LanguageFiles
import Words

/// What there is of a language in a bundle: its interface and its texts, as lines for those who translate.
struct LanguageState {
    /// What keeps something from being used.
    private(set) var faults: [String] = []
    /// What is out of date.
    private(set) var notes: [String] = []
    /// How much is there.
    private(set) var summary = ""

    /// - Parameter texts: the texts of all languages that have any, the English ones among them.
    init(_ language: Language, in directory: String, texts: [PlainTexts], graph: CareerGraph) {
        var shares: [String] = []
        do throws(BundleError) {
            let file = try LanguageFile.read(language, in: directory)
            let english = LanguageFile.embedded
            let name = language.interfaceFile
            faults += LanguageCheck.faults(in: file, against: english).map {
                let key = TerminalSafe.line(String($0.key.prefix(60)))
                return Wording.Words.languageFault(file: name, key: key, $0.problem.sentence)
            }
            shares.append(add(Translation(of: file, from: english), file: name))
        } catch {
            if error.problem == .missing {
                shares.append(Wording.Words.noFile(language.interfaceFile))
            } else {
                faults.append(Wording.Failures.fault(error))
            }
        }
        if let english = texts.first(where: { $0.language == .english }),
            let own = texts.first(where: { $0.language == language })
        {
            shares.append(add(Translation(of: own, from: english, titlesOf: graph), file: language.file))
        } else {
            shares.append(Wording.Words.noFile(language.file))
        }
        summary = language.code + ": " + shares.joined(separator: "; ")
    }

    /// Takes what is out of date, and says how much is there.
    private mutating func add(_ translation: Translation, file: String) -> String {
        notes += translation.stale.map {
            Wording.Words.stale(file: file, key: TerminalSafe.line($0.key), fingerprint: $0.fingerprint)
        }
        return Wording.Words.share(translation, file: file)
    }
}
