import CareerGraph
import CareerGuidance
import Words

/// An answer picked from a few: the words, and the figure that stands for it. The figures are ours (docs/profile.md).
struct ProfileScale: Sendable {
    let answers: [(value: Int, phrase: Message)]

    /// The answer nearest to a value that a file may hold.
    func index(nearest value: Int) -> Int {
        let distances = answers.map { abs($0.value - value) }
        return distances.indices.min { distances[$0] < distances[$1] } ?? 0
    }
}

enum ProfileScales {
    /// Months that a job was held.
    static let months = ProfileScale(answers: [
        (6, .profileHeldUnderYear), (18, .profileHeldOneToTwo), (48, .profileHeldThreeToFive),
        (96, .profileHeldSixToTen), (180, .profileHeldLonger),
    ])
    /// Years since it ended.
    static let yearsSince = ProfileScale(answers: [
        (0, .profileSinceNow), (2, .profileSinceTwo), (4, .profileSinceFive), (8, .profileSinceTen),
        (15, .profileSinceLonger),
    ])
    /// A score of 0-40, as the O*NET Interest Profiler counts them.
    static let interests = ProfileScale(answers: [
        (0, .profileLikeNot), (10, .profileLikeLittle), (20, .profileLikeSome), (30, .profileLikeMuch),
        (40, .profileLikeVery),
    ])
    /// Hundredths of O*NET's level scale; below ``leastStrength`` it is a limit, from there on a strength.
    static let levels = ProfileScale(answers: [
        (100, .profileCanNot), (200, .profileCanHelped), (350, .profileCanAlone), (475, .profileCanWell),
        (600, .profileCanTeach),
    ])
    static let leastStrength = 300
    /// Dollars a year.
    static let leastPay: [Int?] = [nil] + stride(from: 25_000, through: 150_000, by: 5_000).map(Optional.some)
    static let mostMonths: [Int?] = [nil, 3, 6, 12, 24, 48, 72]
    static let highestZone: [JobZone?] = [nil] + JobZone.allCases.map(Optional.some)
}

/// The competencies that the guided way asks about: few, of everyday life, from all domains. A file may name others.
enum AskedCompetencies {
    /// O*NET content model elements.
    static let strengths = [
        "2.A.1.a", "2.A.1.c", "2.A.1.d", "2.A.1.e", "2.C.3.a", "4.A.4.a.5", "2.B.1.f", "2.B.1.c", "4.A.4.b.4",
        "2.B.3.l", "2.B.3.h", "1.A.2.a.2", "1.A.3.a.1", "4.A.2.b.2",
    ]
    /// Work that people want to be without.
    static let avoided = ["1.A.3.a.1", "4.A.3.a.4", "4.A.4.a.6", "4.A.4.a.8", "2.A.1.e", "4.A.3.b.1"]

    static func find(_ elements: [String], in graph: CareerGraph) -> [CompetencyID] {
        elements.compactMap { element in graph.competencyIDs.first { graph[$0].element == element } }
    }
}
