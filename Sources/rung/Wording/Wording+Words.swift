import ArgumentParser
import CareerData
import CareerGraph

extension Wording {
    /// Rung's own texts, and what is wrong with them.
    enum Words {
        static var definition: String { said("What O*NET says", "Lo que dice O*NET") }
        static var tasks: String { said("Tasks, says O*NET", "Tareas, según O*NET") }
        static var activities: String {
            said("Detailed work activities, says O*NET", "Actividades en detalle, según O*NET")
        }

        static func level(_ example: String) -> String { said("At this level: ", "A este nivel: ") + example }

        static func failure(_ offences: Int) -> String {
            "the texts break the rules of docs/words.md in \(Number.grouped(offences)) "
                + (offences == 1 ? "place" : "places") + ". Write what is listed anew."
        }

        static func note(_ fault: BundleError, directory: String) -> String {
            "\(TerminalSafe.line(directory))/\(Failures.location(fault)): \(Failures.problem(fault.problem)) "
                + said("Going on without these texts.", "Se sigue sin estos textos.")
        }

        static func unfit(_ error: BundleError, folder: String) -> String {
            "the texts of \(TerminalSafe.line(folder)) do not fit: \(Failures.fault(error)) "
                + "Put them right, or name others with --words."
        }

        static func publishedTexts(_ error: BundleError, directory: String) -> String {
            "\(TerminalSafe.line(directory))/\(Failures.location(error)): \(Failures.problem(error.problem)) "
                + said(
                    "Build the folder with rung data build --with-texts, or leave --texts and RUNG_TEXTS out.",
                    "Haga la carpeta con rung data build --with-texts, o quite --texts y RUNG_TEXTS.")
        }

        static func offence(_ offence: WordsOffence) -> String {
            let place = [offence.language.rawValue, offence.key, offence.part].filter { !$0.isEmpty }
            return place.joined(separator: " ") + ": " + rule(offence.rule)
        }

        private static func rule(_ rule: WordsOffence.Rule) -> String {
            switch rule {
            case .strayCharacter: "a control character or a stray blank"
            case .words(let count, let allowed):
                "\(count) words; \(allowed.lowerBound) to \(allowed.upperBound) are allowed"
            case .tooLong(let characters, let limit): "\(characters) characters; \(limit) at most"
            case .untranslated: "the text of the English file"
            case .noFullStop: "no full stop at its end"
            case .longSentence(let words, let limit): "a sentence of \(words) words; \(limit) at most"
            case .grade(let tenths): "grade \(tenths / 10).\(tenths % 10); 10 at most"
            case .ease(let ease): "ease \(ease); 45 at least"
            case .listed(let word, let list): "\(list): \(TerminalSafe.line(word))"
            case .sharedRun(let run): "seven words in a row that O*NET has too: \(TerminalSafe.line(run))"
            case .alike(let key, let hundredths): "says nearly the same as \(key) (\(hundredths)% of its words)"
            case .same(let key): "the same as \(key)"
            case .slash: "a slash that is no -os/as or -es/as"
            case .medianGrade(let hundredths): "the median grade is \(decimal(hundredths, 100)); 7 at most"
            case .medianEase(let tenths): "the median ease is \(decimal(tenths, 10)); 65 at least"
            }
        }

        static func summary(_ findings: WordsFindings) -> [String] {
            findings.measures.map { measure in
                let median = Int((measure.median * 100).rounded())
                let hardest = Int((measure.hardest * 10).rounded())
                return switch measure.language {
                case .english:
                    "English: \(Number.grouped(measure.texts)) texts, median grade \(decimal(median, 100)) "
                        + "(7 at most), highest \(decimal(hardest, 10)) (10 at most)"
                case .spanish:
                    "Spanish: \(Number.grouped(measure.texts)) texts, median ease \(decimal(median, 100)) "
                        + "(65 at least), lowest \(decimal(hardest, 10)) (45 at least)"
                }
            } + [
                findings.filesCompared == 0
                    ? "Not compared with O*NET's texts: name the releases with --releases."
                    : "Compared with \(findings.filesCompared) files of O*NET's texts."
            ]
        }

        /// 491 hundredths as 4.91.
        private static func decimal(_ value: Int, _ unit: Int) -> String {
            let digits = String(abs(value) % unit)
            let zeros = String(repeating: "0", count: String(unit).count - 1 - digits.count)
            return (value < 0 ? "-" : "") + "\(abs(value) / unit)." + zeros + digits
        }
    }

    /// What `--help` says of texts and languages.
    enum WordsHelp {
        static var words: String { said("Check Rung's own texts.", "Revisar los textos de Rung.") }
        static let check = "Check every text against the rules of docs/words.md; exits 65 if one breaks a rule."
        static let checkDiscussion = """
            EXAMPLES:
              rung words check
              rung words check --releases ../shared/data
            """
        static let releasesOption: ArgumentHelp = """
            The folder that holds the raw releases (onet_30_1): no seven words in a row may be O*NET's.
            """
        static var languageOption: ArgumentHelp {
            Help.help(
                "The language of texts and titles: en or es. Without it, that of the locale, else en.",
                "El idioma de textos y títulos: en (inglés) o es (español). Sin esto, el de su sistema, o si no, en.")
        }
        static var textsOption: ArgumentHelp {
            Help.help(
                "Your own folder of O*NET's texts (rung data build --with-texts). Without it: RUNG_TEXTS.",
                "Su carpeta con los textos de O*NET (rung data build --with-texts). Sin ella: RUNG_TEXTS.")
        }
        static let wordsOption: ArgumentHelp = """
            The folder of Rung's own texts to take over. Without it, those of the output folder, if it has any.
            """
        static let withTextsFlag: ArgumentHelp = """
            Also take O*NET's definitions, tasks and detailed activities, into a folder of their own.
            """
        static let textsOutputOption: ArgumentHelp = """
            The folder to write O*NET's texts to, with --with-texts; never a bundle.
            """
        static let withTextsNeedsOutput = "--with-texts and --texts-output DIR go together."
        static var movesVerbose: ArgumentHelp {
            Help.help(
                "As text, also say what people in each job do.",
                "Como texto, decir también qué hace la gente en cada trabajo.")
        }
        static var compareVerbose: ArgumentHelp {
            Help.help(
                "As text, also say what each competency means.",
                "Como texto, decir también qué es cada competencia.")
        }
        static var gapVerbose: ArgumentHelp {
            Help.help(
                "As text, also say what each competency to build means, and what the level asked looks like.",
                "Como texto, decir también qué es cada competencia que falta, y cómo se ve el nivel que se pide.")
        }
    }
}
