import CareerGraph
import SystemFiles

/// The files of Rung's own texts, which a build takes over as they are: they are a source, not derived from a release.
public struct WordsFiles: Sendable, Equatable {
    /// The bytes of each language's file, in the order of the languages.
    let bytes: [(language: TextLanguage, bytes: [UInt8])]

    /// Reads the files of a folder: `en.json`, which has to be there, and every other language's.
    ///
    /// - Throws: the first file that cannot be read; its name is that within the folder.
    public static func read(_ folder: String) throws(BundleError) -> WordsFiles {
        var bytes: [(language: TextLanguage, bytes: [UInt8])] = []
        for language in Set(BundleLanguages.languages(in: folder) + [.english]).sorted() {
            let file = language.code + ".json"
            bytes.append((language, try BundleFile.read(directory: folder, file: file)))
        }
        return WordsFiles(bytes: bytes)
    }

    /// Whether a folder holds texts of any language.
    public static func stand(in folder: String) -> Bool {
        !BundleLanguages.languages(in: folder).isEmpty
    }

    public static func == (left: WordsFiles, right: WordsFiles) -> Bool {
        left.bytes.map(\.language) == right.bytes.map(\.language) && left.bytes.map(\.bytes) == right.bytes.map(\.bytes)
    }

    /// Everything that is wrong with the texts for a bundle of these records; files are named as within the bundle.
    func audits(of records: BundleRecords) -> [WordsAudit] {
        var clusters: [String] = []
        for pathway in records.pathways where clusters.last != pathway.cluster { clusters.append(pathway.cluster) }
        let keys = WordsKeys(
            occupations: records.codes.map(\.text), clusters: clusters,
            pathways: records.pathways.map(\.identifier), competencies: records.competencies.map(\.element),
            workStyles: records.workStyles.map(\.element))
        return bytes.map { WordsAudit($0.bytes, language: $0.language, keys: keys) }
    }
}
