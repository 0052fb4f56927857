/// The parts of a drawn screen that a mouse can act on, and what each does.
///
/// Later targets lie above earlier ones, as later drawing covers earlier drawing.
public struct HitMap<Action: Sendable>: Sendable {
    public private(set) var targets: [(area: Rect, action: Action)] = []

    public init() {}

    public mutating func add(_ area: Rect, _ action: Action) {
        if !area.isEmpty { targets.append((area, action)) }
    }

    /// Forgets what lies below: an overlay takes the whole screen.
    public mutating func removeAll() { targets.removeAll() }

    /// The action of the uppermost target at a point.
    public func action(at point: Point) -> Action? { targets.last { $0.area.contains(point) }?.action }
}
