extension BundleReader {
    mutating func wages(_ index: OccupationIndex) -> [Wages?] {
        var result = [Wages?](repeating: nil, count: index.count)
        forEachOccupation(in: .wages, index, fields: 13...13) { reader, table, row, fields, occupation in
            guard let source = FigureSource(bundleText: fields[1]) else {
                let problem = BundleError.Problem.invalidValue(fields.text(1), expected: "=, or W, B or M and a code")
                return reader.report(table.fault(row, field: "source", problem))
            }
            let employment = reader.number(fields, 2, 0...400_000_000, table, row, "employment")
            let annual = reader.wageRange(fields, 3, table, row, "annual")
            let hourly = reader.wageRange(fields, 8, table, row, "hourly")
            result[occupation] = Wages(employment: employment, annual: annual, hourly: hourly, source: source)
        }
        return result
    }

    mutating func outlooks(_ index: OccupationIndex) -> [Outlook?] {
        var result = [Outlook?](repeating: nil, count: index.count)
        forEachOccupation(in: .outlook, index, fields: 9...9) { reader, table, row, fields, occupation in
            guard let source = FigureSource(bundleText: fields[1]) else {
                let problem = BundleError.Problem.invalidValue(fields.text(1), expected: "=, or W, B or M and a code")
                return reader.report(table.fault(row, field: "source", problem))
            }
            let people = 0...400_000_000
            let education = reader.number(fields, 6, 1...8, table, row, "education")
            let experience = reader.number(fields, 7, 0...2, table, row, "experience")
            let training = reader.number(fields, 8, 0...5, table, row, "training")
            result[occupation] = Outlook(
                employment2024: reader.number(fields, 2, people, table, row, "jobs 2024"),
                employment2034: reader.number(fields, 3, people, table, row, "jobs 2034"),
                annualOpenings: reader.number(fields, 4, people, table, row, "openings"),
                changeTenthsOfPercent: reader.number(fields, 5, -1_000...100_000, table, row, "change"),
                entryEducation: education.flatMap { EntryEducation(rawValue: $0) },
                relatedExperience: experience.flatMap { RelatedExperience(rawValue: $0) },
                onTheJobTraining: training.flatMap { OnTheJobTraining(rawValue: $0) }, source: source)
        }
        return result
    }

    /// A number within a range, or nil where the field is empty; anything else is reported.
    private mutating func number(
        _ fields: RowFields, _ field: Int, _ range: ClosedRange<Int>, _ table: BundleTable, _ row: Int, _ name: String
    ) -> Int? {
        if fields.isEmpty(field) { return nil }
        if let value = fields.number(field), range.contains(value) { return value }
        let expected = "\(range.lowerBound) to \(range.upperBound), or nothing"
        report(table.fault(row, field: name, .invalidValue(String(fields.text(field).prefix(40)), expected: expected)))
        return nil
    }

    private mutating func wageRange(
        _ fields: RowFields, _ first: Int, _ table: BundleTable, _ row: Int, _ name: String
    ) -> WageRange {
        var lowest = 1
        var next = first
        func amount() -> Amount? {
            defer { next += 1 }
            guard !fields.isEmpty(next) else { return nil }
            let (value, isOrMore) = BundleReader.wage(fields.bytes.span, fields.range(next))
            guard let value, value >= lowest, value <= 100_000_000 else {
                let found = String(fields.text(next).prefix(40))
                report(table.fault(row, field: name, .invalidValue(found, expected: "a wage, in ascending order")))
                return nil
            }
            lowest = value
            return Amount(value: value, isOrMore: isOrMore)
        }
        return WageRange(
            percentile10: amount(), percentile25: amount(), median: amount(), percentile75: amount(),
            percentile90: amount())
    }

    /// `64400`, or `239200+` where the release only says that it is that or more.
    private static func wage(_ text: Span<UInt8>, _ range: Range<Int>) -> (value: Int?, isOrMore: Bool) {
        let isOrMore = text[range.upperBound - 1] == UInt8(ascii: "+")
        let digits = range.lowerBound..<range.upperBound - (isOrMore ? 1 : 0)
        return (WholeNumber.parse(text, digits), isOrMore)
    }
}

extension FigureSource {
    /// How the bundle writes it: `=`, or a letter and the group's code.
    package var bundleText: String {
        switch self {
        case .own: "="
        case .wholeOccupation(let code): "W" + code
        case .broadGroup(let code): "B" + code
        case .minorGroup(let code): "M" + code
        }
    }

    init?(bundleText: ArraySlice<UInt8>) {
        if bundleText.elementsEqual("=".utf8) {
            self = .own
            return
        }
        let code = String(decoding: bundleText.dropFirst(), as: UTF8.self)
        guard code.utf8.count == 7, OccupationCode(bytes: code.utf8.span) != nil else { return nil }
        switch bundleText.first {
        case UInt8(ascii: "W"): self = .wholeOccupation(code: code)
        case UInt8(ascii: "B"): self = .broadGroup(code: code)
        case UInt8(ascii: "M"): self = .minorGroup(code: code)
        default: return nil
        }
    }
}
