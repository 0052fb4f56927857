import CareerGraph

/// How much of what can be said in a language is there, and what of it is out of date.
public struct Translation: Sendable, Equatable {
    /// Something whose English has changed since it was translated.
    public struct Stale: Sendable, Equatable {
        /// What it is, as its file names it: `gapCoverage`, `occupation|29-1141.00|text`.
        public let key: String
        /// The fingerprint of the English text as it is today.
        public let fingerprint: String
    }

    /// How many texts there are in English.
    public let total: Int
    /// Those of them that are there in the language, of which English is not one.
    public let present: Int
    public let stale: [Stale]

    /// The share that is there, whole percent, rounded down: 100 is all.
    public var percent: Int { total == 0 ? 100 : 100 * present / total }

    /// The interface: what is there and can be used.
    public init(of file: LanguageFile, from english: LanguageFile) {
        let originals = Dictionary(english.messages.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        let faulty = Set(LanguageCheck.faults(in: file, against: english).map(\.key))
        let keys = Set(file.messages.map(\.key)).intersection(originals.keys)
        total = english.messages.count
        present = keys.subtracting(faulty).count
        stale = LanguageCheck.stale(in: file, against: english).map { key in
            Stale(key: key, fingerprint: LanguageEntry.fingerprint(of: originals[key] ?? ""))
        }
    }

    /// The texts about the things of a map.
    public init(of texts: PlainTexts, from english: PlainTexts, titlesOf graph: CareerGraph) {
        var (total, present) = (0, 0)
        var stale: [Stale] = []
        for item in texts.items {
            total += 1
            guard texts.ownText(item) != nil else { continue }
            present += 1
            // A file need not say what it was translated from.
            guard let known = texts.fingerprint(item), let original = english.original(of: item, in: graph) else {
                continue
            }
            let fingerprint = LanguageEntry.fingerprint(of: original)
            if known != fingerprint { stale.append(Stale(key: item.name, fingerprint: fingerprint)) }
        }
        self.total = total
        self.present = present
        self.stale = stale
    }
}
