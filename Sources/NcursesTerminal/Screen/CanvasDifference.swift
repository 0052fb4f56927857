import TerminalUI

/// Neighboring cells of one row.
struct CellRange: Equatable {
    let row: Int
    var columns: Range<Int>
}

/// What has to be written so that a screen which shows one canvas shows another.
enum CanvasDifference {
    /// Cells that did not change are written again where so few lie between two that did: moving the cursor over them
    /// takes as many bytes.
    private static let shortGap = 4

    /// The ranges of cells that differ between two canvases of one size, from the top left on. No range begins or ends
    /// within a wide character.
    static func ranges(from old: Canvas, to new: Canvas) -> [CellRange] {
        var ranges: [CellRange] = []
        for row in 0..<new.size.rows where !new.hasSameCells(as: old, row: row) {
            let first = ranges.endIndex
            appendRanges(row: row, old: old, new: new, to: &ranges)
            joinNeighbors(from: first, in: new, &ranges)
        }
        return ranges
    }

    private static func appendRanges(row: Int, old: Canvas, new: Canvas, to ranges: inout [CellRange]) {
        let columns = new.size.columns
        let base = row * columns
        var start: Int?
        var column = 0
        while column < columns {
            let isWide = column + 1 < columns && new.cells[base + column + 1].isContinuation
            let next = column + (isWide ? 2 : 1)
            let isSame =
                old.cells[base + column].looks(like: new.cells[base + column])
                && (!isWide || old.cells[base + column + 1].looks(like: new.cells[base + column + 1]))
            if isSame, let first = start {
                ranges.append(CellRange(row: row, columns: first..<column))
                start = nil
            } else if !isSame, start == nil {
                start = column
            }
            column = next
        }
        if let first = start { ranges.append(CellRange(row: row, columns: first..<columns)) }
    }

    /// Joins the ranges of a row that only a short gap of plain characters in one style divides.
    private static func joinNeighbors(from first: Int, in canvas: Canvas, _ ranges: inout [CellRange]) {
        guard ranges.endIndex - first > 1 else { return }
        var kept = first
        for next in (first + 1)..<ranges.endIndex {
            if isCheap(ranges[kept].columns.upperBound..<ranges[next].columns.lowerBound, ranges[kept].row, canvas) {
                ranges[kept].columns = ranges[kept].columns.lowerBound..<ranges[next].columns.upperBound
            } else {
                kept += 1
                ranges[kept] = ranges[next]
            }
        }
        ranges.removeSubrange((kept + 1)...)
    }

    private static func isCheap(_ gap: Range<Int>, _ row: Int, _ canvas: Canvas) -> Bool {
        guard gap.count <= shortGap else { return false }
        let base = row * canvas.size.columns
        let style = canvas.cells[base + gap.lowerBound - 1].style
        return gap.allSatisfy { column in
            let cell = canvas.cells[base + column]
            return cell.character.isASCII && !cell.isContinuation && (cell.style == style || cell.isUnseen)
        }
    }
}

extension Cell {
    /// Whether nothing is seen here: a blank looks the same in every color and weight.
    var isUnseen: Bool { character == " " && !isContinuation && !style.isReversed && !style.isUnderlined }

    fileprivate func looks(like other: Cell) -> Bool { self == other || isUnseen && other.isUnseen }
}
