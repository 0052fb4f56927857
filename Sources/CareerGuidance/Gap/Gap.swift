import CareerGraph

/// What a move's destination asks for, competency by competency, and how much of it the origin brings.
///
/// Only what is important at the destination counts as asked: importance 3.0 and up, O*NET's own convention. A gap is
/// directional: the way back is another gap.
public struct Gap: Sendable, Equatable {
    public let origin: OccupationID
    public let destination: OccupationID
    /// Everything the destination asks: first what is to build, the greatest loss of coverage first, then what the
    /// origin already has, the weightiest first; ties in the order of ``CareerGraph/competencies``.
    public let items: [CompetencyGap]
    /// The share of what the destination asks that the origin brings, 0-1: the sum of importance times the smaller
    /// of the two levels over the sum of importance times the level asked. 1 where nothing is asked.
    public let coverage: Double
    /// The same by domain, in the order of ``CompetencyDomain``; without the domains of which nothing is asked.
    public let domains: [DomainCoverage]

    private let toBuildCount: Int

    /// Compares what two occupations ask. Nil where either has no ratings.
    ///
    /// - Parameter errors: with the ratings' standard errors, differences that chance alone would explain are no gaps
    ///   (``CompetencyGap/isWithinError``); coverage is the same with or without them.
    /// - Complexity: O(c log c) for c competencies.
    public init?(
        from origin: OccupationID, to destination: OccupationID, in graph: CareerGraph, errors: LevelErrors? = nil
    ) {
        guard graph.ratings.row(of: origin) != nil, graph.ratings.row(of: destination) != nil else { return nil }
        let pairs = Gap.askedPairs(from: origin, to: destination, in: graph)
        let total = pairs.reduce(into: CoverageSum()) { $0.add($1) }
        let items = pairs.map { pair in
            CompetencyGap(
                competency: pair.competency, domain: pair.domain, asked: pair.asked, brought: pair.brought,
                weight: total.asked == 0 ? 0 : Double(pair.askedPoints) / Double(total.asked),
                standardErrorHundredths: errors?.ofDifference(pair.competency, origin, destination))
        }
        self.origin = origin
        self.destination = destination
        self.items = zip(items, pairs).sorted { left, right in
            left.0.isToBuild != right.0.isToBuild ? left.0.isToBuild : Gap.mattersMore(left.1, right.1)
        }.map(\.0)
        toBuildCount = items.count(where: \.isToBuild)
        coverage = total.share
        domains = CompetencyDomain.allCases.compactMap { domain in
            let members = pairs.filter { $0.domain == domain }
            guard !members.isEmpty else { return nil }
            let sum = members.reduce(into: CoverageSum()) { $0.add($1) }
            return DomainCoverage(domain: domain, coverage: sum.share, askedCount: members.count)
        }
    }

    /// What the origin brings less of than the destination asks, in the order of ``items``.
    public var toBuild: ArraySlice<CompetencyGap> { items[..<toBuildCount] }

    /// What the origin brings enough of, in the order of ``items``.
    public var alreadyHave: ArraySlice<CompetencyGap> { items[toBuildCount...] }

    /// The coverage of one domain, 0-1; nil where the destination asks nothing of it.
    public func coverage(of domain: CompetencyDomain) -> Double? {
        domains.first { $0.domain == domain }?.coverage
    }
}

extension LevelErrors {
    /// In hundredths of a level; nil where either error is not published.
    fileprivate func ofDifference(
        _ competency: CompetencyID, _ first: OccupationID, _ second: OccupationID
    ) -> Int? {
        guard let one = standardError(first, competency), let other = standardError(second, competency) else {
            return nil
        }
        return Int((100 * (one * one + other * other).squareRoot()).rounded())
    }
}

/// How much of what a destination asks in one domain an origin brings.
public struct DomainCoverage: Sendable, Equatable {
    public let domain: CompetencyDomain
    /// 0-1, reckoned as ``Gap/coverage`` is.
    public let coverage: Double
    /// How many competencies of the domain the destination asks for.
    public let askedCount: Int
}

/// Coverage as two exact sums, so that no order of adding up changes it.
struct CoverageSum {
    var asked = 0
    var brought = 0

    mutating func add(_ pair: AskedPair) {
        asked += pair.askedPoints
        brought += pair.broughtPoints
    }

    var share: Double { asked == 0 ? 1 : Double(brought) / Double(asked) }
}

/// One asked competency with both ratings, in whole numbers.
struct AskedPair {
    let competency: CompetencyID
    let domain: CompetencyDomain
    let asked: Rating
    let brought: Rating

    /// Importance times level, each in hundredths.
    var askedPoints: Int { asked.importanceHundredths * asked.levelHundredths }
    var broughtPoints: Int { asked.importanceHundredths * min(asked.levelHundredths, brought.levelHundredths) }
    var lostPoints: Int { askedPoints - broughtPoints }
}

extension Gap {
    static func askedPairs(
        from origin: OccupationID, to destination: OccupationID, in graph: CareerGraph
    ) -> [AskedPair] {
        graph.competencies.indices.compactMap { index in
            let id = CompetencyID(index)
            guard let asked = graph.ratings.rating(destination, id), asked.isImportant,
                let brought = graph.ratings.rating(origin, id)
            else { return nil }
            return AskedPair(competency: id, domain: graph[id].domain, asked: asked, brought: brought)
        }
    }

    private static func mattersMore(_ left: AskedPair, _ right: AskedPair) -> Bool {
        if left.lostPoints != right.lostPoints { return left.lostPoints > right.lostPoints }
        if left.askedPoints != right.askedPoints { return left.askedPoints > right.askedPoints }
        return left.competency < right.competency
    }
}
