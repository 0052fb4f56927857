import CareerGraph

/// Why a word is to be avoided: the lists of docs/words.md.
public enum WordList: Sendable {
    /// For men or for women only.
    case gendered
    case cliche
    case jargon
    /// British spellings, and words that Americans use for something else or not at all.
    case notAmerican
    /// Words that look down on the people a text speaks of.
    case condescending
    /// Says that a thing belongs to no other group instead of what it is.
    case vague
    /// A way to address one person that is not `usted`.
    case familiar
    /// A word that people from some countries do not use, or use for something else.
    case regional
    /// Means something else to many readers, such as `secundaria` for high school.
    case misleading
    /// A word of books where an everyday one says the same.
    case bookish
    /// A word of the other language.
    case untranslated

    /// Whether a title is held to the list too. Many titles are the official names of jobs, jargon and all.
    var holdsForTitles: Bool {
        switch self {
        case .gendered, .cliche, .jargon, .vague: false
        case .notAmerican, .condescending, .familiar, .regional, .misleading, .bookish, .untranslated: true
        }
    }
}

/// Words that Rung's texts do without (docs/words.md says why).
enum WordLists {
    /// The words of one kind in one language.
    typealias List = (kind: WordList, patterns: [WordPattern])

    static func lists(_ language: TextLanguage) -> [List] {
        switch language {
        case .english: english
        case .spanish: spanish
        default: []
        }
    }

    /// A list's words, parted by commas.
    static func patterns(_ list: String) -> [WordPattern] {
        list.split(separator: ",").map { WordPattern($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
    }
}
