import CareerGuidance

extension RouteLabel {
    /// What a route is called for it.
    public var message: Message {
        switch self {
        case .usual: .routeLabelUsual
        case .common: .routeLabelCommon
        case .straight: .routeLabelStraight
        case .quickest: .routeLabelQuickest
        case .bestPaid: .routeLabelBestPaid
        case .smallestSteps: .routeLabelSmallestSteps
        }
    }
}
