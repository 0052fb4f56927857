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

extension TextLanguage {
    /// Loads something in this language, or in English where that cannot be had.
    ///
    /// - Returns: what was loaded, nil where not even the English one can be had; and what kept the others from loading.
    ///   A bundle whose manifest lists no texts has none, which is no fault.
    func loadOrFallBack<Texts>(
        directory: String, _ load: (TextLanguage) throws(BundleError) -> Texts
    ) -> (texts: Texts?, faults: [BundleError]) {
        var faults: [BundleError] = []
        for candidate in self == .english ? [.english] : [self, TextLanguage.english] {
            do throws(BundleError) {
                return (try load(candidate), faults)
            } catch {
                faults.append(error)
            }
        }
        let listed = (try? BundleManifest.load(directory: directory))?.files.map(\.name) ?? []
        let isWithoutTexts = !TextLanguage.allCases.contains { listed.contains($0.file) }
        let isMissing = faults.allSatisfy { $0.problem == .missing }
        return (nil, isWithoutTexts && isMissing ? [] : faults)
    }
}
