/// Makes ncurses' scrolling by several lines at once (ECMA-48, SU and SD) a scrolling line by line.
///
/// Every terminal can do that; some that call themselves xterm do not know SU and SD, and then show letters of the lines
/// before. ncurses has put the cursor on the region's last line for SU and on its first for SD, so that a line feed and a
/// reverse index do the same.
enum LineScrolls {
    private static let escape: UInt8 = 0x1B
    private static let lineFeed: [UInt8] = [0x0A]
    private static let reverseIndex: [UInt8] = [escape, UInt8(ascii: "M")]
    /// No screen has more lines; a larger number is none of ours.
    private static let mostLines = 1_000

    /// The same frame without SU and SD.
    static func singly(_ frame: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        for place in frame.indices where frame[place] == escape {
            guard let scroll = scroll(frame, at: place) else { continue }
            result += frame[copied..<place]
            for _ in 0..<scroll.lines { result += scroll.step }
            copied = scroll.end
        }
        return copied == 0 ? frame : result + frame[copied...]
    }

    /// The sequence that begins at an escape, if it scrolls.
    private static func scroll(_ frame: [UInt8], at start: Int) -> (lines: Int, step: [UInt8], end: Int)? {
        var place = start + 2
        guard place < frame.endIndex, frame[start + 1] == UInt8(ascii: "[") else { return nil }
        var lines = 0
        while place < frame.endIndex, (0x30...0x39).contains(frame[place]), lines <= mostLines {
            lines = lines * 10 + Int(frame[place] - 0x30)
            place += 1
        }
        guard place < frame.endIndex, lines <= mostLines else { return nil }
        switch frame[place] {
        case UInt8(ascii: "S"): return (max(1, lines), lineFeed, place + 1)
        case UInt8(ascii: "T"): return (max(1, lines), reverseIndex, place + 1)
        default: return nil
        }
    }
}
