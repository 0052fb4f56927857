import CareerGraph

extension BuildContext {
    /// The crosswalk from programs of study (CIP 2020) to occupations.
    mutating func readPrograms() throws(ReleaseError) {
        let table = try commaSeparated(sources.programs)
        let program = try table.column("2020 CIP Code", "CIP2020Code")
        let title = try table.column("2020 CIP Title", "CIP2020Title")
        let code = try table.column("O*NET-SOC 2019 Code")
        var titles: [String: String] = [:]
        var programs = [Set<String>](repeating: [], count: occupationCount)
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
            if !programs[occupation].insert(id).inserted {
                report.note(.merged, table.file, line: table.line(of: row), .repeated(id))
            }
        }
        records.programs = titles.sorted { $0.key < $1.key }.map { ProgramOfStudy(code: $0.key, title: $0.value) }
        records.occupationPrograms = programs.map { $0.isEmpty ? nil : OccupationProgramsRecord(codes: $0.sorted()) }
    }
}
