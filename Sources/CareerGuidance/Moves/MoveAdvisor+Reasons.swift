import CareerGraph

extension MoveAdvisor {
    /// From this similarity on, work is called close: about the closest tenth of all pairs of occupations.
    static let closeSimilarity = 0.5
    /// How many of a destination's most important skills are compared with the origin's.
    static let leadingSkillCount = 10
    /// Fewer openings a year than this are no argument.
    static let notableOpenings = 1_000
    /// Growth worth a word, in tenths of a percent over ten years: clearly more than the 3.1% of all occupations
    /// together (BLS Employment Projections).
    static let notableGrowth = 60
    /// Ratings this many years older than the newest are worth a warning. The bound is ours.
    static let oldRatingYears = 10
    /// Shrinking worth a word, in tenths of a percent over ten years.
    static let notableDecline = -30

    /// What speaks for a move, the most telling first, and then what a person should know before taking it.
    func reasons(from origin: OccupationID, to destination: OccupationID, signals: MoveSignals) -> [MoveReason] {
        closenessReasons(from: origin, to: destination, signals: signals)
            + payReasons(signals.payChange, isGain: true)
            + demandReasons(destination, signals: signals)
            + placeReasons(destination, signals: signals)
            + payReasons(signals.payChange, isGain: false)
            + preparationReasons(from: origin, to: destination)
            + cautions(from: origin, to: destination, signals: signals)
    }

    private func closenessReasons(
        from origin: OccupationID, to destination: OccupationID, signals: MoveSignals
    ) -> [MoveReason] {
        var reasons: [MoveReason] = []
        if let similarity = signals.similarity, similarity >= MoveAdvisor.closeSimilarity {
            reasons.append(.closeWork(similarityHundredths: Int((similarity * 100).rounded())))
        }
        if let skills = leadingSkills(from: origin, to: destination), skills.count * 2 >= skills.total {
            reasons.append(.skillsAlreadyUsed(count: skills.count, of: skills.total))
        }
        if signals.similarity == nil, signals.isSameFamily { reasons.append(.sameFamily) }
        return reasons
    }

    /// How many of the destination's most important skills the origin brings at the level asked, or all but.
    private func leadingSkills(from origin: OccupationID, to destination: OccupationID) -> (count: Int, total: Int)? {
        let required = Gap.requiredPairs(from: origin, to: destination, in: graph).filter { $0.domain == .skill }
        guard !required.isEmpty else { return nil }
        let leading = required.sorted {
            $0.required.importanceHundredths != $1.required.importanceHundredths
                ? $0.required.importanceHundredths > $1.required.importanceHundredths : $0.competency < $1.competency
        }.prefix(MoveAdvisor.leadingSkillCount)
        let brought = leading.count {
            $0.required.levelHundredths - $0.brought.levelHundredths < CompetencyGap.slightHundredths
        }
        return (brought, leading.count)
    }

    private func payReasons(_ change: PayChange?, isGain: Bool) -> [MoveReason] {
        guard let change else { return [] }
        switch change.direction {
        case 1 where isGain:
            return [
                .paysMore(percent: change.percent, isAtLeast: change.isBound, isFallback: change.isFallback)
            ]
        case -1 where !isGain:
            return [.paysLess(percent: -change.percent, isFallback: change.isFallback)]
        default: return []
        }
    }

    private func demandReasons(_ destination: OccupationID, signals: MoveSignals) -> [MoveReason] {
        var reasons: [MoveReason] = []
        if let openings = signals.openings, openings.count >= MoveAdvisor.notableOpenings {
            reasons.append(.openings(perYear: openings.count, isFallback: openings.isFallback))
        }
        if let change = graph[destination].outlook?.changeTenthsOfPercent, change >= MoveAdvisor.notableGrowth {
            reasons.append(.growing(tenthsOfPercent: change))
        }
        return reasons
    }

    private func placeReasons(_ destination: OccupationID, signals: MoveSignals) -> [MoveReason] {
        var reasons: [MoveReason] = []
        if let relation = signals.relation {
            reasons.append(
                relation.isReverse
                    ? .expertsRelateBack(tier: relation.tier, rank: relation.rank)
                    : .expertsRelate(tier: relation.tier, rank: relation.rank))
        }
        if let pathway = signals.sharedPathway {
            reasons.append(.samePathway(pathway))
        } else if let cluster = signals.sharedCluster {
            reasons.append(.sameCluster(cluster))
        }
        if signals.isNewDirection, let cluster = graph.clusters(of: destination).first {
            reasons.append(.newDirection(cluster))
        }
        if let zones = signals.jobZoneChange, zones < 0 { reasons.append(.lessPreparation(zones: -zones)) }
        return reasons
    }

    /// The schooling and training that the destination usually takes, where it is more than the origin's.
    private func preparationReasons(from origin: OccupationID, to destination: OccupationID) -> [MoveReason] {
        let here = graph[origin].outlook
        let there = graph[destination].outlook
        var reasons: [MoveReason] = []
        if let education = there?.entryEducation, education > max(.highSchool, here?.entryEducation ?? .highSchool) {
            reasons.append(.usuallyTakesEducation(education))
        }
        if let training = there?.onTheJobTraining, training > max(.shortTerm, here?.onTheJobTraining ?? .shortTerm) {
            reasons.append(.usuallyTakesTraining(training))
        }
        return reasons
    }

    private func cautions(
        from origin: OccupationID, to destination: OccupationID, signals: MoveSignals
    ) -> [MoveReason] {
        var reasons: [MoveReason] = []
        if let zones = signals.jobZoneChange, zones > 0 { reasons.append(.morePreparation(zones: zones)) }
        if let change = graph[destination].outlook?.changeTenthsOfPercent, change <= MoveAdvisor.notableDecline {
            reasons.append(.shrinking(tenthsOfPercent: -change))
        }
        if signals.coverage == nil { reasons.append(.notRated) }
        if let proxy = signals.originProxy { reasons.append(.ratingsBorrowed(for: origin, from: proxy)) }
        if let proxy = signals.destinationProxy { reasons.append(.ratingsBorrowed(for: destination, from: proxy)) }
        for occupation in [origin, destination] {
            if let year = graph[occupation].oldestRatingYear, year < graph.newestRatingYear - MoveAdvisor.oldRatingYears
            {
                reasons.append(.ratingsOld(occupation, year: year))
            }
        }
        return reasons
    }
}
