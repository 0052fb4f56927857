import CareerGraph

extension BuildContext {
    /// Technology Skills: software and the like, with what is hot and what is in demand.
    mutating func readTechnologies() throws(ReleaseError) {
        let table = try onet("Technology Skills")
        let hot = try table.column("Hot Technology")
        let inDemand = try table.column("In Demand")
        let technologies = try readEquipment(table) { row, title, category in
            Technology(
                title: title, category: category, isHot: table.trimmed(row, hot) == "Y",
                isInDemand: table.trimmed(row, inDemand) == "Y")
        }
        records.technologies = technologies.map { $0.isEmpty ? nil : TechnologiesRecord(technologies: $0) }
    }

    /// Tools Used: tools and machines.
    mutating func readTools() throws(ReleaseError) {
        let tools = try readEquipment(onet("Tools Used")) { _, title, category in
            Tool(title: title, category: category)
        }
        records.tools = tools.map { $0.isEmpty ? nil : ToolsRecord(tools: $0) }
    }

    /// Each occupation's items in alphabetical order of the commodity that they belong to, and then of their own.
    private mutating func readEquipment<Item>(
        _ table: DelimitedTable, _ item: (_ row: Int, _ title: String, _ category: String) -> Item
    ) throws(ReleaseError) -> [[Item]] {
        let code = try table.column("O*NET-SOC Code")
        let example = try table.column("Example")
        let commodity = try table.column("Commodity Title")
        var items = [[String: [String: Item]]](repeating: [:], count: occupationCount)
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let title = name(table, row, example)
            let category = name(table, row, commodity)
            if title.isEmpty || category.isEmpty {
                report.note(.skipped, table.file, line: table.line(of: row), .noName)
                continue
            }
            if items[occupation][category]?[title] != nil {
                report.note(.merged, table.file, line: table.line(of: row), .repeated(printable(title)))
            }
            items[occupation][category, default: [:]][title] = item(row, title, category)
        }
        return items.map { categories in
            Array(categories.keys).sortedAlphabetically().flatMap { category in
                let titles = categories[category] ?? [:]
                return Array(titles.keys).sortedAlphabetically().compactMap { titles[$0] }
            }
        }
    }
}
