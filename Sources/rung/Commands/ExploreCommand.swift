import ArgumentParser
import CareerGraph
import Glibc
import NcursesTerminal
import Words

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
        let options = TerminalOptions(
            colour: colour, glyphs: prefersASCII ? .ascii : .automatic, usesMouse: !leavesMouse)
        try ExploreCommand.run(
            directory: bundle.directory, isLanguageNamed: language.explicit != nil, options, profile,
            keepsDrafts: !keepsNothing)
    }

    /// The explorer as the parser would start it for no arguments.
    static func runPlain() throws { try run(directory: nil, isLanguageNamed: false, TerminalOptions()) }

    private static func run(
        directory: String?, isLanguageNamed: Bool, _ options: TerminalOptions, _ profile: ProfileOptions? = nil,
        keepsDrafts: Bool = true
    ) throws {
        try requireTerminal()
        let place = try BundlePlace.find(explicit: directory)
        let graph = try BundleOptions.load(place)
        let setting = ExplorerSession.Setting(
            graph: graph, directory: place, languages: LanguageChoice(bundle: place),
            words: try words(isNamed: isLanguageNamed, bundle: place), terminal: options,
            profile: try profile?.load(for: graph), ladders: LadderKeeping(for: graph, keepsDrafts: keepsDrafts))
        try MainActor.assumeIsolated { try explore(setting) }
    }

    /// The words of the language that is spoken. Where its file cannot be used, that ends the program if the person asked
    /// for it; a language of the locale gives way to English.
    private static func words(isNamed: Bool, bundle: String) throws(Failure) -> MessageCatalog {
        do throws(BundleError) {
            return try LanguageChoice(bundle: bundle).words(of: Wording.language)
        } catch {
            if isNamed { throw .language(error) }
            StandardError.write(Wording.Failures.prefix + Wording.Words.languageNote(error) + "\n")
            return MessageCatalog()
        }
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
