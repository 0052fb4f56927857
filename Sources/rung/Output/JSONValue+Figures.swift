import JSON

extension JSONValue {
    /// Hundredths, as the ratings come, as a number with two decimals.
    static func hundredths(_ value: Int) -> JSONValue { .number(Double(value) / 100) }
}
