/// Takes a file of texts apart and checks it: keys that the map needs, each once and in order, and no other.
///
/// English has to have all of them; in other languages English stands in for what is missing.
struct WordsReading: Sendable {
    let language: TextLanguage
    let keys: WordsKeys
    private(set) var bytes: [UInt8] = []
    /// Where each text is, ``partCount`` for each thing; empty where there is none.
    private(set) var places: [Range<Int>] = []
    /// Where each text's fingerprint is, as ``places``; empty where there is none.
    private(set) var fingerprints: [Range<Int>] = []
    /// How many texts there are.
    private(set) var count = 0
    private(set) var faults: [BundleError] = []
    private static let mostFaults = 10_000
    static let partCount = WordsPart.indexCount
    static let columns = "section|key|part|text"
    /// With the fingerprint of the English text that was translated, which a translation may have.
    static let columnsWithFingerprint = columns + "|of"

    init(_ text: consuming [UInt8], language: TextLanguage, keys: WordsKeys) {
        self.language = language
        self.keys = keys
        places = Array(repeating: 0..<0, count: keys.count * WordsReading.partCount)
        fingerprints = places
        let hasFingerprints = WordsReading.hasFingerprints(text, language)
        do throws(BundleError) {
            let file = try RecordFile(
                text, file: language.file, header: WordsReading.header(language, hasFingerprints: hasFingerprints))
            bytes = file.bytes
            read(file, fields: hasFingerprints ? 4...5 : 4...4)
            if language == .english { reportMissing() }
        } catch {
            report(error)
        }
    }

    private mutating func report(_ fault: BundleError) {
        if faults.count < WordsReading.mostFaults { faults.append(fault) }
    }

    /// Whether the head of a file names the column for fingerprints.
    static func hasFingerprints(_ text: borrowing [UInt8], _ language: TextLanguage) -> Bool {
        let head = text.withUnsafeBufferPointer { Array($0.prefix(200)) }
        return language != .english && head.firstRange(of: Array((columnsWithFingerprint + "\"").utf8)) != nil
    }

    /// What the header of a language's file has to say.
    static func header(_ language: TextLanguage, hasFingerprints: Bool) -> [RecordFile.Member] {
        [("language", language.code), ("columns", hasFingerprints ? columnsWithFingerprint : columns)]
    }

    private mutating func read(_ file: RecordFile, fields expected: ClosedRange<Int>) {
        let known = keys.places()
        var last = -1
        for (number, row) in file.rows.enumerated() {
            let fields = RowFields(bytes: bytes, range: row)
            let key = WordsReading.printable(bytes[fields.range(0).lowerBound..<fields.range(1).upperBound])
            let part = WordsPart(rawValue: fields.text(2))
            func fault(_ problem: BundleError.Problem) -> BundleError {
                file.fault(number, record: key, field: WordsReading.printable(fields[2]), problem)
            }
            guard expected.contains(fields.count) else {
                report(fault(.invalidValue(String(fields.count), expected: .fields(expected))))
                continue
            }
            guard let thing = known[key], let section = fields.text(0).wordsSection else {
                report(fault(.danglingReference(key)))
                continue
            }
            guard let part, section.parts(in: language).contains(part) else {
                let expected = DataExpectation.oneOf(section.parts(in: language).map(\.rawValue))
                report(fault(.invalidValue(WordsReading.printable(fields[2]), expected: expected)))
                continue
            }
            let place = thing * WordsReading.partCount + part.index
            guard places[place].isEmpty else {
                report(fault(.duplicate(key)))
                continue
            }
            if let problem = WordsReading.problem(fields[3], part) { report(fault(problem)) }
            if place < last { report(fault(.invalidValue(key, expected: .order(.keys)))) }
            last = max(last, place)
            places[place] = fields.range(3)
            if fields.count > 4 { fingerprints[place] = fields.range(4) }
            count += 1
        }
    }

    /// A key as a message may show it, whole where it can be one.
    private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(200), as: UTF8.self)
    }

    private static func problem(_ text: ArraySlice<UInt8>, _ part: WordsPart) -> BundleError.Problem? {
        if text.isEmpty { return .invalidValue("", expected: .text) }
        return text.count > part.longest ? .tooLong(count: text.count, limit: part.longest) : nil
    }

    private mutating func reportMissing() {
        for section in WordsSection.allCases {
            for (index, key) in keys[section].enumerated() {
                guard let thing = keys.place(section, index) else { continue }
                for part in section.parts(in: language)
                where places[thing * WordsReading.partCount + part.index].isEmpty {
                    report(
                        BundleError(
                            file: language.file, record: section.rawValue + "|" + key, field: part.rawValue,
                            problem: .incomplete))
                }
            }
        }
    }
}

extension WordsReading {
    /// Whether there is a text for everything; titles apart, which the map has.
    var hasEveryText: Bool {
        WordsSection.allCases.allSatisfy { section in
            keys[section].indices.allSatisfy { index in
                section.parts(in: .english).allSatisfy { text(at: places, section, index, $0) != nil }
            }
        }
    }

    /// A text by section and position; nil where there is none.
    func text(_ section: WordsSection, _ index: Int, _ part: WordsPart) -> String? {
        text(at: places, section, index, part).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The fingerprint of the English text that a text was translated from; nil where the file does not say.
    func fingerprint(_ section: WordsSection, _ index: Int, _ part: WordsPart) -> String? {
        text(at: fingerprints, section, index, part).map { String(decoding: $0, as: UTF8.self) }
    }

    private func text(
        at places: [Range<Int>], _ section: WordsSection, _ index: Int, _ part: WordsPart
    ) -> ArraySlice<UInt8>? {
        guard let thing = keys.place(section, index) else { return nil }
        let place = places[thing * WordsReading.partCount + part.index]
        return place.isEmpty ? nil : bytes[place]
    }
}

extension String {
    /// The section of this name in a file of texts.
    fileprivate var wordsSection: WordsSection? { WordsSection(rawValue: self) }
}
