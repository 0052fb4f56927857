/// The manifest's form of the editions: an object of texts.
extension ReleaseEditions {
    /// What an edition's year may be.
    package static let years = 1998...2999
    /// What the change of all employment may be, in tenths of a percent.
    private static let changes = -1_000...1_000

    init(_ cursor: inout JSONCursor) throws(BundleError) {
        var onet: String?
        var wages: Int?
        var projections: ClosedRange<Int>?
        var averageChange: Int?
        try cursor.object { (key, cursor) throws(BundleError) in
            switch key {
            case "onet": onet = try cursor.value(.notation("31.0"), ReleaseEditions.version)
            case "wages": wages = try cursor.value(.year, ReleaseEditions.year)
            case "projections": projections = try cursor.value(.notation("2040-2050"), ReleaseEditions.twoYears)
            case "averageChange":
                averageChange = try cursor.value(.number(ReleaseEditions.changes), ReleaseEditions.change)
            default: throw cursor.fault(.malformed(.unknownKey(String(key.prefix(40)))))
            }
        }
        guard let onet else { throw cursor.fault(.malformed(.missingKey("onet"))) }
        guard let wages else { throw cursor.fault(.malformed(.missingKey("wages"))) }
        guard let projections else { throw cursor.fault(.malformed(.missingKey("projections"))) }
        self.init(
            onet: onet, wagesYear: wages, baseYear: projections.lowerBound, targetYear: projections.upperBound,
            averageChangeTenthsOfPercent: averageChange)
    }

    /// The members as the manifest has them.
    var members: [(key: String, text: String)] {
        let years = [("onet", onet), ("wages", String(wagesYear)), ("projections", "\(baseYear)-\(targetYear)")]
        let change = averageChangeTenthsOfPercent.map { [("averageChange", String($0))] } ?? []
        return (years + change).map { (key: $0, text: $1) }
    }

    /// Digits with one point in between, as O*NET counts its versions; nil for anything else.
    package static func version(_ text: String) -> String? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isSound =
            parts.count == 2
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
            }
        return isSound ? text : nil
    }

    /// Four digits; nil for anything else.
    package static func year(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 4, let year = WholeNumber.parse(Array(text.utf8)[...]), years.contains(year) else {
            return nil
        }
        return year
    }

    private static func twoYears(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = year(parts[0]), let last = year(parts[1]), first < last else { return nil }
        return first...last
    }

    private static func change(_ text: String) -> Int? {
        WholeNumber.parse(Array(text.utf8)[...]).flatMap { changes.contains($0) ? $0 : nil }
    }
}

extension JSONCursor {
    /// The text at the cursor, read as something else.
    fileprivate mutating func value<Value>(
        _ expected: DataExpectation, _ read: (String) -> Value?
    ) throws(BundleError) -> Value {
        let text = try text()
        if let value = read(text) { return value }
        throw fault(.invalidValue(String(text.prefix(40)), expected: expected))
    }
}
