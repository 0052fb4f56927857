import TerminalUI

extension TextFitting {
    /// As many whole sentences as fit so many rows, the first ones first; none where not even the first one fits.
    static func wholeSentences(of text: String, columns: Int, rows: Int) -> [String] {
        let whole = wrapped(text, to: columns)
        if whole.count <= rows { return whole }
        var lines: [String] = []
        var end = text.startIndex
        while let stop = text[end...].firstRange(of: ". ") {
            let fitting = wrapped(text[..<text.index(after: stop.lowerBound)], to: columns)
            guard fitting.count <= rows else { break }
            lines = fitting
            end = stop.upperBound
        }
        return lines
    }
}
