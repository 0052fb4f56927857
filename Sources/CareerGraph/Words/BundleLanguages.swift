import SystemFiles

/// Which languages a folder has files of.
public enum BundleLanguages {
    /// Those whose file of texts lies in a bundle, in order.
    public static func ofTexts(in directory: String) -> [TextLanguage] {
        languages(in: directory + "/" + TextLanguage.folder)
    }

    /// Those whose interface lies in a bundle, in order.
    public static func ofInterface(in directory: String) -> [TextLanguage] {
        languages(in: directory + "/" + TextLanguage.interfaceFolder)
    }

    /// The languages of the files in a folder, in order; none where it cannot be read. Not more than a menu can show.
    package static func languages(in folder: String) -> [TextLanguage] {
        let languages = Folder.readableNames(in: folder).lazy.compactMap { TextLanguage(fileName: $0) }
        return languages.prefix(most).sorted()
    }

    private static let most = 200
}
