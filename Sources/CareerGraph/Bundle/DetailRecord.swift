/// The records of the longer tables, taken apart. Each reader reports what is wrong and leaves it out.
enum DetailRecord {
    /// Hears of a field's fault.
    typealias Report = (_ field: String, _ problem: BundleError.Problem) -> Void

    static func interests(_ fields: RowFields, _ report: Report) -> InterestProfile? {
        guard let hundredths = numbers(fields[1], count: 6, 100...700, "interests", report) else { return nil }
        var points: [Interest] = []
        for letter in fields[2] {
            guard let position = Array("RIASEC".utf8).firstIndex(of: letter), let point = Interest(rawValue: position),
                !points.contains(point)
            else {
                report("high points", .invalidValue(fields.text(2), expected: "one to three of RIASEC"))
                return nil
            }
            points.append(point)
        }
        guard (1...3).contains(points.count) else {
            report("high points", .invalidValue(fields.text(2), expected: "one to three of RIASEC"))
            return nil
        }
        return InterestProfile(hundredths: hundredths, highPoints: points)
    }

    static func workValues(_ fields: RowFields, _ report: Report) -> WorkValueProfile? {
        numbers(fields[1], count: 6, 100...700, "work values", report).map { WorkValueProfile(hundredths: $0) }
    }

    static func styleRatings(_ fields: RowFields, count: Int, _ report: Report) -> [WorkStyleRating] {
        let items = fields[1].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard items.count == count else {
            report("styles", .invalidValue("\(items.count) styles", expected: "\(count)"))
            return []
        }
        var ratings: [WorkStyleRating] = []
        for (style, item) in items.enumerated() {
            let parts = item.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard parts.count == 2, let impact = WholeNumber.parse(parts[0]), (-300...300).contains(impact),
                let rank = WholeNumber.parse(parts[1]), (0...10).contains(rank)
            else {
                let text = String(decoding: item.prefix(40), as: UTF8.self)
                report("styles", .invalidValue(text, expected: "impact -300 to 300 and rank 0 to 10"))
                return []
            }
            ratings.append(WorkStyleRating(style: style, impactHundredths: impact, distinctivenessRank: rank))
        }
        return ratings
    }

    static func preparation(_ fields: RowFields, _ report: Report) -> PreparationShares {
        PreparationShares(
            education: shares(fields[1], count: 12, "education", report),
            experience: shares(fields[2], count: 11, "experience", report),
            onSiteTraining: shares(fields[3], count: 9, "on-site training", report),
            onTheJobTraining: shares(fields[4], count: 9, "on-the-job training", report))
    }

    static func titles(_ fields: RowFields, _ report: Report) -> [AlternateTitle] {
        var titles: [AlternateTitle] = []
        titles.reserveCapacity(fields.count)
        for field in 1..<max(fields.count, 1) {
            let parts = parts(fields[field])
            guard isTitle(parts[0]), parts.count <= 3, parts.count < 3 || parts[2].elementsEqual("R".utf8) else {
                report("title", .invalidValue(String(fields.text(field).prefix(60)), expected: "title~short title~R"))
                continue
            }
            let short = parts.count > 1 && !parts[1].isEmpty ? String(decoding: parts[1], as: UTF8.self) : nil
            titles.append(
                AlternateTitle(
                    title: String(decoding: parts[0], as: UTF8.self), shortTitle: short, isReported: parts.count == 3))
        }
        return titles
    }

    static func technologies(_ fields: RowFields, _ report: Report) -> [Technology] {
        var technologies: [Technology] = []
        forEachItem(fields, "technology", report) { category, item in
            let parts = parts(item)
            let flags = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
            guard isTitle(parts[0]), parts.count <= 2, ["", "H", "D", "HD"].contains(flags) else {
                let text = String(decoding: item.prefix(60), as: UTF8.self)
                return report("technology", .invalidValue(text, expected: "technology~H or D"))
            }
            technologies.append(
                Technology(
                    title: String(decoding: parts[0], as: UTF8.self), category: category, isHot: flags.contains("H"),
                    isInDemand: flags.contains("D")))
        }
        return technologies
    }

