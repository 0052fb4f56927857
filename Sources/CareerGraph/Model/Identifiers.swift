/// A dense index into one of the arrays of a ``CareerGraph``; valid only for the graph that gave it out.
///
/// Dense ids make every look-up an array access: no dictionary and no string stands in a loop.
public protocol DenseIdentifier: Hashable, Comparable, Sendable {
    /// The position in the graph's array, from 0.
    var index: Int { get }
    init(_ index: Int)
}

extension DenseIdentifier {
    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// The position of a career cluster in ``CareerGraph/clusters``.
public struct ClusterID: DenseIdentifier {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// The position of a pathway in ``CareerGraph/pathways``.
public struct PathwayID: DenseIdentifier {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// The position of an occupation in ``CareerGraph/occupations``.
public struct OccupationID: DenseIdentifier {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}

/// The position of a competency in ``CareerGraph/competencies``.
public struct CompetencyID: DenseIdentifier {
    public let index: Int
    public init(_ index: Int) { self.index = index }
}
