/// One thing that the interface can say, with the values it speaks of: a value that knows no language.
///
/// Its kinds are made from `Data/interface/en.json` (`make words`): one without values is a property, one with values a
/// function whose arguments carry their names and types, so that a missing or wrong value does not compile.
public struct Message: Hashable, Sendable {
    /// Its position in ``keys``, and in the texts of every language.
    let index: Int
    let arguments: [MessageArgument]

    init(_ index: Int, _ arguments: MessageArgument...) {
        self.index = index
        self.arguments = arguments
    }

    /// The key that it has in the files of the languages.
    public var key: String { String(Message.keys[index]) }

    /// The keys of all messages, in the order of the English file.
    package static let keys = MessageTexts.lines(of: MessageTexts.keys)
    /// The names of the values of each message, in the order of its arguments.
    static let argumentNames = MessageTexts.lines(of: MessageTexts.arguments).map { $0.split(separator: " ") }
}

/// A value that a message speaks of.
enum MessageArgument: Hashable, Sendable {
    /// Text that is shown as it is.
    case text(String)
    /// A whole number: written as the language writes numbers, and a choice of forms goes by it.
    case number(Int)
}

/// The texts as the generator writes them: a line for each message.
enum MessageTexts {
    /// The lines of a block. The first screen waits for this: the line ends are looked for in the bytes as they lie in
    /// memory, which takes a quarter of the time that splitting does.
    static func lines(of block: String) -> [Substring] {
        let utf8 = block.utf8
        let ends = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        }
        var start = utf8.startIndex
        var lines: [Substring] = []
        for end in (ends ?? []) + [utf8.count] {
            let index = utf8.index(utf8.startIndex, offsetBy: end)
            lines.append(block[start..<index])
            start = end < utf8.count ? utf8.index(after: index) : index
        }
        return lines
    }
}
