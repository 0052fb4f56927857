import CareerData
import LanguageFiles
import Words

extension Wording {
    /// Rung's own texts, the rules that they break, and how much of each language is there.
    enum TextCheck {
        static func offence(_ offence: WordsOffence) -> String {
            let place = [offence.language.code, offence.key, offence.part].filter { !$0.isEmpty }
            return place.joined(separator: " ") + ": " + words(message(offence.rule))
        }

        private static func message(_ rule: WordsOffence.Rule) -> Message {
            switch rule {
            case .strayCharacter: .ruleStrayCharacter
            case .words(let count, let allowed):
                .ruleWords(count: count, least: allowed.lowerBound, most: allowed.upperBound)
            case .tooLong(let characters, let limit): .ruleTooLong(characters: characters, limit: limit)
            case .untranslated: .ruleUntranslated
            case .noFullStop: .ruleNoFullStop
            case .longSentence(let words, let limit): .ruleLongSentence(words: words, limit: limit)
            case .grade(let tenths): .ruleGrade(grade: words.decimal(hundredths: tenths * 10))
            case .ease(let ease): .ruleEase(ease: ease)
            case .listed(let word, let list): .ruleListed(list: words(message(list)), word: TerminalSafe.line(word))
            case .sharedRun(let run): .ruleSharedRun(words: TerminalSafe.line(run))
            case .alike(let key, let hundredths): .ruleAlike(key: key, percent: hundredths)
            case .same(let key): .ruleSame(key: key)
            case .slash: .ruleSlash
            case .medianGrade(let hundredths): .ruleMedianGrade(grade: words.hundredths(hundredths))
            case .medianEase(let tenths): .ruleMedianEase(ease: words.decimal(hundredths: tenths * 10))
            }
        }

        private static func message(_ list: WordList) -> Message {
            switch list {
            case .gendered: .listGendered
            case .cliche: .listCliche
            case .jargon: .listJargon
            case .notAmerican: .listNotAmerican
            case .condescending: .listCondescending
            case .vague: .listVague
            case .familiar: .listFamiliar
            case .regional: .listRegional
            case .misleading: .listMisleading
            case .bookish: .listBookish
            case .untranslated: .listUntranslated
            }
        }

        /// What is wrong with a message: said in English, from which translators translate.
        static func fault(_ fault: LanguageFault, file: String) -> String {
            Failures.placed([file, TerminalSafe.line(String(fault.key.prefix(60)))], fault.problem.sentence)
        }

        static func stale(_ stale: Translation.Stale, file: String) -> String {
            words(.wordsStale(file: file, key: TerminalSafe.line(stale.key), fingerprint: stale.fingerprint))
        }

        static func share(_ translation: Translation, file: String) -> String {
            let share = words(
                .wordsShare(
                    file: file, percent: translation.percent, present: translation.present, total: translation.total))
            guard !translation.stale.isEmpty else { return share }
            return words(.wordsShareStale(share: share, count: translation.stale.count))
        }

        static func summary(_ findings: WordsFindings) -> [String] {
            findings.measures.map { measure in
                let median = words.hundredths(Int((measure.median * 100).rounded()))
                let hardest = words.decimal(hundredths: Int((measure.hardest * 10).rounded()) * 10)
                let (language, count) = (measure.language.code, measure.texts)
                return words(
                    measure.language == .english
                        ? .wordsMeasuredGrade(language: language, count: count, median: median, hardest: hardest)
                        : .wordsMeasuredEase(language: language, count: count, median: median, hardest: hardest))
            } + [
                words(
                    findings.filesCompared == 0
                        ? .wordsNotCompared : .wordsCompared(count: findings.filesCompared))
            ]
        }
    }
}

extension MessageCatalog {
    /// `4.91` from 491.
    fileprivate func hundredths(_ value: Int) -> String {
        let digits = value.magnitude % 100
        return (value < 0 ? "−" : "") + count(Int(value.magnitude / 100)) + self(.numberDecimalSeparator)
            + (digits < 10 ? "0" : "") + String(digits)
    }
}
