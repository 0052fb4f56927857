/// A word or phrase that is looked for as a whole, in any case; `*` stands for any letters within a word.
struct WordPattern: Sendable {
    /// As it is written in the lists.
    let text: String
    private let characters: [Character]

    init(_ text: String) {
        self.text = text
        characters = Array(text)
    }

    /// The first place where the pattern stands, as it is written there.
    func firstMatch(in searched: SearchedText) -> String? {
        for start in searched.wordStarts {
            if let end = end(in: searched.characters, from: start, at: 0) {
                return String(searched.characters[start..<end])
            }
        }
        return nil
    }

    private func end(in text: [Character], from start: Int, at position: Int) -> Int? {
        guard position < characters.count else {
            return start == text.count || !WordPattern.isInsideWord(text[start]) ? start : nil
        }
        if characters[position] == "*" {
            var place = start
            while place < text.count, WordPattern.isInsideWord(text[place]) { place += 1 }
            while place >= start {
                if let end = end(in: text, from: place, at: position + 1) { return end }
                place -= 1
            }
            return nil
        }
        guard start < text.count, text[start] == characters[position] else { return nil }
        return end(in: text, from: start + 1, at: position + 1)
    }

    fileprivate static func isInsideWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}

/// A text that many patterns are looked for in: in lower case, with the places where a word can begin.
struct SearchedText {
    let characters: [Character]
    let wordStarts: [Int]

    init(_ text: String) {
        let characters = Array(text.lowercased())
        self.characters = characters
        wordStarts = characters.indices.filter { $0 == 0 || !WordPattern.isInsideWord(characters[$0 - 1]) }
    }
}
