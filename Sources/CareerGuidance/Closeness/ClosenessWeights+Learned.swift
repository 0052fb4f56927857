extension ClosenessWeights {
    /// The weights that `rung evaluate moves --fit` finds in the bundle; docs/guidance.md gives the figures of the fit.
    ///
    /// A test refits them on a part of the bundle and expects the same agreement with the experts.
    public static let learned = ClosenessWeights(base: -12.67) { signal in
        switch signal {
        case .ratings: 1.858
        case .titles: 19.14
        case .interests: 1.698
        case .cluster: 0.838
        case .programs: 2.187
        case .coverage: 2.823
        case .use: 4.610
        case .supervision: 0.904
        }
    }
}
