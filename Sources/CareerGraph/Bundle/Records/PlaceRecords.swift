/// A pathway of the national framework, with its cluster.
package struct PathwayRecord: BundleRecord {
    package static let table = BundleTableName.pathways
    package static var columns: [BundleColumn] {
        [
            BundleColumn("pathway", "identifier: the title in small letters and hyphens"),
            BundleColumn("cluster title", "in order"), BundleColumn("pathway title", "in order within its cluster"),
        ]
    }

    package let identifier: String
    package let cluster: String
    package let title: String

    package init(identifier: String, cluster: String, title: String) {
        self.identifier = identifier
        self.cluster = cluster
        self.title = title
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        for (field, column) in PathwayRecord.columns.enumerated() {
            FieldReading.checkTitle(fields, field, column.name, report)
        }
        self.init(identifier: fields.text(0), cluster: fields.text(1), title: fields.text(2))
    }

    package var fields: [String] { [identifier, cluster, title] }
}

/// An occupation of the O*NET-SOC taxonomy.
package struct OccupationRecord: BundleRecord {
    package static let table = BundleTableName.occupations
    package static var columns: [BundleColumn] {
        [
            .occupation, BundleColumn("title", "of O*NET"),
            BundleColumn("job zone", "\(zones.lowerBound)-\(zones.upperBound); empty: not rated"),
            BundleColumn(
                "year of its oldest ratings", "of skills and knowledge areas (the release dates no others); empty: none"
            ),
        ]
    }

    /// Of O*NET's job zones.
    package static let zones = JobZone.one.rawValue...JobZone.five.rawValue
    /// What a year of ratings may be: O*NET began in 1998.
    package static let years = 1998...2100

    package let title: String
    package var jobZone: JobZone?
    package var oldestRatingYear: Int?

    package init(title: String, jobZone: JobZone? = nil, oldestRatingYear: Int? = nil) {
        self.title = title
        self.jobZone = jobZone
        self.oldestRatingYear = oldestRatingYear
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        FieldReading.checkTitle(fields, 1, "title", report)
        let zone = FieldReading.number(fields, 2, OccupationRecord.zones, "job zone", report)
        let year = fields.number(3).flatMap { OccupationRecord.years.contains($0) ? $0 : nil }
        if year == nil, !fields.isEmpty(3) {
            report("year", .invalidValue(fields.text(3), expected: .yearOrNothing))
        }
        self.init(title: fields.text(1), jobZone: zone.flatMap { JobZone(rawValue: $0) }, oldestRatingYear: year)
    }

    package var fields: [String] { [title, FieldText.number(jobZone?.rawValue), FieldText.number(oldestRatingYear)] }
}

/// The pathways that an occupation stands in, each with who says so.
package struct PlacementsRecord: BundleRecord {
    package static let table = BundleTableName.placements
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "source:pathway...",
                "for each pathway; sources: `X` crosswalk, `N` notice, `R` Rung, `K` nearest relatives"),
        ]
    }

    package struct Place: Equatable, Sendable {
        package let source: PlacementSource
        /// The pathway's identifier.
        package let pathway: String

        package init(source: PlacementSource, pathway: String) {
            self.source = source
            self.pathway = pathway
        }
    }

    package let places: [Place]

    package init(places: [Place]) { self.places = places }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        var places: [Place] = []
        for field in 1..<max(fields.count, 1) {
            let parts = fields[field].split(separator: UInt8(ascii: ":"), maxSplits: 1)
            let source = parts.first.flatMap { PlacementSource(rawValue: String(decoding: $0, as: UTF8.self)) }
            guard parts.count == 2, let source, let pathway = parts.last else {
                report("source", .invalidValue(fields.text(field), expected: .notation("source:pathway")))
                continue
            }
            places.append(Place(source: source, pathway: String(decoding: pathway, as: UTF8.self)))
        }
        self.init(places: places)
    }

    package var fields: [String] { places.map { $0.source.rawValue + ":" + $0.pathway } }
}

/// The occupations that O*NET's experts hold for related, in order of rank.
package struct RelatedRecord: BundleRecord {
    package static let table = BundleTableName.related
    package static var columns: [BundleColumn] {
        [
            .occupation, BundleColumn("primary short", "codes of the closest relatives; ranks continue from 1"),
            BundleColumn("primary long", "codes of the next closest"),
            BundleColumn("supplemental", "codes of the others"),
        ]
    }

    /// Each tier's occupations in order of rank, by the place of the tier.
    package let tiers: [[OccupationCode]]

    package init(tiers: [[OccupationCode]]) { self.tiers = tiers }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        var tiers: [[OccupationCode]] = RelationTier.allCases.map { _ in [] }
        RelatedRecord.forEachCode(fields) { tier, range, isWhole in
            if isWhole, let code = OccupationCode(bytes: fields.bytes.span.extracting(range)) {
                tiers[tier.rawValue - 1].append(code)
            } else {
                report("related", .danglingReference(String(decoding: fields.bytes[range], as: UTF8.self)))
            }
        }
        self.init(tiers: tiers)
    }

    package var fields: [String] { tiers.map { $0.map(\.text).joined(separator: " ") } }

    /// Runs `body` for the bytes of each code: there are 18,000, which the loader looks up without making a string of them.
    @inline(__always)
    static func forEachCode(
        _ fields: RowFields, _ body: (_ tier: RelationTier, _ code: Range<Int>, _ isWhole: Bool) -> Void
    ) {
        // The space between two codes.
        let step = OccupationCode.length + 1
        for tier in RelationTier.allCases {
            let range = fields.range(tier.rawValue)
            for start in stride(from: range.lowerBound, to: range.upperBound, by: step) {
                let code = start..<min(start + OccupationCode.length, range.upperBound)
                let isEnded = code.upperBound == range.upperBound || fields.bytes[code.upperBound] == 0x20
                body(tier, code, isEnded && code.count == OccupationCode.length)
            }
        }
    }
}
