import TestSupport
import Testing

@testable import CareerGraph

/// Each table's format: what is written reads as the same, in made-up records and in the committed bundle.
@Suite("Records of the bundle's tables")
struct BundleRecordTests {
    /// A row as the builder writes it.
    private func row(_ record: some BundleRecord) -> [UInt8] {
        let code = type(of: record).table.isKeyedByOccupation ? ["29-1141.00"] : []
        return Array((code + record.fields).joined(separator: "|").utf8)
    }

    private func read<Record: BundleRecord>(
        _ type: Record.Type, _ row: [UInt8]
    ) -> (record: Record?, faults: [String]) {
        // A table's text always goes on behind a row.
        let fields = RowFields(bytes: row + Array("\",\n".utf8), range: 0..<row.count)
        var faults: [String] = []
        if !type.fieldCounts.contains(fields.count) { faults.append("\(fields.count) fields") }
        let record = type.init(fields) { field, problem in faults.append("\(field): \(problem)") }
        record?.reportRepeats { field, problem in faults.append("\(field): \(problem)") }
        return (record, faults)
    }

    private func expectSame<Record: BundleRecord>(_ make: (inout RecordMaker) -> Record) {
        var maker = RecordMaker(seed: 5)
        for _ in 0..<300 {
            let record = make(&maker)
            let row = row(record)
            let (found, faults) = read(Record.self, row)
            #expect(found == record && faults.isEmpty, "\(String(decoding: row, as: UTF8.self)): \(faults)")
        }
    }

    @Test("Every record reads as it was written")
    func roundTrips() {
        expectSame { PathwayRecord(identifier: $0.name(), cluster: $0.name(), title: $0.name()) }
        expectSame { OccupationRecord(title: $0.name(), jobZone: $0.maybe(JobZone.self), oldestRatingYear: $0.year()) }
        expectSame { PlacementsRecord(places: $0.list(1...4) { .init(source: $0.one(), pathway: $0.name()) }) }
        expectSame { Competency(element: $0.name(), title: $0.name(), domain: $0.one()) }
        expectSame { WorkStyleRecord(element: $0.name(), title: $0.name()) }
        expectSame { RatingsRecord(ratings: $0.list(0...20) { $0.rating() }) }
        expectSame { RatingErrorsRecord(hundredths: $0.list(1...20) { $0.maybe(0...254) }) }
        expectSame { maker in RelatedRecord(tiers: RelationTier.allCases.map { _ in maker.list(0...5) { $0.code() } }) }
        expectSame { maker in
            StepsRecord(
                steps: maker.list(1...8) {
                    .init(
                        code: $0.code(), thousandths: $0.number(0...1_000),
                        evidence: UsualStep.Evidence(rawValue: UInt8($0.number(1...15))))
                })
        }
        expectSame { $0.wages() }
        expectSame { $0.outlook() }
        expectSame { maker in
            let points = Array(Interest.allCases.shuffled(using: &maker.generator).prefix(maker.number(1...3)))
            return InterestProfile(hundredths: maker.list(6...6) { $0.number(100...700) }, highPoints: points)
        }
        expectSame { WorkValueProfile(hundredths: $0.list(6...6) { $0.number(100...700) }) }
        expectSame { maker in
            StyleRatingsRecord(
                ratings: (0..<maker.number(1...21)).map {
                    WorkStyleRating(
                        style: $0, impactHundredths: maker.number(-300...300),
                        distinctivenessRank: maker.number(0...10))
                })
        }
        expectSame {
            PreparationShares(
                education: $0.shares(12), experience: $0.shares(11), onSiteTraining: $0.shares(9),
                onTheJobTraining: $0.shares(9))
        }
        expectSame { TitlesRecord(titles: $0.distinct { $0.title() }) }
        expectSame { TechnologiesRecord(technologies: $0.distinct { $0.technology() }.sorted(by: \.category)) }
        expectSame {
            ToolsRecord(tools: $0.distinct { Tool(title: $0.name(), category: $0.category()) }.sorted(by: \.category))
        }
        expectSame { ProgramOfStudy(code: $0.program(), title: $0.name()) }
        expectSame { OccupationProgramsRecord(codes: $0.distinct { $0.program() }) }
        expectSame { ApprenticeshipsRecord($0.distinct { $0.apprenticeship() }) }
    }

