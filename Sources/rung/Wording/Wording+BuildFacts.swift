import CareerData
import CareerGraph
import Words

/// What a build found, and what it made of it.
extension Wording.Build {
    static func text(_ fact: BuildFact) -> String {
        let message: Message =
            switch fact {
            case .repeated(let name): .factRepeated(name: safe(name))
            case .repeatedPlacement: .factRepeatedPlacement
            case .noOccupation(let code): .factNoOccupation(code: safe(code))
            case .noName: .factNoName
            case .cleaned(let name): .factCleaned(name: safe(name))
            case .noWages(let code): .factNoWages(code: safe(code))
            case .noFigures(let occupation): .factNoFigures(occupation: safe(occupation))
            case .broader(let figures, let occupation, let source): broader(figures, safe(occupation), source)
            case .placed(let occupation, let pathway, let reason): placed(safe(occupation), safe(pathway), reason)
            case .notPlaced(let code, let pathway): .factNotPlaced(code: safe(code), pathway: safe(pathway))
            case .noPathway(let occupation): .factNoPathway(occupation: safe(occupation))
            case .badShares(let code): .factBadShares(code: safe(code))
            case .missingRatings(let code): .factMissingRatings(code: safe(code))
            case .renumbered(let code): .factRenumbered(code: safe(code))
            case .noOlderCrosswalk: .factNoOlderCrosswalk
            case .unusable(let title, let fault): unusable(safe(title), fault)
            case .repaired(let title, let repairs):
                .labeledText(
                    label: safe(title), text: Wording.words.sequence(repairs.map { Wording.text(repair($0)) }))
            case .matchedByTitle(let title, let code, let match):
                .factMatchedByTitle(title: safe(title), code: safe(code), match: safe(match))
            case .leadsNowhere(let title, let code): .factLeadsNowhere(title: safe(title), code: safe(code))
            }
        return Wording.text(message)
    }

    private static func safe(_ text: String) -> String { TerminalSafe.line(text) }

    private static func broader(
        _ figures: BuildFact.Figures, _ occupation: String, _ source: FigureSource
    ) -> Message {
        switch (figures, source) {
        case (_, .own): .labeledText(label: occupation, text: Wording.text(.same))
        case (.wages, .wholeOccupation(let code)): .factWagesOfWhole(occupation: occupation, code: "\(code)")
        case (.wages, .broadGroup(let code)): .factWagesOfBroad(occupation: occupation, code: "\(code)")
        case (.wages, .minorGroup(let code)): .factWagesOfMinor(occupation: occupation, code: "\(code)")
        case (.outlook, .wholeOccupation(let code)): .factOutlookOfWhole(occupation: occupation, code: "\(code)")
        case (.outlook, .broadGroup(let code)): .factOutlookOfBroad(occupation: occupation, code: "\(code)")
        case (.outlook, .minorGroup(let code)): .factOutlookOfMinor(occupation: occupation, code: "\(code)")
        }
    }

    private static func placed(
        _ occupation: String, _ pathway: String, _ reason: BuildFact.PlacementReason
    ) -> Message {
        switch reason {
        case .notice(let job): .factPlacedByNotice(occupation: occupation, pathway: pathway, job: safe(job))
        case .fillsPathway: .factPlacedToFill(occupation: occupation, pathway: pathway)
        case .beside(let relative):
            .factPlacedBeside(occupation: occupation, pathway: pathway, relative: safe(relative))
        }
    }

    private static func unusable(_ title: String, _ fault: BuildFact.ApprenticeshipFault) -> Message {
        switch fault {
        case .occupationCode(let found): .factNoOccupationCode(title: title, found: safe(found))
        case .rapidsCode(let found): .factNoRapidsCode(title: title, found: safe(found))
        case .type(let found): .factNoType(title: title, found: safe(found))
        case .term(let found): .factNoTerm(title: title, found: safe(found))
        case .noTitle: .factNoTitle
        }
    }

    private static func repair(_ repair: BuildFact.ApprenticeshipRepair) -> Message {
        switch repair {
        case .codesSwapped: .factCodesSwapped
        case .codeRead(let found, let code): .factCodeRead(found: safe(found), code: safe(code))
        case .starsLeftOut: .factStarsLeftOut
        case .hoursRead(let found, let hours): .factHoursRead(found: safe(found), hours: safe(hours))
        }
    }
}
