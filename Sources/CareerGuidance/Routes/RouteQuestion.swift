import CareerGraph

/// What somebody asks about routes.
public enum RouteQuestion: Sendable, Equatable {
    /// How to get from here to there.
    case between(Origin, OccupationID)
    /// Where one can get from here.
    case from(Origin)
    /// Which jobs lead to this one.
    case leadingTo(OccupationID)
}

/// What must hold for a route.
public struct RouteConditions: Sendable, Equatable {
    /// No job on the way takes a bachelor's degree or more.
    public var excludesBachelorDegree = false
    /// No step pays less than the one before.
    public var excludesPayCut = false
    /// The destination's middle pay, dollars a year. Backwards: the pay of the job that the route starts from.
    public var leastPay: Int?
    /// The middle of the range of the whole time, in months.
    public var mostMonths: Int?

    public init(
        excludesBachelorDegree: Bool = false, excludesPayCut: Bool = false, leastPay: Int? = nil,
        mostMonths: Int? = nil
    ) {
        self.excludesBachelorDegree = excludesBachelorDegree
        self.excludesPayCut = excludesPayCut
        self.leastPay = leastPay
        self.mostMonths = mostMonths
    }

    /// One of the conditions, for saying which to loosen.
    public enum Name: Sendable, Equatable, CaseIterable {
        case bachelorDegree, payCut, leastPay, mostMonths
    }

    /// The conditions that are set.
    public var names: [Name] { Name.allCases.filter { without($0) != self } }

    /// The same without one of them.
    public func without(_ name: Name) -> Self {
        var copy = self
        switch name {
        case .bachelorDegree: copy.excludesBachelorDegree = false
        case .payCut: copy.excludesPayCut = false
        case .leastPay: copy.leastPay = nil
        case .mostMonths: copy.mostMonths = nil
        }
        return copy
    }
}

/// The answer to a question about routes.
public struct RouteAnswer: Sendable, Equatable {
    /// Clearly different routes. Between two jobs the usual way first, then those with another ``RouteLabel``. Otherwise the
    /// best compromise first, and none is worse than another in everything: in time (the
    /// middle of the range), pay (``Route/tenYearPay``) and gap (``Route/lowestCoverage``). For
    /// ``RouteQuestion/leadingTo(_:)`` the openings of the job it starts from stand in for pay: jobs that many people
    /// have are likelier to lead somewhere.
    public let routes: [Route]
    /// Where there is no route: the conditions of which dropping one alone would give some.
    public let toLoosen: [RouteConditions.Name]
}
