import CareerGraph
import SafeText

/// A language that the interface can be had in, by its own name.
public struct LanguageName: Hashable, Sendable {
    public let language: TextLanguage
    /// What the language calls itself: `Español`.
    public let name: String

    public init(language: TextLanguage, name: String) {
        self.language = language
        self.name = name
    }

    /// The languages of a bundle's folder, English first, then by code.
    ///
    /// English is there without a file. A file that cannot be used is there as well, by its code: whoever chooses it is told
    /// what is wrong.
    public static func all(in directory: String) -> [LanguageName] {
        let others = BundleLanguages.ofInterface(in: directory).filter { $0 != .english }
        return [LanguageName(language: .english, name: "English")]
            + others.map { language in
                LanguageName(language: language, name: name(of: language, in: directory) ?? language.code)
            }
    }

    /// The name at the head of a file, without looking at the rest.
    private static func name(of language: TextLanguage, in directory: String) -> String? {
        guard let head = try? BundleFile.read(directory: directory, file: language.interfaceFile).prefix(512),
            let start = head.firstRange(of: Array("\"name\"".utf8))?.upperBound
        else { return nil }
        var rest = head[start...].drop { $0 == 0x20 || $0 == UInt8(ascii: ":") }
        guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
        let bytes = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard bytes.endIndex < rest.endIndex, rest[bytes.endIndex] == UInt8(ascii: "\""),
            (1...LanguageFile.longestName).contains(bytes.count),
            let name = String(validating: bytes, as: UTF8.self), name.isShowable
        else { return nil }
        return name
    }
}
