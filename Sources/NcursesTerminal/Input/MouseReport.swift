import TerminalUI

/// Reads what terminals send about the mouse (xterm's "ctlseqs", mouse tracking).
enum MouseReport {
    /// `ESC [ < button ; column ; row M` (or `m` when a button goes up): the SGR form, without a limit on columns.
    static func step(_ numbers: [Int], final: UInt8, length: Int) -> DecodingStep {
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return .skip(length) }
        let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
        guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"),
            let action = action(numbers[0], isRelease: final == UInt8(ascii: "m"))
        else { return .skip(length) }
        return .event(.mouse(MouseEvent(action, at: point)), length)
    }

    /// `ESC [ M` and three bytes, each 32 above its number: terminals that know no better form.
    static func oldStep(_ input: ArraySlice<UInt8>) -> DecodingStep {
        guard input.count >= 6 else { return .incomplete }
        let report = input[(input.startIndex + 3)..<(input.startIndex + 6)].map { Int($0) - 32 }
        guard report[0] >= 0, report[1] > 0, report[2] > 0 else { return .skip(3) }
        // This form does not tell which button went up.
        let isRelease = report[0] & 0b11 == 3 && report[0] & 0b110_0000 == 0
        guard let action = action(isRelease ? 0 : report[0], isRelease: isRelease) else { return .skip(6) }
        return .event(.mouse(MouseEvent(action, at: Point(column: report[1] - 1, row: report[2] - 1))), 6)
    }

    private static func action(_ button: Int, isRelease: Bool) -> MouseEvent.Action? {
        // Shift, alt and control do not matter here.
        switch (button & ~0b1_1100, isRelease) {
        case (0, false): .press
        case (0, true): .release
        case (2, false): .secondaryPress
        case (32, false): .drag
        case (64, false): .wheelUp
        case (65, false): .wheelDown
        default: nil
        }
    }
}
