import CareerGraph
import CareerGuidance
import Testing
import TestSupport

@Suite("Kinds of moves and changes of pay")
struct MoveKindTests {
    /// A job with this middle pay.
    private func job(
        _ pay: Int?, code: String = "11-1011.00", orMore: Bool = false, source: FigureSource = .own
    ) throws -> Occupation {
        var job = SketchedMap.Job(code, pay: pay)
        job.payIsOrMore = orMore
        job.paySource = source
        return try #require(SketchedMap([job]).graph().occupations.first)
    }

    private func payChange(from origin: Int, to destination: Int) throws -> PayChange? {
        PayChange(from: try job(origin), to: try job(destination, code: "22-1011.00"))
    }

    @Test(
        "The rule",
        arguments: [
            (1, 100, .advancement), (1, 91, .advancement), (1, 90, .lateral), (0, 110, .advancement),
            (0, 109, .lateral), (0, 91, .lateral), (0, 90, .stepDown), (-1, 109, .stepDown), (-1, 110, .lateral),
            (nil, 110, .advancement), (nil, 100, .lateral), (2, nil, .advancement), (0, nil, .lateral),
            (-2, nil, .stepDown), (nil, nil, .lateral),
        ] as [(Int?, Int?, MoveKind)])
    func rule(zones: Int?, pay: Int?, kind: MoveKind) throws {
        let change = pay == nil ? nil : try payChange(from: 100, to: pay ?? 0)
        #expect(MoveKind(jobZoneChange: zones, payChange: change) == kind)
    }

    @Test("The way back is the reverse")
    func isAntisymmetric() throws {
        let reverse: [MoveKind: MoveKind] = [.advancement: .stepDown, .lateral: .lateral, .stepDown: .advancement]
        for zones in -2...2 {
            for pay in stride(from: 50, through: 200, by: 1) {
                let there = MoveKind(jobZoneChange: zones, payChange: try payChange(from: 100, to: pay))
                let back = MoveKind(jobZoneChange: -zones, payChange: try payChange(from: pay, to: 100))
                #expect(reverse[there] == back)
            }
        }
    }

    @Test("Pay that cannot be compared is no change of pay")
    func incomparable() throws {
        #expect(try payChange(from: 0, to: 1) == nil)
        #expect(PayChange(from: try job(nil), to: try job(9)) == nil)
        let capped = try job(9, orMore: true)
        #expect(PayChange(from: capped, to: try job(9, code: "22-1011.00", orMore: true)) == nil)
    }

    @Test("One published figure is not compared with itself")
    func sameFigure() throws {
        let whole = try job(9, code: "15-1299.00")
        let specialty = try job(9, code: "15-1299.04", source: .wholeOccupation(code: "15-1299"))
        let sister = try job(9, code: "15-1299.05", source: .wholeOccupation(code: "15-1299"))
        #expect(PayChange(from: whole, to: specialty) == nil)
        #expect(PayChange(from: specialty, to: sister) == nil)
        #expect(PayChange(from: specialty, to: try job(9)) != nil)
    }

    @Test("Dollars, share, and the marks")
    func figures() throws {
        let change = try #require(
            PayChange(
                from: try job(50_000, source: .broadGroup(code: "1")),
                to: try job(76_000, code: "22-1011.00", orMore: true)))
        #expect(change.dollars == 26_000)
        #expect(change.fraction == 0.52)
        #expect(change.percent == 52)
        #expect(change.isFallback && change.isBound)
    }
}
