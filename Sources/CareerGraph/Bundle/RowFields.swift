/// The fields of one record, by position, as bytes.
///
/// The first places lie in the value itself: 7,000 records are taken apart while the map loads, and an array for each
/// would cost more than reading it.
package struct RowFields: Sendable {
    private static let inlineLimit = 16

    /// The whole table's bytes.
    let bytes: [UInt8]
    private let start: Int
    package private(set) var count = 0
    /// Where each of the first fields ends.
    private var firstEnds = InlineArray<16, Int32>(repeating: 0)
    /// Where the fields beyond those end.
    private var furtherEnds: [Int32] = []

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        start = range.lowerBound
        var place = range.lowerBound
        while let separator = bytes.firstPlace(of: BundleSchema.fieldSeparator, in: place..<range.upperBound) {
            append(end: separator)
            place = separator + 1
        }
        append(end: range.upperBound)
    }

    private mutating func append(end: Int) {
        if count < RowFields.inlineLimit {
            firstEnds[count] = Int32(truncatingIfNeeded: end)
        } else {
            furtherEnds.append(Int32(truncatingIfNeeded: end))
        }
        count += 1
    }

    private func end(_ field: Int) -> Int {
        Int(field < RowFields.inlineLimit ? firstEnds[field] : furtherEnds[field - RowFields.inlineLimit])
    }

    /// Where a field stands within ``bytes``; empty where the record has fewer fields.
    package func range(_ field: Int) -> Range<Int> {
        guard field < count else { return start..<start }
        return (field == 0 ? start : end(field - 1) + 1)..<end(field)
    }
    /// Whether a field holds nothing, or the record has fewer fields.
    package func isEmpty(_ field: Int) -> Bool { range(field).isEmpty }
    /// A field's bytes; empty where the record has fewer fields.
    package subscript(field: Int) -> ArraySlice<UInt8> { bytes[range(field)] }
    /// A field as text.
    package func text(_ field: Int) -> String { String(decoding: self[field], as: UTF8.self) }
    /// A field as a whole number; nil where it is anything else.
    package func number(_ field: Int) -> Int? { WholeNumber.parse(bytes.span, range(field)) }
}

/// Whole numbers in plain digits, scanned on bytes.
package enum WholeNumber {
    /// Digits with an optional minus sign, at most 12 of them; nil for anything else.
    package static func parse(_ bytes: ArraySlice<UInt8>) -> Int? { parse(bytes.span, 0..<bytes.count) }

    /// The same for a part of a text.
    static func parse(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        let isNegative = !range.isEmpty && text[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        guard position < range.upperBound, range.upperBound - position <= 12 else { return nil }
        var value = 0
        while position < range.upperBound {
            let digit = text[position] &- 0x30
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
            position += 1
        }
        return isNegative ? -value : value
    }
}
