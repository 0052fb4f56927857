import TerminalUI

/// Reads the control sequences that terminals send for keys and for the mouse (ECMA-48, xterm's "ctlseqs").
enum ControlSequence {
    /// No sequence that means anything is as long.
    private static let longest = 64

    /// A sequence that begins with `ESC [`.
    static func step(_ input: ArraySlice<UInt8>) -> DecodingStep {
        var index = input.startIndex + 2
        guard index < input.endIndex else { return .incomplete }
        switch input[index] {
        case UInt8(ascii: "["): return linuxFunctionStep(input)
        case UInt8(ascii: "M"): return MouseReport.oldStep(input)
        default: break
        }
        while index < input.endIndex {
            let length = index - input.startIndex
            switch input[index] {
            case 0x20...0x3F:
                if length >= longest { return .skip(length) }
                index += 1
            case 0x40...0x7E:
                let body = input[(input.startIndex + 2)..<index]
                return meaning(of: body, final: input[index], length: length + 1)
            default:
                // Something else interrupts it, and is read on its own.
                return .skip(length)
            }
        }
        return .incomplete
    }

    /// A sequence that begins with `ESC O`: arrows and keypad in application mode.
    static func singleShiftStep(_ input: ArraySlice<UInt8>) -> DecodingStep {
        var index = input.startIndex + 2
        // Old xterms put the modifier here.
        if index < input.endIndex, (0x30...0x39).contains(input[index]) { index += 1 }
        guard index < input.endIndex else { return .incomplete }
        let length = index + 1 - input.startIndex
        let modifier = Int(input[index - 1]) - 0x30
        guard (0x40...0x7E).contains(input[index]) else { return .skip(length - 1) }
        guard let key = singleShiftKey(input[index], isAlt: length == 4 && hasAlt(modifier)) else {
            return .skip(length)
        }
        return .event(.key(key), length)
    }

    /// F1 to F5 of the Linux console: `ESC [ [ A` to `E`.
    private static func linuxFunctionStep(_ input: ArraySlice<UInt8>) -> DecodingStep {
        guard input.count > 3 else { return .incomplete }
        let byte = input[input.startIndex + 3]
        guard (0x41...0x45).contains(byte) else { return .skip(3) }
        return .event(.key(.function(Int(byte) - 0x40)), 4)
    }

    private static func meaning(of body: ArraySlice<UInt8>, final: UInt8, length: Int) -> DecodingStep {
        if body.first == UInt8(ascii: "<") {
            return MouseReport.step(parameters(body.dropFirst()), final: final, length: length)
        }
        let numbers = parameters(body)
        if final == UInt8(ascii: "~"), numbers.first == 200 { return .paste(length) }
        guard let key = key(numbers, final: final) else { return .skip(length) }
        return .event(.key(key), length)
    }

    /// Numbers between semicolons; a missing one is 0, one too large is held at 65,535.
    private static func parameters(_ body: ArraySlice<UInt8>) -> [Int] {
        body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
            digits.reduce(0) { number, byte in
                (0x30...0x39).contains(byte) ? min(65_535, number * 10 + Int(byte) - 0x30) : number
            }
        }
    }

    private static func key(_ numbers: [Int], final: UInt8) -> Key? {
        let first = numbers.first ?? 0
        let modifier = numbers.count > 1 ? numbers[1] : 1
        switch final {
        case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
            return modifiedCharacter(numbers[2], modifier: modifier)
        case UInt8(ascii: "~"): return editingKey(first)
        case UInt8(ascii: "u"): return modifiedCharacter(first, modifier: modifier)
        case UInt8(ascii: "Z"): return .backTab
        default: return singleShiftKey(final, isAlt: hasAlt(modifier))
        }
    }

    /// xterm's modifier is 1 plus a sum of shift 1, alt 2, control 4, meta 8.
    private static func hasAlt(_ modifier: Int) -> Bool { modifier > 1 && (modifier - 1) & 0b1010 != 0 }

    private static func editingKey(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...24: .function(number - 12)
        default: nil
        }
    }

    private static func singleShiftKey(_ final: UInt8, isAlt: Bool) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): isAlt ? .altRight : .right
        case UInt8(ascii: "D"): isAlt ? .altLeft : .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
        case UInt8(ascii: "M"): .enter
        // The numeric keypad in application mode sends its own characters, 0x40 above ASCII.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
        default: nil
        }
    }

    /// A character with modifiers as xterm (modifyOtherKeys) and newer terminals ("CSI u") send it.
    private static func modifiedCharacter(_ code: Int, modifier: Int) -> Key? {
        switch code {
        case 9: return modifier > 1 && (modifier - 1) & 1 != 0 ? .backTab : .tab
        case 13: return .enter
        case 27: return .escape
        case 8, 127: return .backspace
        default: break
        }
        guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
        if scalar.properties.generalCategory == .control { return nil }
        if modifier > 1, (modifier - 1) & 4 != 0 {
            return .control(Character(Character(scalar).lowercased().first.map(String.init) ?? String(scalar)))
        }
        return .character(Character(scalar))
    }
}
