import CareerGraph
import CareerGuidance

/// The words that JSON and CSV answers use for the map's values: part of the documented format, in no language that
/// an interface could be translated to.
enum StableName {
    static func of(_ kind: MoveKind) -> String {
        switch kind {
        case .advancement: "advancement"
        case .lateral: "lateral"
        case .stepDown: "step-down"
        }
    }

    static func of(_ label: RouteLabel) -> String {
        switch label {
        case .usual, .common, .straight, .quickest: label.rawValue
        case .bestPaid: "best-paid"
        case .smallestSteps: "smallest-steps"
        }
    }

    static func of(_ ranking: MoveEvaluation.Ranking) -> String {
        switch ranking {
        case .random, .size, .coverage, .nesta, .cosine, .closeness: ranking.rawValue
        case .closenessHeldOut: "closeness-held-out"
        case .worthTaking: "worth-taking"
        case .closeToHand: "close-to-hand"
        }
    }

    static func of(_ reason: MoveReason) -> String {
        switch reason {
        case .closeWork: "close-work"
        case .skillsAlreadyUsed: "skills-already-used"
        case .paysMore: "pays-more"
        case .paysLess: "pays-less"
        case .openings: "openings"
        case .growing: "growing"
        case .shrinking: "shrinking"
        case .expertsRelate: "experts-relate"
        case .expertsRelateBack: "experts-relate-back"
        case .samePathway: "same-pathway"
        case .sameCluster: "same-cluster"
        case .sameFamily: "same-family"
        case .morePreparation: "more-preparation"
        case .lessPreparation: "less-preparation"
        case .newDirection: "new-direction"
        case .usuallyTakesEducation: "usually-takes-education"
        case .usuallyTakesTraining: "usually-takes-training"
        case .ratingsBorrowed: "ratings-borrowed"
        case .ratingsOld: "ratings-old"
        case .notRated: "not-rated"
        }
    }

    static func of(_ kind: TitleKind) -> String {
        switch kind {
        case .occupation: "occupation"
        case .reported: "reported"
        case .alternate: "alternate"
        case .short: "short"
        case .translation: "translation"
        }
    }

    static func of(_ domain: CompetencyDomain) -> String {
        switch domain {
        case .skill: "skill"
        case .knowledge: "knowledge"
        case .ability: "ability"
        case .workActivity: "work-activity"
        }
    }

    static func of(_ tier: RelationTier) -> String {
        switch tier {
        case .primaryShort: "primary-short"
        case .primaryLong: "primary-long"
        case .supplemental: "supplemental"
        }
    }

    static func of(_ source: FigureSource) -> String {
        switch source {
        case .own: "own"
        case .wholeOccupation: "whole-occupation"
        case .broadGroup: "broad-group"
        case .minorGroup: "minor-group"
        }
    }

    static func of(_ source: PlacementSource) -> String {
        switch source {
        case .crosswalk: "crosswalk"
        case .notice: "notice"
        case .rung: "rung"
        case .nearestRelatives: "nearest-relatives"
        }
    }

    static func of(_ interest: Interest) -> String { "\(interest)" }
    static func of(_ value: WorkValue) -> String { "\(value)" }
    static func of(_ education: EntryEducation) -> String { "\(education)" }
    static func of(_ experience: RelatedExperience) -> String { "\(experience)" }
    static func of(_ training: OnTheJobTraining) -> String { "\(training)" }

    static func of(_ kind: Apprenticeship.Kind) -> String {
        switch kind {
        case .timeBased: "time-based"
        case .competencyBased: "competency-based"
        case .hybrid: "hybrid"
        }
    }
}
