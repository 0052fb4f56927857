import CareerGraph
import SafeText
import SystemFiles

/// Checks Rung's own texts against the rules of docs/words.md and finds every offender.
public struct WordsChecker {
    static let longestSentence = 22
    static let highestGrade = 10.0
    static let highestMedianGrade = 7.0
    static let lowestEase = 45.0
    static let lowestMedianEase = 65.0
    /// Characters that a title may have: it stands in columns.
    static let longestTitle = 60
    /// Characters of an example of a level: a line or two at the foot of a screen.
    static let longestExample = 88
    /// Characters of any other text: three lines of a screen.
    static let longestText = 210

    private let entries: [WordsEntry]

    /// - Parameter texts: those of each language.
    public init(_ texts: [PlainTexts]) { self.init(texts.flatMap { $0.entries() }) }

    init(_ entries: [WordsEntry]) { self.entries = entries }

    /// How many words an occupation's text may have: Spanish takes more for the same. Nil for languages without a measure:
    /// not all of them part words by blanks.
    static func occupationWords(_ language: TextLanguage) -> ClosedRange<Int>? {
        switch language {
        case .english: 15...40
        case .spanish: 15...46
        default: nil
        }
    }

    /// What a text may end with, in whatever script.
    static let fullStops: Set<Character> = [".", "。", "।", "۔", "።"]

    /// Checks everything.
    ///
    /// - Parameter onet: the folder of O*NET's database as text, to compare the English texts with; nil for without.
    /// - Throws: where that folder holds none of the files, or one cannot be read.
    public func check(against onet: String? = nil) throws(ReleaseError) -> WordsFindings {
        let (runs, filesCompared) = try sharedRuns(onet)
        var offences: [WordsOffence] = []
        for (number, entry) in entries.enumerated() {
            var rules = entry.part == .title ? titleRules(entry) : textRules(entry)
            rules += commonRules(entry)
            if let run = runs[number] { rules.append(.sharedRun(run)) }
            offences += rules.map { offence(entry, $0) }
        }
        let measures = languages.compactMap(measure)
        return WordsFindings(
            offences: offences + sameTexts() + untranslatedTexts() + alikeTexts() + measures.flatMap(medianRules),
            measures: measures,
            filesCompared: filesCompared)
    }

    /// The languages that there are texts in, in order.
    private var languages: [TextLanguage] { Set(entries.map(\.language)).sorted() }

    private func offence(_ entry: WordsEntry, _ rule: WordsOffence.Rule) -> WordsOffence {
        WordsOffence(
            language: entry.language, key: WordsChecker.key(entry), part: entry.part.rawValue, rule: rule)
    }

    private static func key(_ entry: WordsEntry) -> String { entry.section.rawValue + "|" + entry.key }

    // MARK: Rules of one text

    private func titleRules(_ entry: WordsEntry) -> [WordsOffence.Rule] {
        GenderedTitle.forms(of: entry.text).contains { $0.contains("/") } ? [.slash] : []
    }

    /// What titles and texts are both held to: clean characters, a length, and words that are on no list.
    private func commonRules(_ entry: WordsEntry) -> [WordsOffence.Rule] {
        var rules = WordsChecker.strayCharacters(entry.text)
        let limit = WordsChecker.longest(entry)
        if entry.text.count > limit { rules.append(.tooLong(characters: entry.text.count, limit: limit)) }
        let searched = SearchedText(entry.text)
        for (kind, patterns) in WordLists.lists(entry.language) where entry.part != .title || kind.holdsForTitles {
            guard let word = patterns.lazy.compactMap({ $0.firstMatch(in: searched) }).first else { continue }
            rules.append(.listed(word: word, list: kind))
        }
        return rules
    }

    private static func longest(_ entry: WordsEntry) -> Int {
        switch entry.part {
        case .title: longestTitle
        case .text: longestText
        default: longestExample
        }
    }

    private func textRules(_ entry: WordsEntry) -> [WordsOffence.Rule] {
        let writing = PlainWriting(entry.text)
        var rules: [WordsOffence.Rule] = []
        if entry.section == .occupation, let allowed = WordsChecker.occupationWords(entry.language),
            !allowed.contains(writing.words.count)
        {
            rules.append(.words(writing.words.count, allowed: allowed))
        }
        if !(entry.text.last.map(WordsChecker.fullStops.contains) ?? false) { rules.append(.noFullStop) }
        for sentence in writing.sentences where sentence.count > WordsChecker.longestSentence {
            rules.append(.longSentence(words: sentence.count, limit: WordsChecker.longestSentence))
        }
        switch entry.language {
        case .english:
            if let grade = writing.fleschKincaidGrade, grade > WordsChecker.highestGrade {
                rules.append(.grade(tenths: Int((grade * 10).rounded())))
            }
        case .spanish:
            if let ease = writing.fernandezHuertaEase, ease < WordsChecker.lowestEase {
                rules.append(.ease(Int(ease.rounded())))
            }
        default: break
        }
        return rules
    }

