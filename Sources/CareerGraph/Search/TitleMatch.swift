/// Where a title comes from.
public enum TitleKind: UInt8, Sendable, CaseIterable {
    /// The occupation's own title in the O*NET-SOC taxonomy.
    case occupation
    /// An alternate title that people who do the work report.
    case reported
    /// An alternate title found in other sources.
    case alternate
    /// A short form such as "RN" that no longer title spells out.
    case short
    /// The occupation's title in another language, or one of its forms ("Enfermeras", "Enfermeros").
    case translation
}

/// How well a title answers a query, the best first.
public enum TitleMatchQuality: UInt8, Sendable, CaseIterable, Comparable {
    /// The same words in the same order; singular and plural, British and American spelling count as the same.
    case exact
    /// Every word of the query is a word of the title, or the beginning of one.
    case words
    /// The query's only word is made of the first letters of the title's words.
    case initials
    /// Every word is found, some of them only when a typing error is allowed for.
    case corrected
    /// Some words of the query are not found in the title.
    case partial

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// An occupation that answers a query, and the title that says so.
public struct TitleMatch: Sendable, Equatable {
    public let occupation: OccupationID
    /// The best matching title, as it is written in the release.
    public let title: String
    public let kind: TitleKind
    public let quality: TitleMatchQuality
    /// The words of ``title`` that matched, as ranges of its UTF-8 bytes in ascending order, for highlighting.
    ///
    /// They begin and end at the borders of characters, and do not overlap.
    public let matchedRanges: [Range<Int>]
    /// What the order of the answers rests on, higher is better; comparable only within one answer.
    public let score: Int

    /// Puts an answer together.
    public init(
        occupation: OccupationID, title: String, kind: TitleKind, quality: TitleMatchQuality,
        matchedRanges: [Range<Int>], score: Int
    ) {
        self.occupation = occupation
        self.title = title
        self.kind = kind
        self.quality = quality
        self.matchedRanges = matchedRanges
        self.score = score
    }
}
