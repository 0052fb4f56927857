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
        /// The folder of the bundle.
        let directory: String
        let language: Language
        let terminal: TerminalOptions
        /// What is known of the person in front of the screen.
        let profile: ProfileOptions
        /// Whether drafts of the ladder that the person builds may stay on the computer.
        let keepsDrafts: Bool

        var words: MessageCatalog { MessageCatalog(language) }
    }

    /// What effects are carried out with.
    private struct Outside {
        let directory: String
        /// The ladder that the person builds, on the disk.
        let ladders: LadderStore
    }

    /// Runs the explorer until the person leaves or the terminal is gone.
    ///
    /// - Throws: what is wrong with the terminal, the bundle or the profile. The terminal is restored by then.
    static func run(_ setting: Setting) throws(Failure) -> Ending {
        let counts = MapCounts.promised(by: setting.directory)
        // A folder without a bundle is told without taking the screen for a moment.
        let early = counts == nil ? try BundleOptions.load(setting.directory) : nil
        let terminal = try open(setting.terminal)
        defer { terminal.close() }
        // The first screen needs no map: the person reads it while the map is loaded.
        if let counts {
            terminal.show(
                CareerExplorer.firstScreen(
                    counts, size: terminal.size, glyphs: terminal.glyphs, words: setting.words))
        }
        let graph = try early ?? BundleOptions.load(setting.directory)
        var explorer = CareerExplorer(
            graph: graph, size: terminal.size, glyphs: terminal.glyphs, words: setting.words)
        if let profile = try setting.profile.load(for: graph) { _ = explorer.take(.read(profile, notes: [])) }
        let outside = Outside(
            directory: setting.directory, ladders: LadderStore(for: graph, keepsDrafts: setting.keepsDrafts))
        _ = carryOut(explorer.begin(), terminal, &explorer, outside)
        terminal.show(explorer.draw())
        while takeBurst(terminal, &explorer, outside) { terminal.show(explorer.draw()) }
        return terminal.endingSignal.map(Ending.signal) ?? .left
    }

    private static func open(_ options: TerminalOptions) throws(Failure) -> Terminal {
        do {
            return try Terminal(options: options)
        } catch {
            throw .terminal(error)
        }
    }

    /// Waits for an event and handles it, and whatever has come with it. Returns whether to go on.
    private static func takeBurst(
        _ terminal: Terminal, _ explorer: inout CareerExplorer, _ outside: Outside
    ) -> Bool {
        var next: InputEvent? = terminal.nextEvent()
        var handled = 0
        while let event = next {
            guard carryOut(explorer.handle(event), terminal, &explorer, outside) else { return false }
            // Nobody is there any more, whatever the program thinks of it.
            if event == .hangUp { return false }
            handled += 1
            next = handled < burstLimit ? terminal.waitingEvent() : nil
        }
        return true
    }

    /// Does what the explorer asks for, and what its answers ask for in turn. Returns whether to go on.
    private static func carryOut(
        _ effects: [Effect], _ terminal: Terminal, _ explorer: inout CareerExplorer, _ outside: Outside
    ) -> Bool {
        for effect in effects {
            switch effect {
            case .leave: return false
            case .suspend: terminal.suspend()
            default:
                // What could not be done is said in the language that the screen has just now.
                let (language, graph) = (explorer.language, explorer.graph)
                let known = Wording.$words.withValue(MessageCatalog(language)) { answers(to: effect, outside, graph) }
                for answer in known {
                    guard carryOut(explorer.take(answer), terminal, &explorer, outside) else { return false }
                }
            }
        }
        return true
    }

    /// Does what an effect says to files, and answers it.
    private static func answers(to effect: Effect, _ outside: Outside, _ graph: CareerGraph) -> [Answer] {
        switch effect {
        case .leave, .suspend: return []
        case .save(let profile, let path, let replacing):
            return [ProfileStore.save(profile, to: path, replacing: replacing, for: graph)]
        case .read(let path): return [ProfileStore.read(path, for: graph)]
        case .readLadders: return [LadderShelfReading.answer(outside.directory, for: graph)]
        case .readLevelErrors: return [LevelErrorsReading.answer(outside.directory, for: graph)]
        case .loadTexts(let language): return [TextLoading.load(language, from: outside.directory, for: graph)]
        case .findDrafts: return outside.ladders.found()
        case .resumeDraft(let slot): return outside.ladders.resume(slot)
        case .discardDraft(let slot): outside.ladders.discard(slot)
        case .keepDraft(let ladder, let path): return outside.ladders.keep(ladder, path: path)
        case .dropDraft: outside.ladders.drop()
        case .saveLadder(let ladder, let path, let replacing):
            return [outside.ladders.save(ladder, to: path, replacing: replacing)]
        case .readLadder(let path): return [outside.ladders.read(path)]
        }
        return []
    }
}
