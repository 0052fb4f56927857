import CareerGraph

/// A text that breaks a rule of docs/words.md.
public struct WordsOffence: Sendable, Equatable {
    /// Nil for what all texts of the language are together.
    public let language: TextLanguage
    /// What the text is about, as in the file: `occupation|29-1141.00`. Empty for all texts together.
    public let key: String
    /// Which of its texts: `text`, `title`, `basic`, ...
    public let part: String
    public let rule: Rule

    /// The rule that is broken, with what was found.
    public enum Rule: Sendable, Equatable {
        /// A control character, or blanks around it or two in a row.
        case strayCharacter
        /// Fewer or more words than an occupation's text may have.
        case words(Int, allowed: ClosedRange<Int>)
        /// More characters than its place on a screen has room for.
        case tooLong(characters: Int, limit: Int)
        /// No full stop at its end.
        case noFullStop
        /// A sentence of more words than it may have.
        case longSentence(words: Int, limit: Int)
        /// An English text of too high a grade, in tenths.
        case grade(tenths: Int)
        /// A Spanish text that is too hard to read, by its ease.
        case ease(Int)
        /// A word that is on a list, and which.
        case listed(word: String, list: WordList)
        /// Seven words in a row that O*NET has too.
        case sharedRun(String)
        /// An occupation whose text says nearly the same; in hundredths.
        case alike(key: String, hundredths: Int)
        /// Another thing with the very same text or title.
        case same(key: String)
        /// The very text of the English file.
        case untranslated
        /// A slash that is no `-os/as` or `-es/as`.
        case slash
        /// The middle of all texts' grades, in hundredths.
        case medianGrade(hundredths: Int)
        /// The middle of all texts' ease, in tenths.
        case medianEase(tenths: Int)
    }
}

/// How hard the texts of a language are to read.
public struct WordsMeasure: Sendable, Equatable {
    public let language: TextLanguage
    /// How many texts were measured; titles are not.
    public let texts: Int
    /// Flesch-Kincaid grades in English, Fernández Huerta ease in Spanish; other languages are not measured.
    public let median: Double
    /// The hardest text's: the highest grade, the lowest ease.
    public let hardest: Double
}

/// What the check of the texts found.
public struct WordsFindings: Sendable, Equatable {
    /// In the order of the files, then pairs of texts, then what holds for all.
    public let offences: [WordsOffence]
    public let measures: [WordsMeasure]
    /// How many files of the release the texts were compared with; 0 where none was named.
    public let filesCompared: Int
}
