import CareerGraph

extension BuildContext {
    /// The six-digit codes of the classification, as O*NET's occupations have them.
    private var classification: Set<String> { Set(records.codes.map { String($0.soc) }) }

    /// OEWS national wages: the rows of all industries and owners together.
    mutating func readWages() throws(ReleaseError) {
        let table = try commaSeparated(sources.wages)
        let columns = try WageColumns(table)
        marks.wagesYear = try EditionMarks.wagesYear(table.file)
        var lookup = FigureLookup<Wages>()
        for row in 0..<table.count {
            let code = table.trimmed(row, columns.code)
            guard let wages = try columns.wages(table, row) else {
                report.note(.skipped, table.file, line: table.line(of: row), .noWages(printable(code)))
                continue
            }
            switch table.trimmed(row, columns.group).lowercased() {
            case "detailed": lookup.detailed[code] = wages
            case "broad": lookup.broad[code] = wages
            case "minor": lookup.minor[code] = wages
            default: continue
            }
        }
        lookup.findMergedCodes(classification: classification)
        records.wages = figures(lookup, file: table.file, .wages) { wages, source in
            Wages(employment: wages.employment, annual: wages.annual, hourly: wages.hourly, source: source)
        }
    }

    /// Employment Projections, table 1.2.
    mutating func readProjections() throws(ReleaseError) {
        let table = try commaSeparated(sources.projections)
        let columns = try ProjectionColumns(table)
        marks.projectionYears = columns.years
        var lookup = FigureLookup<Outlook>()
        for row in 0..<table.count {
            let code = table.trimmed(row, columns.code)
            let outlook = try columns.outlook(table, row)
            if code == ProjectionColumns.allOccupations { marks.averageChange = outlook.changeTenthsOfPercent }
            if table.trimmed(row, columns.type) == "Line item" {
                lookup.detailed[code] = outlook
            } else if code.hasSuffix("00") {
                lookup.minor[code] = outlook
            } else {
                lookup.broad[code] = outlook
            }
        }
        lookup.findMergedCodes(classification: classification)
        records.outlook = figures(lookup, file: table.file, .outlook) { outlook, source in
            Outlook(
                baseEmployment: outlook.baseEmployment, projectedEmployment: outlook.projectedEmployment,
                annualOpenings: outlook.annualOpenings, changeTenthsOfPercent: outlook.changeTenthsOfPercent,
                entryEducation: outlook.entryEducation, relatedExperience: outlook.relatedExperience,
                onTheJobTraining: outlook.onTheJobTraining, source: source)
        }
    }

    /// The closest figures for each occupation, with how exactly they fit.
    private mutating func figures<Figures>(
        _ lookup: FigureLookup<Figures>, file: String, _ kind: BuildFact.Figures,
        with source: (Figures, FigureSource) -> Figures
    ) -> [Figures?] {
        records.codes.enumerated().map { occupation, code in
            guard let found = lookup.figures(for: code) else {
                report.note(.skipped, file, .noFigures(occupation: named(occupation)))
                return nil
            }
            if found.source.isFallback {
                report.note(.fallback, file, .broader(kind, occupation: named(occupation), found.source))
            }
            return source(found.figures, found.source)
        }
    }
}

/// The columns of OEWS's national file.
private struct WageColumns {
    let code, group, employment: Int
    let annual, hourly: [Int]

    /// `#` stands for a wage at or above this: dollars a year, cents an hour (OEWS technical notes, from 2022).
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

    /// Employment and the two ranges; nil where no wage at all is published.
    func wages(_ table: DelimitedTable, _ row: Int) throws(ReleaseError) -> Wages? {
        let employment = try WageColumns.amount(table, row, employment, places: 0, top: 0)?.value
        let annual = try WageColumns.range(table, row, annual, places: 0, top: WageColumns.topAnnual)
        let hourly = try WageColumns.range(table, row, hourly, places: 2, top: WageColumns.topHourlyCents)
        let none = WageRange(percentile10: nil, percentile25: nil, median: nil, percentile75: nil, percentile90: nil)
        if annual == none, hourly == none { return nil }
        return Wages(employment: employment, annual: annual, hourly: hourly, source: .own)
    }

    private static func range(
        _ table: DelimitedTable, _ row: Int, _ columns: [Int], places: Int, top: Int
    ) throws(ReleaseError) -> WageRange {
        var amounts: [Amount?] = []
        for column in columns { amounts.append(try amount(table, row, column, places: places, top: top)) }
        return WageRange(
            percentile10: amounts[0], percentile25: amounts[1], median: amounts[2], percentile75: amounts[3],
            percentile90: amounts[4])
    }

