extension InterestProfile: BundleRecord {
    package static var table: BundleTableName { .interests }
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn("R I A S E C in hundredths", "six scores, \(scores.lowerBound)-\(scores.upperBound)"),
            BundleColumn("high points", "one to three of the letters, the strongest first"),
        ]
    }

    /// A score in hundredths.
    package static let scores = 100...700
    /// Of each interest, by ``Interest/rawValue``.
    private static let letters = Array("RIASEC".utf8)

    package init?(_ fields: RowFields, _ report: FieldReport) {
        let count = InterestProfile.letters.count
        guard
            let hundredths = FieldReading.numbers(
                fields[1], count: count, InterestProfile.scores, "interests", report)
        else { return nil }
        var points: [Interest] = []
        for letter in fields[2] {
            guard let position = InterestProfile.letters.firstIndex(of: letter),
                let point = Interest(rawValue: position), !points.contains(point)
            else {
                points = []
                break
            }
            points.append(point)
        }
        guard (1...3).contains(points.count) else {
            report("high points", .invalidValue(fields.text(2), expected: .highPoints))
            return nil
        }
        self.init(hundredths: hundredths, highPoints: points)
    }

    package var fields: [String] {
        let letters = highPoints.map { InterestProfile.letters[$0.rawValue] }
        return [FieldText.numbers(hundredths), String(decoding: letters, as: UTF8.self)]
    }
}

extension WorkValueProfile: BundleRecord {
    package static var table: BundleTableName { .workValues }
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "achievement conditions recognition relationships support independence in hundredths",
                "six scores, \(scores.lowerBound)-\(scores.upperBound)"),
        ]
    }

    /// A score in hundredths.
    package static let scores = 100...700

    package init?(_ fields: RowFields, _ report: FieldReport) {
        let hundredths = FieldReading.numbers(
            fields[1], count: WorkValue.allCases.count, WorkValueProfile.scores, "work values", report)
        guard let hundredths else { return nil }
        self.init(hundredths: hundredths)
    }

    package var fields: [String] { [FieldText.numbers(hundredths)] }
}

/// How much each work style matters in an occupation, in the order of the styles.
package struct StyleRatingsRecord: BundleRecord {
    package static let table = BundleTableName.styleRatings
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "impact in hundredths:distinctiveness rank of each work style",
                "impact \(impacts.lowerBound) to \(impacts.upperBound), rank \(ranks.lowerBound)-\(ranks.upperBound) "
                    + "(0: none); styles are separated by spaces"),
        ]
    }

    /// An impact in hundredths.
    package static let impacts = -300...300
    /// A distinctiveness rank; 0 for none.
    package static let ranks = 0...10

    package let ratings: [WorkStyleRating]

    package init(ratings: [WorkStyleRating]) { self.ratings = ratings }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        let items = fields[1].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        var ratings: [WorkStyleRating] = []
        for (style, item) in items.enumerated() {
            let parts = item.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard parts.count == 2, let impact = WholeNumber.parse(parts[0]),
                StyleRatingsRecord.impacts.contains(impact), let rank = WholeNumber.parse(parts[1]),
                StyleRatingsRecord.ranks.contains(rank)
            else {
                let text = String(decoding: item.prefix(40), as: UTF8.self)
                let expected = DataExpectation.styleRating(
                    impacts: StyleRatingsRecord.impacts, ranks: StyleRatingsRecord.ranks)
                report("styles", .invalidValue(text, expected: expected))
                return nil
            }
            ratings.append(WorkStyleRating(style: style, impactHundredths: impact, distinctivenessRank: rank))
        }
        self.init(ratings: ratings)
    }

    package var fields: [String] {
        [ratings.map { "\($0.impactHundredths):\($0.distinctivenessRank)" }.joined(separator: " ")]
    }

    /// Whether it rates as many styles as there are.
    func isComplete(count: Int, _ report: FieldReport) -> Bool {
        if ratings.count == count { return true }
        report("styles", .invalidValue(String(ratings.count), expected: .count(count)))
        return false
    }
}

extension PreparationShares: BundleRecord {
    package static var table: BundleTableName { .preparation }
    package static var columns: [BundleColumn] {
        [
            .occupation, BundleColumn("education", "shares of workers in basis points, \(educationCount) categories"),
            BundleColumn("experience", "the same, \(experienceCount)"),
            BundleColumn("on-site training", "the same, \(trainingCount)"),
            BundleColumn("on-the-job training, in basis points", "the same, \(trainingCount)"),
        ]
    }

    /// Categories of education (O*NET scale RL).
    package static let educationCount = 12
    /// Categories of related work experience (RW).
    package static let experienceCount = 11
    /// Categories of on-site and of on-the-job training (PT, OJ).
    package static let trainingCount = 9
    /// One share in basis points.
    package static let shares = 0...10_000
    /// What a list adds up to: the release rounds each share to a hundredth of a percent, and some lists lose a little
    /// more.
    package static let sums = 9_900...10_100

    /// What is wrong with a list reads as an empty one, which stands for: not published.
    package init?(_ fields: RowFields, _ report: FieldReport) {
        func shares(_ field: Int, count: Int, _ name: String) -> [Int] {
            guard !fields.isEmpty(field),
                let shares = FieldReading.numbers(fields[field], count: count, Self.shares, name, report)
            else { return [] }
            let sum = shares.reduce(0, +)
            if Self.sums.contains(sum) { return shares }
            report(name, .invalidValue(String(sum), expected: .sum(Self.sums)))
            return []
        }
        self.init(
            education: shares(1, count: Self.educationCount, "education"),
            experience: shares(2, count: Self.experienceCount, "experience"),
            onSiteTraining: shares(3, count: Self.trainingCount, "on-site training"),
            onTheJobTraining: shares(4, count: Self.trainingCount, "on-the-job training"))
    }

    package var fields: [String] { [education, experience, onSiteTraining, onTheJobTraining].map(FieldText.numbers) }
}
