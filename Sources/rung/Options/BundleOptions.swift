import ArgumentParser
import CHeapReserve
import CareerGraph
import Words

/// Which bundle a command reads.
struct BundleOptions: ParsableArguments {
    @Option(
        name: .customLong("data"), help: .message(.optionData), completion: .directory, transform: PathArgument.path)
    var directory: String?

    /// The folder of the bundle.
    func place() throws(Failure) -> String { try BundlePlace.find(explicit: directory) }

    /// Memory that the map takes while it loads, in bytes.
    static let mapMemory = 8 << 20
    /// The same with the index over all titles.
    static let searchMemory = 14 << 20

    /// Loads the standard errors of the levels, which only gaps and routes ask for.
    func levelErrors(for graph: CareerGraph) throws(Failure) -> LevelErrors {
        let directory = try place()
        do {
            return try LevelErrors.load(directory: directory, for: graph)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }

    /// Loads the whole map.
    ///
    /// - Parameter memory: what the command is going to fill, in bytes: large pages spare faults by the thousand.
    func load(reserving memory: Int = mapMemory) throws(Failure) -> CareerGraph {
        try BundleOptions.load(place(), reserving: memory)
    }

    /// Loads the whole map of a folder.
    static func load(_ directory: String, reserving memory: Int = mapMemory) throws(Failure) -> CareerGraph {
        rung_reserve_heap(memory)
        do {
            return try CareerGraph.load(directory: directory)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }
}
