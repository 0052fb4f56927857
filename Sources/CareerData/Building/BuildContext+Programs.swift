import CareerGraph

extension BuildContext {
    /// The crosswalk from programs of study (CIP 2020) to occupations.
    mutating func readPrograms() throws(ReleaseError) {
        let table = try commaSeparated(sources.programs)
        let program = try table.column("2020 CIP Code", "CIP2020Code")
        let title = try table.column("2020 CIP Title", "CIP2020Title")
        let code = try table.column("O*NET-SOC 2019 Code")
        var titles: [String: String] = [:]
        var programs = [Set<String>](repeating: [], count: occupations.count)
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let id = table.trimmed(row, program)
            guard BuildContext.isProgramCode(id) else {
                throw table.fault(row, .invalidValue(printable(id), expected: "a program's code, dd.dddd"))
            }
            if titles[id] == nil {
                let name = name(table, row, title)
                titles[id] = name.hasSuffix(".") ? String(name.dropLast()) : name
            }
            if !programs[occupation].insert(id).inserted {
                report.note(.merged, table.file, line: table.line(of: row), "\(id) stands twice")
            }
        }
        rows[.programs] = titles.sorted { $0.key < $1.key }.map { "\($0.key)|\($0.value)" }
        setRows(
            .occupationPrograms,
            byOccupation: programs.map { $0.isEmpty ? nil : $0.sorted().joined(separator: " ") })
    }

    private static func isProgramCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 7 && bytes[2] == UInt8(ascii: ".")
            && (bytes.prefix(2) + bytes.suffix(4)).allSatisfy { (0x30...0x39).contains($0) }
    }
}
