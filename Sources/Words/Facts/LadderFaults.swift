import CareerGuidance

/// What is wrong with a ladder.
extension MessageCatalog {
    /// The fault alone, as a sentence; where it is, whoever shows it says. What comes from a file is safe to show.
    public func text(_ problem: LadderFault.Problem) -> String {
        switch problem {
        case .damaged: self(.faultDamaged)
        case .newerSchema(let found, let known):
            self(.faultNewerFormat(found: String(found), known: String(known)))
        case .invalid(let expected): self(.faultExpected(expected: text(expected)))
        case .unknownField: self(.faultUnknownField)
        case .tooLong(let limit): self(.faultTooLong(limit: limit))
        case .longTitle(let limit): self(.faultLong(limit: limit))
        case .unsafeText: self(.faultUnsafeText)
        case .untitled: self(.faultUntitled)
        case .noJobs: self(.faultNoJobs)
        case .tooManyJobs(let count, let limit): self(.faultTooManyJobs(count: count, limit: limit))
        case .tooManyMoves(let count, let limit): self(.faultTooManyMoves(count: count, limit: limit))
        case .duplicateID(let id): self(.faultSameID(id: LadderText.shownTitle(id)))
        case .duplicateTitle: self(.faultSameTitle)
        case .noSuchJob(let id): self(.faultNoSuchJob(id: LadderText.shownTitle(id)))
        case .selfReference: self(.faultToItself)
        case .duplicateMove: self(.faultSameMove)
        case .unlinked: self(.faultUnlinked)
        case .noExperiences: self(.faultNoExperiences)
        case .unknownOccupation(let code): self(.faultOccupation(code: LadderText.shownTitle(code)))
        case .unknownCluster(let title): self(.faultCluster(title: LadderText.shownTitle(title)))
        case .unknownLevel(let level): self(.faultLevel(level: LadderText.shownTitle(level)))
        case .advancementPaysLess(let from, let to): self(.faultPaysLess(from: from, to: to))
        case .advancementToLowerZone(let from, let to): self(.faultLowerZone(from: String(from), to: String(to)))
        case .advancementNotUp: self(.faultNotUp)
        case .lateralBetweenRungs: self(.faultBetweenRungs)
        case .advancementBothWays: self(.faultBothWays)
        }
    }

    /// What a field of a ladder's file has to hold.
    public func text(_ expected: LadderExpectation) -> String {
        switch expected {
        case .list: self(.expectedList)
        case .title: self(.expectedTitle)
        case .text: self(.expectedText)
        case .schema(let version): self(.expectedNumber(number: String(version)))
        case .kindOfMove: self(.expectedKindOfMove)
        case .trueOrFalse: self(.expectedTrueOrFalse)
        case .occupationCode: self(.expectedOccupationCode)
        case .rung(let highest): self(.expectedRung(highest: highest))
        case .experience: self(.expectedExperience)
        case .identifier(let longest): self(.expectedIdentifier(longest: longest))
        }
    }
}
