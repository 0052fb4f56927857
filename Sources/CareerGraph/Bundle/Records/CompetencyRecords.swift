extension Competency: BundleRecord {
    package static var table: BundleTableName { .competencies }
    package static var columns: [BundleColumn] {
        [
            BundleColumn("element", "of the content model; in order of domain and element"),
            BundleColumn("domain", "`S` skill, `K` knowledge, `A` ability, `W` work activity"),
            BundleColumn("title", "of O*NET"),
        ]
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        guard let domain = CompetencyDomain(bundleLetter: fields[1]) else {
            report("domain", .invalidValue(fields.text(1), expected: .oneOf(["S", "K", "A", "W"])))
            return nil
        }
        FieldReading.checkTitle(fields, 0, "element", report)
        FieldReading.checkTitle(fields, 2, "title", report)
        self.init(element: fields.text(0), title: fields.text(2), domain: domain)
    }

    package var fields: [String] { [element, domain.bundleLetter, title] }
}

extension CompetencyDomain {
    /// The letter that stands for the domain in a bundle.
    var bundleLetter: String {
        switch self {
        case .skill: "S"
        case .knowledge: "K"
        case .ability: "A"
        case .workActivity: "W"
        }
    }

    fileprivate init?(bundleLetter: ArraySlice<UInt8>) {
        guard let domain = CompetencyDomain.allCases.first(where: { bundleLetter.elementsEqual($0.bundleLetter.utf8) })
        else { return nil }
        self = domain
    }
}

/// One of O*NET's work styles.
package struct WorkStyleRecord: BundleRecord {
    package static let table = BundleTableName.workStyles
    package static var columns: [BundleColumn] {
        [BundleColumn("element", "of the content model, in order"), BundleColumn("title", "of the work style")]
    }

    package let element: String
    package let title: String

    package init(element: String, title: String) {
        self.element = element
        self.title = title
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        FieldReading.checkTitle(fields, 0, "element", report)
        FieldReading.checkTitle(fields, 1, "title", report)
        self.init(element: fields.text(0), title: fields.text(1))
    }

    package var fields: [String] { [element, title] }
}

/// What an occupation asks of every competency, in the order of the competencies.
package struct RatingsRecord: BundleRecord {
    package static let table = BundleTableName.ratings
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "importance and level of each competency, in hundredths; ! uncertain",
                "\(cellWidth) bytes for each competency: importance \(RatingCell.importances.words), level "
                    + "\(RatingCell.levels.words) (both in hundredths, three digits), a blank or `!` (O*NET advises caution)"
            ),
        ]
    }

    /// Bytes of a cell.
    package static let cellWidth = 7

    package let ratings: [Rating]

    package init(ratings: [Rating]) { self.ratings = ratings }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        let width = fields.range(1).count / RatingsRecord.cellWidth
        var cells = RatingCells(width: width, rows: 1)
        guard RatingsRecord.read(fields, into: &cells, row: 0, name: { "rating \($0 + 1)" }, report) else { return nil }
        self.init(ratings: (0..<width).map { cells.rating($0) })
    }

    package var fields: [String] { [ratings.map(\.cell).joined()] }

    /// Reads a row's cells to where the map keeps them: there are 144,000.
    ///
    /// - Parameter name: what to call the competency of a cell.
    /// - Returns: false, with a report, where they are not as many as `cells` is wide, or not all of the right form.
    static func read(
        _ fields: RowFields, into cells: inout RatingCells, row: Int, name: (Int) -> String, _ report: FieldReport
    ) -> Bool {
        let text = fields.range(1)
        guard text.count == cells.width * cellWidth else {
            let expected = DataExpectation.ratings(count: cells.width, bytes: cellWidth)
            report("ratings", .invalidValue(String(text.count), expected: expected))
            return false
        }
        guard let badCell = cells.fill(row: row, from: fields.bytes.span, at: text.lowerBound) else { return true }
        let start = text.lowerBound + badCell * cellWidth
        let found = String(decoding: fields.bytes[start..<start + cellWidth], as: UTF8.self)
        let expected = DataExpectation.rating(importances: RatingCell.importances, levels: RatingCell.levels)
        report(name(badCell), .invalidValue(found, expected: expected))
        return false
    }
}

extension Rating {
    /// `412462!` for importance 4.12 and level 4.62, with caution.
    fileprivate var cell: String {
        RatingCell.digits(importanceHundredths) + RatingCell.digits(levelHundredths) + (isUncertain ? "!" : " ")
    }
}

/// The standard errors of the levels of an occupation's skills and knowledge areas, in the order of the competencies.
package struct RatingErrorsRecord: BundleRecord {
    package static let table = BundleTableName.ratingErrors
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "standard error of the level of each skill and knowledge area, in hundredths",
                "separated by spaces; more than \(largest) as \(largest), `-` where not published. "
                    + "Read on demand only"),
        ]
    }

    /// The largest error that is told from others, in hundredths.
    package static let largest = 254
    /// Stands for an error that is not published.
    package static let notPublished = UInt8.max

    /// In hundredths of a level; ``notPublished`` where not published.
    package let hundredths: [UInt8]

    /// - Parameter hundredths: nil where not published.
    package init(hundredths: [Int?]) {
        self.hundredths = hundredths.map {
            $0.map { UInt8(clamping: min($0, RatingErrorsRecord.largest)) } ?? RatingErrorsRecord.notPublished
        }
    }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        let cells = fields[1].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        var hundredths: [Int?] = []
        hundredths.reserveCapacity(cells.count)
        for cell in cells {
            if cell.elementsEqual("-".utf8) {
                hundredths.append(nil)
            } else if let value = WholeNumber.parse(cell), (0...RatingErrorsRecord.largest).contains(value) {
                hundredths.append(value)
            } else {
                let found = String(decoding: cell.prefix(40), as: UTF8.self)
                report(
                    "standard errors", .invalidValue(found, expected: .errorOrDash(largest: RatingErrorsRecord.largest))
                )
                return nil
            }
        }
        self.init(hundredths: hundredths)
    }

    package var fields: [String] {
        let cells = hundredths.map { $0 == RatingErrorsRecord.notPublished ? "-" : String($0) }
        return [cells.joined(separator: " ")]
    }
}
