import ArgumentParser
import CareerGraph
import Glibc
import NcursesTerminal

/// `rung`: the explorer, on the whole screen.
struct ExploreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore", abstract: Wording.Help.explore, discussion: Wording.Help.exploreDiscussion)

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var profile: ProfileOptions

    @Flag(name: .customLong("ascii"), help: Wording.Help.asciiFlag)
    var prefersASCII = false

    @Option(name: .customLong("colour"), help: Wording.Help.colourOption)
    var colour = TerminalOptions.Colour.automatic

    @Flag(name: .customLong("no-mouse"), help: Wording.Help.noMouseFlag)
    var leavesMouse = false

    @Flag(name: .customLong("keep-nothing"), help: Wording.Help.keepNothingFlag)
    var keepsNothing = false

    func run() throws {
        try ExploreCommand.requireTerminal()
        let setting = ExplorerSession.Setting(
            directory: try bundle.place(), language: language.language,
            terminal: TerminalOptions(
                colour: colour, glyphs: prefersASCII ? .ascii : .automatic, usesMouse: !leavesMouse),
            profile: profile, keepsDrafts: !keepsNothing)
        if case .signal(let signal) = try MainActor.assumeIsolated({ try ExplorerSession.run(setting) }) {
            Terminal.endProcess(by: signal)
        }
    }

    private static func requireTerminal() throws(Failure) {
        guard isatty(STDIN_FILENO) == 1 else { throw .noTerminal(.inputIsNoTerminal) }
        guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal(.outputIsNoTerminal) }
        guard let name = getenv("TERM").map({ String(cString: $0) }), !name.isEmpty, name != "dumb" else {
            throw .noTerminal(.dumb)
        }
    }
}

extension TerminalOptions.Colour: ExpressibleByArgument {}
