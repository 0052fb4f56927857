import CareerGraph

/// The files of the search index, as a build makes them of the other files of the bundle.
enum SearchIndexFiles {
    /// The index of the map's own titles, and of each language's. None where the tables are not sound.
    ///
    /// - Parameters:
    ///   - files: the tables and the texts.
    ///   - manifest: what describes them.
    static func files(for files: [BundleContents.File], _ manifest: BundleManifest) -> [BundleContents.File] {
        var tables = BundleTables()
        for name in SearchIndexMaker.tables {
            guard let file = files.first(where: { $0.name == name.file }),
                let table = try? BundleTable(file.bytes, as: name)
            else { return [] }
            tables.append(table)
        }
        guard let maker = SearchIndexMaker(tables: tables, manifest: manifest) else { return [] }
        var made = [try? maker.ownFile()]
        for file in files {
            guard let language = TextLanguage(wordsFile: file.name), language.hasTitles else { continue }
            made.append(try? maker.file(of: language, words: file.bytes))
        }
        return made.compactMap(\.self).map { BundleContents.File(name: $0.name, bytes: $0.bytes, rows: $0.rows) }
    }
}

extension BundleContents {
    /// The bundle of a folder again, with the search index that its titles give now, and a manifest that says so.
    ///
    /// - Throws: the first file that cannot be read. What is wrong with the texts, ``wordsFaults`` tells.
    public init(reindexing directory: String) throws(BundleError) {
        // What is derived is made again, also where it is not there yet.
        let names = BundleTableName.allCases.filter { !$0.isDerived }
        var reader = BundleReader(directory: directory, tables: names)
        let graph = reader.map(isAudit: true)
        if let fault = reader.faults.first { throw fault }
        guard let graph, let manifest = reader.manifest else { throw BundleError(file: directory, problem: .missing) }
        var tables: [File] = []
        for name in names {
            let bytes = try BundleFile.read(directory: directory, file: name.file)
            tables.append(File(name: name.file, bytes: bytes, rows: reader.tables[name]?.rows.count))
        }
        var ladders: [File] = []
        for file in manifest.files where BundleSchema.ladderName(ofFile: file.name) != nil {
            let bytes = try BundleFile.read(directory: directory, file: file.name)
            ladders.append(File(name: file.name, bytes: bytes, rows: file.rows))
        }
        let folder = directory + "/" + TextLanguage.folder
        let words = WordsFiles.stand(in: folder) ? try WordsFiles.read(folder) : nil
        let audits = words?.bytes.map { WordsAudit(directory: directory, language: $0.language, for: graph) }
        self.init(tables: tables, ladders: ladders, words: words, audits: audits ?? [], origin: manifest)
    }
}
