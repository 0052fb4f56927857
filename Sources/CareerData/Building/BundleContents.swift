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

    /// Writes the tables, takes the ladders and the texts over, and adds the manifest that describes them, and
    /// SOURCES.md.
    init(records: BundleRecords, editions: RecognizedEditions, ladders: [File] = [], words: WordsFiles? = nil) {
        var files = BundleTableName.allCases.map { name in
            let rows = records.rows(of: name)
            return File(name: name.file, bytes: BundleTable.text(of: name, rows: rows), rows: rows.count)
        }
        files += ladders
        let audits = words?.audits(of: records) ?? []
        wordsFaults = audits.flatMap(\.faults)
        for (words, audit) in zip(words?.bytes ?? [], audits) {
            files.append(File(name: words.language.file, bytes: words.bytes, rows: audit.rows))
        }
        files.sort { $0.name < $1.name }
        let manifest = BundleManifest(
            editions: editions.editions, releases: ReleaseCatalogue.releases(editions),
            files: files.map { file in
                BundleManifest.File(
                    name: file.name, bytes: file.bytes.count, rows: file.rows ?? 0,
                    sha256: Checksum.sha256(file.bytes))
            })
        files.append(File(name: BundleSchema.manifest, bytes: manifest.text, rows: nil))
        files.append(File(name: SourcesDocument.name, bytes: Array(SourcesDocument.text(manifest).utf8), rows: nil))
        self.files = files.sorted { $0.name < $1.name }
    }
}
