import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// The whole program as a value: events go in, a canvas and effects come out. Touches no file, clock or terminal.
public struct CareerExplorer: Sendable {
    var surroundings: Surroundings
    var place: Place
    var history = History()
    var overlay: Overlay?
    /// Said once, above the footer, until the next key.
    var notice: String?
    private var titleIndex: TitleIndex?
    /// What the last key or click asked to have confirmed, and what this one does.
    var asked: Confirmation?
    var asking: Confirmation?
    /// Where the mouse was last, while its button is down.
    var dragPoint: Point?
    /// The languages whose texts were asked for: each is asked for once. A list and not a set, whose type alone takes the
    /// runtime a tenth of a millisecond to make before the first screen.
    var requestedTexts: [Language]
    /// Those whose texts could not be loaded.
    var missingTexts: [Language] = []

    /// The map it shows.
    public var graph: CareerGraph { surroundings.graph }
    /// The language it speaks just now.
    public var language: Language { surroundings.words.language }

    /// Opens at the first screen.
    public init(
        graph: CareerGraph, size: Size, glyphs: GlyphSet, words: MessageCatalog = MessageCatalog()
    ) {
        surroundings = Surroundings(
            graph: graph, advisor: MoveAdvisor(graph), words: words, glyphs: glyphs, size: size)
        place = .home(HomeScreen())
        requestedTexts = [words.language]
    }

    /// Takes in one event and says what the outside has to do about it.
    public mutating func handle(_ event: InputEvent) -> [Effect] {
        if event == .hangUp { return [.leave] }
        let effects = react(to: event)
        keepProfile()
        return effects + draftToKeep() + textsToLoad()
    }

    private mutating func react(to event: InputEvent) -> [Effect] {
        switch event {
        case .resize(let size): resize(to: size)
        case .hangUp: return [.leave]
        case .key(let key):
            beginAnswering()
            return press(key) + missing()
        case .mouse(let mouse):
            if mouse.action == .press { beginAnswering() }
            return act(on: mouse) + missing()
        case .paste(let text): paste(text)
        }
        return []
    }

    /// A question counts as confirmed only by the very next key or click.
    private mutating func beginAnswering() {
        asked = asking
        asking = nil
    }

    /// The screen as it is to be shown now.
    public func draw() -> Canvas { frame().canvas }

    /// The title index is built when somebody first searches: the first screen does not wait for it.
    mutating func index() -> TitleIndex {
        if let titleIndex { return titleIndex }
        let index = surroundings.graph.titleIndex(with: Language.allCases.compactMap { surroundings.texts[$0] })
        titleIndex = index
        return index
    }

    /// Titles have become known: the index is to be built anew when somebody next searches.
    mutating func forgetIndex() { titleIndex = nil }

    private mutating func resize(to size: Size) {
        surroundings.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        guard !surroundings.isTooSmall else { return }
        place.screen.fit(to: surroundings)
    }
}

/// What the program asks of the outside. What has an answer is answered by ``CareerExplorer/take(_:)``.
public enum Effect: Hashable, Sendable {
    /// Leave the program.
    case leave
    /// Stop until the shell brings the program back (Ctrl-Z).
    case suspend
    /// Write the profile to a file.
    ///
    /// - Parameter replacing: whether a file that is there may be replaced: the person has been asked.
    case save(PersonProfile, path: String, replacing: Bool)
    /// Read a profile from a file.
    case read(path: String)
    /// Read the ladders of the bundle.
    case readLadders
    /// Read the standard errors of the levels from the bundle.
    case readLevelErrors
    /// Load the plain texts of a language.
    case loadTexts(Language)
    /// Look for drafts of ladders that earlier sessions left.
    case findDrafts
    /// Go on with such a draft: from now on it is the one that is kept.
    case resumeDraft(slot: Int)
    /// Throw such a draft away.
    case discardDraft(slot: Int)
    /// Keep the ladder that is built, so that nothing is lost whatever happens.
    case keepDraft(Ladder, path: String?)
    /// The draft is not needed any more.
    case dropDraft
    /// Write the ladder to a file of the person's.
    ///
    /// - Parameter replacing: whether a file that is there may be replaced: the person has been asked.
    case saveLadder(Ladder, path: String, replacing: Bool)
    /// Read a ladder from a file of the person's.
    case readLadder(path: String)
}

/// What the outside answers to an ``Effect``.
public enum Answer: Sendable {
    /// The profile is on the disk.
    case saved(path: String)
    /// There is a file of this name already: it was left alone.
    case exists(path: String)
    /// The profile was read.
    ///
    /// - Parameter notes: what could not be taken over, as sentences; empty where all was.
    case read(PersonProfile, notes: [String])
    /// The plain texts of a language.
    case texts(Language, PlainTexts)
    /// The texts of a language cannot be had: why, as a sentence for people; nil where the bundle has none at all.
    case noTexts(Language, String?)
    /// It did not work: why, as a sentence for people.
    case failed(String)
    /// The ladders that people wrote, in the order of their titles.
    case ladders([Ladder])
    /// They could not be read: why, as a sentence for people.
    case noLadders(String)
    /// How sure the levels are.
    case levelErrors(LevelErrors)
    /// The standard errors could not be read: why, as a sentence for people.
    case noLevelErrors(String)
    /// What earlier sessions left, newest first.
    case drafts([OfferedDraft])
    /// The draft is on the disk.
    case draftKept
    /// It is in memory alone: why, as a sentence for people.
    case draftNotKept(String)
    /// This ladder is in the person's file: as it was sent, but for its name, which is the file's.
    case ladderSaved(Ladder, path: String)
    /// A ladder of the person's.
    ///
    /// - Parameter notes: what could not be taken over, as sentences; empty where all was.
    case ladderRead(Ladder, path: String, notes: [String])
}

// MARK: - Drawing

extension CareerExplorer {
    func frame() -> Frame {
        var frame = Frame(size: surroundings.size, glyphs: surroundings.glyphs)
        guard !surroundings.isTooSmall else {
            TooSmallNotice.draw(into: &frame, words: surroundings.words)
            return frame
        }
        var crumbs = place.screen.crumbs(in: surroundings)
        if let overlay { crumbs.append(Crumb(title: surroundings.words(overlay.title), destination: nil)) }
        Header.draw(crumbs, into: &frame)
        if let overlay {
            draw(overlay, into: &frame)
        } else {
            place.screen.draw(into: &frame, in: surroundings)
        }
        let occupation = occupationInFocus
        Footer.draw(
            context, notice: notice,
            isAvailable: { unavailability(of: $0, with: occupation) == nil }, words: surroundings.words,
            into: &frame)
        if overlay == nil, notice == nil {
            ComparisonReminder.draw(
                surroundings.compared, in: context, words: surroundings.words, into: &frame)
        }
        if frame.canvas.cursor == nil { frame.canvas.cursor = Point(column: 0, row: surroundings.content.row) }
        return frame
    }

    func draw(_ overlay: Overlay, into frame: inout Frame) {
        switch overlay {
        case .search(let search): search.draw(into: &frame, in: surroundings)
        case .help(let help): help.draw(into: &frame, in: surroundings)
        case .palette(let palette): palette.draw(into: &frame, in: surroundings)
        case .choices(let choices): choices.draw(into: &frame, in: surroundings)
        case .entry(let entry): entry.draw(into: &frame, in: surroundings)
        }
    }
}
