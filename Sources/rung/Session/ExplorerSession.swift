import CareerGraph
import CareerGuidance
import Explorer
import NcursesTerminal
import TerminalUI

/// The loop of the full-screen program: input, program, effects, screen.
@MainActor
enum ExplorerSession {
    /// How a session ended.
    enum Ending: Equatable {
        /// The person left.
        case left
        /// Somebody asked the process to end by this signal, and the terminal is restored.
        case signal(Int32)
    }

    /// Events that are handled before the screen is drawn, at most: endless input must not hide what it does.
    private static let burstLimit = 256

    /// What a session shows, and how.
    struct Setting {
        let graph: CareerGraph
        /// The folder of the bundle, where the plain texts are read from.
        let directory: String
        let language: Language
        let terminal: TerminalOptions
        /// What is known of the person in front of the screen; nil where nothing is.
        let profile: PersonProfile?
    }

    /// Runs the explorer until the person leaves or the terminal is gone.
    ///
    /// - Parameter directory: the folder of the bundle, for what is read on demand.
    /// - Throws: ``TerminalError`` when there is no terminal that can show it.
    static func run(_ setting: Setting) throws(TerminalError) -> Ending {
        let terminal = try Terminal(options: setting.terminal)
        defer { terminal.close() }
        var explorer = CareerExplorer(
            graph: setting.graph, size: terminal.size, glyphs: terminal.glyphs,
            catalogue: Catalogue(setting.language))
        if let profile = setting.profile { _ = explorer.take(.read(profile, notes: [])) }
        terminal.show(explorer.draw())
        // The person reads the first screen while the texts are loaded.
        _ = carryOut(explorer.begin(), terminal, &explorer, setting)
        terminal.show(explorer.draw())
        while takeBurst(terminal, &explorer, setting) { terminal.show(explorer.draw()) }
        return terminal.endingSignal.map(Ending.signal) ?? .left
    }

    /// Waits for an event and handles it, and whatever has come with it. Returns whether to go on.
    private static func takeBurst(
        _ terminal: Terminal, _ explorer: inout CareerExplorer, _ setting: Setting
    ) -> Bool {
        var next: InputEvent? = terminal.nextEvent()
        var handled = 0
        while let event = next {
            guard carryOut(explorer.handle(event), terminal, &explorer, setting) else { return false }
            // Nobody is there any more, whatever the program thinks of it.
            if event == .hangUp { return false }
            handled += 1
            next = handled < burstLimit ? terminal.waitingEvent() : nil
        }
        return true
    }

    /// Does what the explorer asks for, and what its answers ask for in turn. Returns whether to go on.
    private static func carryOut(
        _ effects: [Effect], _ terminal: Terminal, _ explorer: inout CareerExplorer, _ setting: Setting
    ) -> Bool {
        for effect in effects {
            switch effect {
            case .leave: return false
            case .suspend: terminal.suspend()
            default:
                // What could not be done is said in the language that the screen has just now.
                let answer = Wording.$language.withValue(explorer.language) {
                    outcome(of: effect, for: explorer.graph, setting.directory)
                }
                guard let answer, carryOut(explorer.take(answer), terminal, &explorer, setting) else { return false }
            }
        }
        return true
    }

    /// Reads or writes what an effect is about; nil for those of the terminal.
    private static func outcome(of effect: Effect, for graph: CareerGraph, _ directory: String) -> Answer? {
        switch effect {
        case .leave, .suspend: nil
        case .save(let profile, let path, let replacing):
            ProfileKeeping.save(profile, to: path, replacing: replacing, for: graph)
        case .read(let path): ProfileKeeping.read(path, for: graph)
        case .readLadders: LadderShelfReading.answer(directory, for: graph)
        case .readLevelErrors: LevelErrorsReading.answer(directory, for: graph)
        case .loadTexts(let language): TextLoading.load(language, from: directory, for: graph)
        }
    }
}
