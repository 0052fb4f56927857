import CareerGraph
import LanguageFiles
import TestSupport

@testable import Words

/// English as a foreign language: two fifths longer, with accents, each message between a sign of its own and another one. What
/// is not in it on a screen does not come from the languages' files; what lacks its last sign has been cut.
enum PseudoLanguage {
    static let language = TextLanguage.known("qps")

    /// The interface, made of the English one as a translator's file would be read.
    static let words = MessageCatalog(
        MessageCatalog(
            LanguageFile(
                language: language, name: "Pśéüdö",
                messages: LanguageFile.embedded.messages.map { entry in
                    // Signs between numbers are the language's affair.
                    let isText = !entry.key.hasPrefix("number") && !entry.key.hasPrefix("list")
                    return LanguageEntry(key: entry.key, text: isText ? longer(entry.text) : entry.text)
                })),
        rewording: { index, text in
            guard text.contains(where: \.isLetter) else { return text }
            return String(CutMessages.opening(index)) + text + String(CutMessages.closing(index))
        })

    /// The text with accents on its letters and more of them; values stay as they are, and of the forms the last one, since
    /// a language without a plural rule has one alone.
    static func longer(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let (range, mark) = MessageMark.first(in: rest) {
            result += stretched(rest[..<range.lowerBound])
            result +=
                mark.forms.isEmpty
                ? rest[range] : "{\(mark.name):other=\(stretched(mark.form(for: .other)))}"
            rest = rest[range.upperBound...]
        }
        return result + stretched(rest)
    }

    private static func stretched(_ text: Substring) -> String {
        let letters = text.count { $0.isLetter }
        // Where a text has few vowels, the rest of what it should be longer by stands at its end.
        let wanted = (letters * 2 + 4) / 5
        var added = 0
        var result = ""
        for letter in text {
            result += accents[letter] ?? String(letter)
            if "aeiouAEIOU".contains(letter), added < wanted {
                result += accents[letter]?.lowercased() ?? ""
                added += 1
            }
        }
        return result + String(repeating: "á", count: wanted - added)
    }

    private static let accents: [Character: String] = [
        "a": "á", "e": "é", "i": "í", "o": "ö", "u": "ü", "n": "ñ", "s": "ś", "c": "ç", "A": "Á", "E": "É", "I": "Í",
        "O": "Ö", "U": "Ü", "N": "Ñ", "S": "Ś", "C": "Ç",
    ]
}
