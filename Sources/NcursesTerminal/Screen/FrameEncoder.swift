import CNcurses
import TerminalUI

/// Makes the bytes that change what a terminal shows from one canvas to the next.
@MainActor
struct FrameEncoder {
    private let terminfo: Terminfo
    private let styles: StyleSequences
    private let eraseToEnd: [UInt8]
    private let clearScreen: [UInt8]
    private let canPlaceColumn: Bool
    /// Whether the screen would scroll once its last cell is written.
    private let scrollsAtEnd: Bool

    private var bytes: [UInt8] = []
    /// Where the cursor is; nil where nobody knows.
    private var position: Point?
    /// The style that is switched on; nil where nobody knows.
    private var style: Style?

    /// - Parameter wantsColor: whether colors are used where there are any.
    init(terminfo: Terminfo, wantsColor: Bool) {
        self.terminfo = terminfo
        styles = StyleSequences(terminfo: terminfo, wantsColor: wantsColor)
        eraseToEnd = terminfo.bytes("el")
        clearScreen = terminfo.bytes("clear")
        canPlaceColumn = !terminfo.bytes("hpa").isEmpty
        scrollsAtEnd = terminfo.flag("am") && !terminfo.flag("xenl")
    }

    /// The bytes for a canvas.
    ///
    /// - Parameters:
    ///   - old: what the screen shows; nil where nobody knows, or where it was another size.
    ///   - cursor: where the cursor rests afterwards.
    mutating func frame(from old: Canvas?, to new: Canvas, cursor: Point) -> [UInt8] {
        bytes.removeAll(keepingCapacity: true)
        if old == nil { clear() }
        var erasedRow: Int?
        for range in CanvasDifference.ranges(from: old ?? Canvas(size: new.size), to: new)
        where range.row != erasedRow {
            if write(range, of: new) { erasedRow = range.row }
        }
        move(to: cursor)
        return bytes
    }

    /// Nothing is known of the terminal any more: somebody else has written to it.
    mutating func forgetTerminal() {
        position = nil
        style = nil
    }

    private mutating func clear() {
        bytes += styles[.text].fromAny
        style = .text
        bytes += clearScreen
        position = nil
    }

    /// Writes a range. Returns whether all of the row behind it is as it should be, too.
    private mutating func write(_ range: CellRange, of canvas: Canvas) -> Bool {
        let base = range.row * canvas.size.columns
        let rest = canvas.cells[(base + range.columns.lowerBound)..<(base + canvas.size.columns)]
        let textEnd = (rest.lastIndex { !$0.isUnseen } ?? rest.startIndex - 1) + 1 - base
        let blanks = range.columns.upperBound - textEnd
        // Erasing costs a sequence and takes the whole end of the row with it.
        guard blanks > eraseToEnd.count, !eraseToEnd.isEmpty else {
            put(range.columns, row: range.row, of: canvas)
            return false
        }
        put(range.columns.lowerBound..<textEnd, row: range.row, of: canvas)
        move(to: Point(column: textEnd, row: range.row))
        if style.map({ $0.isReversed || $0.isUnderlined }) ?? true { switchTo(.text) }
        bytes += eraseToEnd
        return true
    }

    private mutating func put(_ columns: Range<Int>, row: Int, of canvas: Canvas) {
        let base = row * canvas.size.columns
        let isLastRow = row == canvas.size.rows - 1
        for column in columns where !canvas.cells[base + column].isContinuation {
            let isWide = column + 1 < canvas.size.columns && canvas.cells[base + column + 1].isContinuation
            let end = column + (isWide ? 2 : 1)
            if scrollsAtEnd, isLastRow, end == canvas.size.columns { return }
            move(to: Point(column: column, row: row))
            let cell = canvas.cells[base + column]
            let isSeenAsIs = cell.isUnseen && style.map { !$0.isReversed && !$0.isUnderlined } ?? false
            if !isSeenAsIs { switchTo(cell.style) }
            append(cell.character, width: end - column)
            // At the margin, terminals differ in where they think they are.
            position = end < canvas.size.columns ? Point(column: end, row: row) : nil
        }
    }

    private mutating func move(to point: Point) {
        guard position != point else { return }
        let isInRow = canPlaceColumn && position?.row == point.row
        bytes +=
            isInRow ? terminfo.columnBytes(point.column) : terminfo.cursorBytes(row: point.row, column: point.column)
        position = point
    }

    private mutating func switchTo(_ wanted: Style) {
        guard style != wanted else { return }
        let look = styles[wanted]
        bytes += style == .text ? look.fromPlain : look.fromAny
        style = wanted
    }

    /// A character that the C library takes to be of another width would shift the rest of the row.
    private mutating func append(_ character: Character, width: Int) {
        if let byte = character.asciiValue {
            bytes.append(byte)
            return
        }
        let scalars = character.unicodeScalars
        let known = scalars.reduce(0) { $0 + Int(rung_character_width(wchar_t(bitPattern: $1.value))) }
        let first = scalars.first.map { rung_character_width(wchar_t(bitPattern: $0.value)) }
        if known == width, first == Int32(width) {
            bytes += character.utf8
        } else {
            for _ in 0..<width { bytes.append(UInt8(ascii: "?")) }
        }
    }
}
