import CareerGraph
import CareerGuidance

/// The ladders that come with a bundle. Read when somebody asks, not when the map is loaded.
public enum LadderLibrary {
    /// Their names (`petroleum`), in order: those that the bundle's manifest lists.
    ///
    /// - Throws: what is wrong with the manifest.
    public static func names(directory: String) throws(BundleError) -> [String] {
        try BundleManifest.load(directory: directory).files.compactMap { BundleSchema.ladderName(ofFile: $0.name) }
            .sorted()
    }

    /// One of them.
    ///
    /// - Parameter name: one of ``names(directory:)``.
    public static func ladder(
        _ name: String, directory: String, for graph: CareerGraph
    ) throws(LadderFileError) -> LadderReading {
        try LadderFile.read(directory + "/" + BundleSchema.ladderFile(named: name), for: graph)
    }
}
