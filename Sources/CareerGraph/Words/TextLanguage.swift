/// A language that people may read Rung in: a code, and nothing that a compiler has to know.
///
/// What is written in it are two files of a bundle: `interface/CODE.json` and `words/CODE.json`. English alone is always
/// there: it is the language of the titles of the map, and the interface in it is part of the program.
public struct TextLanguage: Hashable, Sendable {
    /// The code in its usual form: `es`, `zh-Hant`, `pt-BR`.
    public let code: String

    /// English, which stands in for whatever another language lacks.
    public static let english = TextLanguage(known: "en")
    /// Spanish, which has rules of its own for how plain a text is (docs/words.md).
    public static let spanish = TextLanguage(known: "es")

    private init(known code: String) { self.code = code }

    /// A language by its code: a language of two or three letters, then a script of four letters and a region of two letters
    /// or three digits, each where there is one. The part of BCP 47 (RFC 5646, 2.1) that files are named by.
    ///
    /// Capitals do not matter; nil for anything else.
    public init?(code: some StringProtocol) {
        guard code.utf8.count <= TextLanguage.longestCode else { return nil }
        var parts = code.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }[...]
        guard let language = parts.popFirst(), (2...3).contains(language.count), TextLanguage.isLetters(language) else {
            return nil
        }
        var known = TextLanguage.lowercased(language)
        if let script = parts.first, script.count == 4, TextLanguage.isLetters(script) {
            known += "-" + TextLanguage.uppercased(script.prefix(1)) + TextLanguage.lowercased(script.dropFirst())
            parts.removeFirst()
        }
        if let region = parts.first,
            region.count == 2 && TextLanguage.isLetters(region)
                || region.count == 3 && region.allSatisfy({ (0x30...0x39).contains($0) })
        {
            known += "-" + TextLanguage.uppercased(region[...])
            parts.removeFirst()
        }
        guard parts.isEmpty else { return nil }
        self.code = known
    }

    /// The language whose file has this name: `es.json`. Nil for other names, such as `ES.json` or `en.json~`.
    package init?(fileName: String) {
        guard fileName.hasSuffix(TextLanguage.suffix) else { return nil }
        let name = fileName.dropLast(TextLanguage.suffix.count)
        self.init(code: name)
        guard code == name else { return nil }
    }

    private static let longestCode = 11
    private static let suffix = ".json"

    private static func isLetters(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    }

    private static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self)
    }

    private static func uppercased(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map { $0 >= 0x61 ? $0 & 0xDF : $0 }, as: UTF8.self)
    }
}

extension TextLanguage {
    /// The language without script and region: `zh` of `zh-Hant`.
    public var primary: Substring { code.prefix { $0 != "-" } }

    /// Whether the language has titles of its own; in English the bundle's titles stand.
    public var hasTitles: Bool { self != .english }

    /// The name of the file of texts within a bundle.
    public var file: String { TextLanguage.folder + "/" + code + TextLanguage.suffix }

    /// The name of the file of the interface within a bundle.
    public var interfaceFile: String { TextLanguage.interfaceFolder + "/" + code + TextLanguage.suffix }

    /// The folder within a bundle that the texts of all languages lie in.
    public static let folder = "words"
    /// The folder within a bundle that the interfaces of all languages lie in.
    public static let interfaceFolder = "interface"

    /// Of the languages that are there, the one for a POSIX locale such as `es_MX.UTF-8`: the very one (`es-MX`), else the
    /// one without a region (`es`), else one of another region or script.
    ///
    /// - Returns: nil where the language is not there, and for `C` and `POSIX`.
    public static func of(locale: String, among languages: [TextLanguage]) -> TextLanguage? {
        let name = locale.prefix { $0 != "." && $0 != "@" }
        guard let wanted = TextLanguage(code: String(name.map { $0 == "_" ? "-" : $0 })) else { return nil }
        return of(wanted, among: languages)
    }

    /// Of the languages that are there, the one for somebody who asks for `wanted`; see ``of(locale:among:)``.
    public static func of(_ wanted: TextLanguage, among languages: [TextLanguage]) -> TextLanguage? {
        if languages.contains(wanted) { return wanted }
        let same = languages.filter { $0.primary == wanted.primary }
        return same.first { $0.code == $0.primary } ?? same.first
    }
}

extension TextLanguage: Comparable {
    /// English first, then by code.
    public static func < (left: TextLanguage, right: TextLanguage) -> Bool {
        if left == .english || right == .english { return left == .english && right != .english }
        return left.code < right.code
    }
}

extension TextLanguage {
    /// The language of a file of texts, by its name within the bundle; nil for other files.
    package init?(wordsFile name: String) { self.init(file: name, in: TextLanguage.folder) }

    init?(file name: String, in folder: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == folder else { return nil }
        self.init(fileName: String(parts[1]))
    }

    /// Loads something in this language, or in English where that cannot be had.
    ///
    /// - Returns: what was loaded, nil where not even the English one can be had; and what kept the others from loading.
    ///   A file that the bundle's manifest does not list is not there, which is no fault.
    func loadOrFallBack<Texts>(
        directory: String, _ load: (TextLanguage) throws(BundleError) -> Texts
    ) -> (texts: Texts?, faults: [BundleError]) {
        var faults: [BundleError] = []
        for candidate in self == .english ? [.english] : [self, TextLanguage.english] {
            do throws(BundleError) {
                return (try load(candidate), TextLanguage.told(faults, in: directory))
            } catch {
                faults.append(error)
            }
        }
        return (nil, TextLanguage.told(faults, in: directory))
    }

    /// The faults without those of files that are not there because the bundle has none.
    private static func told(_ faults: [BundleError], in directory: String) -> [BundleError] {
        guard faults.contains(where: { $0.problem == .missing }) else { return faults }
        let listed = (try? BundleManifest.load(directory: directory))?.files.map(\.name) ?? []
        return faults.filter { $0.problem != .missing || listed.contains($0.file) }
    }
}
