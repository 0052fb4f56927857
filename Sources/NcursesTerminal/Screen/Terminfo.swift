import CNcurses
import TerminalUI

/// What the system knows about this kind of terminal, read by ncurses' library of terminal descriptions.
@MainActor
struct Terminfo {
    /// Loads the description; returns nothing when there is none.
    init?(type: String) {
        guard rung_load_terminfo(type) == 1 else { return nil }
    }

    /// A capability's bytes, without the pauses that only printing terminals needed.
    func bytes(_ capability: String) -> [UInt8] {
        guard let text = tigetstr(capability), Int(bitPattern: text) != -1 else { return [] }
        return Terminfo.withoutPadding(Array(String(cString: text).utf8))
    }

    /// A capability's number, or nothing.
    func number(_ capability: String) -> Int? {
        let value = tigetnum(capability)
        return value >= 0 ? Int(value) : nil
    }

    /// Whether the terminal is said to be so.
    func flag(_ capability: String) -> Bool { tigetflag(capability) == 1 }

    /// The bytes that put the cursor on a cell.
    func cursorBytes(row: Int, column: Int) -> [UInt8] {
        Terminfo.bytes(rung_cursor_sequence(Int32(row), Int32(column)))
    }

    /// The bytes that put the cursor in a column of the row it is in.
    func columnBytes(_ column: Int) -> [UInt8] { Terminfo.bytes(rung_column_sequence(Int32(column))) }

    /// The bytes that give text one of the terminal's colors.
    func colorBytes(_ number: Int32) -> [UInt8] { Terminfo.bytes(rung_color_sequence(number)) }

    private static func bytes(_ sequence: UnsafePointer<CChar>?) -> [UInt8] {
        guard let sequence else { return [] }
        return withoutPadding(Array(String(cString: sequence).utf8))
    }

    /// What the description says about keys.
    var keys: TerminfoKeys { TerminfoKeys(TerminfoKeys.names.map { (bytes($0.name), $0.key) }) }

    /// Drops `$<5>` and the like.
    nonisolated static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: [UInt8(ascii: "$"), UInt8(ascii: "<")]),
                let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
            {
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
