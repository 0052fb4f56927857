import CareerGraph

extension BuildContext {
    /// The crosswalk from programs of study (CIP) to occupations.
    mutating func readPrograms() throws(ReleaseError) {
        let table = try commaSeparated(sources.programs)
        guard
            let programs =
                (table.columns(yearAfter: "", before: " CIP Code")
                + table.columns(yearAfter: "CIP", before: "Code")).first
        else { throw ReleaseError(file: table.file, line: 1, problem: .unknownEdition(.programs)) }
        guard let taxonomy = table.columns(yearAfter: "O*NET-SOC ", before: " Code").first else {
            throw ReleaseError(file: table.file, line: 1, problem: .unknownEdition(.taxonomy))
        }
        marks.programYear = programs.year
        marks.taxonomyYear = taxonomy.year
        let program = programs.column
        let code = taxonomy.column
        let title = try table.column("\(programs.year) CIP Title", "CIP\(programs.year)Title")
        var titles: [String: String] = [:]
        var programsOf = [Set<String>](repeating: [], count: occupationCount)
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let id = table.trimmed(row, program)
            guard ProgramCode.number(Array(id.utf8)[...]) != nil else {
                throw table.fault(row, .invalidValue(printable(id), expected: .programCode))
            }
            if titles[id] == nil {
                let name = name(table, row, title)
                titles[id] = name.hasSuffix(".") ? String(name.dropLast()) : name
            }
            if !programsOf[occupation].insert(id).inserted {
                report.note(.merged, table.file, line: table.line(of: row), .repeated(id))
            }
        }
        records.programs = titles.sorted { $0.key < $1.key }.map { ProgramOfStudy(code: $0.key, title: $0.value) }
        records.occupationPrograms = programsOf.map { $0.isEmpty ? nil : OccupationProgramsRecord(codes: $0.sorted()) }
    }
}