    @Test("Every table's row of the committed bundle is written again to the byte", arguments: BundleTableName.allCases)
    func committed(_ name: BundleTableName) throws {
        let table = try BundleTable.load(name, directory: FullBundle.directory)
        func expectSame<Record: BundleRecord>(_ type: Record.Type) throws {
            for range in table.rows {
                let row = Array(table.bytes[range])
                let (record, faults) = read(type, row)
                let read = try #require(record, "\(name): \(faults)")
                let code = name.isKeyedByOccupation ? [String(decoding: row.prefix(10), as: UTF8.self)] : []
                let text = String(decoding: row, as: UTF8.self)
                #expect((code + read.fields).joined(separator: "|") == text && faults.isEmpty, "\(faults)")
            }
        }
        try expectSame(name.record)
    }

    /// A table's type, a row with something in it that cannot be, and the field that is to be named.
    private static let faulty: [(table: BundleTableName, row: String, field: String)] = [
        (.pathways, "a|b|", "pathway title"), (.occupations, "29-1141.00|Nurses|6|2012", "job zone"),
        (.occupations, "29-1141.00|Nurses|4|1997", "year"), (.placements, "29-1141.00|Q:a", "source"),
        (.competencies, "2.A|Q|Reading", "domain"), (.workStyles, "1.D|", "title"),
        (.ratings, "29-1141.00|501400 ", "rating 1"), (.ratings, "29-1141.00|400400 400701 ", "rating 2"),
        (.ratings, "29-1141.00|40040", "ratings"), (.ratingErrors, "29-1141.00|12 255", "standard errors"),
        (.related, "29-1141.00|29-114||", "related"), (.wages, "29-1141.00|=|-1||||||||||", "employment"),
        (.wages, "29-1141.00|=||20|10|||||||||", "annual"), (.outlook, "29-1141.00|=|1|1|1|1|9|0|0", "education"),
        (.outlook, "29-1141.00|?|1|1|1|1|8|0|0", "source"), (.interests, "29-1141.00|1 2 3|R", "interests"),
        (.interests, "29-1141.00|100 100 100 100 100 100|RR", "high points"),
        (.workValues, "29-1141.00|99 100 100 100 100 100", "work values"), (.styleRatings, "29-1141.00|0:11", "styles"),
        (.preparation, "29-1141.00||||9000 0 0 0 0 0 0 0 0", "on-the-job training"),
        (.titles, "29-1141.00|Nurse~RN~X", "title"), (.titles, "29-1141.00|Nurse|Nurse", "title"),
        (.technologies, "29-1141.00|Software^Excel~Q", "technology"), (.tools, "29-1141.00|Needles", "tool"),
        (.occupationPrograms, "29-1141.00|51.3801 51.3801", "programs"),
        (.apprenticeships, "29-1141.00|1~Nurse~9-8~TB", "apprenticeship"),
    ]

    @Test("What cannot be is reported with its field", arguments: 0..<faulty.count)
    func faults(_ number: Int) {
        let (name, row, field) = BundleRecordTests.faulty[number]
        let faults = faults(of: row, as: name.record)
        #expect(faults.contains { $0.hasPrefix(field + ": ") }, "\(name): \(faults)")
    }

    private func faults(of row: String, as type: any BundleRecord.Type) -> [String] {
        func open<Record: BundleRecord>(_ type: Record.Type) -> [String] { read(type, Array(row.utf8)).faults }
        return open(type)
    }
}

/// Makes up records.
struct RecordMaker {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func isTrue() -> Bool { Bool.random(using: &generator) }
    mutating func maybe(_ range: ClosedRange<Int>) -> Int? { number(0...3) == 0 ? nil : number(range) }
    mutating func maybe<Case: CaseIterable>(_ type: Case.Type) -> Case? { number(0...3) == 0 ? nil : one() }

