import CareerGraph
import CareerGuidance
import LanguageFiles
import TerminalUI
import Words

/// The whole program as a value: events go in, a canvas and effects come out. Touches no file, clock or terminal.
///
/// It knows navigation, history, overlays and effects; what a single screen does, that screen knows.
public struct CareerExplorer: Sendable {
    /// What screens look at: nothing changes it while they handle something.
    var environment: Environment
    /// What the person has said and gathered.
    var session = Session()
    /// The screen that is shown, with what lies above it.
    var current: any ScreenHosting
    var history = History()
    /// Said once, above the footer, until the next key.
    var notice: String?
    /// What a click does on the screen as it was drawn last; nil if something has changed since.
    var shownHits: HitMap<HitAction>?
    /// Where the mouse was last, while its button is down.
    var dragPoint: Point?
    /// Screens that were shown so far: the next one's number.
    var shownScreens = 1
    /// The languages whose texts were asked for: each is asked for once.
    var requestedTexts: [Language]
    /// Those whose texts could not be loaded.
    var missingTexts: [Language] = []
    /// Whether the search index was asked for, and whether it cannot be read.
    var isTitleIndexRequested = false
    var isTitleIndexMissing = false
    /// The words of the languages that have been spoken, so that none is read twice.
    var knownWords: [MessageCatalog] = []

    /// The map it shows.
    public var graph: CareerGraph { environment.graph }
    /// The language it speaks just now.
    public var language: Language { environment.words.language }
    /// Its words.
    public var words: MessageCatalog { environment.words }
    /// Where keys go: to the overlay if there is one, else to the screen.
    public var context: Context { current.context }
    /// What the person is on.
    var screen: any Screen { current.content }

    /// Opens at the first screen.
    ///
    /// - Parameter languages: those that the interface can be had in, the one of `words` among them.
    public init(
        graph: CareerGraph, size: Size, glyphs: GlyphSet, words: MessageCatalog = MessageCatalog(),
        languages: [LanguageName] = []
    ) {
        environment = Environment(
            graph: graph, advisor: MoveAdvisor(graph), words: words, glyphs: glyphs, size: size)
        environment.languages = languages
        environment.speak(words)
        current = HomeScreen().hosted(as: 0)
        requestedTexts = [words.language]
    }
}

// MARK: - Events

extension CareerExplorer {
    /// Handles one event and returns the effects to be carried out.
    public mutating func handle(_ event: InputEvent) -> [EffectRequest] {
        if event == .hangUp { return [EffectRequest(.leave)] }
        return react(to: event) + outstanding()
    }

    private mutating func react(to event: InputEvent) -> [EffectRequest] {
        switch event {
        case .resize(let size): resize(to: size)
        case .hangUp: break
        case .key(let key):
            session.confirmations.next()
            return press(key) + request()
        case .mouse(let mouse):
            if mouse.action == .press { session.confirmations.next() }
            return act(on: mouse) + request()
        case .paste(let text): paste(text)
        }
        return []
    }

    private mutating func resize(to size: Size) {
        shownHits = nil
        environment.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        fitCurrent()
    }

    /// Fits what is shown to a size or a session that has changed.
    mutating func fitCurrent() {
        if !environment.isTooSmall { current.fit(to: environment, session) }
    }

    private mutating func paste(_ text: String) {
        notice = nil
        shownHits = nil
        if !environment.isTooSmall { current.overlay?.paste(text, in: environment) }
    }

    private mutating func press(_ key: Key) -> [EffectRequest] {
        notice = nil
        shownHits = nil
        if environment.isTooSmall { return pressWithoutRoom(key) }
        let entry = CommandTable.entry(for: key, of: current.entries, takesText: context.takesText)
        if let entry { return run(entry.id) }
        current.overlay?.type(key, in: environment)
        return []
    }

    /// Without room for a screen only leaving works: nothing unseen may change.
    private mutating func pressWithoutRoom(_ key: Key) -> [EffectRequest] {
        switch CommandTable.entry(for: key, in: .home)?.id {
        case .leave, .leaveAtOnce: [EffectRequest(.leave)]
        case .suspend: [EffectRequest(.suspend)]
        default: []
        }
    }

    /// Effects that may follow any event: keep what is not saved, load texts.
    mutating func outstanding() -> [EffectRequest] {
        session.building.draftEffects().map { EffectRequest($0) } + textsToLoad()
    }

    /// Effects for what the screen needs and has not been read yet.
    private mutating func request() -> [EffectRequest] {
        session.request(type(of: screen).needs).map { EffectRequest($0) }
    }
}
