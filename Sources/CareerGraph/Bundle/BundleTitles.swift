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

    /// Goes through a row's titles.
    static func appendTitles(
        _ bytes: [UInt8], _ record: Range<Int>, of occupation: OccupationID, to entries: inout [TitleList.Entry]
    ) {
        let separator = BundleSchema.fieldSeparator
        guard var start = bytes.firstPlace(of: separator, in: record).map({ $0 + 1 }) else { return }
        while start <= record.upperBound {
            let end = bytes.firstPlace(of: separator, in: start..<record.upperBound) ?? record.upperBound
            appendTitle(bytes.span, TitleItem(bytes, start..<end), of: occupation, to: &entries)
            start = end + 1
        }
    }

    private static func appendTitle(
        _ bytes: Span<UInt8>, _ item: TitleItem, of occupation: OccupationID, to entries: inout [TitleList.Entry]
    ) {
        guard !item.title.isEmpty else { return }
        entries.append(
            TitleList.Entry(
                occupation: occupation, start: item.title.lowerBound, length: item.title.count,
                kind: item.isReported ? .reported : .alternate))
        guard let short = item.short, !contains(bytes, item.title, short) else { return }
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
