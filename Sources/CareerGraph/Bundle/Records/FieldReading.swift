/// What the fields of several tables have in common: titles, numbers, lists of numbers, and items of several parts.
enum FieldReading {
    /// The longest title, in bytes: it has to fit on a screen.
    static let longestTitle = 300

    static func isTitle(_ text: ArraySlice<UInt8>) -> Bool { !text.isEmpty && text.count <= longestTitle }

    /// A title has to be there, and to fit on a screen.
    static func checkTitle(_ fields: RowFields, _ field: Int, _ name: String, _ report: FieldReport) {
        let length = fields.range(field).count
        guard length == 0 || length > longestTitle else { return }
        let found = String(decoding: fields[field].prefix(60), as: UTF8.self)
        report(name, .invalidValue(found, expected: .title(longest: longestTitle)))
    }

    /// A number within a range, or nil where the field is empty; anything else is reported.
    static func number(
        _ fields: RowFields, _ field: Int, _ range: ClosedRange<Int>, _ name: String, _ report: FieldReport
    ) -> Int? {
        if fields.isEmpty(field) { return nil }
        if let value = fields.number(field), range.contains(value) { return value }
        report(name, .invalidValue(String(fields.text(field).prefix(40)), expected: .numberOrNothing(range)))
        return nil
    }

    /// As many numbers as there have to be, separated by spaces; nil, and a report, for anything else.
    static func numbers(
        _ text: ArraySlice<UInt8>, count: Int, _ range: ClosedRange<Int>, _ name: String, _ report: FieldReport
    ) -> [Int]? {
        let items = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        let values = items.compactMap { WholeNumber.parse($0) }.filter { range.contains($0) }
        guard items.count == count, values.count == count else {
            let found = String(decoding: text.prefix(60), as: UTF8.self)
            report(name, .invalidValue(found, expected: .numbers(count: count, range)))
            return nil
        }
        return values
    }

    /// The parts of an item.
    static func parts(_ item: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        item.split(separator: BundleSchema.partSeparator, omittingEmptySubsequences: false)
    }

    /// Runs `body` for each item of each `category^item^item` field.
    static func forEachItem(
        _ fields: RowFields, _ name: String, _ report: FieldReport,
        _ body: (_ category: String, _ item: ArraySlice<UInt8>) -> Void
    ) {
        for field in 1..<max(fields.count, 1) {
            let items = fields[field].split(separator: BundleSchema.itemSeparator, omittingEmptySubsequences: false)
            guard items.count > 1, let first = items.first, isTitle(first) else {
                report(
                    name, .invalidValue(String(fields.text(field).prefix(60)), expected: .notation("category^" + name)))
                continue
            }
            let category = String(decoding: first, as: UTF8.self)
            for item in items.dropFirst() { body(category, item) }
        }
    }
}

/// Writing what ``FieldReading`` reads.
enum FieldText {
    /// The number's digits, or nothing.
    static func number(_ value: Int?) -> String { value.map(String.init) ?? "" }

    static func numbers(_ values: [Int]) -> String { values.map(String.init).joined(separator: " ") }

    /// `category^item^item` for each run of items of one category.
    static func categories<Item>(
        _ items: [Item], category: (Item) -> String, text: (Item) -> String
    ) -> [String] {
        var fields: [String] = []
        var last: String?
        for item in items {
            let name = category(item)
            if last == name {
                fields[fields.count - 1] += "^" + text(item)
            } else {
                fields.append(name + "^" + text(item))
                last = name
            }
        }
        return fields
    }
}
