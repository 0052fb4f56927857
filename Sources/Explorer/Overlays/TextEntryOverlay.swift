import CareerGuidance
import TerminalUI
import Words

/// What a line of text is typed for.
enum EntryPurpose: Hashable, Sendable {
    case credential
    case saveProfile, readProfile
    /// A job in the picture.
    case findJob
    /// A text of the ladder that is built, and its file.
    case ladder(BuilderField), saveLadder, readLadder

    var label: Message {
        switch self {
        case .credential: .entryCredential
        case .saveProfile: .entrySave
        case .readProfile: .entryRead
        case .findJob: .entryFind
        case .ladder(let field): field.label
        case .saveLadder: .entrySave
        case .readLadder: .entryRead
        }
    }

    /// The words of the breadcrumb.
    var crumb: Message {
        switch self {
        case .credential: .profileAddCredential
        case .saveProfile: .profileSave
        case .readProfile: .profileRead
        case .findJob: .entryFindCrumb
        case .ladder(let field): field.label
        case .saveLadder: .builderSave
        case .readLadder: .builderFromFile
        }
    }

    var explanation: Message {
        switch self {
        case .credential: .entryCredentialMore
        case .saveProfile: .entrySaveMore
        case .readProfile: .entryReadMore
        case .findJob: .entryFindMore
        case .ladder(.list(_, .competencies, _)): .entryCompetencyMore
        case .ladder(.experience): .entryExperienceMore
        case .ladder: .entryLadderMore
        case .saveLadder: .entrySaveLadderMore
        case .readLadder: .entryReadLadderMore
        }
    }

    /// The characters that may be typed: a file's path may be as long as the system lets it be (`PATH_MAX`).
    var limit: Int {
        switch self {
        case .ladder: LadderText.longestText
        case .saveProfile, .readProfile, .saveLadder, .readLadder: 4_096
        case .credential, .findJob: TextField.limit
        }
    }

    /// What stands in the field at first.
    var suggestion: String {
        switch self {
        case .credential, .findJob, .ladder, .readLadder: ""
        case .saveLadder: "my-ladder.json"
        case .saveProfile, .readProfile: "rung-profile.json"
        }
    }
}

/// A line to type: the name of a certificate, or of a file.
struct TextEntryOverlay: Sendable {
    let purpose: EntryPurpose
    private(set) var field: TextField
    /// What stood in the way the last time; shown until the text changes.
    private(set) var objection: String?
    /// The text that Enter may go on with although something speaks against it.
    private(set) var confirmed: String?

    /// - Parameter text: what stands in the field at first; the purpose's suggestion unless told.
    init(for purpose: EntryPurpose, text: String? = nil) {
        self.purpose = purpose
        // The name of a file is never cut: it would be another file's.
        let text = text.flatMap { $0.count <= purpose.limit ? $0 : nil } ?? purpose.suggestion
        field = TextField(text, limit: purpose.limit)
    }

    var text: String { field.string }
    /// Whether the person has seen the objection against this very text and presses Enter again.
    var isConfirmed: Bool { confirmed == text }

    mutating func type(_ key: Key) {
        let before = text
        guard field.apply(key), text != before else { return }
        objection = nil
        confirmed = nil
    }

    /// Puts in a whole text. Where there is no room for all of it, it says so and puts in nothing: a name that is cut is
    /// another name.
    mutating func paste(_ text: String, words: MessageCatalog) {
        let isWhole = field.insertWhole(text)
        objection = isWhole ? nil : words(.entryTooLong(limit: field.limit))
        confirmed = nil
    }

    /// Says what stands in the way.
    ///
    /// - Parameter canInsist: whether Enter on the same text goes on all the same.
    mutating func object(_ sentence: String, canInsist: Bool) {
        objection = sentence
        confirmed = canInsist ? text : nil
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let words = surroundings.words
        let area = surroundings.content.inset(columns: 2)
        var row = area.row + 1
        func write(_ text: String, _ style: Style) {
            for line in TextFitting.wrapped(text, to: min(area.columns, 76)) where row < area.endRow {
                frame.canvas.write(line, at: Point(column: area.column, row: row), style: style)
                row += 1
            }
        }
        write(words(purpose.explanation), .muted)
        row += 1
        let input = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
        row += 2
        if let objection { write(objection, .strong) }
        frame.field(field, label: words(purpose.label), in: input)
    }
}
