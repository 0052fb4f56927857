/// Finds texts that share most of the words that carry meaning.
///
/// Likeness: the words of both, over the words of the text that has fewer (the overlap coefficient, Szymkiewicz 1934).
struct TextLikeness {
    /// From here on two texts are alike.
    static let limit = 0.62

    /// Two texts that are alike, by their positions; the later one first.
    struct Pair: Equatable {
        let later: Int
        let earlier: Int
        let likeness: Double
    }

    /// All pairs that are alike, in order. The time is that of going through the texts of each word.
    static func pairs(of texts: [String], least: Double = limit) -> [Pair] {
        var numbers: [String: Int] = [:]
        var textsOfWord: [[Int]] = []
        var sizes: [Int] = []
        var pairs: [Pair] = []
        for (later, text) in texts.enumerated() {
            let words = Set(PlainWriting.words(of: text).filter { $0.count > 2 && !emptyWords.contains($0) })
            var shared = [Int](repeating: 0, count: later)
            for word in words {
                let number = numbers[word, default: textsOfWord.count]
                if number == textsOfWord.count {
                    numbers[word] = number
                    textsOfWord.append([])
                }
                for earlier in textsOfWord[number] { shared[earlier] += 1 }
                textsOfWord[number].append(later)
            }
            sizes.append(words.count)
            for earlier in shared.indices where shared[earlier] > 0 {
                let likeness = Double(shared[earlier]) / Double(min(sizes[earlier], words.count))
                if likeness >= least { pairs.append(Pair(later: later, earlier: earlier, likeness: likeness)) }
            }
        }
        return pairs
    }

    /// Words without a meaning of their own here, in both languages.
    private static let emptyWords = Set(
        """
        a an the and or of to in on for with from at by as is are that this they their them it its so who what when where
        how into up out off over than then such like other before after keep make use work people things thing jobs job
        de la el los las un una y o en con por para que se su sus lo al del como es son a no más donde cuando
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
