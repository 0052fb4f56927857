import CareerGraph

extension BuildContext {
    /// The RAPIDS list, whose O*NET-SOC 2010 codes are mapped to those of 2019.
    mutating func readApprenticeships() throws(ReleaseError) {
        let table = try commaSeparated(sources.apprenticeships)
        let crosswalk = try readCrosswalks()
        let columns = try ApprenticeshipColumns(table)
        let occupationByTitle = titleIndex()
        var found = [Set<Apprenticeship>](repeating: [], count: occupationCount)
        for row in 0..<table.count {
            let entry = ApprenticeshipEntry(table, row, columns)
            let title = printable(entry.title)
            guard let apprenticeship = entry.apprenticeship else {
                let fault = BuildFact.unusable(title: title, entry.fault)
                report.note(.skipped, table.file, line: table.line(of: row), fault)
                continue
            }
            if !entry.repairs.isEmpty {
                let repaired = BuildFact.repaired(title: title, entry.repairs)
                report.note(.repaired, table.file, line: table.line(of: row), repaired)
            }
            var targets = crosswalk.targets(of: entry.occupation)
            if targets.isEmpty, let code = occupationByTitle[ApprenticeshipTitle.key(apprenticeship.title)] {
                targets = [code]
                let fact = BuildFact.matchedByTitle(title: title, code: entry.occupation, match: code)
                report.note(.repaired, table.file, line: table.line(of: row), fact)
            }
            if targets.isEmpty {
                let fact = BuildFact.leadsNowhere(title: title, code: entry.occupation)
                report.note(.skipped, table.file, line: table.line(of: row), fact)
            }
            for target in targets {
                guard let occupation = positions[target] else { continue }
                if !found[occupation].insert(apprenticeship).inserted {
                    report.note(.merged, table.file, line: table.line(of: row), .repeated(title))
                }
            }
        }
        records.apprenticeships = found.map { $0.isEmpty ? nil : ApprenticeshipsRecord($0) }
    }

    /// Occupations by what people call them, where only one is called so.
    private func titleIndex() -> [String: String] {
        var index: [String: String?] = [:]
        for (code, record) in zip(records.codes.map(\.text), records.titles) {
            for title in record?.titles ?? [] {
                let key = ApprenticeshipTitle.key(title.title)
                index.updateValue(index[key] == nil || index[key] == code ? code : .none, forKey: key)
            }
        }
        return index.compactMapValues { $0 }
    }

    private mutating func readCrosswalks() throws(ReleaseError) -> OccupationCrosswalk {
        var crosswalk = OccupationCrosswalk(today: Set(positions.keys))
        let recent = try commaSeparated(sources.crosswalks + "/onet_2010_to_2019_Crosswalk.csv")
        let years = recent.columns(yearAfter: "O*NET-SOC ", before: " Code")
        guard years.count == 2, years[1].year == marks.taxonomyYear else {
            throw ReleaseError(file: recent.file, line: 1, problem: .unknownEdition(.taxonomy))
        }
        marks.earlierTaxonomyYear = years[0].year
        for row in 0..<recent.count {
            crosswalk.add(recent.trimmed(row, years[0].column), recent.trimmed(row, years[1].column))
        }
        // Codes that were gone before 2010 still stand in the list; this file, where present, leads them on.
        let olderPath = sources.crosswalks + "/onetsoc_pre2019_to_2019.csv"
        do throws(ReleaseError) {
            let older = try commaSeparated(olderPath)
            let original = try older.column("original_code")
            let mapped = try older.column("mapped_soc2019_code")
            for row in 0..<older.count { crosswalk.addOlder(older.trimmed(row, original), older.trimmed(row, mapped)) }
        } catch  where error.problem == .missing {
            report.note(.skipped, olderPath, .noOlderCrosswalk)
        }
        return crosswalk
    }
}

/// From O*NET-SOC codes of earlier editions to those of 2019.
struct OccupationCrosswalk {
    private var recent: [String: [String]] = [:]
    private var older: [String: [String]] = [:]
    private let today: Set<String>

    init(today: Set<String>) { self.today = today }

    mutating func add(_ from: String, _ to: String) { recent[from, default: []].append(to) }
    mutating func addOlder(_ from: String, _ to: String) { older[from, default: []].append(to) }

    /// Today's occupations for an earlier code, in order; the 2010 edition first, then older ones, then the code itself.
    func targets(of code: String) -> [String] {
        for candidates in [recent[code] ?? [], older[code] ?? [], [code]] {
            let known = Set(candidates).intersection(today)
            if !known.isEmpty { return known.sorted() }
        }
        return []
    }
}
