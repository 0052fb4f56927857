import CareerGraph

/// What a build found in a release, and what it made of it: a fact; the caller words it.
public enum BuildFact: Sendable, Equatable {
    /// The same thing again; it is taken once.
    case repeated(String)
    case repeatedPlacement
    /// O*NET's list of occupations does not hold the code.
    case noOccupation(String)
    /// A row without a name.
    case noName
    /// Blanks or separators of a name were changed; what it became.
    case cleaned(String)
    case noWages(String)
    case noFigures(occupation: String)
    /// Figures of a broader group stand in for those of the occupation.
    case broader(Figures, occupation: String, FigureSource)
    case placed(occupation: String, pathway: String, PlacementReason)
    case notPlaced(code: String, pathway: String)
    /// The occupation stands in no pathway.
    case noPathway(occupation: String)
    /// Shares that do not add up to the whole.
    case badShares(String)
    /// Some ratings are missing, and so none is taken.
    case missingRatings(String)
    /// Ranks with gaps were numbered from 1 again.
    case renumbered(String)
    case noOlderCrosswalk
    /// An apprenticeship that cannot be used.
    case unusable(title: String, ApprenticeshipFault)
    /// An apprenticeship of which something was put right.
    case repaired(title: String, [ApprenticeshipRepair])
    /// An unknown code; the title belongs to this occupation.
    case matchedByTitle(title: String, code: String, match: String)
    case leadsNowhere(title: String, code: String)

    /// What is told of an occupation.
    public enum Figures: Sendable {
        case wages, outlook
    }

    /// Why an occupation stands in a pathway that no crosswalk puts it in.
    public enum PlacementReason: Sendable, Equatable {
        /// The job that the notice on competency models names.
        case notice(job: String)
        case fillsPathway
        /// The occupation that it is nearest to.
        case beside(String)
    }

    /// What cannot be put right in a row of the list of apprenticeships, as it was found.
    public enum ApprenticeshipFault: Sendable, Equatable {
        case occupationCode(String), rapidsCode(String), type(String), term(String), noTitle
    }

    /// What was put right in a row of the list of apprenticeships.
    public enum ApprenticeshipRepair: Sendable, Equatable {
        case codesSwapped
        case codeRead(found: String, as: String)
        case starsLeftOut
        case hoursRead(found: String, as: String)
    }
}
