import CareerGraph

/// What a move's destination asks for, competency by competency, and how much of it the origin brings.
///
/// Only what is important at the destination counts as asked: importance 3.0 and up, O*NET's own convention. A gap is
/// directional: the way back is another gap. The origin may be a person: then ``SourceRatings`` says what they bring.
public struct Gap: Sendable, Equatable {
    public let origin: Origin
    public let destination: OccupationID
    /// Everything the destination asks: first what is to build, the greatest loss of coverage first, then what the
    /// origin already has: what is short of it within the ratings' errors first, then the weightiest; ties in the order
    /// of ``CareerGraph/competencies``.
    public let items: [CompetencyGap]
    /// The share of what the destination asks that the origin brings, 0-1: the sum of importance times the smaller
    /// of the two levels over the sum of importance times the level asked. 1 where nothing is asked.
    public let coverage: Double
    /// The same by domain, in the order of ``CompetencyDomain``; without the domains of which nothing is asked.
    public let domains: [DomainCoverage]

    private let toBuildCount: Int

    /// Compares what two occupations ask. Nil if either has no ratings.
    ///
    /// - Parameter errors: the standard errors of the levels, if they are available: a shortfall within them is then
    ///   no gap (``CompetencyGap/isWithinError``). Coverage stays what it is.
    /// - Complexity: O(c log c) for c competencies.
    public init?(
        from origin: OccupationID, to destination: OccupationID, in graph: CareerGraph, errors: LevelErrors? = nil
    ) {
        self.init(from: .occupation(origin), to: destination, in: graph, errors: errors)
    }

    /// Compares what an occupation or a person brings with what an occupation asks. Nil if an occupation has no
    /// ratings.
    public init?(from origin: Origin, to destination: OccupationID, in graph: CareerGraph, errors: LevelErrors? = nil) {
        guard let brought = SourceRatings(origin, in: graph) else { return nil }
        self.init(from: origin, bringing: brought, to: destination, in: graph, errors: errors)
    }

    /// The same for ratings that have been computed already: for many destinations of one person.
    public init?(
        from origin: Origin, bringing brought: SourceRatings, to destination: OccupationID, in graph: CareerGraph,
        errors: LevelErrors? = nil
    ) {
        guard graph.ratings.row(of: destination) != nil else { return nil }
        let pairs = Gap.requiredPairs(bringing: brought, to: destination, in: graph)
        let total = pairs.reduce(into: CoverageSum()) { $0.add($1) }
        let items = pairs.map { pair in
            CompetencyGap(
                competency: pair.competency, domain: pair.domain, required: pair.required, brought: pair.brought,
                weight: total.required == 0 ? 0 : Double(pair.requiredPoints) / Double(total.required),
                errorHundredths: errors.flatMap {
                    Gap.errorHundredths(pair.competency, from: brought, to: destination, $0)
                })
        }
        self.origin = origin
        self.destination = destination
        let ordered = pairs.indices.sorted { Gap.mattersMore(pairs[$0], pairs[$1]) }.map { items[$0] }
        let toBuild = ordered.filter(\.isToBuild)
        self.items = toBuild + ordered.filter { !$0.isToBuild }
        toBuildCount = toBuild.count
        coverage = total.share
        domains = Gap.domains(pairs)
    }

    /// What the origin brings less of than the destination asks, in the order of ``items``.
    public var toBuild: ArraySlice<CompetencyGap> { items[..<toBuildCount] }

    /// What the origin brings enough of, in the order of ``items``.
    public var alreadyHave: ArraySlice<CompetencyGap> { items[toBuildCount...] }

    /// The coverage of one domain, 0-1; nil if the destination asks nothing of it.
    public func coverage(of domain: CompetencyDomain) -> Double? {
        domains.first { $0.domain == domain }?.coverage
    }
}

/// How much of what a destination asks in one domain an origin brings.
public struct DomainCoverage: Sendable, Equatable {
    public let domain: CompetencyDomain
    /// 0-1, computed like ``Gap/coverage``.
    public let coverage: Double
    /// How many competencies of the domain the destination asks for.
    public let requiredCount: Int
}

/// Coverage as two exact sums, so that no order of adding up changes it.
struct CoverageSum {
    var required = 0
    var brought = 0

    mutating func add(_ pair: RequiredPair) {
        required += pair.requiredPoints
        brought += pair.broughtPoints
    }

    var share: Double { required == 0 ? 1 : Double(brought) / Double(required) }
}

/// One asked competency with both ratings, in whole numbers.
struct RequiredPair {
    let competency: CompetencyID
    let domain: CompetencyDomain
    let required: Rating
    let brought: Rating

    /// Importance times level, each in hundredths.
    var requiredPoints: Int { required.importanceHundredths * required.levelHundredths }
    var broughtPoints: Int { required.importanceHundredths * min(required.levelHundredths, brought.levelHundredths) }
    var lostPoints: Int { requiredPoints - broughtPoints }
}

extension Gap {
    private static func domains(_ pairs: [RequiredPair]) -> [DomainCoverage] {
        CompetencyDomain.allCases.compactMap { domain in
            let members = pairs.filter { $0.domain == domain }
            guard !members.isEmpty else { return nil }
            let sum = members.reduce(into: CoverageSum()) { $0.add($1) }
            return DomainCoverage(domain: domain, coverage: sum.share, requiredCount: members.count)
        }
    }

    /// The standard error of a difference of two means: the root of the sum of both squares, in hundredths. What a
    /// person says of themselves has none of its own. Nil if a mean's error is not published.
    private static func errorHundredths(
        _ competency: CompetencyID, from brought: SourceRatings, to destination: OccupationID, _ errors: LevelErrors
    ) -> Int? {
        guard let required = errors.standardError(destination, competency) else { return nil }
        guard case .job(let occupation, let percent) = brought.sources[competency.index] else {
            return Int((required * 100).rounded())
        }
        guard let own = errors.standardError(occupation, competency) else { return nil }
        let scaled = own * Double(percent) / 100
        return Int(((required * required + scaled * scaled).squareRoot() * 100).rounded())
    }

    /// What a destination asks, beside what is brought, in the order of the map's competencies.
    static func requiredPairs(
        bringing brought: SourceRatings, to destination: OccupationID, in graph: CareerGraph
    ) -> [RequiredPair] {
        graph.competencies.indices.compactMap { index in
            let id = CompetencyID(index)
            guard let required = graph.ratings.rating(destination, id), required.isImportant else { return nil }
            return RequiredPair(
                competency: id, domain: graph[id].domain, required: required, brought: brought.ratings[index])
        }
    }

    static func requiredPairs(
        from origin: OccupationID, to destination: OccupationID, in graph: CareerGraph
    ) -> [RequiredPair] {
        graph.competencies.indices.compactMap { index in
            let id = CompetencyID(index)
            guard let required = graph.ratings.rating(destination, id), required.isImportant,
                let brought = graph.ratings.rating(origin, id)
            else { return nil }
            return RequiredPair(competency: id, domain: graph[id].domain, required: required, brought: brought)
        }
    }

    private static func mattersMore(_ left: RequiredPair, _ right: RequiredPair) -> Bool {
        if left.lostPoints != right.lostPoints { return left.lostPoints > right.lostPoints }
        if left.requiredPoints != right.requiredPoints { return left.requiredPoints > right.requiredPoints }
        return left.competency < right.competency
    }
}
