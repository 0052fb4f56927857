import CareerGraph
import LanguageFiles
import Words

/// The languages that are committed with the sources, for tests that go through them.
extension TextLanguage {
    public static let allCases: [TextLanguage] = [.english, .spanish]

    /// The language of a code that is one.
    public static func known(_ code: String) -> TextLanguage {
        guard let language = TextLanguage(code: code) else { preconditionFailure("\(code) is no code of a language") }
        return language
    }
}

extension MessageCatalog {
    private static let spanish = Result { () throws(BundleError) -> MessageCatalog in
        MessageCatalog(try LanguageFile.read(.spanish, in: FullBundle.directory))
    }

    /// The words of a language whose file is committed with the sources.
    public init(_ language: Language) {
        switch (language, MessageCatalog.spanish) {
        case (.english, _): self.init()
        case (_, .success(let words)): self = words
        case (_, .failure(let fault)): preconditionFailure("\(fault)")
        }
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
