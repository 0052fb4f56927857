/// Syllables of Spanish words, by the rules of the language: two strong vowels, or an accented weak one, part.
enum SpanishSyllables {
    static func count(in word: String) -> Int {
        var count = 0
        var previous: Character?
        for letter in simplified(word) {
            guard isVowel(letter) else {
                previous = nil
                continue
            }
            if let previous {
                if isStrong(letter), isStrong(previous) { count += 1 }
            } else {
                count += 1
            }
            previous = letter
        }
        return max(1, count)
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouáéíóú".contains(letter) }
    private static func isStrong(_ letter: Character) -> Bool { "aeoáéóíú".contains(letter) }

    /// Without the letters that are not heard (the u of `que` and `guía`, h), and y at the end as the vowel it is.
    private static func simplified(_ word: String) -> [Character] {
        let letters = Array(word.lowercased())
        var result: [Character] = []
        for (place, letter) in letters.enumerated() {
            let isSilentU =
                letter == "u" && place > 0 && "qg".contains(letters[place - 1]) && place + 1 < letters.count
                && "eiéí".contains(letters[place + 1])
            if isSilentU || letter == "h" { continue }
            let isFinalY = letter == "y" && place == letters.count - 1
            result.append(isFinalY ? "i" : letter == "ü" ? "u" : letter)
        }
        return result
    }
}