    static func tools(_ fields: RowFields, _ report: Report) -> [Tool] {
        var tools: [Tool] = []
        forEachItem(fields, "tool", report) { category, item in
            guard isTitle(item) else {
                return report(
                    "tool", .invalidValue(String(decoding: item.prefix(60), as: UTF8.self), expected: "a tool"))
            }
            tools.append(Tool(title: String(decoding: item, as: UTF8.self), category: category))
        }
        return tools
    }

    static func programCodes(_ fields: RowFields) -> [ArraySlice<UInt8>] {
        fields[1].split(separator: UInt8(ascii: " "))
    }

    static func apprenticeships(_ fields: RowFields, _ report: Report) -> [Apprenticeship] {
        var found: [Apprenticeship] = []
        for field in 1..<max(fields.count, 1) {
            let parts = parts(fields[field])
            guard parts.count == 4, isTitle(parts[0]), isTitle(parts[1]),
                let kind = Apprenticeship.Kind(rawValue: String(decoding: parts[3], as: UTF8.self)),
                let hours = hours(parts[2])
            else {
                let text = String(fields.text(field).prefix(60))
                report("apprenticeship", .invalidValue(text, expected: "code~title~hours~TB, CB or HY"))
                continue
            }
            found.append(
                Apprenticeship(
                    code: String(decoding: parts[0], as: UTF8.self), title: String(decoding: parts[1], as: UTF8.self),
                    hours: hours.range, kind: kind))
        }
        return found
    }
}

extension DetailRecord {
    /// Hours that may be none: `nil` inside means that the release gives none.
    private struct Hours {
        let range: ClosedRange<Int>?
    }

    /// `8000`, `4000-6000` or nothing; nil where it is anything else.
    private static func hours(_ text: ArraySlice<UInt8>) -> Hours? {
        if text.isEmpty { return Hours(range: nil) }
        let ends = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard ends.count <= 2, let low = ends.first.flatMap({ WholeNumber.parse($0) }),
            let high = ends.last.flatMap({ WholeNumber.parse($0) }), low >= 1, high >= low, high <= 100_000
        else { return nil }
        return Hours(range: low...high)
    }

    private static func parts(_ item: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        item.split(separator: BundleSchema.partSeparator, omittingEmptySubsequences: false)
    }

    private static func isTitle(_ text: ArraySlice<UInt8>) -> Bool { !text.isEmpty && text.count <= 300 }

    /// Runs `body` for each item of each `category^item^item` field.
    private static func forEachItem(
        _ fields: RowFields, _ name: String, _ report: Report,
        _ body: (_ category: String, _ item: ArraySlice<UInt8>) -> Void
    ) {
        for field in 1..<max(fields.count, 1) {
            let items = fields[field].split(separator: BundleSchema.itemSeparator, omittingEmptySubsequences: false)
            guard items.count > 1, let first = items.first, isTitle(first) else {
                report(name, .invalidValue(String(fields.text(field).prefix(60)), expected: "category^\(name)"))
                continue
            }
            let category = String(decoding: first, as: UTF8.self)
            for item in items.dropFirst() { body(category, item) }
        }
    }

    /// Shares in basis points; an empty field is an empty list.
    private static func shares(_ text: ArraySlice<UInt8>, count: Int, _ name: String, _ report: Report) -> [Int] {
        guard !text.isEmpty, let shares = numbers(text, count: count, 0...10_000, name, report) else { return [] }
        let sum = shares.reduce(0, +)
        // The release rounds each share to a hundredth of a percent, and some lists lose a little more.
        guard (9_900...10_100).contains(sum) else {
            report(name, .invalidValue("a sum of \(sum)", expected: "9900 to 10100 basis points"))
            return []
        }
        return shares
    }

    private static func numbers(
        _ text: ArraySlice<UInt8>, count: Int, _ range: ClosedRange<Int>, _ name: String, _ report: Report
    ) -> [Int]? {
        let items = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        let values = items.compactMap { WholeNumber.parse($0) }.filter { range.contains($0) }
        guard items.count == count, values.count == count else {
            let expected = "\(count) numbers from \(range.lowerBound) to \(range.upperBound)"
            report(name, .invalidValue(String(decoding: text.prefix(60), as: UTF8.self), expected: expected))
            return nil
        }
        return values
    }
}
