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
                let table = try? BundleTable.parse(file.bytes, as: name)
            else { return [] }
            tables.append(table)
        }
        guard let maker = SearchIndexMaker(tables: tables, manifest: manifest) else { return [] }
        var made = [try? maker.ownFile()]
        for language in TextLanguage.allCases where language.hasTitles {
            guard let words = files.first(where: { $0.name == language.file }) else { continue }
            made.append(try? maker.file(of: language, words: words.bytes))
        }
        return made.compactMap(\.self).map { BundleContents.File(name: $0.name, bytes: $0.bytes, rows: $0.rows) }
    }
}

extension BundleContents {
    /// The bundle of a folder again, with the search index that its titles give now, and a manifest that says so.
    ///
    /// - Throws: the first file that cannot be read. What is wrong with the texts, ``wordsFaults`` tells.
    public init(reindexing directory: String) throws(BundleError) {
        let reader = BundleReader(directory: directory, tables: BundleTableName.allCases)
        if let fault = reader.faults.first { throw fault }
        var rows: [BundleTableName: [String]] = [:]
        for name in BundleTableName.allCases {
            guard let table = reader.tables[name] else { continue }
            rows[name] = table.rows.map { String(decoding: table.bytes[$0], as: UTF8.self) }
        }
        var ladders: [File] = []
        for file in reader.manifest?.files ?? [] where BundleSchema.ladderName(ofFile: file.name) != nil {
            let bytes = try BundleFile.read(directory: directory, file: file.name)
            ladders.append(File(name: file.name, bytes: bytes, rows: file.rows))
        }
        let words = directory + "/" + TextLanguage.folder
        self.init(
            rows: rows, ladders: ladders, words: WordsFiles.stand(in: words) ? try WordsFiles.read(words) : nil)
    }
}
