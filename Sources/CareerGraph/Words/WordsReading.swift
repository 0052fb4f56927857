/// Takes a file of texts apart and checks it: every key that the map needs once and in order, and no other.
struct WordsReading {
    let language: TextLanguage
    let keys: WordsKeys
    private(set) var bytes: [UInt8] = []
    /// Where each text is, ``partCount`` for each thing; empty where there is none.
    private(set) var places: [Range<Int>] = []
    /// How many texts there are.
    private(set) var count = 0
    private(set) var faults: [BundleError] = []
    private static let mostFaults = 10_000
    static let partCount = WordsPart.allCases.count
    static let columns = "section|key|part|text"

    init(_ text: consuming [UInt8], language: TextLanguage, keys: WordsKeys) {
        self.language = language
        self.keys = keys
        places = Array(repeating: 0..<0, count: keys.count * WordsReading.partCount)
        do throws(BundleError) {
            let file = try RecordFile(
                text, file: language.file,
                header: [("language", language.rawValue), ("columns", WordsReading.columns)])
            bytes = file.bytes
            read(file)
            reportMissing()
        } catch {
            report(error)
        }
    }

    private mutating func report(_ fault: BundleError) {
        if faults.count < WordsReading.mostFaults { faults.append(fault) }
    }

    private mutating func read(_ file: RecordFile) {
        let known = keys.places()
        var last = -1
        for (number, row) in file.rows.enumerated() {
            let fields = RowFields(bytes: bytes, range: row)
            let key = WordsReading.printable(bytes[fields.range(0).lowerBound..<fields.range(1).upperBound])
            let part = WordsPart(rawValue: fields.text(2))
            func fault(_ problem: BundleError.Problem) -> BundleError {
                file.fault(number, record: key, field: WordsReading.printable(fields[2]), problem)
            }
            guard fields.count == 4 else {
                report(fault(.invalidValue(String(fields.count), expected: .fields(4...4))))
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

extension String {
    /// The section of this name in a file of texts.
    fileprivate var wordsSection: WordsSection? { WordsSection(rawValue: self) }
}
