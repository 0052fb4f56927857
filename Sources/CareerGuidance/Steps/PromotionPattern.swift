import CareerGraph

/// The way up that nearly every trade has: helper, trade, first-line supervisor, manager. Known by the numbers and titles of
/// the classification; the pairing of supervisors with managers is ours.
struct PromotionPattern: Sendable {
    private enum Rank: Sendable { case helper, ranks, supervisor, manager }

    private let ranks: [Rank]
    private let groups: [Int]
    private let codes: [String]
    private let titles: [String]

    init(_ graph: CareerGraph) {
        codes = graph.occupations.map(\.code.text)
        titles = graph.occupations.map(\.title)
        groups = codes.map { Int($0.prefix(2)) ?? 0 }
        ranks = zip(titles, codes).map { title, code in
            if title.hasPrefix("Helpers--") { return .helper }
            if title.hasPrefix("First-Line Supervisors") { return .supervisor }
            return code.hasPrefix("11-") ? .manager : .ranks
        }
    }

    /// Whether a move is a step up within one trade.
    func leads(_ origin: OccupationID, to destination: OccupationID) -> Bool {
        let (from, to) = (origin.index, destination.index)
        switch (ranks[from], ranks[to]) {
        case (.helper, .ranks): return groups[from] == groups[to] && helps(from, to)
        case (.ranks, .supervisor): return groups[from] == groups[to] && supervises(to, from)
        case (.supervisor, .manager):
            return PromotionPattern.managers[groups[from]]?.contains { codes[to].hasPrefix($0) } ?? false
        default: return false
        }
    }

    func isHelper(_ occupation: OccupationID) -> Bool { ranks[occupation.index] == .helper }

    /// Whether it leads others: first-line supervisors and managers.
    func isLead(_ occupation: OccupationID) -> Bool {
        ranks[occupation.index] == .supervisor || ranks[occupation.index] == .manager
    }

    /// Whether both are of one major group of the classification.
    func isOfOneTrade(_ origin: OccupationID, _ destination: OccupationID) -> Bool {
        groups[origin.index] == groups[destination.index]
    }

    /// Whether supervisors are those of a trade: where a major group has several kinds, by the numbers of their trades.
    private func supervises(_ supervisor: Int, _ trade: Int) -> Bool {
        guard let trades = PromotionPattern.trades[String(codes[supervisor].prefix(7))] else { return true }
        return trades.contains { codes[trade].hasPrefix($0) }
    }

    /// Whom the supervisors of these occupations lead.
    private static let trades: [String: [String]] = [
        "33-1011": ["33-3011", "33-3012"], "33-1012": ["33-302", "33-303", "33-305"], "33-1021": ["33-2"],
        "33-1091": ["33-9"], "41-1011": ["41-2"], "41-1012": ["41-3", "41-4", "41-9"], "53-1041": ["53-1041", "53-7"],
        "53-1042": ["53-7"], "53-1043": ["53-3", "53-7051"], "53-1044": ["53-6061", "53-2031"],
    ]

    /// Whether the helpers' title names the trade: "Helpers--Electricians".
    private func helps(_ helper: Int, _ trade: Int) -> Bool {
        let named = titles[helper].dropFirst("Helpers--".count).lowercased()
        return titles[trade].lowercased().split(whereSeparator: { $0 == "," || $0 == " " })
            .contains { $0.count > 4 && named.contains($0) }
    }

    /// The managers whom the supervisors of a major group become.
    private static let managers: [Int: [String]] = [
        33: ["11-3013", "11-9161"], 35: ["11-9051"], 37: ["11-9141", "11-3013"], 39: ["11-9072", "11-9179"],
        41: ["11-2022", "11-1021"], 43: ["11-3012"], 45: ["11-9013"], 47: ["11-9021"],
        49: ["11-3013", "11-1021"], 51: ["11-3051"], 53: ["11-3071"],
    ]
}
