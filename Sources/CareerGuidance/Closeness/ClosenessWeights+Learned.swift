extension ClosenessWeights {
    /// The weights that `rung evaluate moves --fit` finds in the bundle; docs/guidance.md gives the figures of the fit.
    ///
    /// A test refits them on a part of the bundle and expects the same agreement with the experts.
    public static let learned = ClosenessWeights(base: -12.480) { signal in
        switch signal {
        case .ratings: 1.860
        case .titles: 19.078
        case .interests: 1.679
        case .cluster: 0.873
        case .programs: 2.569
        case .coverage: 2.648
        case .use: 4.566
        case .supervision: 0.537
        }
    }
}
