import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Preparation time")
struct PreparationTests {
    @Test(
        "Study from one education to another",
        arguments: [
            (EntryEducation.highSchool, EntryEducation.highSchool, 0, 0), (.highSchool, .postsecondaryAward, 1, 24),
            (.highSchool, .associate, 24, 48), (.highSchool, .bachelor, 48, 60), (.noCredential, .bachelor, 51, 78),
            (.associate, .bachelor, 24, 48), (.bachelor, .associate, 0, 0), (.bachelor, .master, 12, 24),
            (.highSchool, .master, 60, 84), (.master, .doctoral, 12, 72), (.bachelor, .doctoral, 36, 72),
        ])
    func education(from: EntryEducation, to: EntryEducation, least: Int, most: Int) {
        #expect(EducationTime.months(from: from, to: to, sharesProgram: true) == MonthRange(least, most))
    }

    @Test("More schooling never takes longer, and a shared program never does")
    func educationIsMonotone() {
        for required in EntryEducation.allCases {
            for (less, more) in zip(EntryEducation.allCases, EntryEducation.allCases.dropFirst()) where more <= required
            {
                let before = EducationTime.months(from: less, to: required, sharesProgram: true)
                let after = EducationTime.months(from: more, to: required, sharesProgram: true)
                #expect(after.least <= before.least && after.most <= before.most, "\(less) \(more) \(required)")
            }
            for attained in EntryEducation.allCases {
                let shared = EducationTime.months(from: attained, to: required, sharesProgram: true)
                let other = EducationTime.months(from: attained, to: required, sharesProgram: false)
                #expect(shared.least <= other.least && shared.most <= other.most)
            }
        }
    }

    @Test("Hours of an apprenticeship are 2,000 a year")
    func apprenticeshipHours() {
        #expect(ApprenticeshipTime.months(hours: 8_000...8_000) == MonthRange(48, 48))
        #expect(ApprenticeshipTime.months(hours: 3_000...4_600) == MonthRange(18, 28))
    }

    @Test("The middle half of workers: from the 25th to the 75th of a hundred")
    func middleHalf() {
        // 20% none, 30% up to a month, 30% one to three, 20% three to six months.
        let shares = [2_000, 3_000, 3_000, 2_000, 0, 0, 0, 0, 0]
        #expect(WorkerShares.middleHalf(shares, months: WorkerShares.trainingMonths) == MonthRange(0, 3))
        #expect(WorkerShares.middleHalf([], months: WorkerShares.trainingMonths) == nil)
        #expect(WorkerShares.middleEducation([0, 0, 0, 0, 0, 9_000, 0, 1_000, 0, 0, 0, 0]) == .bachelor)
    }

    @Test("Study and work at best side by side, at worst one after the other; learning on the job follows")
    func combination() {
        // The nurse of the small map: high school, under five years of related work, short training.
        let graph = SmallMap.graph()
        let demand = PreparationDemand(SmallMap.nurse, in: graph)
        let none = PreparationStart(education: .noCredential, jobZone: .one, relatedMonths: 0, coverage: 0.5)
        let time = PreparationTime(from: none, to: demand)
        #expect(time.education == MonthRange(3, 18) && time.experience == MonthRange(1, 59))
        #expect(time.beforeEntry == MonthRange(3, 77))
        #expect(time.training == MonthRange(0, 1) && time.total == MonthRange(3, 78))
        #expect(time.sources == [.projections(.own)])
        let years = PreparationStart(education: .highSchool, jobZone: .two, relatedMonths: 24, coverage: 1)
        #expect(PreparationTime(from: years, to: demand).beforeEntry == MonthRange(0, 35))
        let unknown = PreparationStart(education: nil, jobZone: .two, relatedMonths: nil, coverage: 1)
        #expect(PreparationTime(from: unknown, to: demand).assumesHighSchool)
    }

    @Test("What is brought shortens learning on the job at best; an apprenticeship by half at most")
    func trainingCredit() {
        let required = MonthRange(24, 48)
        #expect(PreparationTime.training(required, isApprenticeship: false, coverage: 0.75) == MonthRange(6, 48))
        #expect(PreparationTime.training(required, isApprenticeship: true, coverage: 0.75) == MonthRange(12, 48))
        #expect(PreparationTime.training(required, isApprenticeship: true, coverage: nil) == required)
    }

    @Test("Without figures, the job zones stand in")
    func zones() throws {
        let graph = SketchedMap([.init("11-0000", zone: 2), .init("22-0000", zone: 4), .init("33-0000")]).graph()
        let start = PreparationStart(.occupation(OccupationID(0)), to: OccupationID(1), coverage: nil, in: graph)
        let time = PreparationTime(from: start, to: PreparationDemand(OccupationID(1), in: graph))
        #expect(time.total == MonthRange(12, 45) && time.sources == [.jobZone])
        let unknown = PreparationTime(from: start, to: PreparationDemand(OccupationID(2), in: graph))
        #expect(unknown.sources.isEmpty)
    }

    @Test("On the full bundle every range is in order, has a source, and known cases hold")
    func fullBundle() throws {
        let graph = try FullBundle.load()
        func id(_ code: String) throws -> OccupationID {
            try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
        }
        let electrician = PreparationDemand(try id("47-2111"), in: graph)
        #expect(electrician.trainingKind == .apprenticeship && electrician.training?.source == .apprenticeshipHours)
        let nurse = PreparationDemand(try id("29-1141"), in: graph)
        #expect(nurse.asksBachelorDegree && nurse.education == .bachelor)
        for destination in graph.ratings.occupations {
            let start = PreparationStart(
                .occupation(try id("31-1131")), to: destination, coverage: 0.8, in: graph)
            let time = PreparationTime(from: start, to: PreparationDemand(destination, in: graph))
            #expect(time.total.least <= time.total.most && time.total.most <= 300)
            #expect(!time.sources.isEmpty, "\(graph[destination].code)")
        }
    }
}
