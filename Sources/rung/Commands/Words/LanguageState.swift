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
        var shares = [interface(language, in: directory)]
        if let english = texts.first(where: { $0.language == .english }),
            let own = texts.first(where: { $0.language == language })
        {
            shares.append(add(Translation(of: own, from: english, titlesOf: graph), file: language.file))
        } else {
            shares.append(Wording.text(.wordsNoFile(file: language.file)))
        }
        summary = language.code + ": " + shares.joined(separator: "; ")
    }

    private mutating func interface(_ language: Language, in directory: String) -> String {
        let name = language.interfaceFile
        do throws(BundleError) {
            let file = try LanguageFile.read(language, in: directory)
            faults += LanguageCheck.faults(in: file, against: .embedded).map {
                Wording.TextCheck.fault($0, file: name)
            }
            return add(Translation(of: file, from: .embedded), file: name)
        } catch {
            if error.problem != .missing { faults.append(Wording.Bundle.fault(error)) }
            return Wording.text(.wordsNoFile(file: name))
        }
    }

    /// Takes what is out of date, and says how much is there.
    private mutating func add(_ translation: Translation, file: String) -> String {
        notes += translation.stale.map { Wording.TextCheck.stale($0, file: file) }
        return Wording.TextCheck.share(translation, file: file)
    }
}
