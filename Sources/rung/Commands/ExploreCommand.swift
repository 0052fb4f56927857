import ArgumentParser
import CareerGraph
import Glibc
import NcursesTerminal

/// `rung`: the explorer, on the whole screen.
struct ExploreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore", abstract: Wording.Help.explore, discussion: Wording.Help.exploreDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Flag(name: .customLong("ascii"), help: Wording.Help.asciiFlag)
    var prefersASCII = false

    @Option(name: .customLong("colour"), help: Wording.Help.colourOption)
    var colour = TerminalOptions.Colour.automatic

    @Flag(name: .customLong("no-mouse"), help: Wording.Help.noMouseFlag)
    var leavesMouse = false

    func run() throws {
        try requireTerminal()
        let graph = try bundle.load()
        let options = TerminalOptions(
            colour: colour, glyphs: prefersASCII ? .ascii : .automatic, usesMouse: !leavesMouse)
        try MainActor.assumeIsolated { try explore(graph, options) }
    }

    @MainActor
    private func explore(_ graph: CareerGraph, _ options: TerminalOptions) throws(Failure) {
        do {
            if case .signal(let signal) = try ExplorerSession.run(graph: graph, options: options) {
                Terminal.endProcess(by: signal)
            }
        } catch {
            throw .terminal(error)
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

extension TerminalOptions.Colour: ExpressibleByArgument {}
