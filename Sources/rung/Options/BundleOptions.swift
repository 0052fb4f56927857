import ArgumentParser
import CareerGraph
import Words

/// Which bundle a command reads.
struct BundleOptions: ParsableArguments {
    @Option(
        name: .customLong("data"), help: .message(.optionData, value: "folder"), completion: .directory,
        transform: PathArgument.path)
    var directory: String?

    /// The folder of the bundle.
    func place() throws(Failure) -> String { try BundlePlace.find(explicit: directory) }

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
    func load() throws(Failure) -> CareerGraph { try BundleOptions.load(place()) }

    /// Loads the whole map of a folder.
    static func load(_ directory: String) throws(Failure) -> CareerGraph {
        do {
            return try CareerGraph.load(directory: directory)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }
}
