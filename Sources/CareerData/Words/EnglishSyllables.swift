/// Syllables of English words, by rules: groups of vowels, with the silent endings and the commonest hiatuses.
///
/// Within one syllable of the dictionary for nearly all words that the texts use, and right on average, which is what
/// a grade is made of.
enum EnglishSyllables {
    static func count(in word: String) -> Int {
        let letters = word.utf8.filter { (0x61...0x7A).contains($0) }
        guard !letters.isEmpty else { return 1 }
        return max(1, vowelGroups(letters) + hiatuses(letters) - silentEndings(letters))
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

    private static func vowelGroups(_ letters: [UInt8]) -> Int {
        letters.indices.count { isVowel(letters[$0]) && ($0 == 0 || !isVowel(letters[$0 - 1])) }
    }

    /// Two vowels that are two syllables: me-di-a, us-u-al, vid-e-o, do-ing.
    private static func hiatuses(_ letters: [UInt8]) -> Int {
        var count = 0
        var place = 0
        while place < letters.count {
            let length = hiatusLength(letters, at: place)
            if length > 0 { count += 1 }
            place += max(1, length)
        }
        return count
    }

    private static func hiatusLength(_ letters: [UInt8], at place: Int) -> Int {
        func letter(_ offset: Int) -> Character? {
            letters.indices.contains(place + offset) ? Character(UnicodeScalar(letters[place + offset])) : nil
        }
        let before = letter(-1)
        switch (letter(0), letter(1)) {
        case ("i", "a"), ("i", "o"), ("i", "u"):
            if before.map({ !"tscg".contains($0) }) ?? true { return 2 }
        case ("u", "a"):
            if before != "q" { return 2 }
        case ("e", "o"):
            if let after = letter(2), "ulmg".contains(after) { return 2 }
        default: break
        }
        let isVowelBeforeIng = letter(0).map { "aeiou".contains($0) } ?? false
        return isVowelBeforeIng && letters[(place + 1)...].elementsEqual("ing".utf8) ? 4 : 0
    }

    private static func silentEndings(_ letters: [UInt8]) -> Int {
        let word = String(decoding: letters, as: UTF8.self)
        /// Whether the word ends so, after a letter that is none of these.
        func ends(_ ending: String, afterNoneOf excluded: String) -> Bool {
            guard word.hasSuffix(ending), word.count > ending.count else { return false }
            return word.dropLast(ending.count).last.map { !excluded.contains($0) } ?? false
        }
        let vowels = "aeiouy"
        var count = 0
        if ends("e", afterNoneOf: vowels), !ends("le", afterNoneOf: vowels) { count += 1 }
        if ends("ed", afterNoneOf: vowels + "td") { count += 1 }
        let keepsEs = word.hasSuffix("ches") || word.hasSuffix("shes") || ends("les", afterNoneOf: vowels)
        if ends("es", afterNoneOf: vowels + "sxzcg"), !keepsEs { count += 1 }
        let inner = ["ely", "ement", "ements", "eful", "eless", "ework", "eware"]
        if inner.contains(where: { ends($0, afterNoneOf: vowels) }) { count += 1 }
        return count
    }
}