    mutating func one<Case: CaseIterable>() -> Case {
        let all = Array(Case.allCases)
        return all[number(0...all.count - 1)]
    }

    mutating func list<Item>(_ count: ClosedRange<Int>, _ item: (inout RecordMaker) -> Item) -> [Item] {
        (0..<number(count)).map { _ in item(&self) }
    }

    /// One to eight items, each once.
    mutating func distinct<Item: Hashable>(_ item: (inout RecordMaker) -> Item) -> [Item] {
        var seen: Set<Item> = []
        return list(1...8, item).filter { seen.insert($0).inserted }
    }

    /// With what JSON escapes, and with letters beyond ASCII.
    mutating func name() -> String {
        let letters = Array("abcXYZ 09-.,:/\"\\'&áñ—中")
        return "n" + String(list(0...20) { letters[$0.number(0...letters.count - 1)] })
    }

    mutating func category() -> String { ["Needles", "Spreadsheet software", "Áreas"][number(0...2)] }
    mutating func year() -> Int? { maybe(1998...2100) }
    mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(number(0...9)) }.joined() }
    mutating func program() -> String { digits(2) + "." + digits(4) }

    mutating func code() -> OccupationCode {
        guard let code = OccupationCode(digits(2) + "-" + digits(4) + "." + digits(2)) else {
            preconditionFailure("a code by its form")
        }
        return code
    }

    mutating func source() -> FigureSource {
        let code = digits(2) + "-" + digits(4)
        return [.own, .wholeOccupation(code: code), .broadGroup(code: code), .minorGroup(code: code)][number(0...3)]
    }

    mutating func rating() -> Rating {
        Rating(
            importanceHundredths: number(100...500), levelHundredths: number(0...700), isUncertain: isTrue())
    }

    mutating func range() -> WageRange {
        var lowest = 1
        func amount(_ maker: inout RecordMaker) -> Amount? {
            guard let value = maker.maybe(lowest...lowest + 50_000) else { return nil }
            lowest = value
            return Amount(value: value, isOrMore: maker.isTrue())
        }
        return WageRange(
            percentile10: amount(&self), percentile25: amount(&self), median: amount(&self),
            percentile75: amount(&self), percentile90: amount(&self))
    }

    mutating func wages() -> Wages {
        Wages(employment: maybe(0...400_000_000), annual: range(), hourly: range(), source: source())
    }

    mutating func outlook() -> Outlook {
        Outlook(
            baseEmployment: maybe(0...9_000_000), projectedEmployment: maybe(0...9_000_000),
            annualOpenings: maybe(0...900_000), changeTenthsOfPercent: maybe(-1_000...5_000),
            entryEducation: maybe(EntryEducation.self), relatedExperience: maybe(RelatedExperience.self),
            onTheJobTraining: maybe(OnTheJobTraining.self), source: source())
    }

    /// Shares that add up to 100%, or none.
    mutating func shares(_ count: Int) -> [Int] {
        if number(0...4) == 0 { return [] }
        let cuts = (list(count - 1...count - 1) { $0.number(0...10_000) } + [0, 10_000]).sorted()
        return zip(cuts.dropFirst(), cuts).map { $0 - $1 }
    }

    mutating func title() -> AlternateTitle {
        AlternateTitle(title: name(), shortTitle: isTrue() ? name() : nil, isReported: isTrue())
    }

    mutating func technology() -> Technology {
        Technology(title: name(), category: category(), isHot: isTrue(), isInDemand: isTrue())
    }

    mutating func apprenticeship() -> Apprenticeship {
        let low = number(1...50_000)
        let hours = number(0...3) == 0 ? nil : low...(isTrue() ? low : low + number(0...50_000))
        return Apprenticeship(code: digits(4), title: name(), hours: hours, kind: one())
    }
}

extension [Technology] {
    fileprivate func sorted(by key: KeyPath<Technology, String>) -> [Technology] {
        sorted { $0[keyPath: key] < $1[keyPath: key] }
    }
}

extension [Tool] {
    fileprivate func sorted(by key: KeyPath<Tool, String>) -> [Tool] {
        sorted { $0[keyPath: key] < $1[keyPath: key] }
    }
}
