import SafeText

/// What a text of a ladder may hold, and how it is made safe.
public enum LadderText {
    /// Titles longer than this are shown cut, characters.
    public static let longestTitle = 120
    /// No text is longer: what lies beyond is left out when a file is read, characters.
    public static let longestText = 2_000
    /// The most scalars of one character that are kept: a base and its marks, or a joined emoji.
    static let mostScalars = 12

    /// One line that may be shown (``SafeText``), without characters that stack marks without end.
    public static func safe(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        let result = text.cleaned
        guard result.contains(where: { $0.unicodeScalars.count > mostScalars }) else { return result }
        return result.reduce(into: "") { $0 += String(String.UnicodeScalarView($1.unicodeScalars.prefix(mostScalars))) }
    }

    /// A title as it is shown: safe, and cut after ``longestTitle`` characters.
    public static func shownTitle(_ title: String) -> String {
        let safe = safe(title)
        guard safe.dropFirst(longestTitle).first != nil else { return safe }
        return safe.prefix(longestTitle - 1) + "…"
    }
}
