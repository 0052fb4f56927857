/// The explorer on a terminal, from the first screen to the last.
@MainActor
struct ExplorerSession {
    /// The bundle's folder.
    let directory: String
    /// Draw with plain ASCII even where the locale has more.
    let prefersASCII: Bool

    /// Runs until the person leaves.
    func run() throws(Failure) {}
}
