/// The longer tables about occupations, which are read one occupation at a time and only when somebody looks.
///
/// The bundle's own source keeps each occupation's row as it was loaded and takes it apart when asked, so that
/// the program starts at once; a test may give a source made by hand.
public protocol OccupationDetailSource: Sendable {
    /// nil where O*NET has no interest profile.
    func interests(of occupation: OccupationID) -> InterestProfile?
    /// nil where O*NET has no work values.
    func workValues(of occupation: OccupationID) -> WorkValueProfile?
    /// All 21, in the order of ``CareerGraph/workStyles``; empty where not rated.
    func workStyles(of occupation: OccupationID) -> [WorkStyleRating]
    /// nil where not published.
    func preparation(of occupation: OccupationID) -> PreparationShares?
    /// In alphabetical order.
    func alternateTitles(of occupation: OccupationID) -> [AlternateTitle]
    /// In demand first, then hot, then alphabetical.
    func technologies(of occupation: OccupationID) -> [Technology]
    /// In alphabetical order.
    func tools(of occupation: OccupationID) -> [Tool]
    /// In order of code.
    func programs(of occupation: OccupationID) -> [ProgramOfStudy]
    /// In alphabetical order.
    func apprenticeships(of occupation: OccupationID) -> [Apprenticeship]
}

/// Nothing beyond the map itself.
public struct NoOccupationDetails: OccupationDetailSource {
    public init() {}
    public func interests(of occupation: OccupationID) -> InterestProfile? { nil }
    public func workValues(of occupation: OccupationID) -> WorkValueProfile? { nil }
    public func workStyles(of occupation: OccupationID) -> [WorkStyleRating] { [] }
    public func preparation(of occupation: OccupationID) -> PreparationShares? { nil }
    public func alternateTitles(of occupation: OccupationID) -> [AlternateTitle] { [] }
    public func technologies(of occupation: OccupationID) -> [Technology] { [] }
    public func tools(of occupation: OccupationID) -> [Tool] { [] }
    public func programs(of occupation: OccupationID) -> [ProgramOfStudy] { [] }
    public func apprenticeships(of occupation: OccupationID) -> [Apprenticeship] { [] }
}
