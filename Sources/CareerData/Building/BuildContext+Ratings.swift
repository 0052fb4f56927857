import CareerGraph

/// The ratings of one part of the content model, while they are read.
private struct DomainRatings {
    let domain: CompetencyDomain
    /// Element and title, in order of element.
    var elements: [(element: String, title: String)] = []
    /// Row by occupation, column by element: hundredths, -1 where not given.
    var importance: [Int] = []
    var level: [Int] = []
    var isUncertain: [Bool] = []
    /// The standard error of the level in hundredths, -1 where not given.
    var levelError: [Int] = []
    /// By occupation: the year of its oldest rating, where the release says it.
    var oldestYear: [Int?] = []

    private func cells(_ occupation: Int) -> Range<Int> {
        occupation * elements.count..<(occupation + 1) * elements.count
    }

    func isComplete(_ occupation: Int) -> Bool {
        cells(occupation).allSatisfy { importance[$0] >= 0 && level[$0] >= 0 }
    }

    func isEmpty(_ occupation: Int) -> Bool {
        cells(occupation).allSatisfy { importance[$0] < 0 && level[$0] < 0 }
    }

    /// The ratings of an occupation that has all.
    func ratings(of occupation: Int) -> [Rating] {
        cells(occupation).map {
            Rating(importanceHundredths: importance[$0], levelHundredths: level[$0], isUncertain: isUncertain[$0])
        }
    }

    /// nil for each that is not published.
    func levelErrors(of occupation: Int) -> [Int?] {
        cells(occupation).map { levelError[$0] < 0 ? nil : levelError[$0] }
    }
}

extension BuildContext {
    /// Skills, Knowledge, Abilities and Work Activities: importance (IM) and level (LV) of every element.
    mutating func readRatings() throws(ReleaseError) {
        let files: [(CompetencyDomain, String)] = [
            (.skill, "Skills"), (.knowledge, "Knowledge"), (.ability, "Abilities"), (.workActivity, "Work Activities"),
        ]
        var domains: [DomainRatings] = []
        for (domain, file) in files { domains.append(try readDomain(domain, file)) }
        records.competencies = domains.flatMap { ratings in
            ratings.elements.map { Competency(element: $0.element, title: $0.title, domain: ratings.domain) }
        }
        for occupation in records.codes.indices {
            let isRated = domains.allSatisfy { $0.isComplete(occupation) }
            if !isRated, !domains.allSatisfy({ $0.isEmpty(occupation) }) {
                report.note(.skipped, "ratings", .missingRatings("\(records.codes[occupation])"))
            }
            let ratings = domains.flatMap { $0.ratings(of: occupation) }
            let errors = domains.filter { $0.domain <= .knowledge }.flatMap { $0.levelErrors(of: occupation) }
            records.ratings.append(isRated ? RatingsRecord(ratings: ratings) : nil)
            records.ratingErrors.append(isRated ? RatingErrorsRecord(hundredths: errors) : nil)
            // When what is rated was asked, the oldest of it.
            let year = domains.compactMap { $0.oldestYear[occupation] }.min()
            records.occupations[occupation].oldestRatingYear = isRated ? year : nil
        }
    }

    private mutating func readDomain(_ domain: CompetencyDomain, _ file: String) throws(ReleaseError) -> DomainRatings {
        let table = try onet(file)
        let columns = try RatingColumns(table)
        var ratings = DomainRatings(domain: domain)
        ratings.elements = elements(table, columns)
        let width = ratings.elements.count
        let positions = Dictionary(uniqueKeysWithValues: ratings.elements.enumerated().map { ($1.element, $0) })
        let cells = width * occupationCount
        ratings.importance = Array(repeating: -1, count: cells)
        ratings.level = ratings.importance
        ratings.levelError = ratings.importance
        ratings.oldestYear = Array(repeating: nil, count: occupationCount)
        ratings.isUncertain = Array(repeating: false, count: cells)
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, columns.code),
                let column = positions[table.text(row, columns.element)]
            else { continue }
            let cell = occupation * width + column
            switch table.text(row, columns.scale) {
            case "IM": ratings.importance[cell] = try columns.value(table, row, RatingCell.importances)
            case "LV":
                ratings.level[cell] = try columns.value(table, row, RatingCell.levels)
                ratings.levelError[cell] = columns.standardError(table, row)
            default: continue
            }
            if columns.isSuppressed(table, row) { ratings.isUncertain[cell] = true }
            if let year = columns.year(table, row) {
                ratings.oldestYear[occupation] = min(year, ratings.oldestYear[occupation] ?? year)
            }
        }
        return ratings
    }

    private mutating func elements(
        _ table: DelimitedTable, _ columns: RatingColumns
    ) -> [(element: String, title: String)] {
        var titles: [String: String] = [:]
        for row in 0..<table.count {
            let element = table.text(row, columns.element)
            if titles[element] == nil { titles[BuildContext.cleaned(element)] = name(table, row, columns.title) }
        }
        return titles.sorted { $0.key < $1.key }.map { (element: $0.key, title: $0.value) }
    }
}

/// The columns of a file of ratings; the official files have more of them than some variants.
private struct RatingColumns {
    let code, element, title, scale, value: Int
    let error, suppress, date: Int?

    init(_ table: DelimitedTable) throws(ReleaseError) {
        code = try table.column("O*NET-SOC Code")
        element = try table.column("Element ID")
        title = try table.column("Element Name")
        scale = try table.column("Scale ID")
        value = try table.column("Data Value")
        error = table.column(ifPresent: "Standard Error")
        suppress = table.column(ifPresent: "Recommend Suppress")
        date = table.column(ifPresent: "Date")
    }

    func value(_ table: DelimitedTable, _ row: Int, _ range: ClosedRange<Int>) throws(ReleaseError) -> Int {
        guard let value = Figure.scaled(table.bytes(row, self.value), places: 2), range.contains(value) else {
            let expected = DataExpectation.number((range.lowerBound / 100)...(range.upperBound / 100))
            let found = BuildContext.cleaned(String(table.text(row, self.value).prefix(40)))
            throw table.fault(row, .invalidValue(found, expected: expected))
        }
        return value
    }

    func standardError(_ table: DelimitedTable, _ row: Int) -> Int {
        error.flatMap { Figure.scaled(table.bytes(row, $0), places: 2) } ?? -1
    }

    /// The year of a date such as `08/2023`; nil where there is none.
    func year(_ table: DelimitedTable, _ row: Int) -> Int? {
        guard let text = date.map({ table.text(row, $0) }), text.count == 7, let year = Int(text.suffix(4)),
            OccupationRecord.years.contains(year)
        else { return nil }
        return year
    }

    func isSuppressed(_ table: DelimitedTable, _ row: Int) -> Bool {
        suppress.map { table.bytes(row, $0).elementsEqual("Y".utf8) } ?? false
    }
}
