import CareerGraph
import CareerGuidance
import Testing
import TestSupport

@Suite("Kinds of moves and changes of pay")
struct MoveKindTests {
    private func wages(_ pay: Int, orMore: Bool = false, source: FigureSource = .own) -> Wages {
        let none = WageRange(percentile10: nil, percentile25: nil, median: nil, percentile75: nil, percentile90: nil)
        let range = WageRange(
            percentile10: nil, percentile25: nil, median: Amount(value: pay, isOrMore: orMore), percentile75: nil,
            percentile90: nil)
        return Wages(employment: nil, annual: range, hourly: none, source: source)
    }

    @Test(
        "The rule",
        arguments: [
            (1, 100, .advancement), (1, 91, .advancement), (1, 90, .lateral), (0, 110, .advancement),
            (0, 109, .lateral), (0, 91, .lateral), (0, 90, .stepDown), (-1, 109, .stepDown), (-1, 110, .lateral),
            (nil, 110, .advancement), (nil, 100, .lateral), (2, nil, .advancement), (0, nil, .lateral),
            (-2, nil, .stepDown), (nil, nil, .lateral),
        ] as [(Int?, Int?, MoveKind)])
    func rule(zones: Int?, pay: Int?, kind: MoveKind) {
        let change = pay.flatMap { PayChange(from: wages(100), to: wages($0)) }
        #expect(MoveKind(jobZoneChange: zones, payChange: change) == kind)
    }

    @Test("The way back is the reverse")
    func isAntisymmetric() {
        let reverse: [MoveKind: MoveKind] = [.advancement: .stepDown, .lateral: .lateral, .stepDown: .advancement]
        for zones in -2...2 {
            for pay in stride(from: 50, through: 200, by: 1) {
                let there = MoveKind(jobZoneChange: zones, payChange: PayChange(from: wages(100), to: wages(pay)))
                let back = MoveKind(jobZoneChange: -zones, payChange: PayChange(from: wages(pay), to: wages(100)))
                #expect(reverse[there] == back)
            }
        }
    }

    @Test("Pay that cannot be compared is no change of pay")
    func incomparable() {
        #expect(PayChange(from: nil, to: wages(1)) == nil)
        #expect(PayChange(from: wages(0), to: wages(1)) == nil)
        #expect(PayChange(from: wages(9, orMore: true), to: wages(9, orMore: true)) == nil)
        let group = wages(9, source: .wholeOccupation(code: "15-1299"))
        #expect(PayChange(from: group, to: group) == nil)
    }

    @Test("Dollars, share, and the marks")
    func figures() throws {
        let change = try #require(
            PayChange(from: wages(50_000, source: .broadGroup(code: "1")), to: wages(76_000, orMore: true)))
        #expect(change.dollars == 26_000)
        #expect(change.fraction == 0.52)
        #expect(change.percent == 52)
        #expect(change.isFallback && change.isBound)
    }
}
