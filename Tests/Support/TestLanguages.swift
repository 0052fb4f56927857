import CareerGraph
import LanguageFiles
import Words

/// The languages that are committed with the sources, for tests that go through them.
extension TextLanguage {
    public static let allCases: [TextLanguage] = [.english, .spanish]
}

extension MessageCatalog {
    private static let spanish = Result { () throws(BundleError) -> MessageCatalog in
        MessageCatalog(try LanguageFile.read(.spanish, in: FullBundle.directory))
    }

    /// The words of a language whose file is committed with the sources.
    public init(_ language: Language) {
        self = language == .english ? MessageCatalog() : try! MessageCatalog.spanish.get()
    }

    /// The same with changed words, so that a test can tell them from text that comes from elsewhere.
    public init(_ language: Language, rewording: (_ index: Int, _ template: String) -> String) {
        self.init(MessageCatalog(language), rewording: rewording)
    }
}

extension LanguageName {
    /// The languages that are committed with the sources.
    public static let committed = TextLanguage.allCases.map {
        LanguageName(language: $0, name: MessageCatalog($0).languageName)
    }
}
