/// The titles and texts of occupations in one language, without those of all other things: for commands that show a few
/// occupations and do not load the map. ``PlainTexts`` checks the whole file.
public struct OccupationTexts: Sendable {
    public let language: TextLanguage
    private let file: RecordFile
    /// How many records are about occupations: the first ones.
    private let count: Int

    private static let section = WordsSection.occupation.rawValue + "|"

    /// Reads the file of a language in a bundle folder.
    ///
    /// - Throws: where it is missing or not a file of texts.
    public init(directory: String, language: TextLanguage) throws(BundleError) {
        try self.init(BundleFile.read(directory: directory, file: language.file), language: language)
    }

    /// The same from the file's bytes.
    package init(_ bytes: consuming [UInt8], language: TextLanguage) throws(BundleError) {
        self.language = language
        let hasFingerprints = WordsReading.hasFingerprints(bytes, language)
        file = try RecordFile(
            bytes, file: language.file, header: WordsReading.header(language, hasFingerprints: hasFingerprints))
        // The sections stand in order, occupations first.
        let records = file
        count = records.rows.partitionPoint { !records.bytes[$0].starts(with: OccupationTexts.section.utf8) }
    }

    /// Reads the texts of a language, or the English ones where those cannot be had: as
    /// ``PlainTexts/loadOrFallBack(directory:language:for:)``.
    public static func loadOrFallBack(
        directory: String, language: TextLanguage
    ) -> (texts: OccupationTexts?, faults: [BundleError]) {
        language.loadOrFallBack(directory: directory) { candidate throws(BundleError) in
            try OccupationTexts(directory: directory, language: candidate)
        }
    }

    /// The title of an occupation in this language; nil where it lacks it, as in English: the map's own title stands.
    public func title(of code: OccupationCode) -> String? { text(code, .title) }

    /// What people in an occupation do all day, and where; nil where the language lacks it.
    public func text(of code: OccupationCode) -> String? { text(code, .text) }

    private func text(_ code: OccupationCode, _ part: WordsPart) -> String? {
        let key = OccupationTexts.section + code.text + "|"
        let first = file.rows[..<count].partitionPoint { !file.bytes[$0].lexicographicallyPrecedes(key.utf8) }
        for row in file.rows[first..<count] {
            guard file.bytes[row].starts(with: key.utf8) else { return nil }
            let fields = RowFields(bytes: file.bytes, range: row)
            if fields.count >= 4, fields[2].elementsEqual(part.rawValue.utf8), !fields.isEmpty(3) {
                return fields.text(3)
            }
        }
        return nil
    }
}

extension RandomAccessCollection {
    /// The first place of an element of which something holds that holds of all behind it and of none before it.
    fileprivate func partitionPoint(_ isBehind: (Element) -> Bool) -> Index {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
            if isBehind(self[middle]) { high = middle } else { low = index(after: middle) }
        }
        return low
    }
}
