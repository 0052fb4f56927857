import CareerGraph
import Explorer

/// What the bundle says of how sure its levels are, for the explorer.
enum LevelErrorsReading {
    static func answer(_ directory: String, for graph: CareerGraph) -> EffectResult {
        do {
            return .levelErrors(try LevelErrors.load(directory: directory, for: graph))
        } catch {
            return .noLevelErrors(Wording.Bundle.failure(error, directory: directory))
        }
    }
}
