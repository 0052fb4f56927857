import CareerGraph

/// What things of the map are called, wherever a sentence names them.
public protocol MapTitles {
    /// An occupation's title.
    func title(of occupation: OccupationID) -> String
    /// A career cluster's title.
    func title(of cluster: ClusterID) -> String
    /// A pathway's title.
    func title(of pathway: PathwayID) -> String
    /// A competency's title.
    func title(of competency: CompetencyID) -> String
}

extension CareerGraph: MapTitles {
    /// As the map has it.
    public func title(of occupation: OccupationID) -> String { self[occupation].title }
    /// As the map has it.
    public func title(of cluster: ClusterID) -> String { self[cluster].title }
    /// As the map has it.
    public func title(of pathway: PathwayID) -> String { self[pathway].title }
    /// As the map has it.
    public func title(of competency: CompetencyID) -> String { self[competency].title }
}
