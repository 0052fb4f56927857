import CareerGraph

extension BuildContext {
    /// Interests: six scores (OI) and up to three high points (IH).
    mutating func readInterests() throws(ReleaseError) {
        let profiles = try profile(
            "Interests", scores: "OI", InterestProfile.scores, elements: "1.B.1.", highPoints: "IH")
        records.interests = profiles.map { profile in
            guard let profile, profile.scores.allSatisfy({ $0 >= 0 }) else { return nil }
            var points: [Interest] = []
            // The release numbers the interests from 1; 0 stands for no further high point.
            for case let point? in profile.points.map({ Interest(rawValue: $0 - 1) }) where !points.contains(point) {
                points.append(point)
            }
            return points.isEmpty ? nil : InterestProfile(hundredths: profile.scores, highPoints: points)
        }
    }

    /// Work Values: six extents (EX).
    mutating func readWorkValues() throws(ReleaseError) {
        let profiles = try profile(
            "Work Values", scores: "EX", WorkValueProfile.scores, elements: "1.B.2.", highPoints: "VH")
        records.workValues = profiles.map { profile in
            guard let profile, profile.scores.allSatisfy({ $0 >= 0 }) else { return nil }
            return WorkValueProfile(hundredths: profile.scores)
        }
    }

    private typealias Profile = (scores: [Int], points: [Int])

    /// Elements a-f of a branch carry scores of 1 to 7, elements g-i the numbers of the three highest.
    private mutating func profile(
        _ file: String, scores: String, _ range: ClosedRange<Int>, elements prefix: String, highPoints: String
    ) throws(ReleaseError) -> [Profile?] {
        let table = try onet(file)
        let code = try table.column("O*NET-SOC Code")
        let element = try table.column("Element ID")
        let scale = try table.column("Scale ID")
        let value = try table.column("Data Value")
        var profiles = [Profile?](repeating: nil, count: occupationCount)
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
                guard let score = Figure.scaled(table.bytes(row, value), places: 2), range.contains(score) else {
                    throw table.fault(row, .invalidValue(printable(table.text(row, value)), expected: .number(1...7)))
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
        var impacts = [[String: Int]](repeating: [:], count: occupationCount)
        var ranks = impacts
        for row in 0..<table.count {
            guard let occupation = occupation(table, row, code) else { continue }
            let id = BuildContext.cleaned(table.text(row, element))
            if titles[id] == nil { titles[id] = name(table, row, title) }
            switch table.text(row, scale) {
            case "WI":
                impacts[occupation][id] = try styleValue(table, row, value, places: 2, StyleRatingsRecord.impacts)
            case "DR": ranks[occupation][id] = try styleValue(table, row, value, places: 0, StyleRatingsRecord.ranks)
            default: continue
            }
        }
        let elements = titles.keys.sorted()
        records.workStyles = elements.map { WorkStyleRecord(element: $0, title: titles[$0] ?? "") }
        records.styleRatings = impacts.indices.map { occupation in
            guard elements.allSatisfy({ impacts[occupation][$0] != nil }), !elements.isEmpty else { return nil }
            return StyleRatingsRecord(
                ratings: elements.enumerated().map { style, element in
                    WorkStyleRating(
                        style: style, impactHundredths: impacts[occupation][element] ?? 0,
                        distinctivenessRank: ranks[occupation][element] ?? 0)
                })
        }
    }

    private func styleValue(
        _ table: DelimitedTable, _ row: Int, _ column: Int, places: Int, _ range: ClosedRange<Int>
    ) throws(ReleaseError) -> Int {
        guard let value = Figure.scaled(table.bytes(row, column), places: places), range.contains(value) else {
            let found = printable(table.text(row, column))
            throw table.fault(row, .invalidValue(found, expected: .styleFigure))
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
        let sizes = [
            ("RL", PreparationShares.educationCount), ("RW", PreparationShares.experienceCount),
            ("PT", PreparationShares.trainingCount), ("OJ", PreparationShares.trainingCount),
        ]
        var shares = [[[Int]]](repeating: sizes.map { Array(repeating: -1, count: $0.1) }, count: occupationCount)
        for row in 0..<table.count {
            let name = table.text(row, scale)
            guard let list = sizes.firstIndex(where: { $0.0 == name }) else { continue }
            guard let occupation = occupation(table, row, code) else { continue }
            guard let number = Figure.scaled(table.bytes(row, category), places: 0),
                (1...sizes[list].1).contains(number),
                let share = Figure.scaled(table.bytes(row, value), places: 2), PreparationShares.shares.contains(share)
            else {
                let found = printable(table.text(row, category) + " " + table.text(row, value))
                throw table.fault(row, .invalidValue(found, expected: .categoryShare(scale: name)))
            }
            shares[occupation][list][number - 1] = share
        }
        records.preparation = shares.indices.map { occupation in
            let lists = shares[occupation].map { published($0, of: occupation, in: table.file) }
            if lists.allSatisfy(\.isEmpty) { return nil }
            return PreparationShares(
                education: lists[0], experience: lists[1], onSiteTraining: lists[2], onTheJobTraining: lists[3])
        }
    }

    /// Empty where the release does not give a whole list.
    private mutating func published(_ shares: [Int], of occupation: Int, in file: String) -> [Int] {
        if shares.allSatisfy({ $0 < 0 }) { return [] }
        guard shares.allSatisfy({ $0 >= 0 }), PreparationShares.sums.contains(shares.reduce(0, +)) else {
            report.note(.skipped, file, .badShares("\(records.codes[occupation])"))
            return []
        }
        return shares
    }
}
