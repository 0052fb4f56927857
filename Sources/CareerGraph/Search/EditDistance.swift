/// How many typing errors lie between a query word and other words: insertions, deletions, substitutions and
/// swapped neighbors, each counting one (optimal string alignment).
///
/// Bit-parallel after Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003):
/// a whole column of the table in a few machine instructions, for words up to 64 bytes.
struct EditDistance {
    /// For each byte the positions of the query word where it stands.
    private var positions = [UInt64](repeating: 0, count: 256)
    private let length: Int

    /// The errors to a whole word, and to the nearest of its beginnings.
    struct Result: Equatable {
        let whole: Int
        let prefix: Int
    }

    /// Prepares for a query word of 1 to 64 bytes.
    init(_ word: [UInt8]) {
        precondition(!word.isEmpty && word.count <= WordFolding.longestWord)
        length = word.count
        for (position, byte) in word.enumerated() { positions[Int(byte)] |= 1 << UInt64(position) }
    }

    /// The errors from the query word to the word in `letters[range]`.
    func distances(to letters: Span<UInt8>, _ range: Range<Int>) -> Result {
        let positions = positions.span
        let last: UInt64 = 1 << UInt64(length - 1)
        var increases: UInt64 = .max
        var decreases: UInt64 = 0
        var diagonal: UInt64 = 0
        var previousMatches: UInt64 = 0
        var distance = length
        var nearest = length
        for index in range {
            let matches = positions[Int(letters[index])]
            let swapped = ((~diagonal & matches) << 1) & previousMatches
            diagonal = (((matches & increases) &+ increases) ^ increases) | matches | decreases | swapped
            let rises = decreases | ~(diagonal | increases)
            let falls = diagonal & increases
            if rises & last != 0 { distance += 1 }
            if falls & last != 0 { distance -= 1 }
            let shiftedRises = rises << 1 | 1
            increases = falls << 1 | ~(diagonal | shiftedRises)
            decreases = shiftedRises & diagonal
            previousMatches = matches
            nearest = min(nearest, distance)
        }
        return Result(whole: distance, prefix: nearest)
    }
}
