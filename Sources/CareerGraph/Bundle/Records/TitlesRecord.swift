/// What people and employers call an occupation, in alphabetical order.
package struct TitlesRecord: BundleRecord {
    package static let table = BundleTableName.titles
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "title~short title~R where reported...",
                "in alphabetical order; the short form and `R` (reported by workers) may be missing"),
        ]
    }

    package let titles: [AlternateTitle]

    package init(titles: [AlternateTitle]) { self.titles = titles }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        var titles: [AlternateTitle] = []
        titles.reserveCapacity(fields.count)
        let text = fields.bytes
        for field in 1..<max(fields.count, 1) {
            let item = TitleItem(text, fields.range(field))
            guard FieldReading.isTitle(text[item.title]), item.isSound else {
                report(
                    "title",
                    .invalidValue(String(fields.text(field).prefix(60)), expected: .notation("title~short title~R")))
                continue
            }
            titles.append(
                AlternateTitle(
                    title: String(decoding: text[item.title], as: UTF8.self),
                    shortTitle: item.short.map { String(decoding: text[$0], as: UTF8.self) },
                    isReported: item.isReported))
        }
        self.init(titles: titles)
    }

    package var fields: [String] {
        titles.map { item in
            let short = item.shortTitle ?? ""
            return item.title + (item.isReported ? "~\(short)~R" : short.isEmpty ? "" : "~\(short)")
        }
    }

    package func reportRepeats(_ report: FieldReport) { reportRepeats(of: titles, in: "title", report) { $0.title } }
}

/// Where the parts of one title are: `title`, `title~short title`, `title~short title~R` or `title~~R`.
///
/// Places and no texts: the index of all titles is made from 64,000 of them.
struct TitleItem {
    let title: Range<Int>
    /// nil where there is none.
    let short: Range<Int>?
    let isReported: Bool
    /// Whether it has one of the four forms.
    let isSound: Bool

    @inline(__always)
    init(_ bytes: [UInt8], _ item: Range<Int>) {
        guard let first = bytes.firstPlace(of: BundleSchema.partSeparator, in: item) else {
            (title, short, isReported, isSound) = (item, nil, false, true)
            return
        }
        title = item.lowerBound..<first
        let second = bytes.firstPlace(of: BundleSchema.partSeparator, in: first + 1..<item.upperBound)
        let short = first + 1..<(second ?? item.upperBound)
        self.short = short.isEmpty ? nil : short
        isReported = second != nil
        // Another separator would make the mark longer.
        isSound = second.map { $0 + 2 == item.upperBound && bytes[$0 + 1] == UInt8(ascii: "R") } ?? true
    }
}
