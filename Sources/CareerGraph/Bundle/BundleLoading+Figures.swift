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
        if fields[field].isEmpty { return nil }
        if let value = fields.number(field), range.contains(value) { return value }
        let expected = "\(range.lowerBound) to \(range.upperBound), or nothing"
        report(table.fault(row, field: name, .invalidValue(String(fields.text(field).prefix(40)), expected: expected)))
        return nil
    }

    private mutating func wageRange(
        _ fields: RowFields, _ first: Int, _ table: BundleTable, _ row: Int, _ name: String
    ) -> WageRange {
        var amounts: [Amount?] = []
        var lowest = 0
        for field in first..<first + 5 {
            guard !fields[field].isEmpty else {
                amounts.append(nil)
                continue
            }
            let isOrMore = fields[field].last == UInt8(ascii: "+")
            let value = WholeNumber.parse(isOrMore ? fields[field].dropLast() : fields[field])
            guard let value, value >= max(lowest, 1), value <= 100_000_000 else {
                let expected = "a wage, in ascending order"
                let problem = BundleError.Problem.invalidValue(
                    String(fields.text(field).prefix(40)), expected: expected)
                report(table.fault(row, field: name, problem))
                amounts.append(nil)
                continue
            }
            lowest = value
            amounts.append(Amount(value: value, isOrMore: isOrMore))
        }
        return WageRange(
            percentile10: amounts[0], percentile25: amounts[1], median: amounts[2], percentile75: amounts[3],
            percentile90: amounts[4])
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
        guard code.utf8.count == 7, OccupationCode(code) != nil else { return nil }
        switch bundleText.first {
        case UInt8(ascii: "W"): self = .wholeOccupation(code: code)
        case UInt8(ascii: "B"): self = .broadGroup(code: code)
        case UInt8(ascii: "M"): self = .minorGroup(code: code)
        default: return nil
        }
    }
}
