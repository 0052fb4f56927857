/// What speaks for the closeness of two occupations, each signal on its own scale; the way of the move matters.
///
/// Nothing here knows the experts' relations: they are what the weights are learned from and tested on.
public struct ClosenessSignals: Sendable, Equatable {
    /// One signal; the raw value is its place in the vector.
    public enum Signal: Int, Sendable, CaseIterable {
        /// The cosine of importance and level of all competencies, each as the distance from the average occupation.
        case ratings
        /// The cosine of the words of all titles, rare words counting more.
        case titles
        /// The cosine of the six interests, each as the distance from the average occupation.
        case interests
        /// 1 where both stand in one career cluster.
        case cluster
        /// The cosine of the programs of study that lead to them, rare programs counting more.
        case programs
        /// The share of what the destination asks that the origin brings.
        case coverage
        /// The share of what the origin asks that the destination would use.
        case use
        /// 1 from the ranks to the first-line supervisors of the same major group of the classification.
        case supervision
    }

    var values: SIMD8<Float>

    /// Coverage both ways where nothing is rated: about its mean over all pairs of the release.
    static let unknownCoverage: Float = 0.8

    init() {
        values = .zero
        self[.coverage] = ClosenessSignals.unknownCoverage
        self[.use] = ClosenessSignals.unknownCoverage
    }

    public internal(set) subscript(signal: Signal) -> Float {
        get { values[signal.rawValue] }
        set { values[signal.rawValue] = newValue }
    }
}

/// How much each signal counts in the log-odds that experts would relate two occupations.
public struct ClosenessWeights: Sendable, Equatable {
    var factors: SIMD8<Float>
    /// The log-odds where all signals are 0.
    public internal(set) var base: Float

    /// - Parameter weight: the log-odds that one unit of a signal adds.
    public init(base: Float, weight: (ClosenessSignals.Signal) -> Float) {
        var factors = SIMD8<Float>.zero
        for signal in ClosenessSignals.Signal.allCases { factors[signal.rawValue] = weight(signal) }
        self.factors = factors
        self.base = base
    }

    /// The log-odds that one unit of a signal adds.
    public func weight(of signal: ClosenessSignals.Signal) -> Float { factors[signal.rawValue] }

    /// The log-odds (natural logarithm) that experts would relate two occupations with these signals.
    public func logOdds(_ signals: ClosenessSignals) -> Float { base + (factors * signals.values).sum() }
}
