extension Wages: BundleRecord {
    package static var table: BundleTableName { .wages }
    package static var columns: [BundleColumn] {
        [
            .occupation, FigureSource.column, BundleColumn("employment", "people employed"),
            BundleColumn("annual 10", "10th percentile, dollars a year; `+` behind it: or more"),
            BundleColumn("25", "25th percentile"), BundleColumn("50", "median"), BundleColumn("75", "75th percentile"),
            BundleColumn("90", "90th percentile"), BundleColumn("hourly cents 10", "the same in cents an hour"),
            BundleColumn("25", ""), BundleColumn("50", ""), BundleColumn("75", ""), BundleColumn("90", ""),
        ]
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        guard let source = FigureSource(fields, 1, report) else { return nil }
        let employment = FieldReading.number(fields, 2, Figures.people, "employment", report)
        let annual = WageRange(fields, from: 3, "annual", report)
        let hourly = WageRange(fields, from: 8, "hourly", report)
        self.init(employment: employment, annual: annual, hourly: hourly, source: source)
    }

    package var fields: [String] {
        [source.bundleText, FieldText.number(employment)] + annual.fields + hourly.fields
    }
}

extension Outlook: BundleRecord {
    package static var table: BundleTableName { .outlook }
    package static var columns: [BundleColumn] {
        [
            .occupation, FigureSource.column, BundleColumn("jobs in the first year", "of the projections"),
            BundleColumn("jobs in the last year", ""),
            BundleColumn("openings a year", "growth and replacement together"),
            BundleColumn("change in tenths of a percent", "from the first to the last year"),
            BundleColumn("education", "typical for entry, 1-8"), BundleColumn("experience", "in a related job, 0-2"),
            BundleColumn("training", "on the job, 0-5"),
        ]
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        guard let source = FigureSource(fields, 1, report) else { return nil }
        let education = FieldReading.number(fields, 6, 1...8, "education", report)
        let experience = FieldReading.number(fields, 7, 0...2, "experience", report)
        let training = FieldReading.number(fields, 8, 0...5, "training", report)
        self.init(
            baseEmployment: FieldReading.number(fields, 2, Figures.people, "jobs in the first year", report),
            projectedEmployment: FieldReading.number(fields, 3, Figures.people, "jobs in the last year", report),
            annualOpenings: FieldReading.number(fields, 4, Figures.people, "openings", report),
            changeTenthsOfPercent: FieldReading.number(fields, 5, Figures.changes, "change", report),
            entryEducation: education.flatMap { EntryEducation(rawValue: $0) },
            relatedExperience: experience.flatMap { RelatedExperience(rawValue: $0) },
            onTheJobTraining: training.flatMap { OnTheJobTraining(rawValue: $0) }, source: source)
    }

    package var fields: [String] {
        [
            source.bundleText, FieldText.number(baseEmployment), FieldText.number(projectedEmployment),
            FieldText.number(annualOpenings), FieldText.number(changeTenthsOfPercent),
            FieldText.number(entryEducation?.rawValue), FieldText.number(relatedExperience?.rawValue),
            FieldText.number(onTheJobTraining?.rawValue),
        ]
    }
}

/// Which figures can be.
private enum Figures {
    /// More than there are people in the country.
    static let people = 0...400_000_000
    /// Tenths of a percent.
    static let changes = -1_000...100_000
    /// Dollars a year or cents an hour.
    static let wages = 1...100_000_000
}

extension WageRange {
    /// Reads five amounts, none below the one before it.
    fileprivate init(_ fields: RowFields, from first: Int, _ name: String, _ report: FieldReport) {
        var lowest = Figures.wages.lowerBound
        var next = first
        func amount() -> Amount? {
            defer { next += 1 }
            guard !fields.isEmpty(next) else { return nil }
            guard let amount = Amount(fields.bytes.span, fields.range(next)), amount.value >= lowest,
                amount.value <= Figures.wages.upperBound
            else {
                let found = String(fields.text(next).prefix(40))
                report(name, .invalidValue(found, expected: .ascendingWage))
                return nil
            }
            lowest = amount.value
            return amount
        }
        self.init(
            percentile10: amount(), percentile25: amount(), median: amount(), percentile75: amount(),
            percentile90: amount())
    }

    fileprivate var fields: [String] {
        [percentile10, percentile25, median, percentile75, percentile90].map { $0?.bundleText ?? "" }
    }
}

extension Amount {
    /// `64400`, or `239200+` where the release only says that it is that or more.
    fileprivate init?(_ text: Span<UInt8>, _ range: Range<Int>) {
        let isOrMore = text[range.upperBound - 1] == UInt8(ascii: "+")
        let digits = range.lowerBound..<range.upperBound - (isOrMore ? 1 : 0)
        guard let value = WholeNumber.parse(text, digits) else { return nil }
        self.init(value: value, isOrMore: isOrMore)
    }

    fileprivate var bundleText: String { isOrMore ? "\(value)+" : String(value) }
}

extension FigureSource {
    fileprivate static let column = BundleColumn("source", "see below")

    /// How the bundle writes it: `=`, or a letter and the group's code.
    fileprivate var bundleText: String {
        switch self {
        case .own: "="
        case .wholeOccupation(let code): "W" + code
        case .broadGroup(let code): "B" + code
        case .minorGroup(let code): "M" + code
        }
    }

    fileprivate init?(_ fields: RowFields, _ field: Int, _ report: FieldReport) {
        if let source = FigureSource(bundleText: fields[field]) {
            self = source
        } else {
            report("source", .invalidValue(fields.text(field), expected: .figureSource))
            return nil
        }
    }

    private init?(bundleText: ArraySlice<UInt8>) {
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
