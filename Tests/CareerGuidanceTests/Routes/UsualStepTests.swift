import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Steps that people take")
struct UsualStepTests {
    private let graph: CareerGraph

    init() throws { graph = try FullBundle.load() }

    private func step(_ origin: String, _ destination: String) throws -> UsualStep? {
        func id(_ code: String) throws -> OccupationID {
            try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
        }
        let to = try id(destination)
        return graph.usualSteps(from: try id(origin))?.first { $0.occupation == to }
    }

    @Test("Each has evidence and a likelihood, the likeliest come first, and none is kept that hardly anybody takes")
    func sound() throws {
        var count = 0
        for origin in graph.occupationIDs {
            let steps = Array(try #require(graph.usualSteps(from: origin)))
            #expect(steps.count <= StepModel.mostSteps)
            #expect(steps.allSatisfy { !$0.evidence.isEmpty && $0.occupation != origin })
            #expect(steps.allSatisfy { (StepModel.leastLikelihood...1).contains($0.likelihood) })
            #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.thousandths >= $1.thousandths })
            count += steps.count
        }
        #expect(count > 10_000)
    }

    @Test("A helper learns the trade, a trade gets its supervisor, a supervisor becomes a manager")
    func promotions() throws {
        #expect(try #require(try step("47-3013", "47-2111")).evidence.contains(.promotion))
        #expect(try #require(try step("47-2111", "47-1011")).evidence.contains(.promotion))
        #expect(try #require(try step("47-1011", "11-9021")).evidence.contains(.promotion))
        // A helper of electricians is no helper of carpenters, and nobody's supervisor.
        #expect(try step("47-3013", "47-2031")?.evidence.contains(.promotion) != true)
        let own = try #require(try step("47-3013", "47-2111")).likelihood
        #expect(try step("47-3013", "47-2031")?.likelihood ?? 0 < own)
        #expect(try step("47-3013", "47-1011")?.likelihood ?? 0 < own)
    }

    @Test("What a ladder has counts, and a leap over years of professional schooling does not")
    func ladders() throws {
        let known = try step("31-1131", "29-2061")
        let step = try #require(known)
        #expect(step.evidence.contains(.ladder) && step.likelihood >= StepModel.ladderLikelihood)
        #expect(try self.step("31-9091", "29-1023")?.likelihood ?? 0 < RoutePlanner.leastLikelihood)
    }

    @Test("Nobody is promoted to lead another trade, or back to a helper")
    func absurd() throws {
        #expect(try step("33-3012", "33-1021")?.evidence.contains(.promotion) != true)
        #expect(try step("47-2111", "47-3013")?.likelihood ?? 0 < RoutePlanner.leastLikelihood)
    }

    @Test("How usual it is to go straight: by apprenticeship or with no schooling, less where years of work come first")
    func straight() throws {
        func entry(_ origin: String, _ destination: String, isLead: Bool = false) throws -> Double {
            func demand(_ code: String) throws -> StepDemand {
                StepDemand(try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) }), in: graph)
            }
            return StraightEntry(
                from: try demand(origin), to: try demand(destination), isNear: false, isLead: isLead
            ).likelihood
        }
        #expect(try entry("41-2011", "47-2111") > entry("41-2011", "11-9041"))
        #expect(try entry("41-2011", "29-1141") > entry("41-2011", "29-1141", isLead: true))
    }
}
