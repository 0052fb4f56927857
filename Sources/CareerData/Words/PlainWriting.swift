/// Words and sentences of a text, as all measures of plain writing count them.
struct PlainWriting {
    /// In lower case: runs of letters, digits and apostrophes.
    let words: [String]
    /// The words of each sentence that has any; a sentence ends at `.`, `!` or `?` before a blank.
    let sentences: [[String]]

    init(_ text: String) {
        sentences = PlainWriting.sentences(of: text).map(PlainWriting.words).filter { !$0.isEmpty }
        words = sentences.flatMap { $0 }
    }

    static func words(of text: some StringProtocol) -> [String] {
        var words: [String] = []
        var current = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if isInsideWord(scalar) {
                current.append(scalar)
            } else if !current.isEmpty {
                words.append(String(current))
                current = String.UnicodeScalarView()
            }
        }
        if !current.isEmpty { words.append(String(current)) }
        return words
    }

    private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "'", "á", "é", "í", "ó", "ú", "ü", "ñ": true
        default: false
        }
    }

    private static func sentences(of text: String) -> [Substring] {
        var sentences: [Substring] = []
        var start = text.startIndex
        var last: Character = " "
        for place in text.indices {
            if text[place].isWhitespace, ".!?".contains(last) {
                sentences.append(text[start..<place])
                start = place
            }
            last = text[place]
        }
        return sentences + [text[start...]]
    }

    /// The Flesch-Kincaid grade of an English text: the school year in which most can read it.
    ///
    /// 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975).
    var fleschKincaidGrade: Double? {
        guard !words.isEmpty else { return nil }
        let syllables = words.reduce(0) { $0 + EnglishSyllables.count(in: $1) }
        return 0.39 * Double(words.count) / Double(sentences.count) + 11.8 * Double(syllables) / Double(words.count)
            - 15.59
    }

    /// The Fernández Huerta ease of a Spanish text: 60 to 70 is what most adults read without trouble, 100 very easy.
    ///
    /// 206.84 - 60 syllables a word - 1.02 words a sentence (Fernández Huerta 1959, in the reading of Gwillim Law).
    var fernandezHuertaEase: Double? {
        guard !words.isEmpty else { return nil }
        let syllables = words.reduce(0) { $0 + SpanishSyllables.count(in: $1) }
        return 206.84 - 60 * Double(syllables) / Double(words.count)
            - 1.02 * Double(words.count) / Double(sentences.count)
    }
}
