import ArgumentParser
import Glibc

/// `rung`: the explorer, on the whole screen.
struct ExploreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore", abstract: Wording.Help.explore, discussion: Wording.Help.exploreDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Flag(name: .customLong("ascii"), help: Wording.Help.asciiFlag)
    var prefersASCII = false

    func run() throws {
        try requireTerminal()
        let directory = try bundle.place()
        let prefersASCII = prefersASCII
        try MainActor.assumeIsolated {
            try ExplorerSession(directory: directory, prefersASCII: prefersASCII).run()
        }
    }

    private func requireTerminal() throws(Failure) {
        guard isatty(STDIN_FILENO) == 1 else { throw .noTerminal(.inputIsNoTerminal) }
        guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal(.outputIsNoTerminal) }
        guard let name = getenv("TERM").map({ String(cString: $0) }), !name.isEmpty, name != "dumb" else {
            throw .noTerminal(.dumb)
        }
    }
}
