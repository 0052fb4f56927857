/// A language that Rung's own texts are written in. Raw values are ISO 639-1 codes.
public enum TextLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case spanish = "es"

    /// Whether the language has titles of its own; in English the bundle's titles stand.
    public var hasTitles: Bool { self != .english }

    /// The file's name within a bundle.
    public var file: String { TextLanguage.folder + "/" + rawValue + ".json" }

    /// The folder within a bundle that the files of all languages lie in.
    public static let folder = "words"

    /// The language of a POSIX locale such as `es_MX.UTF-8` or `es`; nil where no texts are written in it.
    public init?(locale: some StringProtocol) {
        let name = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
        self.init(rawValue: name.lowercased())
    }
}
