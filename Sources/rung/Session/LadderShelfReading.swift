import CareerGraph
import CareerGuidance
import Explorer
import Workspace

/// The ladders of the bundle, for the explorer.
enum LadderShelfReading {
    /// All of them, in the order of their titles. One that cannot be read is left out: `rung ladder check` says why.
    static func answer(_ directory: String, for graph: CareerGraph) -> EffectResult {
        do {
            let ladders = try LadderLibrary.names(directory: directory).compactMap { name in
                try? LadderLibrary.ladder(name, directory: directory, for: graph).ladder
            }
            return .ladders(ladders.sorted { ($0.title, $0.name) < ($1.title, $1.name) })
        } catch {
            return .noLadders(Wording.Bundle.failure(error, directory: directory))
        }
    }
}
