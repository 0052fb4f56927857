import CareerGraph

/// The standard errors of the levels, asked for when a screen first compares what jobs ask.
extension CareerExplorer {
    /// What the place needs and is not at hand, as effects; each is asked for once.
    mutating func missing() -> [Effect] {
        switch place.screen.context {
        case .moves, .gap, .compare, .fits:
            guard surroundings.certainty.isUnasked else { return [] }
            surroundings.certainty = .asked
            return [.readLevelErrors]
        case .ladders:
            guard surroundings.shelf.isUnasked else { return [] }
            surroundings.shelf = .asked
            return [.readLadders]
        case .builder:
            guard !surroundings.building.hasAsked else { return [] }
            surroundings.building.hasAsked = true
            return [.findDrafts]
        default: return []
        }
    }

    /// The answer has come: works out anew what depends on it.
    mutating func set(_ certainty: LevelCertainty) {
        surroundings.certainty = certainty
        if !surroundings.isTooSmall { place.screen.fit(to: surroundings) }
    }
}
