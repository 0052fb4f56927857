import CareerGraph

extension BuildContext {
    /// Alternate Titles and Sample of Reported Titles, as one list for each occupation.
    mutating func readTitles() throws(ReleaseError) {
        var titles = [[String: TitleEntry]](repeating: [:], count: occupationCount)
        try readAlternateTitles(into: &titles)
        try readReportedTitles(into: &titles)
        records.titles = titles.map { entries in
            let sorted = Array(entries.keys).sortedAlphabetically().map { title in
                let entry = entries[title] ?? TitleEntry()
                let short = entry.short.flatMap { $0.isEmpty ? nil : $0 }
                return AlternateTitle(title: title, shortTitle: short, isReported: entry.isReported)
            }
            return sorted.isEmpty ? nil : TitlesRecord(titles: sorted)
        }
    }

    private struct TitleEntry {
        var short: String?
        var isReported = false
    }

    private mutating func readAlternateTitles(into titles: inout [[String: TitleEntry]]) throws(ReleaseError) {
        let table = try onet("Alternate Titles")
        let code = try table.column("O*NET-SOC Code")
        let title = try table.column("Alternate Title")
        let short = try table.column("Short Title")
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let name = self.name(table, row, title)
            if name.isEmpty { continue }
            let shortName = self.name(table, row, short)
            if titles[occupation][name] != nil {
                report.note(.merged, table.file, line: table.line(of: row), .repeated(printable(name)))
            }
            let isNone = shortName.isEmpty || shortName == "n/a"
            titles[occupation][name] = TitleEntry(short: isNone ? titles[occupation][name]?.short : shortName)
        }
    }

    private mutating func readReportedTitles(into titles: inout [[String: TitleEntry]]) throws(ReleaseError) {
        let table = try onet("Sample of Reported Titles")
        let code = try table.column("O*NET-SOC Code")
        let title = try table.column("Reported Job Title")
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let name = name(table, row, title)
            if name.isEmpty { continue }
            var entry = titles[occupation][name] ?? TitleEntry(short: TitleShortening.shortForm(in: name))
            entry.isReported = true
            titles[occupation][name] = entry
        }
    }
}

/// The short form within a title: `RN` of "Registered Nurse (RN)", `CEO` of "CEO (Chief Executive Officer)".
enum TitleShortening {
    /// The shorter of the two parts, where one stands in brackets at the end; nil for any other title.
    static func shortForm(in title: String) -> String? {
        guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return nil }
        let outer = String(title[..<open]).trimmingBlanks
        let inner = String(title[title.index(after: open)...].dropLast()).trimmingBlanks
        guard !outer.isEmpty, !inner.isEmpty else { return nil }
        return inner.count < outer.count ? inner : outer
    }
}
