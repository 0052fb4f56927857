/// Every title of every occupation in one run of text: what a ``TitleIndex`` is built from.
///
/// Flat, because 57,000 strings cost more to make than to search: a loader appends bytes as it meets them, or
/// hands over the text that it has read with the place of each title in it.
public struct TitleList: Sendable {
    /// One title within ``TitleList/text``.
    public struct Entry: Sendable, Equatable {
        /// Position of the occupation in ``CareerGraph/occupations``.
        public let occupation: Int32
        /// Where the title begins in the text, in bytes.
        public let start: Int32
        /// How long the title is, in bytes.
        public let length: Int32
        public let kind: TitleKind

        /// Describes a title by its place in the text.
        public init(occupation: OccupationID, start: Int, length: Int, kind: TitleKind) {
            self.occupation = Int32(occupation.index)
            self.start = Int32(start)
            self.length = Int32(length)
            self.kind = kind
        }
    }

    /// UTF-8. What lies between titles does not matter.
    public private(set) var text: [UInt8]
    public private(set) var entries: [Entry]

    /// An empty list, with room for what is expected.
    public init(reservingBytes bytes: Int = 0, titles: Int = 0) {
        text = []
        entries = []
        text.reserveCapacity(bytes)
        entries.reserveCapacity(titles)
    }

    /// Takes over a text and the places of the titles in it, without copying.
    ///
    /// - Precondition: every entry lies within the text, and the text is shorter than 2 GiB.
    public init(text: [UInt8], entries: [Entry]) {
        precondition(text.count <= Int(Int32.max))
        for entry in entries {
            precondition(entry.start >= 0 && entry.length >= 0 && entry.occupation >= 0)
            precondition(Int(entry.start) + Int(entry.length) <= text.count)
        }
        self.text = text
        self.entries = entries
    }

    /// Adds a title by its UTF-8 bytes.
    public mutating func append(_ title: some Collection<UInt8>, of occupation: OccupationID, kind: TitleKind) {
        let start = text.count
        text.append(contentsOf: title)
        entries.append(Entry(occupation: occupation, start: start, length: text.count - start, kind: kind))
    }
}
