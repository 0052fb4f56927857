import TerminalUI

/// Neighbouring cells of one row that share a style.
struct CellRun: Equatable {
    let row: Int
    let columns: Range<Int>
    let style: Style
}

/// What has to be written so that a screen which shows one canvas shows another.
enum CanvasDifference {
    /// The runs of cells that differ, from the top left on; every cell when there is no canvas to start from, or one of
    /// another size. No run begins or ends within a wide character.
    static func runs(from old: Canvas?, to new: Canvas) -> [CellRun] {
        let old = old?.size == new.size ? old : nil
        var runs: [CellRun] = []
        for row in 0..<new.size.rows { appendRuns(row: row, old: old, new: new, to: &runs) }
        return runs
    }

    private static func appendRuns(row: Int, old: Canvas?, new: Canvas, to runs: inout [CellRun]) {
        let columns = new.size.columns
        let base = row * columns
        var start: Int?
        var column = 0
        func close(_ end: Int) {
            guard let first = start else { return }
            runs.append(CellRun(row: row, columns: first..<end, style: new.cells[base + first].style))
            start = nil
        }
        while column < columns {
            let isWide = column + 1 < columns && new.cells[base + column + 1].isContinuation
            let next = column + (isWide ? 2 : 1)
            var isSame = false
            if let old { isSame = (column..<next).allSatisfy { old.cells[base + $0] == new.cells[base + $0] } }
            if let first = start, isSame || new.cells[base + first].style != new.cells[base + column].style {
                close(column)
            }
            if !isSame, start == nil { start = column }
            column = next
        }
        close(columns)
    }
}
