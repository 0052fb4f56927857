/// Why a text is no JSON, or JSON of another shape than its file has to have.
public enum JSONFault: Sendable, Equatable {
    /// A text has a line end in it.
    case textAcrossLines
    case unendedText
    case controlCharacter
    case unknownEscape
    case halfSurrogate
    case invalidUTF8
    /// A whole number has to be here.
    case noNumber
    case textAfterEnd
    /// This character has to be here, at the end of the file or before.
    case missing(String, isAtEnd: Bool)
    case unknownKey(String)
    case missingKey(String)
    /// From here on it makes no sense.
    case senseless
    case unknownField
    case noLadder
    /// JSON, but not byte for byte as Rung writes it.
    case notCanonical
    case moveToItself
}
