import CareerGraph

extension BuildContext {
    /// Occupation Data and Job Zones.
    mutating func readOccupations() throws(ReleaseError) {
        let table = try onet("Occupation Data")
        let code = try table.column("O*NET-SOC Code")
        let title = try table.column("Title")
        var titles: [String: String] = [:]
        for row in 0..<table.count {
            guard let parsed = OccupationCode(table.trimmed(row, code))?.text else {
                throw table.fault(row, .invalidValue(printable(table.text(row, code)), expected: "an O*NET-SOC code"))
            }
            let name = name(table, row, title)
            guard !name.isEmpty else { throw table.fault(row, .invalidValue("\"\"", expected: "a title")) }
            if titles[parsed] != nil {
                report.note(.merged, table.file, line: table.line(of: row), "\(parsed) stands twice")
            } else {
                titles[parsed] = name
            }
        }
        occupations = titles.sorted { $0.key < $1.key }.map { (code: $0.key, title: $0.value) }
        positions = Dictionary(uniqueKeysWithValues: occupations.enumerated().map { ($1.code, $0) })
        let zones = try jobZones()
        setRows(.occupations, byOccupation: zip(occupations, zones).map { "\($0.title)|\($1.map(String.init) ?? "")" })
    }

    private mutating func jobZones() throws(ReleaseError) -> [Int?] {
        let table = try onet("Job Zones")
        let code = try table.column("O*NET-SOC Code")
        let zone = try table.column("Job Zone")
        var zones = [Int?](repeating: nil, count: occupations.count)
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            guard let value = Figure.scaled(table.bytes(row, zone), places: 0), (1...5).contains(value) else {
                throw table.fault(row, .invalidValue(printable(table.text(row, zone)), expected: "a job zone, 1 to 5"))
            }
            zones[occupation] = value
        }
        return zones
    }

    /// Related Occupations: three tiers of expert relations, in order of rank.
    mutating func readRelatedOccupations() throws(ReleaseError) {
        let table = try onet("Related Occupations")
        let code = try table.column("O*NET-SOC Code")
        let related = try table.column("Related O*NET-SOC Code")
        let tier = try table.column("Relatedness Tier")
        let index = try table.column("Index")
        let tiers = ["Primary-Short": 0, "Primary-Long": 1, "Supplemental": 2]
        var found = [[(tier: Int, index: Int, code: String)]](repeating: [], count: occupations.count)
        for row in 0..<table.count {
            guard let from = occupation(table, row, code), let to = occupation(table, row, related) else { continue }
            guard let tierNumber = tiers[table.trimmed(row, tier)] else {
                throw table.fault(row, .invalidValue(printable(table.text(row, tier)), expected: "a relatedness tier"))
            }
            guard let rank = Figure.scaled(table.bytes(row, index), places: 0), (1...1_000).contains(rank) else {
                throw table.fault(row, .invalidValue(printable(table.text(row, index)), expected: "a rank from 1"))
            }
            if from == to || found[from].contains(where: { $0.code == occupations[to].code }) {
                report.note(.merged, table.file, line: table.line(of: row), "\(occupations[to].code) stands twice")
                continue
            }
            found[from].append((tierNumber, rank, occupations[to].code))
        }
        setRows(.related, byOccupation: found.enumerated().map { relatedRecord($1, of: $0, in: table.file) })
    }

    private mutating func relatedRecord(
        _ relations: [(tier: Int, index: Int, code: String)], of occupation: Int, in file: String
    ) -> String? {
        if relations.isEmpty { return nil }
        let sorted = relations.sorted { ($0.tier, $0.index, $0.code) < ($1.tier, $1.index, $1.code) }
        if sorted.map(\.index) != Array(1...sorted.count) {
            report.note(.repaired, file, "the ranks of \(occupations[occupation].code) were numbered anew from 1")
        }
        return (0...2).map { tier in
            sorted.filter { $0.tier == tier }.map(\.code).joined(separator: " ")
        }.joined(separator: "|")
    }
}
