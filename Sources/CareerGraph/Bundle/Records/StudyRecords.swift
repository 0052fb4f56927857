extension ProgramOfStudy: BundleRecord {
    package static var table: BundleTableName { .programs }
    package static var columns: [BundleColumn] {
        [BundleColumn("program", "CIP code, in order"), BundleColumn("title", "of the program")]
    }

    /// The codes are looked at when they are put in order.
    package init?(_ fields: RowFields, _ report: FieldReport) {
        FieldReading.checkTitle(fields, 1, "title", report)
        self.init(code: fields.text(0), title: fields.text(1))
    }

    package var fields: [String] { [code, title] }
}

/// CIP codes such as `51.3801`.
package enum ProgramCode {
    /// The digits as one number (513801); nil for any other form.
    package static func number(_ code: ArraySlice<UInt8>) -> Int32? {
        guard code.count == 7, code[code.startIndex + 2] == UInt8(ascii: ".") else { return nil }
        var key: Int32 = 0
        for (offset, byte) in code.enumerated() where offset != 2 {
            guard (0x30...0x39).contains(byte) else { return nil }
            key = key * 10 + Int32(byte - 0x30)
        }
        return key
    }
}

/// The programs of study that lead to an occupation.
package struct OccupationProgramsRecord: BundleRecord {
    package static let table = BundleTableName.occupationPrograms
    package static var columns: [BundleColumn] {
        [.occupation, BundleColumn("programs", "CIP codes in order, separated by spaces")]
    }

    /// CIP codes, in order.
    package let codes: [String]

    package init(codes: [String]) { self.codes = codes }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        self.init(codes: OccupationProgramsRecord.codes(fields).map { String(decoding: $0, as: UTF8.self) })
    }

    package var fields: [String] { [codes.joined(separator: " ")] }

    package func reportRepeats(_ report: FieldReport) { reportRepeats(of: codes, in: "programs", report) { $0 } }

    /// The codes as bytes.
    static func codes(_ fields: RowFields) -> [ArraySlice<UInt8>] { fields[1].split(separator: UInt8(ascii: " ")) }
}

/// The registered apprenticeships that lead to an occupation.
package struct ApprenticeshipsRecord: BundleRecord {
    package static let table = BundleTableName.apprenticeships
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "apprenticeship~title~hours~kind...",
                "`RAPIDS code~title~hours~kind` in order of title; hours `8000`, `4000-6000` or empty; "
                    + "kind `TB`, `CB` or `HY`"),
        ]
    }

    /// The hours of work and instruction that an apprenticeship may take.
    package static let hours = 1...100_000

    package let apprenticeships: [Apprenticeship]

    /// Puts them in the order of what stands behind their codes, since people look for a title.
    package init(_ apprenticeships: some Sequence<Apprenticeship>) {
        let sorted = apprenticeships.map { (key: $0.textBehindCode, text: $0.text, apprenticeship: $0) }
            .sorted { ($0.key, $0.text) < ($1.key, $1.text) }
        self.apprenticeships = sorted.map(\.apprenticeship)
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        var found: [Apprenticeship] = []
        for field in 1..<max(fields.count, 1) {
            if let apprenticeship = Apprenticeship(fields[field]) {
                found.append(apprenticeship)
            } else {
                let text = String(fields.text(field).prefix(60))
                report("apprenticeship", .invalidValue(text, expected: .notation("code~title~hours~TB/CB/HY")))
            }
        }
        apprenticeships = found
    }

    package var fields: [String] { apprenticeships.map(\.text) }

    package func reportRepeats(_ report: FieldReport) {
        reportRepeats(of: apprenticeships, in: "apprenticeship", report) { $0.title }
    }
}

extension Apprenticeship {
    fileprivate var text: String { code + "~" + textBehindCode }

    fileprivate var textBehindCode: String {
        let ends =
            hours.map { $0.lowerBound == $0.upperBound ? [$0.lowerBound] : [$0.lowerBound, $0.upperBound] } ?? []
        return "\(title)~\(ends.map(String.init).joined(separator: "-"))~\(kind.rawValue)"
    }

    fileprivate init?(_ item: ArraySlice<UInt8>) {
        let parts = FieldReading.parts(item)
        guard parts.count == 4, FieldReading.isTitle(parts[0]), FieldReading.isTitle(parts[1]),
            let kind = Kind(rawValue: String(decoding: parts[3], as: UTF8.self)), let term = Term(parts[2])
        else { return nil }
        self.init(
            code: String(decoding: parts[0], as: UTF8.self), title: String(decoding: parts[1], as: UTF8.self),
            hours: term.hours, kind: kind)
    }

    /// Hours that may be none: `nil` inside means that the release gives none.
    private struct Term {
        let hours: ClosedRange<Int>?

        /// `8000`, `4000-6000` or nothing; nil where it is anything else.
        init?(_ text: ArraySlice<UInt8>) {
            if text.isEmpty {
                hours = nil
                return
            }
            let ends = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            guard ends.count <= 2, let low = ends.first.flatMap({ WholeNumber.parse($0) }),
                let high = ends.last.flatMap({ WholeNumber.parse($0) }), low <= high,
                ApprenticeshipsRecord.hours.contains(low), ApprenticeshipsRecord.hours.contains(high)
            else { return nil }
            hours = low...high
        }
    }
}
