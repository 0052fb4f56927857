import Glibc

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
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var languages: [TextLanguage] = []
        while let entry = readdir(stream), languages.count < most {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let language = TextLanguage(fileName: name) { languages.append(language) }
        }
        return languages.sorted()
    }

    private static let most = 200
}
