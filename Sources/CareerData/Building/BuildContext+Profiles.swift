import CareerGraph

extension BuildContext {
    /// Interests: six scores (OI) and up to three high points (IH).
    mutating func readInterests() throws(ReleaseError) {
        let profiles = try profile("Interests", scores: "OI", elements: "1.B.1.", highPoints: "IH")
        let letters = ["", "R", "I", "A", "S", "E", "C"]
        setRows(
            .interests,
            byOccupation: profiles.map { profile in
                guard let profile, profile.scores.allSatisfy({ $0 >= 0 }) else { return nil }
                var seen: [Int] = []
                for point in profile.points where (1...6).contains(point) && !seen.contains(point) {
                    seen.append(point)
                }
                if seen.isEmpty { return nil }
                return profile.scores.map(String.init).joined(separator: " ") + "|" + seen.map { letters[$0] }.joined()
            })
    }

    /// Work Values: six extents (EX).
    mutating func readWorkValues() throws(ReleaseError) {
        let profiles = try profile("Work Values", scores: "EX", elements: "1.B.2.", highPoints: "VH")
        setRows(
            .workValues,
            byOccupation: profiles.map { profile in
                guard let profile, profile.scores.allSatisfy({ $0 >= 0 }) else { return nil }
                return profile.scores.map(String.init).joined(separator: " ")
            })
    }

    private typealias Profile = (scores: [Int], points: [Int])

    /// Elements a-f of a branch carry scores of 1 to 7, elements g-i the numbers of the three highest.
    private mutating func profile(
        _ file: String, scores: String, elements prefix: String, highPoints: String
    ) throws(ReleaseError) -> [Profile?] {
        let table = try onet(file)
        let code = try table.column("O*NET-SOC Code")
        let element = try table.column("Element ID")
        let scale = try table.column("Scale ID")
        let value = try table.column("Data Value")
        var profiles = [Profile?](repeating: nil, count: occupations.count)
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let id = table.text(row, element)
            guard id.hasPrefix(prefix), let letter = id.utf8.last, id.utf8.count == prefix.utf8.count + 1 else {
                continue
            }
            var profile = profiles[occupation] ?? (Array(repeating: -1, count: 6), [0, 0, 0])
            let position = Int(letter) - Int(UInt8(ascii: "a"))
            switch table.text(row, scale) {
            case scores where (0..<6).contains(position):
                guard let score = Figure.scaled(table.bytes(row, value), places: 2), (100...700).contains(score) else {
                    throw table.fault(row, .invalidValue(printable(table.text(row, value)), expected: "1 to 7"))
                }
                profile.scores[position] = score
            case highPoints where (6..<9).contains(position):
                profile.points[position - 6] = Figure.scaled(table.bytes(row, value), places: 0) ?? 0
            default: continue
            }
            profiles[occupation] = profile
        }
        return profiles
    }

    /// Work Styles: impact (WI, -3 to 3) and distinctiveness rank (DR, 0 where the style is not distinctive).
    mutating func readWorkStyles() throws(ReleaseError) {
        let table = try onet("Work Styles")
        let code = try table.column("O*NET-SOC Code")
        let element = try table.column("Element ID")
        let title = try table.column("Element Name")
        let scale = try table.column("Scale ID")
        let value = try table.column("Data Value")
        var titles: [String: String] = [:]
        var impacts = [[String: Int]](repeating: [:], count: occupations.count)
        var ranks = impacts
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let id = BuildContext.cleaned(table.text(row, element))
            if titles[id] == nil { titles[id] = name(table, row, title) }
            switch table.text(row, scale) {
            case "WI": impacts[occupation][id] = try styleValue(table, row, value, places: 2, -300...300)
            case "DR": ranks[occupation][id] = try styleValue(table, row, value, places: 0, 0...10)
            default: continue
            }
        }
        let elements = titles.keys.sorted()
        rows[.workStyles] = elements.map { "\($0)|\(titles[$0] ?? "")" }
        setRows(
            .styleRatings,
            byOccupation: occupations.indices.map { occupation in
                guard elements.allSatisfy({ impacts[occupation][$0] != nil }), !elements.isEmpty else { return nil }
                return elements.map { element in
                    "\(impacts[occupation][element] ?? 0):\(ranks[occupation][element] ?? 0)"
                }.joined(separator: " ")
            })
    }

    private func styleValue(
        _ table: DelimitedTable, _ row: Int, _ column: Int, places: Int, _ range: ClosedRange<Int>
    ) throws(ReleaseError) -> Int {
        guard let value = Figure.scaled(table.bytes(row, column), places: places), range.contains(value) else {
            let found = printable(table.text(row, column))
            throw table.fault(row, .invalidValue(found, expected: "a work style's impact or rank"))
        }
        return value
    }

    /// Education, Training, and Experience: shares of workers in basis points.
    mutating func readPreparation() throws(ReleaseError) {
        let table = try onet("Education, Training, and Experience")
        let code = try table.column("O*NET-SOC Code")
        let scale = try table.column("Scale ID")
        let category = try table.column("Category")
        let value = try table.column("Data Value")
        let sizes = [("RL", 12), ("RW", 11), ("PT", 9), ("OJ", 9)]
        var shares = [[[Int]]](repeating: sizes.map { Array(repeating: -1, count: $0.1) }, count: occupations.count)
        for row in 0..<table.count {
            let name = table.text(row, scale)
            guard let list = sizes.firstIndex(where: { $0.0 == name }) else { continue }
            guard let occupation = occupation(table, row, code) else { continue }
            guard let number = Figure.scaled(table.bytes(row, category), places: 0),
                (1...sizes[list].1).contains(number),
                let share = Figure.scaled(table.bytes(row, value), places: 2), (0...10_000).contains(share)
            else {
                let found = printable(table.text(row, category) + " " + table.text(row, value))
                throw table.fault(row, .invalidValue(found, expected: "a category of \(name) and a share of 0 to 100"))
            }
            shares[occupation][list][number - 1] = share
        }
        var records: [String?] = []
        for occupation in occupations.indices {
            let fields = shares[occupation].map { shareField($0, of: occupation, in: table.file) }
            records.append(fields.allSatisfy(\.isEmpty) ? nil : fields.joined(separator: "|"))
        }
        setRows(.preparation, byOccupation: records)
    }

    private mutating func shareField(_ shares: [Int], of occupation: Int, in file: String) -> String {
        if shares.allSatisfy({ $0 < 0 }) { return "" }
        let sum = shares.reduce(0, +)
        guard shares.allSatisfy({ $0 >= 0 }), (9_900...10_100).contains(sum) else {
            report.note(.skipped, file, "\(occupations[occupation].code) has shares that do not add up to 100")
            return ""
        }
        return shares.map(String.init).joined(separator: " ")
    }
}
