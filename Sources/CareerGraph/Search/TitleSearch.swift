import Synchronization

/// Searches a bundle by the titles of its occupations without loading the map: the index, the names of the
/// occupations, and the titles that are found.
public struct TitleSearch: Sendable {
    private let directory: String
    private let manifest: BundleManifest
    private let codes: [OccupationCode]
    private let titles: [String]
    private let own: SearchIndexFile

    /// Reads the index of the map's own titles.
    ///
    /// - Parameter directory: the bundle's folder.
    /// - Throws: the first fault found.
    public init(directory: String) throws(BundleError) {
        var reader = BundleReader(directory: directory, tables: [.occupations])
        let names = reader.namedOccupations()
        if let fault = reader.faults.first { throw fault }
        guard let manifest = reader.manifest else { throw BundleError(file: directory, problem: .missing) }
        codes = names.map(\.code)
        titles = names.map(\.record.title)
        own = try SearchIndexFile(
            BundleFile.read(directory: directory, file: TextLanguage.english.searchFile), language: .english,
            sources: TextLanguage.english.searchSources(manifest), codes: codes)
        self.directory = directory
        self.manifest = manifest
    }

    /// The code of an occupation that was found.
    public func code(of id: OccupationID) -> OccupationCode { codes[id.index] }

    /// An occupation's own title.
    public func title(of id: OccupationID) -> String { titles[id.index] }

    /// What a search finds, in the titles of all languages, and the texts that were read for it.
    ///
    /// In English the other languages' index is read only where the map's own titles do not have the words, and their texts
    /// only where one of their titles is found.
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
        let own = TitleIndex.Language(
            own.titles, texts: OwnTitleTexts(titles: titles, codes: codes, rows: rows))
        if !language.hasTitles {
            let matches = try answers(to: query, limit: limit, in: [own])
            if let best = matches.map(\.quality).min(), best <= .initials { return (matches, []) }
        }
        let translations = translations()
        // What is found is shown in the language that is read.
        _ = translations.first { $0.language == language }?.texts
        do throws(BundleError) {
            let all = try [own] + languages(translations)
            return (try answers(to: query, limit: limit, in: all), translations.compactMap(\.readTexts))
        } catch {
            let readable = translations.filter { $0.texts != nil }
            guard readable.count < translations.count else { throw error }
            let all = try [own] + languages(readable)
            return (try answers(to: query, limit: limit, in: all), readable.compactMap(\.readTexts))
        }
    }

    /// The index over the titles of all languages with all their texts, for who searches again and again.
    ///
    /// - Throws: as ``matches(_:limit:language:)``.
    public func index() throws(BundleError) -> TitleIndex {
        var reader = BundleReader(directory: directory, tables: [.titles])
        let table = reader.tables[.titles].map { KeyedTable($0, index: OccupationIndex(codes), reporting: &reader) }
        if let fault = reader.faults.first { throw fault }
        let texts = OwnTitleTexts(titles: titles, codes: codes, rows: table ?? rows)
        let translations = translations().filter { $0.texts != nil }
        return TitleIndex(
            try [TitleIndex.Language(own.titles, texts: texts)] + languages(translations), preferences: own.preferences)
    }

    private var rows: any TitleRecords { TitleRows(directory: directory, places: own.places) }

    /// The titles of each language with texts.
    private func languages(_ translations: [TranslatedTitleTexts]) throws(BundleError) -> [TitleIndex.Language] {
        var languages: [TitleIndex.Language] = []
        for translation in translations {
            let language = translation.language
            let file = try SearchIndexFile(
                BundleFile.read(directory: directory, file: language.searchFile), language: language,
                sources: language.searchSources(manifest), codes: codes)
            languages.append(TitleIndex.Language(file.titles, texts: translation))
        }
        return languages
    }

    private func answers(
        to query: String, limit: Int, in languages: [TitleIndex.Language]
    ) throws(BundleError) -> [TitleMatch] {
        let answers = TitleIndex(languages, preferences: own.preferences).answers(to: query, limit: limit)
        let matches = answers.compactMap(\.self)
        guard matches.count == answers.count else {
            // Where the titles themselves are damaged, that is what is wrong.
            _ = try BundleTable.load(.titles, directory: directory)
            throw BundleError(file: TextLanguage.english.searchFile, problem: .outdated)
        }
        return matches
    }

    /// The texts of every language that has an index of its own.
    private func translations() -> [TranslatedTitleTexts] {
        manifest.files.compactMap { TextLanguage(searchFile: $0.name) }.filter(\.hasTitles).map {
            TranslatedTitleTexts(directory: directory, language: $0, codes: codes)
        }
    }
}

/// The records of alternate titles.
private protocol TitleRecords: Sendable {
    /// The record of an occupation as text; nil where it has none, or where it cannot be read.
    func record(of occupation: OccupationID, code: OccupationCode) -> [UInt8]?
}

extension TitleRows: TitleRecords {}

extension KeyedTable: TitleRecords {
    fileprivate func record(of occupation: OccupationID, code: OccupationCode) -> [UInt8]? {
        range(of: occupation.index).map { Array(table.bytes[$0]) }
    }
}

/// The texts of the map's own titles: the alternate ones, and the occupations' own.
private struct OwnTitleTexts: TitleTexts {
    let titles: [String]
    let codes: [OccupationCode]
    let rows: any TitleRecords

    func text(of title: TitlePlace) -> [UInt8]? {
        if title.kind == .occupation { return Array(titles[title.occupation.index].utf8) }
        guard let record = rows.record(of: title.occupation, code: codes[title.occupation.index]) else { return nil }
        var entries: [TitleList.Entry] = []
        TitleList.appendTitles(record, 0..<record.count, of: title.occupation, to: &entries)
        guard entries.indices.contains(title.ordinal), entries[title.ordinal].kind == title.kind else { return nil }
        let entry = entries[title.ordinal]
        return Array(record[Int(entry.start)..<Int(entry.start) + Int(entry.length)])
    }
}

/// The texts of a language's titles, the forms of each: read when the first one is wanted.
private final class TranslatedTitleTexts: TitleTexts {
    let language: TextLanguage
    private let directory: String
    private let codes: [OccupationCode]
    /// Nil before they are read; `.some(nil)` where they cannot be.
    private let read = Mutex<OccupationTexts??>(nil)

    init(directory: String, language: TextLanguage, codes: [OccupationCode]) {
        self.directory = directory
        self.language = language
        self.codes = codes
    }

    /// The texts, nil where they cannot be read.
    var texts: OccupationTexts? {
        read.withLock { read in
            let texts = read ?? (try? OccupationTexts(directory: directory, language: language))
            read = .some(texts)
            return texts
        }
    }

    /// The texts where they have been read.
    var readTexts: OccupationTexts? { read.withLock { $0 ?? nil } }

    func text(of title: TitlePlace) -> [UInt8]? {
        guard let text = texts?.title(of: codes[title.occupation.index]) else { return nil }
        let forms = GenderedTitle.forms(of: text)
        return forms.indices.contains(title.ordinal) ? Array(forms[title.ordinal].utf8) : nil
    }
}
