import ArgumentParser
import CHeapReserve
import CareerGraph

/// Which bundle a command reads.
struct BundleOptions: ParsableArguments {
    @Option(name: .customLong("data"), help: Wording.Help.dataOption, completion: .directory)
    var directory: String?

    /// The folder of the bundle.
    func place() throws(Failure) -> String { try BundlePlace.find(explicit: directory) }

    /// Loads the whole map.
    func load() throws(Failure) -> CareerGraph {
        let directory = try place()
        // The map takes this much, whatever the command does with it: 2,000 page faults become one call, and loading
        // is 3 ms shorter.
        rung_reserve_heap(8 << 20)
        do {
            return try CareerGraph.load(directory: directory)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }
}