    private static func strayCharacters(_ text: String) -> [WordsOffence.Rule] {
        let isStray =
            text.first?.isWhitespace ?? true || text.last?.isWhitespace ?? true || text.contains("  ")
            || !text.isPlain
        return isStray ? [.strayCharacter] : []
    }

    // MARK: Rules of several texts

    /// The first run of words that each English text shares with the release, by position.
    private func sharedRuns(_ onet: String?) throws(ReleaseError) -> (runs: [Int: String], files: Int) {
        guard let onet else { return ([:], 0) }
        let numbers = entries.indices.filter { entries[$0].language == .english && entries[$0].part != .title }
        var runs = ReferenceRuns(of: numbers.map { entries[$0].text })
        var files = 0
        for file in ReferenceRuns.files where FileStatus.ofLink(onet + "/" + file) != nil {
            runs.compare(with: try ReleaseFile.read(onet + "/" + file))
            files += 1
        }
        guard files > 0 else { throw ReleaseError(file: onet + "/" + ReferenceRuns.files[0], problem: .missing) }
        return (Dictionary(uniqueKeysWithValues: runs.found.map { (numbers[$0.key], $0.value) }), files)
    }

    /// Things that have the very same text, and occupations with the same title, accents apart.
    private func sameTexts() -> [WordsOffence] {
        var first: [String: Int] = [:]
        return entries.enumerated().compactMap { number, entry in
            // A category may well be called as another one is; an occupation may not.
            if entry.part == .title, entry.section != .occupation { return nil }
            let kind = entry.language.code + (entry.part == .title ? "|title|" : "|text|")
            let key = kind + (entry.part == .title ? entry.text.unaccented : entry.text)
            guard let earlier = first[key] else {
                first[key] = number
                return nil
            }
            return offence(entry, .same(key: WordsChecker.key(entries[earlier])))
        }
    }

    /// Texts that are the English ones, word for word. Titles may be: many a job has an English name in Spanish too.
    private func untranslatedTexts() -> [WordsOffence] {
        let english = Set(entries.filter { $0.language == .english }.map(\.text))
        return entries.filter { $0.language != .english && $0.part != .title && english.contains($0.text) }
            .map { offence($0, .untranslated) }
    }

    /// Occupations whose texts share most of their words.
    private func alikeTexts() -> [WordsOffence] {
        languages.flatMap { language in
            let texts = entries.filter {
                $0.language == language && $0.section == .occupation && $0.part == .text
            }
            return TextLikeness.pairs(of: texts.map(\.text)).map { pair in
                offence(
                    texts[pair.later],
                    .alike(
                        key: WordsChecker.key(texts[pair.earlier]), hundredths: Int((pair.likeness * 100).rounded())))
            }
        }
    }

    private func measure(_ language: TextLanguage) -> WordsMeasure? {
        guard [.english, .spanish].contains(language) else { return nil }
        let values = entries.filter { $0.language == language && $0.part != .title }.compactMap { entry in
            let writing = PlainWriting(entry.text)
            return language == .english ? writing.fleschKincaidGrade : writing.fernandezHuertaEase
        }.sorted()
        guard let lowest = values.first, let highest = values.last else { return nil }
        let middle = values.count / 2
        let median = values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
        return WordsMeasure(
            language: language, texts: values.count, median: median,
            hardest: language == .english ? highest : lowest)
    }

    private func medianRules(_ measure: WordsMeasure) -> [WordsOffence] {
        let rule: WordsOffence.Rule
        switch measure.language {
        case .english:
            guard measure.median > WordsChecker.highestMedianGrade else { return [] }
            rule = .medianGrade(hundredths: Int((measure.median * 100).rounded()))
        case .spanish:
            guard measure.median < WordsChecker.lowestMedianEase else { return [] }
            rule = .medianEase(tenths: Int((measure.median * 10).rounded()))
        default: return []
        }
        return [WordsOffence(language: measure.language, key: "", part: "", rule: rule)]
    }
}

extension String {
    /// In lower case, with plain letters for the accented ones of Spanish.
    fileprivate var unaccented: String {
        String(
            lowercased().map { letter -> Character in
                switch letter {
                case "á": "a"
                case "é": "e"
                case "í": "i"
                case "ó": "o"
                case "ú", "ü": "u"
                case "ñ": "n"
                default: letter
                }
            })
    }
}
