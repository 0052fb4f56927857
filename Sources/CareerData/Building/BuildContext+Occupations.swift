import CareerGraph

extension BuildContext {
    /// Occupation Data and Job Zones.
    mutating func readOccupations() throws(ReleaseError) {
        let table = try onet("Occupation Data")
        let code = try table.column("O*NET-SOC Code")
        let title = try table.column("Title")
        var titles: [OccupationCode: String] = [:]
        for row in 0..<table.count {
            guard let parsed = OccupationCode(table.trimmed(row, code)) else {
                throw table.fault(row, .invalidValue(printable(table.text(row, code)), expected: .occupationCode))
            }
            let name = name(table, row, title)
            guard !name.isEmpty else { throw table.fault(row, .invalidValue("", expected: .text)) }
            if titles[parsed] != nil {
                report.note(.merged, table.file, line: table.line(of: row), .repeated("\(parsed)"))
            } else {
                titles[parsed] = name
            }
        }
        for (code, title) in titles.sorted(by: { $0.key < $1.key }) {
            positions[code.text] = records.codes.count
            records.codes.append(code)
            records.occupations.append(OccupationRecord(title: title))
        }
        try readJobZones()
    }

    private mutating func readJobZones() throws(ReleaseError) {
        let table = try onet("Job Zones")
        let code = try table.column("O*NET-SOC Code")
        let column = try table.column("Job Zone")
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            guard let zone = Figure.scaled(table.bytes(row, column), places: 0).flatMap({ JobZone(rawValue: $0) })
            else {
                throw table.fault(
                    row, .invalidValue(printable(table.text(row, column)), expected: .jobZone))
            }
            records.occupations[occupation].jobZone = zone
        }
    }

    /// Related Occupations: three tiers of expert relations, in order of rank.
    mutating func readRelatedOccupations() throws(ReleaseError) {
        let table = try onet("Related Occupations")
        let code = try table.column("O*NET-SOC Code")
        let related = try table.column("Related O*NET-SOC Code")
        let tierColumn = try table.column("Relatedness Tier")
        let index = try table.column("Index")
        let tiers: [String: RelationTier] = [
            "Primary-Short": .primaryShort, "Primary-Long": .primaryLong, "Supplemental": .supplemental,
        ]
        var found = [[Related]](repeating: [], count: occupationCount)
        for row in 0..<table.count {
            guard let from = occupation(table, row, code), let to = occupation(table, row, related) else { continue }
            guard let tier = tiers[table.trimmed(row, tierColumn)] else {
                throw table.fault(
                    row, .invalidValue(printable(table.text(row, tierColumn)), expected: .oneOf(tiers.keys.sorted())))
            }
            guard let rank = Figure.scaled(table.bytes(row, index), places: 0), (1...1_000).contains(rank) else {
                throw table.fault(row, .invalidValue(printable(table.text(row, index)), expected: .rank))
            }
            let code = records.codes[to]
            if from == to || found[from].contains(where: { $0.code == code }) {
                report.note(.merged, table.file, line: table.line(of: row), .repeated("\(code)"))
                continue
            }
            found[from].append((tier, rank, code))
        }
        records.related = found.indices.map { relatedRecord(found[$0], of: $0, in: table.file) }
    }

    private typealias Related = (tier: RelationTier, rank: Int, code: OccupationCode)

    private mutating func relatedRecord(_ relations: [Related], of occupation: Int, in file: String) -> RelatedRecord? {
        if relations.isEmpty { return nil }
        let sorted = relations.sorted { ($0.tier, $0.rank, $0.code) < ($1.tier, $1.rank, $1.code) }
        if sorted.map(\.rank) != Array(1...sorted.count) {
            report.note(.repaired, file, .renumbered("\(records.codes[occupation])"))
        }
        return RelatedRecord(tiers: RelationTier.allCases.map { tier in sorted.filter { $0.tier == tier }.map(\.code) })
    }
}
