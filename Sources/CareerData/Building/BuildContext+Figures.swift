import CareerGraph

extension BuildContext {
    /// The six-digit codes of the classification, as O*NET's occupations have them.
    private var classification: Set<String> { Set(occupations.map { String($0.code.prefix(7)) }) }

    /// OEWS national wages: the rows of all industries and owners together.
    mutating func readWages() throws(ReleaseError) {
        let table = try commaSeparated(sources.wages)
        let columns = try WageColumns(table)
        var lookup = FigureLookup<String>()
        for row in 0..<table.count {
            let code = table.trimmed(row, columns.code)
            guard let record = try columns.record(table, row) else {
                report.note(.skipped, table.file, line: table.line(of: row), "\(printable(code)) has no wages")
                continue
            }
            switch table.trimmed(row, columns.group).lowercased() {
            case "detailed": lookup.detailed[code] = record
            case "broad": lookup.broad[code] = record
            case "minor": lookup.minor[code] = record
            default: continue
            }
        }
        lookup.findMergedCodes(classification: classification)
        setFigures(.wages, lookup, file: table.file, what: "wages")
    }

    /// Employment Projections, table 1.2.
    mutating func readProjections() throws(ReleaseError) {
        let table = try commaSeparated(sources.projections)
        let columns = try ProjectionColumns(table)
        var lookup = FigureLookup<String>()
        for row in 0..<table.count {
            let code = table.trimmed(row, columns.code)
            let record = try columns.record(table, row)
            if table.trimmed(row, columns.type) == "Line item" {
                lookup.detailed[code] = record
            } else if code.hasSuffix("00") {
                lookup.minor[code] = record
            } else {
                lookup.broad[code] = record
            }
        }
        lookup.findMergedCodes(classification: classification)
        setFigures(.outlook, lookup, file: table.file, what: "the outlook")
    }

    private mutating func setFigures(
        _ name: BundleTableName, _ lookup: FigureLookup<String>, file: String, what: String
    ) {
        var records: [String?] = []
        for occupation in occupations {
            let found = lookup.figures(for: occupation.code)
            records.append(found.map { $0.source.bundleText + "|" + $0.row })
            if let found, let group = BuildContext.group(of: found.source) {
                report.note(.fallback, file, "\(occupation.code) \(occupation.title) has \(what) of \(group)")
            } else if found == nil {
                report.note(.skipped, file, "\(occupation.code) \(occupation.title) has no figures at all")
            }
        }
        setRows(name, byOccupation: records)
    }

    private static func group(of source: FigureSource) -> String? {
        switch source {
        case .own: nil
        case .wholeOccupation(let code): "the whole occupation \(code)"
        case .broadGroup(let code): "the broad group \(code)"
        case .minorGroup(let code): "the minor group \(code)"
        }
    }
}

/// The columns of OEWS's national file.
private struct WageColumns {
    let code, group, employment: Int
    let annual, hourly: [Int]

    /// `#` stands for a wage at or above this: dollars a year, cents an hour (OEWS technical notes, 2022-2024).
    private static let topAnnual = 239_200
    private static let topHourlyCents = 11_500

    init(_ table: DelimitedTable) throws(ReleaseError) {
        code = try table.column("OCC_CODE", "occ_code")
        group = try table.column("O_GROUP", "o_group")
        employment = try table.column("TOT_EMP", "tot_emp")
        var annual: [Int] = []
        var hourly: [Int] = []
        for percentile in ["PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"] {
            annual.append(try table.column("A_" + percentile, "a_" + percentile.lowercased()))
            hourly.append(try table.column("H_" + percentile, "h_" + percentile.lowercased()))
        }
        self.annual = annual
        self.hourly = hourly
    }

    /// Employment and the two ranges as a record; nil where no wage at all is published.
    func record(_ table: DelimitedTable, _ row: Int) throws(ReleaseError) -> String? {
        var fields = [try WageColumns.figure(table, row, employment, places: 0, top: 0)]
        for column in annual {
            fields.append(try WageColumns.figure(table, row, column, places: 0, top: WageColumns.topAnnual))
        }
        for column in hourly {
            fields.append(try WageColumns.figure(table, row, column, places: 2, top: WageColumns.topHourlyCents))
        }
        return fields.dropFirst().allSatisfy(\.isEmpty) ? nil : fields.joined(separator: "|")
    }

