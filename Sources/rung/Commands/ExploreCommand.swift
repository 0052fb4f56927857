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

    @Option(name: .customLong("colour"), help: .message(.optionColor))
    var colour = TerminalOptions.Colour.automatic

    @Flag(name: .customLong("no-mouse"), help: .message(.flagNoMouse))
    var leavesMouse = false

    @Flag(name: .customLong("keep-nothing"), help: .message(.flagKeepNothing))
    var keepsNothing = false

    func run() throws {
        let options = TerminalOptions(
            colour: colour, glyphs: prefersASCII ? .ascii : .automatic, usesMouse: !leavesMouse)
        try ExploreCommand.run(
            directory: bundle.directory, language.language, options, profile, keepsDrafts: !keepsNothing)
    }

    /// The explorer as the parser would start it for no arguments.
    static func runPlain() throws { try run(directory: nil, LanguageOptions.ofLocale, TerminalOptions()) }

    private static func run(
        directory: String?, _ language: TextLanguage, _ options: TerminalOptions, _ profile: ProfileOptions? = nil,
        keepsDrafts: Bool = true
    ) throws {
        try requireTerminal()
        let place = try BundlePlace.find(explicit: directory)
        let graph = try BundleOptions.load(place)
        let setting = ExplorerSession.Setting(
            graph: graph, directory: place, language: language, terminal: options,
            profile: try profile?.load(for: graph), ladders: LadderStore(for: graph, keepsDrafts: keepsDrafts))
        try MainActor.assumeIsolated { try explore(setting) }
    }

    @MainActor
    private static func explore(_ setting: ExplorerSession.Setting) throws(Failure) {
        do {
            if case .signal(let signal) = try ExplorerSession.run(setting) {
                Terminal.endProcess(by: signal)
            }
        } catch {
            throw .terminal(error)
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
