/// What is switched on for the program beyond what terminal descriptions know, and how it is switched off again.
struct TerminalModes: Equatable, Sendable {
    /// To be written once when the program takes the screen.
    var enter: [UInt8]
    /// To be written before the screen is given back.
    var leave: [UInt8]

    private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
    private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"

    /// - Parameters:
    ///   - knowsModes: whether this kind of terminal understands xterm's private modes.
    ///   - usesMouse: whether the mouse is wanted.
    init(knowsModes: Bool, usesMouse: Bool) {
        guard knowsModes else {
            (enter, leave) = ([], [])
            return
        }
        enter = Array((TerminalModes.pasteOn + (usesMouse ? TerminalModes.mouseOn : "")).utf8)
        leave = Array(((usesMouse ? TerminalModes.mouseOff : "") + TerminalModes.pasteOff).utf8)
    }
}

extension Terminfo {
    /// Only terminals with a mouse understand xterm's private modes; the Linux console and a VT100 are left alone.
    var knowsPrivateModes: Bool { !bytes("kmous").isEmpty }

    /// Everything that takes the screen: whatever an earlier program has left behind (another character set, inserting
    /// instead of replacing, no wrapping at the margin) is put in order.
    func enterSequence(modes: TerminalModes) -> [UInt8] {
        bytes("smcup") + bytes("sgr0") + bytes("rmir") + bytes("smam") + bytes("smkx") + modes.enter
    }

    /// Everything that gives it back, also for a handler that may call nothing.
    func restoreSequence(modes: TerminalModes, rows: Int) -> [UInt8] {
        let toLastLine = cursorBytes(row: max(0, rows - 1), column: 0)
        let leaveScreen = bytes("rmcup")
        let attributesOff = bytes("sgr0") + bytes("op")
        // Without a second screen, the prompt goes below what is shown.
        let room = leaveScreen.isEmpty ? [UInt8(ascii: "\r"), UInt8(ascii: "\n")] : []
        return modes.leave + attributesOff + toLastLine + bytes("cnorm") + bytes("rmkx") + room + leaveScreen
    }
}
