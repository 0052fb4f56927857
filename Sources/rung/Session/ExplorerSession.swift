import CareerGraph
import CareerGuidance
import Explorer
import NcursesTerminal
import TerminalUI
import Words

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
        /// The ladder that the person builds, on the disk.
        let ladders: LadderStore
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
            words: MessageCatalog(setting.language))
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
                let (language, graph) = (explorer.language, explorer.graph)
                let known = Wording.$words.withValue(MessageCatalog(language)) { answers(to: effect, setting, graph) }
                for answer in known {
                    guard carryOut(explorer.take(answer), terminal, &explorer, setting) else { return false }
                }
            }
        }
        return true
    }

    /// Does what an effect says to files, and answers it.
    private static func answers(to effect: Effect, _ setting: Setting, _ graph: CareerGraph) -> [Answer] {
        switch effect {
        case .leave, .suspend: return []
        case .save(let profile, let path, let replacing):
            return [ProfileStore.save(profile, to: path, replacing: replacing, for: graph)]
        case .read(let path): return [ProfileStore.read(path, for: graph)]
        case .readLadders: return [LadderShelfReading.answer(setting.directory, for: graph)]
        case .readLevelErrors: return [LevelErrorsReading.answer(setting.directory, for: graph)]
        case .loadTexts(let language): return [TextLoading.load(language, from: setting.directory, for: graph)]
        case .findDrafts: return setting.ladders.found()
        case .resumeDraft(let slot): return setting.ladders.resume(slot)
        case .discardDraft(let slot): setting.ladders.discard(slot)
        case .keepDraft(let ladder, let path): return setting.ladders.keep(ladder, path: path)
        case .dropDraft: setting.ladders.drop()
        case .saveLadder(let ladder, let path, let replacing):
            return [setting.ladders.save(ladder, to: path, replacing: replacing)]
        case .readLadder(let path): return [setting.ladders.read(path)]
        }
        return []
    }
}
