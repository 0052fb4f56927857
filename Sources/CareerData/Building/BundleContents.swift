import CareerGraph
import JSON

/// A whole bundle in memory: every file that belongs to it, as bytes.
public struct BundleContents: Sendable, Equatable {
    /// In the order of their names.
    public let files: [File]

    /// A file of the bundle.
    public struct File: Sendable, Equatable {
        public let name: String
        public let bytes: [UInt8]
        /// The number of records, of a ladder that of its jobs; nil for the manifest and the sources.
        public let rows: Int?
    }

    /// What is wrong with the texts; a bundle that has any of this would not pass its check.
    public let wordsFaults: [BundleError]

    /// Writes the tables, and puts them together with the ladders and the texts.
    init(records: BundleRecords, editions: RecognizedEditions, ladders: [File] = [], words: WordsFiles? = nil) {
        let tables = BundleTableName.allCases.filter { !$0.isDerived }.map { name in
            let rows = records.rows(of: name)
            return File(name: name.file, bytes: BundleTable.text(of: name, rows: rows), rows: rows.count)
        }
        let origin = BundleManifest(
            editions: editions.editions, releases: ReleaseCatalogue.releases(editions), files: [])
        self.init(
            tables: tables, ladders: ladders, words: words, audits: words?.audits(of: records) ?? [], origin: origin)
    }

    /// Takes the tables, the ladders and the texts over, makes the search index of them, and adds the manifest that
    /// describes them all, and SOURCES.md.
    ///
    /// - Parameters:
    ///   - audits: what is to be said of each file of texts.
    ///   - origin: names the releases.
    init(tables: [File], ladders: [File], words: WordsFiles?, audits: [WordsAudit], origin: BundleManifest) {
        let steps = StepFiles.file(for: tables, ladders: ladders, BundleContents.manifest(of: tables, origin))
        var files = tables + [steps] + ladders
        wordsFaults = audits.flatMap(\.faults)
        for (words, audit) in zip(words?.bytes ?? [], audits) {
            files.append(File(name: words.language.file, bytes: words.bytes, rows: audit.rows))
        }
        files += SearchIndexFiles.files(for: files, BundleContents.manifest(of: files, origin))
        files.sort { $0.name < $1.name }
        let manifest = BundleContents.manifest(of: files, origin)
        files.append(File(name: BundleSchema.manifest, bytes: manifest.text, rows: nil))
        files.append(File(name: SourcesDocument.name, bytes: Array(SourcesDocument.text(manifest).utf8), rows: nil))
        self.files = files.sorted { $0.name < $1.name }
    }

    private static func manifest(of files: [File], _ origin: BundleManifest) -> BundleManifest {
        BundleManifest(
            editions: origin.editions, releases: origin.releases,
            files: files.map { file in
                BundleManifest.File(
                    name: file.name, bytes: file.bytes.count, rows: file.rows ?? 0,
                    sha256: Checksum.sha256(file.bytes))
            })
    }
}
