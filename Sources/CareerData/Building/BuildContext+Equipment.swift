import CareerGraph

extension BuildContext {
    /// Technology Skills: software and the like, with what is hot and what is in demand.
    mutating func readTechnologies() throws(ReleaseError) {
        let table = try onet("Technology Skills")
        let hot = try table.column("Hot Technology")
        let inDemand = try table.column("In Demand")
        try readEquipment(table, into: .technologies) { row in
            (table.trimmed(row, hot) == "Y" ? "H" : "") + (table.trimmed(row, inDemand) == "Y" ? "D" : "")
        }
    }

    /// Tools Used: tools and machines.
    mutating func readTools() throws(ReleaseError) {
        try readEquipment(onet("Tools Used"), into: .tools) { _ in "" }
    }

    /// One record an occupation, its items grouped by the commodity they belong to.
    private mutating func readEquipment(
        _ table: DelimitedTable, into target: BundleTableName, flags: (Int) -> String
    ) throws(ReleaseError) {
        let code = try table.column("O*NET-SOC Code")
        let example = try table.column("Example")
        let commodity = try table.column("Commodity Title")
        var items = [[String: [String: String]]](repeating: [:], count: occupations.count)
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let title = name(table, row, example)
            let category = name(table, row, commodity)
            if title.isEmpty || category.isEmpty {
                report.note(.skipped, table.file, line: table.line(of: row), "a row without a name")
                continue
            }
            if items[occupation][category]?[title] != nil {
                report.note(.merged, table.file, line: table.line(of: row), "\(printable(title)) stands twice")
            }
            items[occupation][category, default: [:]][title] = flags(row)
        }
        setRows(
            target,
            byOccupation: items.map { categories in
                categories.isEmpty
                    ? nil
                    : Array(categories.keys).sortedAlphabetically().map { category in
                        let titles = categories[category] ?? [:]
                        let list = Array(titles.keys).sortedAlphabetically().map { title in
                            let flags = titles[title] ?? ""
                            return flags.isEmpty ? title : "\(title)~\(flags)"
                        }
                        return ([category] + list).joined(separator: "^")
                    }.joined(separator: "|")
            })
    }
}
