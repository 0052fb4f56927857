import CareerGraph
import CareerGuidance
import Words

/// The order in which moves are listed.
enum MoveOrder: CaseIterable, Hashable, Sendable {
    case best, closeToHand, kind, pay, preparation, openings, closest, title

    var phrase: Message {
        switch self {
        case .best: .orderBest
        case .closeToHand: .orderCloseToHand
        case .kind: .orderKind
        case .pay: .orderPay
        case .preparation: .orderPreparation
        case .openings: .orderOpenings
        case .closest: .orderClosest
        case .title: .orderTitle
        }
    }
}

extension MoveOrder {
    /// Which suggestions are put in this order: all but one order the usual ones.
    var suggestionOrder: SuggestionOrder { self == .closeToHand ? .closeToHand : .worthTaking }

    /// The order and what it means, in one line.
    var explanation: Message {
        switch self {
        case .best: .orderBestMeaning
        case .closeToHand: .orderCloseToHandMeaning
        default: phrase
        }
    }
}

/// Which moves are listed. Every part may be left open.
struct MoveFilter: Hashable, Sendable {
    var kind: MoveKind?
    var pay = PayPreference.any
    var preparation = PreparationPreference.any
    var openings = OpeningsPreference.any

    var isOpen: Bool { self == MoveFilter() }

    enum PayPreference: CaseIterable, Hashable, Sendable { case any, notLess, tenPercentMore }
    enum PreparationPreference: CaseIterable, Hashable, Sendable { case any, notMore, oneZoneMore }
    enum OpeningsPreference: CaseIterable, Hashable, Sendable { case any, tenThousand, fiftyThousand }

    func admits(_ move: Move) -> Bool {
        if let kind, move.kind != kind { return false }
        return admitsPay(move) && admitsPreparation(move) && admitsOpenings(move)
    }

    private func admitsPay(_ move: Move) -> Bool {
        switch pay {
        case .any: true
        case .notLess: move.payChange.map { $0.dollars >= 0 } ?? false
        case .tenPercentMore: move.payChange.map { $0.fraction >= 0.1 } ?? false
        }
    }

    private func admitsPreparation(_ move: Move) -> Bool {
        switch preparation {
        case .any: true
        case .notMore: move.jobZoneChange.map { $0 <= 0 } ?? false
        case .oneZoneMore: move.jobZoneChange.map { $0 <= 1 } ?? false
        }
    }

    private func admitsOpenings(_ move: Move) -> Bool {
        switch openings {
        case .any: true
        case .tenThousand: (move.annualOpenings?.count ?? 0) >= 10_000
        case .fiftyThousand: (move.annualOpenings?.count ?? 0) >= 50_000
        }
    }
}

extension MoveOrder {
    /// The moves in this order; those that lack the figure come last, ties in the best order.
    func sorted(_ moves: [Move], in environment: Environment) -> [Move] {
        switch self {
        case .best, .closeToHand: moves
        case .kind: sorted(moves) { Double($0.kind.rank) }
        case .preparation: sorted(moves) { $0.jobZoneChange.map { Double(-$0) } }
        case .closest: sorted(moves) { $0.coverage }
        case .pay: sorted(moves) { $0.payChange.map { Double($0.destination.value) } }
        case .openings: sorted(moves) { $0.annualOpenings.map { Double($0.count) } }
        case .title: environment.byTitle(moves, \.destination)
        }
    }

    private func sorted(_ moves: [Move], by figure: (Move) -> Double?) -> [Move] {
        moves.enumerated().sorted { left, right in
            let (first, second) = (figure(left.element) ?? -.infinity, figure(right.element) ?? -.infinity)
            return first != second ? first > second : left.offset < right.offset
        }
        .map(\.element)
    }
}

extension MoveKind {
    /// Up before across before down.
    fileprivate var rank: Int {
        switch self {
        case .advancement: 2
        case .lateral: 1
        case .stepDown: 0
        }
    }
}
