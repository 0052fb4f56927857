import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// The columns of a list of competencies that a move asks for: name, what you bring, a bar, what it asks.
struct GapColumns {
    let nameColumns: Int
    let barColumns: Int

    init(width: Int) {
        barColumns = max(6, min(20, (width - 12) / 4))
        nameColumns = max(12, min(42, width - barColumns - 10))
    }

    private var broughtEnd: Int { nameColumns + 4 }
    private var barStart: Int { broughtEnd + 1 }
    private var requiredEnd: Int { barStart + barColumns + 4 }
    /// The column after the last one.
    var end: Int { requiredEnd }

    /// A line with a mark before the name: to build, almost there, or brought.
    func markedLine(_ item: CompetencyGap, in environment: Environment) -> PanelLine {
        var line = line(item, in: environment)
        line.pieces[0] = (2, .text(name(of: item, in: environment, columns: nameColumns - 2), .text))
        line.pieces.insert((0, .text(item.standing.glyph, item.standing.style)), at: 0)
        return line
    }

    private func name(of item: CompetencyGap, in environment: Environment, columns: Int) -> String {
        TextFitting.fitted(environment.title(of: item.competency) + (item.isUncertain ? " ?" : ""), to: columns)
    }

    /// Whether a title has room before the first column's name.
    func fits(_ title: String, _ words: MessageCatalog) -> Bool { TextFitting.width(title) <= titleRoom(words) }

    private func titleRoom(_ words: MessageCatalog) -> Int { broughtEnd - TextFitting.width(words(.columnYou)) - 1 }

    func header(_ title: String, _ words: MessageCatalog) -> PanelLine {
        PanelLine(
            pieces: [
                (0, .text(TextFitting.fitted(title, to: titleRoom(words)), .heading)),
                (broughtEnd, .endingText(words(.columnYou), .muted)),
                (requiredEnd, .endingText(words(.columnAsks), .muted)),
            ], isHeading: true)
    }

    func line(_ item: CompetencyGap, in environment: Environment) -> PanelLine {
        let words = environment.words
        return PanelLine(pieces: [
            (0, .text(name(of: item, in: environment, columns: nameColumns), .text)),
            (broughtEnd, .endingText(words.decimal(hundredths: item.brought.levelHundredths), .text)),
            (barStart, .gapBar(has: item.brought.level / 7, asks: item.required.level / 7, columns: barColumns)),
            (requiredEnd, .endingText(words.decimal(hundredths: item.required.levelHundredths), .strong)),
        ]).about(.competency(item.competency, level: item.required.levelHundredths))
    }
}

extension CompetencyGap {
    /// How far the origin is from what is asked. A shortfall too slight to tell apart is not called a gap.
    enum Standing {
        case toBuild, almost, brought

        /// Told by its form, not by color.
        var glyph: String {
            switch self {
            case .toBuild: "□"
            case .almost: "≈"
            case .brought: "✓"
            }
        }

        var style: Style {
            switch self {
            case .toBuild: .accent
            case .almost: .muted
            case .brought: .better
            }
        }
    }

    var standing: Standing {
        if isWithinError { return .almost }
        return !isToBuild ? .brought : isSlight ? .almost : .toBuild
    }
}
