import TerminalUI

extension TextFitting {
    /// As many whole sentences as fit the rows, from the first on; none if not even the first one fits.
    static func wholeSentences(of text: String, columns: Int, rows: Int) -> [String] {
        let whole = wrapped(text, to: columns)
        if whole.count <= rows { return whole }
        var lines: [String] = []
        var end = text.startIndex
        while let stop = text.utf8[end...].firstIndex(of: UInt8(ascii: ".")) {
            end = text.utf8.index(after: stop)
            guard text.utf8[end...].first == UInt8(ascii: " ") else { continue }
            let fitting = wrapped(text[..<end], to: columns)
            guard fitting.count <= rows else { break }
            lines = fitting
        }
        return lines
    }
}
