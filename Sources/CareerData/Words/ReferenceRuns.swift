/// Finds runs of words that a text shares with the texts of a release, which ours must not adapt.
struct ReferenceRuns {
    /// So many words in a row are no accident.
    static let length = 7

    /// O*NET's files that hold sentences.
    static let files = [
        "Occupation Data.txt", "Task Statements.txt", "Emerging Tasks.txt", "Level Scale Anchors.txt",
        "Content Model Reference.txt", "DWA Reference.txt", "IWA Reference.txt", "Job Zone Reference.txt",
        "Interests Illustrative Activities.txt", "RIASEC Keywords.txt", "Scales Reference.txt",
        "Work Context Categories.txt", "Education, Training, and Experience Categories.txt",
        "Basic Interests to RIASEC.txt",
    ]

    /// The texts that hold a run, by the run.
    private var holders: [[String]: [Int]] = [:]
    private var hashes: Set<UInt64> = []
    /// The first run found of each text, by the text's position.
    private(set) var found: [Int: String] = [:]

    /// - Parameter texts: our own.
    init(of texts: [String]) {
        for (number, text) in texts.enumerated() {
            let words = PlainWriting.words(of: text)
            for start in words.indices.dropLast(ReferenceRuns.length - 1) {
                let run = Array(words[start..<start + ReferenceRuns.length])
                holders[run, default: []].append(number)
                hashes.insert(ReferenceRuns.hash(run.map { ReferenceRuns.hash(of: $0) }[...]))
            }
        }
    }

    /// Looks through a text of a release: each line, and each cell of a line, is by itself.
    mutating func compare(with text: [UInt8]) {
        for cell in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x09 }) where cell.count > ReferenceRuns.length * 2
        {
            let words = PlainWriting.words(of: String(decoding: cell, as: UTF8.self))
            guard words.count >= ReferenceRuns.length else { continue }
            let wordHashes = words.map { ReferenceRuns.hash(of: $0) }
            for start in 0...words.count - ReferenceRuns.length {
                // A number tells nearly always that the run is not ours, without making the run.
                guard hashes.contains(ReferenceRuns.hash(wordHashes[start..<start + ReferenceRuns.length])) else {
                    continue
                }
                let run = Array(words[start..<start + ReferenceRuns.length])
                for holder in holders[run] ?? [] where found[holder] == nil {
                    found[holder] = run.joined(separator: " ")
                }
            }
        }
    }

    /// FNV-1a (Fowler, Noll, Vo) of a word's bytes.
    private static func hash(of word: String) -> UInt64 {
        word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0x100_0000_01B3 }
    }
}
