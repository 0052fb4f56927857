/// Searches a bundle by the titles of its occupations without loading the map: the index, the names of the
/// occupations, and the titles that are found.
public struct TitleSearch: Sendable {
    private let directory: String
    private let manifest: BundleManifest
    private let codes: [OccupationCode]
    private let titles: [String]
    private let own: TitleIndex.Language
    private let preferences: [UInt8]

    /// Reads the index of the map's own titles.
    ///
    /// - Parameter directory: the bundle's folder.
    /// - Throws: the first fault found.
    public init(directory: String) throws(BundleError) {
        var reader = BundleReader(directory: directory, tables: [.occupations, .titles])
        let names = reader.namedOccupations()
        let codes = names.map(\.code)
        let texts = reader.tables[.titles].map { table in
            KeyedTable(table, index: OccupationIndex(codes), reporting: &reader)
        }
        if let fault = reader.faults.first { throw fault }
        guard let manifest = reader.manifest, let texts else { throw BundleError(file: directory, problem: .missing) }
        let file = try SearchIndexFile(
            BundleFile.read(directory: directory, file: TextLanguage.english.searchFile), language: .english,
            sources: TextLanguage.english.searchSources(manifest), codes: codes)
        self.directory = directory
        self.manifest = manifest
        self.codes = codes
        titles = names.map(\.record.title)
        own = TitleIndex.Language(file.titles, texts: OwnTitleTexts(titles: titles, alternates: texts))
        preferences = file.preferences
    }

    /// The code of an occupation that was found.
    public func code(of id: OccupationID) -> OccupationCode { codes[id.index] }

    /// An occupation's own title.
    public func title(of id: OccupationID) -> String { titles[id.index] }

    /// What a search finds, in the titles of all languages, and the texts that were read for it.
    ///
    /// In English the other languages' titles are read only where the map's own do not have the words.
    ///
    /// - Parameters:
    ///   - query: what a person typed.
    ///   - limit: the most answers to give.
    ///   - language: what the person reads.
    /// - Throws: where a file of the index is damaged, or was made for other titles than the bundle has now. A language
    ///   whose texts cannot be read adds nothing: what is wrong with them is said where they are shown.
    public func matches(
        _ query: String, limit: Int, language: TextLanguage
    ) throws(BundleError) -> (matches: [TitleMatch], texts: [OccupationTexts]) {
        if !language.hasTitles {
            let matches = try answers(to: query, limit: limit, in: [own])
            if let best = matches.map(\.quality).min(), best <= .initials { return (matches, []) }
        }
        let texts = translations()
        return (try answers(to: query, limit: limit, in: languages(texts)), texts)
    }

    /// The index over the titles of all languages, for who searches again and again.
    ///
    /// - Throws: as ``matches(_:limit:language:)``.
    public func index() throws(BundleError) -> TitleIndex {
        TitleIndex(try languages(translations()), preferences: preferences)
    }

    /// The map's own titles, and those of each language with texts.
    private func languages(_ texts: [OccupationTexts]) throws(BundleError) -> [TitleIndex.Language] {
        var languages = [own]
        for texts in texts {
            let language = texts.language
            let file = try SearchIndexFile(
                BundleFile.read(directory: directory, file: language.searchFile), language: language,
                sources: language.searchSources(manifest), codes: codes)
            languages.append(
                TitleIndex.Language(file.titles, texts: TranslatedTitleTexts(codes: codes, texts: texts)))
        }
        return languages
    }

    private func answers(
        to query: String, limit: Int, in languages: [TitleIndex.Language]
    ) throws(BundleError) -> [TitleMatch] {
        let answers = TitleIndex(languages, preferences: preferences).answers(to: query, limit: limit)
        let matches = answers.compactMap(\.self)
        guard matches.count == answers.count else {
            throw BundleError(file: TextLanguage.english.searchFile, problem: .outdated)
        }
        return matches
    }

    /// The texts of every language that has an index of its own.
    private func translations() -> [OccupationTexts] {
        manifest.files.compactMap { TextLanguage(searchFile: $0.name) }.filter(\.hasTitles).compactMap { language in
            try? OccupationTexts(directory: directory, language: language)
        }
    }
}

/// The texts of the map's own titles: the records of the table, and the occupations' own titles behind them.
private struct OwnTitleTexts: TitleTexts {
    let titles: [String]
    let alternates: KeyedTable

    func text(of title: TitlePlace) -> [UInt8]? {
        if title.kind == .occupation { return Array(titles[title.occupation.index].utf8) }
        guard let record = alternates.range(of: title.occupation.index) else { return nil }
        var entries: [TitleList.Entry] = []
        let bytes = alternates.table.bytes
        TitleList.appendTitles(bytes, record, of: title.occupation, to: &entries)
        guard entries.indices.contains(title.ordinal), entries[title.ordinal].kind == title.kind else { return nil }
        let entry = entries[title.ordinal]
        return Array(bytes[Int(entry.start)..<Int(entry.start) + Int(entry.length)])
    }
}

/// The texts of a language's titles: the forms of each.
private struct TranslatedTitleTexts: TitleTexts {
    let codes: [OccupationCode]
    let texts: OccupationTexts

    func text(of title: TitlePlace) -> [UInt8]? {
        guard let text = texts.title(of: codes[title.occupation.index]) else { return nil }
        let forms = GenderedTitle.forms(of: text)
        return forms.indices.contains(title.ordinal) ? Array(forms[title.ordinal].utf8) : nil
    }
}
