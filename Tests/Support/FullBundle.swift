import CareerGraph

/// The bundle that is committed with the sources.
public enum FullBundle {
    /// The root of the package, found from where this file lies.
    public static let packageRoot: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    /// Its folder.
    public static let directory = packageRoot + "/Data"

    /// Loaded once for all tests of a run.
    public static let graph: Result<CareerGraph, BundleError> = {
        do throws(BundleError) {
            return .success(try CareerGraph.load(directory: directory))
        } catch {
            return .failure(error)
        }
    }()

    /// The map, or the fault that keeps the bundle from loading.
    public static func load() throws -> CareerGraph { try graph.get() }
}