    private static func figure(
        _ table: DelimitedTable, _ row: Int, _ column: Int, places: Int, top: Int
    ) throws(ReleaseError) -> String {
        let text = table.trimmed(row, column)
        switch text {
        case "", "*", "**": return ""
        case "#": return "\(top)+"
        default: break
        }
        guard let value = Figure.scaled(Array(text.utf8)[...], places: places), value >= 0 else {
            let found = BuildContext.cleaned(String(text.prefix(40)))
            throw table.fault(row, .invalidValue(found, expected: "a figure, *, ** or #"))
        }
        return String(value)
    }
}

/// The columns of table 1.2 of the Employment Projections; their names carry the years.
private struct ProjectionColumns {
    let code, type, employmentNow, employmentThen, change, openings, education, experience, training: Int

    init(_ table: DelimitedTable) throws(ReleaseError) {
        code = try table.column("2024 National Employment Matrix code")
        type = try table.column("Occupation type")
        employmentNow = try table.column("Employment, 2024")
        employmentThen = try table.column("Employment, 2034")
        change = try table.column(startingWith: "Employment change, percent")
        openings = try table.column(startingWith: "Occupational openings")
        education = try table.column("Typical education needed for entry")
        experience = try table.column("Work experience in a related occupation")
        training = try table.column(startingWith: "Typical on-the-job training")
    }

    func record(_ table: DelimitedTable, _ row: Int) throws(ReleaseError) -> String {
        [
            try jobs(table, row, employmentNow), try jobs(table, row, employmentThen), try jobs(table, row, openings),
            try figure(table, row, change, places: 1).map(String.init) ?? "",
            try category(table, row, education, ProjectionColumns.educations, none: nil),
            try category(table, row, experience, ProjectionColumns.experiences, none: 0),
            try category(table, row, training, ProjectionColumns.trainings, none: 0),
        ].joined(separator: "|")
    }

    /// The release counts in thousands, with one decimal.
    private func jobs(_ table: DelimitedTable, _ row: Int, _ column: Int) throws(ReleaseError) -> String {
        try figure(table, row, column, places: 3).map(String.init) ?? ""
    }

    private func figure(_ table: DelimitedTable, _ row: Int, _ column: Int, places: Int) throws(ReleaseError) -> Int? {
        let text = table.trimmed(row, column)
        if text.isEmpty || text == "—" || text == "-" { return nil }
        guard let value = Figure.scaled(Array(text.utf8)[...], places: places) else {
            throw table.fault(row, .invalidValue(BuildContext.cleaned(String(text.prefix(40))), expected: "a figure"))
        }
        return value
    }

    /// The number of a category; nothing for a dash (a group of occupations has no category).
    private func category(
        _ table: DelimitedTable, _ row: Int, _ column: Int, _ numbers: [String: Int], none: Int?
    ) throws(ReleaseError) -> String {
        let text = table.trimmed(row, column)
        if text == "—" || text == "-" { return "" }
        if text.isEmpty || text == "None" { return none.map(String.init) ?? "" }
        guard let number = numbers[text] else {
            let found = BuildContext.cleaned(String(text.prefix(60)))
            throw table.fault(row, .invalidValue(found, expected: "a category of BLS"))
        }
        return String(number)
    }

    private static let educations = [
        "No formal educational credential": 1, "High school diploma or equivalent": 2, "Some college, no degree": 3,
        "Postsecondary nondegree award": 4, "Associate's degree": 5, "Bachelor's degree": 6, "Master's degree": 7,
        "Doctoral or professional degree": 8,
    ]
    private static let experiences = ["Less than 5 years": 1, "5 years or more": 2]
    private static let trainings = [
        "Short-term on-the-job training": 1, "Moderate-term on-the-job training": 2,
        "Long-term on-the-job training": 3, "Internship/residency": 4, "Apprenticeship": 5,
    ]
}
