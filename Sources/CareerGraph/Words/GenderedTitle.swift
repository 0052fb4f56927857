/// Spanish titles that name women and men in one word: `Ingenieros/as`, `Directores/as ejecutivos/as`.
public enum GenderedTitle {
    /// The title in each form, for search: `Ingenieros navales` and `Ingenieras navales`.
    ///
    /// Words in `-os/as` become `-os` and `-as`, words in `-es/as` become `-es` and `-as`; all words of a title change
    /// together. A title without such words is its only form.
    public static func forms(of title: String) -> [String] {
        let words = title.split(separator: " ", omittingEmptySubsequences: false)
        let split = words.map { forms(ofWord: $0) }
        guard split.contains(where: { $0.first != $0.second }) else { return [title] }
        return [split.map(\.first).joined(separator: " "), split.map(\.second).joined(separator: " ")]
    }

    private static func forms(ofWord word: Substring) -> (first: String, second: String) {
        for ending in ["os", "es"] {
            guard let mark = word.firstRange(of: ending + "/as"), mark.lowerBound > word.startIndex else { continue }
            let rest = word[mark.upperBound...]
            guard !rest.contains(where: \.isLetter) else { continue }
            let stem = word[..<mark.lowerBound]
            return (stem + ending + rest, stem + "as" + rest)
        }
        return (String(word), String(word))
    }
}
