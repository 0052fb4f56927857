/// Rows of comma-separated values as RFC 4180 writes them, with plain line ends.
enum CommaSeparated {
    static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

    /// Quoted where it must be. A text that a spreadsheet would take for a formula is led by an apostrophe: opening an
    /// answer must not run what somebody put into a title. Numbers, which this program wrote itself, stay.
    private static func cell(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, formulaStarts.contains(first), Double(text) == nil {
            text = "'" + text
        }
        let mustQuote = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        guard mustQuote else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private static let formulaStarts: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r"]
}