    private static func amount(
        _ table: DelimitedTable, _ row: Int, _ column: Int, places: Int, top: Int
    ) throws(ReleaseError) -> Amount? {
        let text = table.trimmed(row, column)
        switch text {
        case "", "*", "**": return nil
        case "#": return Amount(value: top, isOrMore: true)
        default: break
        }
        guard let value = Figure.scaled(Array(text.utf8)[...], places: places), value >= 0 else {
            let found = BuildContext.cleaned(String(text.prefix(40)))
            throw table.fault(row, .invalidValue(found, expected: .wageFigure))
        }
        return Amount(value: value)
    }
}

/// The columns of table 1.2 of the Employment Projections; their names carry the years.
private struct ProjectionColumns {
    /// The row of all occupations together.
    static let allOccupations = "00-0000"

    let years: ClosedRange<Int>
    let code, type, baseEmployment, projectedEmployment, change, openings, education, experience, training: Int

    /// - Throws: also where the headings do not say for which two years the figures are.
    init(_ table: DelimitedTable) throws(ReleaseError) {
        let codes = table.columns(yearAfter: "", before: " National Employment Matrix code")
        let employment = table.columns(yearAfter: "Employment, ")
        guard let matrix = codes.first, employment.count == 2, employment[0].year == matrix.year else {
            throw ReleaseError(file: table.file, line: 1, problem: .unknownEdition(.projections))
        }
        years = employment[0].year...employment[1].year
        code = matrix.column
        baseEmployment = employment[0].column
        projectedEmployment = employment[1].column
        type = try table.column("Occupation type")
        change = try table.column(startingWith: "Employment change, percent")
        openings = try table.column(startingWith: "Occupational openings")
        education = try table.column("Typical education needed for entry")
        experience = try table.column("Work experience in a related occupation")
        training = try table.column(startingWith: "Typical on-the-job training")
    }

    func outlook(_ table: DelimitedTable, _ row: Int) throws(ReleaseError) -> Outlook {
        // The release counts in thousands, with one decimal.
        Outlook(
            baseEmployment: try figure(table, row, self.baseEmployment, places: 3),
            projectedEmployment: try figure(table, row, self.projectedEmployment, places: 3),
            annualOpenings: try figure(table, row, openings, places: 3),
            changeTenthsOfPercent: try figure(table, row, change, places: 1),
            entryEducation: try category(table, row, education, ProjectionColumns.educations, none: nil),
            relatedExperience: try category(
                table, row, experience, ProjectionColumns.experiences, none: RelatedExperience.none),
            onTheJobTraining: try category(
                table, row, training, ProjectionColumns.trainings, none: OnTheJobTraining.none),
            source: .own)
    }

    private func figure(_ table: DelimitedTable, _ row: Int, _ column: Int, places: Int) throws(ReleaseError) -> Int? {
        let text = table.trimmed(row, column)
        if text.isEmpty || text == "—" || text == "-" { return nil }
        guard let value = Figure.scaled(Array(text.utf8)[...], places: places) else {
            throw table.fault(row, .invalidValue(BuildContext.cleaned(String(text.prefix(40))), expected: .figure))
        }
        return value
    }

    /// nil for a dash (a group of occupations has no category).
    private func category<Category>(
        _ table: DelimitedTable, _ row: Int, _ column: Int, _ categories: [String: Category], none: Category?
    ) throws(ReleaseError) -> Category? {
        let text = table.trimmed(row, column)
        if text == "—" || text == "-" { return nil }
        if text.isEmpty || text == "None" { return none }
        guard let category = categories[text] else {
            let found = BuildContext.cleaned(String(text.prefix(60)))
            throw table.fault(row, .invalidValue(found, expected: .oneOf(categories.keys.sorted())))
        }
        return category
    }

    private static let educations: [String: EntryEducation] = [
        "No formal educational credential": .noCredential, "High school diploma or equivalent": .highSchool,
        "Some college, no degree": .someCollege, "Postsecondary nondegree award": .postsecondaryAward,
        "Associate's degree": .associate, "Bachelor's degree": .bachelor, "Master's degree": .master,
        "Doctoral or professional degree": .doctoral,
    ]
    private static let experiences: [String: RelatedExperience] = [
        "Less than 5 years": .underFiveYears, "5 years or more": .fiveYearsOrMore,
    ]
    private static let trainings: [String: OnTheJobTraining] = [
        "Short-term on-the-job training": .shortTerm, "Moderate-term on-the-job training": .moderateTerm,
        "Long-term on-the-job training": .longTerm, "Internship/residency": .internshipOrResidency,
        "Apprenticeship": .apprenticeship,
    ]
}
