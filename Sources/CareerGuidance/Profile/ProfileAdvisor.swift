import CareerGraph

/// Something about a person that made a suggestion rise or fall, as a value.
public enum ProfileEffect: Sendable, Equatable {
    /// Rung suggests it to people who hold this job, at this rank (from 1).
    case suggestedFrom(OccupationID, rank: Int)
    /// What the person brings covers more (or less) than their present job alone would; shares, 0-1.
    case coverage(fromJob: Double, fromProfile: Double)
    /// How well the work fits their interests: the correlation of both profiles, -1 to 1, in hundredths.
    case interests(correlationHundredths: Int)
    /// They hold a credential of a program of study that leads there.
    case credential(String)
    /// They have the education that it asks.
    case schooling(EntryEducation)
}

/// A move suggested to a person.
public struct ProfileMove: Sendable, Equatable {
    public let destination: OccupationID
    /// The move from the job of theirs that speaks most for it, with its reasons; nil for somebody without a job.
    public let move: Move?
    /// 0-1, of what they bring altogether; nil if the destination is not rated.
    public let coverage: Double?
    public let time: PreparationTime
    public let effects: [ProfileEffect]
    /// Higher is better. It orders the suggestions of one answer and means nothing else.
    public let score: Double
}

/// What is suggested to a person, and what their preferences left out.
public struct ProfileAnswer: Sendable, Equatable {
    /// Best first; ties by code.
    public let moves: [ProfileMove]
    /// How many suggestions each preference left out, in the order of ``PreferenceReason``; without those that left out none.
    public let leftOut: [LeftOut]

    /// One preference, and how many suggestions it left out.
    public struct LeftOut: Sendable, Equatable {
        public let reason: PreferenceReason
        public let count: Int
    }
}

/// Suggests moves to a person: those of all their jobs together, fused by rank.
///
/// The ranks of one job's suggestions mean something, their scores do not beyond that job. So each job gives every
/// suggestion 1 / (60 + rank) (reciprocal rank fusion: Cormack, Clarke and Buettcher 2009), weighed by how much of the
/// job's competencies the person has kept, and the sum is multiplied by
/// - 0.5 + 0.5 x coverage of what the person brings altogether;
/// - 1 + 0.3 x the correlation (Pearson) of their interests with the occupation's, where both are known.
///
/// Somebody without a job gets what suits the rest that they say (``FirstJobs``).
/// The factors 0.5 and 0.3 are ours.
public struct ProfileAdvisor: Sendable {
    public let advisor: MoveAdvisor
    private var graph: CareerGraph { advisor.graph }

    /// Suggestions taken from each job.
    static let suggestionsPerJob = 100
    private static let rankOffset = 60.0
    private static let interestWeight = 0.3

    public init(_ advisor: MoveAdvisor) { self.advisor = advisor }

    /// The suggestions for a person, best first, without what their preferences exclude.
    public func moves(for profile: PersonProfile, limit: Int = MoveAdvisor.usualLimit) -> ProfileAnswer {
        let brought = SourceRatings(profile, in: graph)
        let filter = PreferenceFilter(profile, in: graph)
        var moves: [ProfileMove] = []
        var counts = [Int](repeating: 0, count: PreferenceReason.allCases.count)
        for candidate in profile.jobs.isEmpty ? firstJobs(profile) : candidates(profile, brought) {
            let time = PreparationTime(
                from: PreparationStart(
                    .profile(profile), to: candidate.destination, coverage: candidate.coverage, in: graph),
                to: PreparationDemand(candidate.destination, in: graph))
            if let reason = filter.reason(against: candidate.destination, time: time),
                let index = PreferenceReason.allCases.firstIndex(of: reason)
            {
                counts[index] += 1
                continue
            }
            moves.append(move(candidate, profile, time: time))
        }
        moves.sort { $0.score != $1.score ? $0.score > $1.score : $0.destination < $1.destination }
        let leftOut = zip(PreferenceReason.allCases, counts).filter { $0.1 > 0 }
            .map { ProfileAnswer.LeftOut(reason: $0.0, count: $0.1) }
        return ProfileAnswer(moves: Array(moves.prefix(max(0, limit))), leftOut: leftOut)
    }

    private struct Candidate {
        let destination: OccupationID
        var base = 0.0
        var bestShare = 0.0
        var move: Move?
        var rank = 0
        var coverage: Double?
    }

