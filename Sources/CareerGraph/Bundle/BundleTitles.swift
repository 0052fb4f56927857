extension BundleDetails: AlternateTitleListing {
    /// All alternate titles by their places in the table's bytes: no title is copied or made a string.
    package func alternateTitleList(occupations: Int) -> TitleList {
        keyed(.titles).map { TitleList(alternatesIn: $0, occupations: occupations) } ?? TitleList()
    }
}

extension TitleList {
    /// The alternate titles of a table, in order of occupation.
    init(alternatesIn keyed: KeyedTable, occupations: Int) {
        var entries: [TitleList.Entry] = []
        entries.reserveCapacity(64_000)
        for occupation in 0..<occupations {
            guard let record = keyed.range(of: occupation) else { continue }
            Self.appendTitles(keyed.table.bytes, record, of: OccupationID(occupation), to: &entries)
        }
        self.init(text: keyed.table.bytes, entries: entries)
    }

    /// Reads `code|title~short title~R|title|...` as ``DetailRecord/titles(_:_:)`` does.
    static func appendTitles(
        _ bytes: [UInt8], _ record: Range<Int>, of occupation: OccupationID, to entries: inout [TitleList.Entry]
    ) {
        let separator = BundleSchema.fieldSeparator
        guard var start = bytes.firstPlace(of: separator, in: record).map({ $0 + 1 }) else { return }
        while start <= record.upperBound {
            let end = bytes.firstPlace(of: separator, in: start..<record.upperBound) ?? record.upperBound
            appendTitle(bytes.span, start..<end, partSeparators(bytes, start..<end), of: occupation, to: &entries)
            start = end + 1
        }
    }

    /// Where the first and the last separator of an item's parts are, if it has any.
    private static func partSeparators(_ bytes: [UInt8], _ item: Range<Int>) -> (first: Int, last: Int)? {
        guard let first = bytes.firstPlace(of: BundleSchema.partSeparator, in: item) else { return nil }
        var last = first
        while let next = bytes.firstPlace(of: BundleSchema.partSeparator, in: last + 1..<item.upperBound) {
            last = next
        }
        return (first, last)
    }

    /// - Parameter separators: where the first and the last separator of the item's parts are, if it has any.
    private static func appendTitle(
        _ bytes: Span<UInt8>, _ item: Range<Int>, _ separators: (first: Int, last: Int)?, of occupation: OccupationID,
        to entries: inout [TitleList.Entry]
    ) {
        let title = item.lowerBound..<(separators?.first ?? item.upperBound)
        guard !title.isEmpty else { return }
        let isReported = separators.map { $0.last > $0.first } ?? false
        entries.append(
            TitleList.Entry(
                occupation: occupation, start: title.lowerBound, length: title.count,
                kind: isReported ? .reported : .alternate))
        guard let separators else { return }
        let short = separators.first + 1..<(isReported ? separators.last : item.upperBound)
        guard !short.isEmpty, !contains(bytes, title, short) else { return }
        entries.append(
            TitleList.Entry(occupation: occupation, start: short.lowerBound, length: short.count, kind: .short))
    }

    /// Whether the bytes of one range stand within another.
    private static func contains(_ bytes: Span<UInt8>, _ text: Range<Int>, _ part: Range<Int>) -> Bool {
        guard part.count <= text.count else { return false }
        for start in text.lowerBound...(text.upperBound - part.count) {
            var length = 0
            while length < part.count, bytes[start + length] == bytes[part.lowerBound + length] { length += 1 }
            if length == part.count { return true }
        }
        return false
    }
}
