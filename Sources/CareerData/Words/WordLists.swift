import CareerGraph

/// Words that Rung's texts do without (docs/words.md says why).
enum WordLists {
    /// Why a word is on a list. The raw value is how the check names it.
    enum Kind: String, Sendable {
        case gendered = "gendered"
        case cliche = "cliché"
        case jargon = "jargon"
        /// British spellings, and words that Americans use for something else or not at all.
        case notAmerican = "not American English"
        /// Words that look down on the people a text speaks of.
        case condescending = "condescending"
        /// Says that a thing belongs to no other group instead of what it is.
        case vague = "vague"
        /// A way to address one person that is not `usted`.
        case familiar = "familiar address"
        /// A word that people from some countries do not use, or use for something else.
        case regional = "regional"
        /// Means something else to many readers, such as `secundaria` for high school.
        case misleading = "misleading"
        /// A word of books where an everyday one says the same.
        case bookish = "bookish"
        /// A word of the other language.
        case untranslated = "untranslated"

        /// Whether a title is held to the list too. Many titles are the official names of jobs, jargon and all.
        var holdsForTitles: Bool {
            switch self {
            case .gendered, .cliche, .jargon, .vague: false
            case .notAmerican, .condescending, .familiar, .regional, .misleading, .bookish, .untranslated: true
            }
        }
    }

    /// The words of one kind in one language.
    typealias List = (kind: Kind, patterns: [WordPattern])

    static func lists(_ language: TextLanguage) -> [List] {
        switch language {
        case .english: english
        case .spanish: spanish
        }
    }

    /// A list's words, parted by commas.
    static func patterns(_ list: String) -> [WordPattern] {
        list.split(separator: ",").map { WordPattern($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
    }
}
