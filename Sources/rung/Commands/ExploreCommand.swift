import ArgumentParser
import CareerGraph
import Glibc
import NcursesTerminal
import Words

/// `rung`: the explorer, on the whole screen.
struct ExploreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore", abstract: Wording.text(.abstractExplore),
        discussion: HelpText.discussion(
            examples: [
                "rung",
                "rung --ascii",
                .message(.exampleLanguage),
                .message(.exampleProfile),
                "rung --data /srv/rung/Data",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var profile: ProfileOptions

    @Flag(name: .customLong("ascii"), help: .message(.flagASCII))
    var prefersASCII = false

    @Option(name: [.customLong("color"), .customLong("colour")], help: .message(.optionColor))
    var color = TerminalOptions.Color.automatic

    @Flag(name: .customLong("no-mouse"), help: .message(.flagNoMouse))
    var leavesMouse = false

    @Flag(name: .customLong("keep-nothing"), help: .message(.flagKeepNothing))
    var keepsNothing = false

    func run() throws {
        try ExploreCommand.requireTerminal()
        let place = try bundle.place()
        let setting = ExplorerSession.Configuration(
            directory: place, words: Wording.words, languages: LanguageChoice(bundle: place),
            terminal: TerminalOptions(
                color: color, glyphs: prefersASCII ? .ascii : .automatic, usesMouse: !leavesMouse),
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

extension TerminalOptions.Color: ExpressibleByArgument {}
