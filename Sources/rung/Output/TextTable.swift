import TerminalUI
import Words

/// Columns of text that line up; on a terminal the widest text column gives way until the table fits.
struct TextTable {
    struct Column {
        let title: String
        let isNumber: Bool
        /// This column is cut where the terminal is too narrow.
        let givesWay: Bool

        init(title: String, isNumber: Bool = false, givesWay: Bool = false) {
            self.title = title
            self.isNumber = isNumber
            self.givesWay = givesWay
        }

        /// With a heading in the language that is spoken.
        init(_ heading: Message, isNumber: Bool = false, givesWay: Bool = false) {
            self.init(title: Wording.text(heading), isNumber: isNumber, givesWay: givesWay)
        }
    }

    let columns: [Column]
    private(set) var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    mutating func append(_ cells: [String]) { rows.append(cells) }

    /// The lines, with the heading first where any column has one.
    ///
    /// - Parameter width: the terminal's columns; nil for as wide as it takes.
    func lines(width: Int?) -> [String] {
        let hasHeading = columns.contains { !$0.title.isEmpty }
        let all = (hasHeading ? [columns.map(\.title)] : []) + rows
        let widths = fitted(naturalWidths(all), to: width)
        return all.map { line($0, widths: widths) }
    }

    private func naturalWidths(_ lines: [[String]]) -> [Int] {
        columns.indices.map { column in lines.map { TextFitting.width($0[column]) }.max() ?? 0 }
    }

    private func fitted(_ widths: [Int], to limit: Int?) -> [Int] {
        guard let limit, let flexible = columns.firstIndex(where: \.givesWay) else { return widths }
        var widths = widths
        let total = widths.reduce(0, +) + TextTable.gutter.count * (widths.count - 1)
        widths[flexible] = max(min(widths[flexible], TextTable.narrowest), widths[flexible] - max(0, total - limit))
        return widths
    }

    private func line(_ cells: [String], widths: [Int]) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            if column > 0 { line += TextTable.gutter }
            let text = TextTable.cut(cell, to: widths[column])
            let padding = String(repeating: " ", count: max(0, widths[column] - TextFitting.width(text)))
            line += columns[column].isNumber ? padding + text : text + padding
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Three dots, which every terminal has.
    private static func cut(_ text: String, to width: Int) -> String {
        guard TextFitting.width(text) > width else { return text }
        var kept = ""
        for character in text {
            guard TextFitting.width(kept) + TextFitting.width(String(character)) <= width - 3 else { break }
            kept.append(character)
        }
        return kept + "...".prefix(width)
    }

    private static let gutter = "  "
    private static let narrowest = 12
}

/// Text broken into lines at blanks.
enum Paragraph {
    /// - Parameters:
    ///   - text: nil for no lines.
    ///   - width: the terminal's columns; nil for one line.
    static func lines(_ text: String?, indent: String, width: Int?) -> [String] {
        guard let text else { return [] }
        guard let width else { return [indent + text] }
        return TextFitting.wrapped(text, to: max(1, width - indent.count)).map { indent + $0 }
    }
}
