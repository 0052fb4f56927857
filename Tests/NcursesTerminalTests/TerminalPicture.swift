import NcursesTerminal
import TerminalUI

/// What a terminal shows after the bytes it was sent: the few sequences that a frame is made of, after ECMA-48.
struct TerminalPicture {
    struct Place: Equatable {
        var character: Character = " "
        /// The attributes that it was written in, in order.
        var attributes: [String] = []
        var isContinuation = false
    }

    let size: Size
    private(set) var places: [Place]
    private(set) var column = 0
    private(set) var row = 0
    private(set) var attributes: [String] = []
    /// What nobody should have sent.
    private(set) var faults: [String] = []

    init(size: Size) {
        self.size = size
        places = [Place](repeating: Place(character: "#"), count: size.columns * size.rows)
    }

    mutating func take(_ bytes: [UInt8]) {
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        while let next = rest.popFirst() {
            if next != "\u{1B}" {
                write(next)
            } else if rest.popFirst() == "[", let end = rest.firstIndex(where: { $0.isLetter }) {
                obey(rest[end], rest[..<end])
                rest = rest[rest.index(after: end)...]
            } else {
                faults.append("an unknown sequence before \(rest.prefix(5))")
            }
        }
    }

    private mutating func write(_ character: Character) {
        let width = CharacterWidth.of(character)
        guard width > 0, column + width <= size.columns, row < size.rows else {
            return faults.append("\(character) at \(column), \(row)")
        }
        let index = row * size.columns + column
        // Half of a wide character that is written over leaves a blank.
        if places[index].isContinuation { places[index - 1].character = " " }
        if column + width < size.columns, places[index + width].isContinuation { places[index + width] = Place() }
        places[index] = Place(character: character, attributes: attributes)
        if width == 2 { places[index + 1] = Place(attributes: attributes, isContinuation: true) }
        column += width
    }

    private mutating func obey(_ command: Character, _ parameters: Substring) {
        let numbers = parameters.split(separator: ";").map { Int($0) ?? 1 }
        switch command {
        case "H":
            row = (numbers.first ?? 1) - 1
            column = (numbers.dropFirst().first ?? 1) - 1
        case "G": column = (numbers.first ?? 1) - 1
        case "K", "J":
            let start = row * size.columns + column
            let end = command == "K" ? (row + 1) * size.columns : places.count
            if attributes.contains("7") { faults.append("erased in reverse") }
            for index in start..<end { places[index] = Place() }
        case "m": change(parameters)
        default: faults.append("ESC [ \(parameters)\(command)")
        }
    }

    private mutating func change(_ parameters: Substring) {
        var codes = parameters.split(separator: ";").map(String.init)
        if codes.isEmpty { codes = ["0"] }
        while let first = codes.first {
            let length = first == "38" ? 3 : 1
            let code = codes.prefix(length).joined(separator: ";")
            codes.removeFirst(min(length, codes.count))
            if code == "0" {
                attributes = []
                continue
            }
            if code.hasPrefix("3") { attributes.removeAll { $0.hasPrefix("3") } }
            if code != "39", code != "49", !attributes.contains(code) { attributes.append(code) }
            attributes.sort()
        }
    }
}