    private func candidates(_ profile: PersonProfile, _ brought: SourceRatings) -> [Candidate] {
        var byOccupation = [Candidate?](repeating: nil, count: graph.occupations.count)
        let jobs = profile.jobs.sorted { $0.occupation < $1.occupation }
        for job in jobs {
            let weight = Double(SourceRatings.percent(of: job)) / 100
            for (index, move) in advisor.moves(from: job.occupation, limit: ProfileAdvisor.suggestionsPerJob)
                .enumerated()
            where !jobs.contains(where: { $0.occupation == move.destination }) {
                let share = weight / (ProfileAdvisor.rankOffset + Double(index + 1))
                var candidate = byOccupation[move.destination.index] ?? Candidate(destination: move.destination)
                candidate.base += share
                if share > candidate.bestShare {
                    candidate.bestShare = share
                    candidate.move = move
                    candidate.rank = index + 1
                }
                byOccupation[move.destination.index] = candidate
            }
        }
        let table = CoverageTable(graph.ratings)
        let levels = brought.ratings.map { Int16(truncatingIfNeeded: $0.levelHundredths) }
        return byOccupation.compactMap { candidate in
            guard var candidate else { return nil }
            candidate.coverage = table.coverage(levels: levels[...], to: candidate.destination)
            return candidate
        }
    }

    /// Without a job, coverage would compare 161 competencies with the few that the person spoke of: it stays unknown.
    private func firstJobs(_ profile: PersonProfile) -> [Candidate] {
        FirstJobs(profile, in: graph).ranked().map { Candidate(destination: $0.occupation, base: $0.score) }
    }

    private func move(_ candidate: Candidate, _ profile: PersonProfile, time: PreparationTime) -> ProfileMove {
        let fit = interestFit(profile, candidate.destination)
        let score =
            profile.jobs.isEmpty
            ? candidate.base
            : candidate.base * (0.5 + 0.5 * (candidate.coverage ?? 0.5))
                * (1 + ProfileAdvisor.interestWeight * (fit ?? 0))
        return ProfileMove(
            destination: candidate.destination, move: candidate.move, coverage: candidate.coverage, time: time,
            effects: effects(candidate, profile, fit: fit), score: score)
    }

    private func effects(_ candidate: Candidate, _ profile: PersonProfile, fit: Double?) -> [ProfileEffect] {
        var effects: [ProfileEffect] = []
        if let move = candidate.move { effects.append(.suggestedFrom(move.origin, rank: candidate.rank)) }
        if let before = candidate.move?.coverage, let after = candidate.coverage,
            Int((before * 100).rounded()) != Int((after * 100).rounded())
        {
            effects.append(.coverage(fromJob: before, fromProfile: after))
        }
        if let fit { effects.append(.interests(correlationHundredths: Int((fit * 100).rounded()))) }
        let programs = Set(graph.details.programs(of: candidate.destination).map(\.code))
        for credential in profile.credentials {
            if let program = credential.program, programs.contains(program) {
                effects.append(.credential(credential.title))
            }
        }
        if let schooling = profile.schooling,
            let required = PreparationDemand(candidate.destination, in: graph).education, schooling >= required
        {
            effects.append(.schooling(required))
        }
        return effects
    }

    private func interestFit(_ profile: PersonProfile, _ occupation: OccupationID) -> Double? {
        guard let own = profile.interests, let required = graph.details.interests(of: occupation)?.hundredths else {
            return nil
        }
        return Correlation.pearson(own, required)
    }
}

/// Pearson's correlation of two short lists of whole numbers.
enum Correlation {
    /// -1 to 1; nil for lists of different lengths, and where one of them does not vary.
    static func pearson(_ left: [Int], _ right: [Int]) -> Double? {
        guard left.count == right.count, !left.isEmpty else { return nil }
        let count = left.count
        let (leftSum, rightSum) = (left.reduce(0, +), right.reduce(0, +))
        let products = zip(left, right).reduce(0) { $0 + ($1.0 * count - leftSum) * ($1.1 * count - rightSum) }
        let leftSquares = left.reduce(0) { $0 + ($1 * count - leftSum) * ($1 * count - leftSum) }
        let rightSquares = right.reduce(0) { $0 + ($1 * count - rightSum) * ($1 * count - rightSum) }
        guard leftSquares > 0, rightSquares > 0 else { return nil }
        let cosine = Double(products) / (Double(leftSquares) * Double(rightSquares)).squareRoot()
        return min(1, max(-1, cosine))
    }
}
