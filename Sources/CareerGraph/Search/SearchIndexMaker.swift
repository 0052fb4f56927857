/// Makes the files of the search index out of a bundle's other files.
///
/// The same for who builds a bundle and for who checks one: what a file has to be is what this makes.
package struct SearchIndexMaker {
    private let manifest: BundleManifest
    private let codes: [OccupationCode]
    private let own: IndexedTitles
    private let preferences: [UInt8]
    private let places: [Range<Int>]

    /// The tables that it reads.
    package static let tables: [BundleTableName] = [.occupations, .titles, .wages]

    /// A file of the index.
    package struct File: Sendable, Equatable {
        /// Its name within the bundle.
        package let name: String
        package let bytes: [UInt8]
        /// The number of records.
        package let rows: Int
    }

    /// Indexes the map's own titles; nil where one of the tables is missing or damaged.
    ///
    /// - Parameters:
    ///   - tables: ``tables``, and perhaps others.
    ///   - manifest: what the bundle is made of; the index itself need not be in it.
    package init?(tables: BundleTables, manifest: BundleManifest) {
        var reader = BundleReader(manifest: manifest, tables: tables)
        let names = reader.namedOccupations()
        codes = names.map(\.code)
        let index = OccupationIndex(codes)
        guard let titles = tables[.titles], tables[.wages] != nil, !codes.isEmpty else { return nil }
        let keyed = KeyedTable(titles, index: index, reporting: &reader)
        let wages = reader.records(Wages.self, index)
        guard reader.faults.isEmpty else { return nil }
        self.manifest = manifest
        let alternates = TitleList(alternatesIn: keyed, occupations: codes.count)
        own = TitleIndexBuilder.indexed(TitleList(alternates: alternates, own: names.map(\.record.title)))
        places = TitleRows.places(in: keyed, occupations: codes.count)
        preferences = wages.map { TitleIndex.preference(employment: $0?.employmentForRanking) }
    }

    /// The file of the map's own titles.
    package func ownFile() throws(BundleError) -> File {
        try file(own, .english, preferences: preferences, places: places)
    }

    /// The file of another language's titles.
    ///
    /// - Parameter words: the bytes of the language's file of texts.
    package func file(of language: TextLanguage, words: [UInt8]) throws(BundleError) -> File {
        let texts = try OccupationTexts(words, language: language)
        var list = TitleList()
        for (position, code) in codes.enumerated() {
            if let title = texts.title(of: code) { list.append(translation: title, of: OccupationID(position)) }
        }
        return try file(TitleIndexBuilder.indexed(list), language, preferences: [], places: [])
    }

    private func file(
        _ titles: IndexedTitles, _ language: TextLanguage, preferences: [UInt8], places: [Range<Int>]
    ) throws(BundleError) -> File {
        let bytes = SearchIndexFile.bytes(
            titles, language: language, sources: try language.searchSources(manifest), codes: codes,
            preferences: preferences, places: places)
        return File(name: language.searchFile, bytes: bytes, rows: codes.count + SearchIndexFile.leadingRows)
    }
}

extension SearchIndexMaker {
    /// What is wrong with a bundle's file of the index; nil where it is what would be made now.
    package func fault(in bytes: [UInt8], of language: TextLanguage, expected: File) -> BundleError? {
        do throws(BundleError) {
            _ = try SearchIndexFile(bytes, language: language, sources: language.searchSources(manifest), codes: codes)
        } catch {
            return error
        }
        return bytes == expected.bytes ? nil : BundleError(file: language.searchFile, problem: .outdated)
    }
}
