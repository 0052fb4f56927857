import CareerGraph
import CareerGuidance
import Explorer
import LanguageFiles
import NcursesTerminal
import TerminalUI
import Words

/// The loop of the full-screen program: input, program, effects, screen.
@MainActor
struct ExplorerSession {
    /// How a session ended.
    enum ExitReason: Equatable {
        /// The person left.
        case left
        /// Somebody asked the process to end by this signal, and the terminal is restored.
        case signal(Int32)
    }

    /// What a session shows, and how.
    struct Configuration {
        /// The folder of the bundle.
        let directory: String
        let words: MessageCatalog
        /// Where the words of other languages are read from.
        let languages: LanguageChoice
        let terminal: TerminalOptions
        /// What is known of the person in front of the screen.
        let profile: ProfileOptions
        /// Whether drafts of the ladder that the person builds may stay on the computer.
        let keepsDrafts: Bool
    }

    /// Events that are handled before the screen is drawn, at most: endless input must not hide what it does.
    private static let burstLimit = 256

    private let terminal: Terminal
    /// The folder of the bundle, for what is read on demand.
    private let directory: String
    /// Where the words of other languages are read from.
    private let languages: LanguageChoice
    /// The ladder that the person builds, on the disk.
    private let ladders: LadderStore
    private var explorer: CareerExplorer
    /// Texts that are asked for and not read yet; nil once they are read as soon as they are asked for.
    private var putOff: [EffectRequest]? = []

    /// Runs the explorer until the person leaves or the terminal is gone.
    ///
    /// - Throws: what is wrong with the terminal, the bundle or the profile. The terminal is restored by then.
    static func run(_ setting: Configuration) throws(Failure) -> ExitReason {
        var loaded: CareerGraph?
        let counts = MapCounts.promised(by: setting.directory)
        // A folder without a bundle is reported without taking the screen for a moment.
        if counts == nil { loaded = try BundleOptions.load(setting.directory) }
        let terminal = try open(setting.terminal)
        defer { terminal.close() }
        // The first screen needs no map: the person reads it while the map is loaded.
        let names = setting.languages.names
        if let counts { terminal.show(firstScreen(counts, on: terminal, words: setting.words, names)) }
        let graph: CareerGraph
        if let loaded { graph = loaded } else { graph = try BundleOptions.load(setting.directory) }
        var session = ExplorerSession(of: graph, on: terminal, names, setting)
        if let profile = try setting.profile.load(for: graph) {
            session.explorer.receive(.profileRead(profile, notes: []))
        }
        var goesOn = session.begin()
        while goesOn {
            terminal.show(session.explorer.render())
            goesOn = session.takeBurst()
        }
        return terminal.endingSignal.map(ExitReason.signal) ?? .left
    }

    private init(
        of graph: CareerGraph, on terminal: Terminal, _ names: [LanguageName], _ setting: Configuration
    ) {
        self.terminal = terminal
        directory = setting.directory
        languages = setting.languages
        ladders = LadderStore(for: graph, keepsDrafts: setting.keepsDrafts)
        explorer = CareerExplorer(
            graph: graph, size: terminal.size, glyphs: terminal.glyphs, words: setting.words, languages: names)
    }

    private static func open(_ options: TerminalOptions) throws(Failure) -> Terminal {
        do {
            return try Terminal(options: options)
        } catch {
            throw .terminal(error)
        }
    }

    private static func firstScreen(
        _ counts: MapCounts, on terminal: Terminal, words: MessageCatalog, _ names: [LanguageName]
    ) -> Canvas {
        CareerExplorer.firstScreen(
            counts, size: terminal.size, glyphs: terminal.glyphs, words: words, languages: names)
    }

    /// Answers a key that was pressed while the map was loaded, before the texts and the search index are read, which its
    /// answer can do without for a moment. Returns whether to go on.
    private mutating func begin() -> Bool {
        _ = carryOut(explorer.begin())
        if let event = terminal.waitingEvent() {
            guard handle(event) else { return false }
            terminal.show(explorer.render())
        }
        let texts = putOff ?? []
        putOff = nil
        return carryOut(texts)
    }

    /// Waits for an event and handles it, and whatever has come with it. Returns whether to go on.
    private mutating func takeBurst() -> Bool {
        var next: InputEvent? = terminal.nextEvent()
        var handled = 0
        while let event = next {
            guard handle(event) else { return false }
            handled += 1
            next = handled < ExplorerSession.burstLimit ? terminal.waitingEvent() : nil
        }
        return true
    }

    private mutating func handle(_ event: InputEvent) -> Bool {
        // After a hang-up nobody is there any more, whatever the program thinks of it.
        carryOut(explorer.handle(event)) && event != .hangUp
    }

    /// Does what the explorer asks for, and what the results ask for in turn. Returns whether to go on.
    private mutating func carryOut(_ requests: [EffectRequest]) -> Bool {
        for request in requests {
            switch request.effect {
            case .leave: return false
            case .suspend: terminal.suspend()
            case .loadTexts where putOff != nil, .readTitleIndex where putOff != nil: putOff?.append(request)
            default:
                // What could not be done is said in the language that the screen has just now.
                let graph = explorer.graph
                let known = Wording.$words.withValue(explorer.words) { results(of: request.effect, graph) }
                for result in known {
                    guard carryOut(explorer.receive(result, for: request.owner)) else { return false }
                }
            }
        }
        return true
    }

    /// Does what an effect says to files, and answers it.
    private func results(of effect: Effect, _ graph: CareerGraph) -> [EffectResult] {
        switch effect {
        case .leave, .suspend: return []
        case .saveProfile(let profile, let path, let replacing):
            return [ProfileStore.save(profile, to: path, replacing: replacing, for: graph)]
        case .readProfile(let path): return [ProfileStore.read(path, for: graph)]
        case .readLadders: return [LadderShelfReading.answer(directory, for: graph)]
        case .readLevelErrors: return [LevelErrorsReading.answer(directory, for: graph)]
        case .loadWords(let language): return [TextLoading.words(of: language, from: languages)]
        case .loadTexts(let language): return [TextLoading.load(language, from: directory, for: graph)]
        // What is wrong with an index, `rung search` says; the explorer makes one of its own.
        case .readTitleIndex: return [.titleIndex(try? TitleSearch(directory: directory).index())]
        case .findDrafts: return ladders.found()
        case .resumeDraft(let slot): return ladders.resume(slot)
        case .discardDraft(let slot): ladders.discard(slot)
        case .keepDraft(let ladder, let path): return ladders.keep(ladder, path: path)
        case .dropDraft: ladders.drop()
        case .saveLadder(let ladder, let path, let replacing):
            return [ladders.save(ladder, to: path, replacing: replacing)]
        case .readLadder(let path): return [ladders.read(path)]
        }
        return []
    }
}
