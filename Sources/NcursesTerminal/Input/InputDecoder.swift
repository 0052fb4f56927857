import TerminalUI

/// Turns the bytes of a terminal into events. Bytes from outside may be anything: what means nothing is dropped, and
/// nothing is kept without a bound.
struct InputDecoder: Sendable {
    /// How long the rest of something that has begun may take, in milliseconds.
    enum Patience: Int32 {
        /// After a lone escape character: the key, unless more of a sequence comes with it. Below what a person notices.
        case escape = 25
        /// Within a longer sequence, or within a character.
        case sequence = 100
        /// Within a paste, which ends here even if its end mark never comes.
        case paste = 1000
    }

    /// A longer paste is cut: no field takes as much.
    static let pasteLimit = 1 << 20

    private static let escape: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    private let keys: TerminfoKeys
    private var bytes: [UInt8] = []
    private var start = 0
    private var paste: [UInt8]?
    private var ready: InputEvent?

    /// - Parameter keys: what this terminal's description says about keys, beyond what all modern terminals send.
    init(keys: TerminfoKeys = TerminfoKeys()) { self.keys = keys }

    /// Takes in what was read.
    mutating func append(_ new: some Sequence<UInt8>) {
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            start = 0
        }
        bytes.append(contentsOf: new)
    }

    /// How long to wait for the rest of what has begun; nothing when nothing has.
    var patience: Patience? {
        if paste != nil { return .paste }
        guard start < bytes.count else { return nil }
        return bytes.count - start == 1 && bytes[start] == InputDecoder.escape ? .escape : .sequence
    }

    /// The next event that is complete.
    mutating func next() -> InputEvent? {
        if let event = ready {
            ready = nil
            return event
        }
        while true {
            if paste != nil {
                guard let event = continuePaste() else { return nil }
                return event
            }
            guard start < bytes.count else { return nil }
            switch step(bytes[start...]) {
            case .incomplete: return nil
            case .skip(let count): start += count
            case .paste(let count):
                start += count
                paste = []
            case .event(let event, let count):
                start += count
                return event
            }
        }
    }

    /// The rest did not come: what has begun is taken as it is, or dropped.
    mutating func giveUp() {
        if let text = paste {
            paste = nil
            ready = .paste(PastedText.clean(text + bytes[start...]))
        } else if patience == .escape {
            ready = .key(.escape)
        }
        start = bytes.count
    }

    private mutating func continuePaste() -> InputEvent? {
        let mark = InputDecoder.pasteEnd
        var end = start
        var found = false
        while end < bytes.count, !found {
            if bytes[end] == InputDecoder.escape, bytes[end...].starts(with: mark) {
                found = true
            } else if bytes[end] == InputDecoder.escape, mark.starts(with: bytes[end...]) {
                // The mark may go on in the next read.
                break
            } else {
                end += 1
            }
        }
        let room = max(0, InputDecoder.pasteLimit - (paste?.count ?? 0))
        paste?.append(contentsOf: bytes[start..<end].prefix(room))
        start = end
        guard found, let text = paste else { return nil }
        start += mark.count
        paste = nil
        return .paste(PastedText.clean(text))
    }
}

/// What the first bytes of some input are.
enum DecodingStep: Equatable {
    /// An event that took so many bytes.
    case event(InputEvent, Int)
    /// So many bytes that mean nothing.
    case skip(Int)
    /// A paste begins after so many bytes.
    case paste(Int)
    /// The beginning of something.
    case incomplete
}

extension InputDecoder {
    /// - Parameter input: never empty.
    private func step(_ input: ArraySlice<UInt8>) -> DecodingStep {
        switch input[input.startIndex] {
        case InputDecoder.escape: escapeStep(input)
        case 0x00...0x1F, 0x7F: .event(.key(InputDecoder.controlKey(input[input.startIndex])), 1)
        case 0x20...0x7E:
            .event(.key(.character(Character(Unicode.Scalar(input[input.startIndex])))), 1)
        default: InputDecoder.characterStep(input)
        }
    }

    private func escapeStep(_ input: ArraySlice<UInt8>) -> DecodingStep {
        switch keys.match(input) {
        case .key(let key, let count): return .event(.key(key), count)
        case .beginning: return .incomplete
        case .none: break
        }
        guard input.count > 1 else { return .incomplete }
        switch input[input.startIndex + 1] {
        case UInt8(ascii: "["): return ControlSequence.step(input)
        case UInt8(ascii: "O"): return ControlSequence.singleShiftStep(input)
        // Alt with a character, or Escape and a key in quick succession: nothing is lost if it is taken as the latter.
        default: return .event(.key(.escape), 1)
        }
    }

    private static func controlKey(_ byte: UInt8) -> Key {
        switch byte {
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x08, 0x7F: .backspace
        case 0x00: .control(" ")
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// One character in UTF-8; a byte that cannot belong to one is skipped.
    private static func characterStep(_ input: ArraySlice<UInt8>) -> DecodingStep {
        let length: Int
        switch input[input.startIndex] {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return .skip(1)
        }
        let present = input.prefix(length)
        guard present.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .skip(1) }
        guard present.count == length else { return .incomplete }
        guard let text = String(validating: present, as: UTF8.self), let scalar = text.unicodeScalars.first else {
            return .skip(1)
        }
        // The controls of ISO 6429's right half are no characters.
        if scalar.properties.generalCategory == .control { return .skip(length) }
        return .event(.key(.character(Character(scalar))), length)
    }
}

/// Text from the clipboard.
enum PastedText {
    /// Lines end with a line feed, tabs stay, other control characters go, and invalid UTF-8 is replaced.
    static func clean(_ bytes: some Collection<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
            let isReturn = scalar == "\r"
            if isReturn {
                result.append("\n")
            } else if scalar == "\n" {
                if !previousWasReturn { result.append("\n") }
            } else if scalar == "\t" || scalar.properties.generalCategory != .control {
                result.append(scalar)
            }
            previousWasReturn = isReturn
        }
        return String(result)
    }
}
