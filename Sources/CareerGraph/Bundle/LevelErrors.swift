/// How sure O*NET is of the level of each skill and knowledge area: the standard errors of its means.
///
/// Kept apart from the map, since only some advice asks for them: 894 rows, read on demand.
public struct LevelErrors: Sendable {
    /// Columns: skills and knowledge areas, in the order of the map's competencies.
    public let width: Int
    private let rows: [Int32]
    /// Hundredths of a level, row after row; `UInt8.max` where not published.
    private let hundredths: [UInt8]

    /// Puts a table together by hand.
    ///
    /// - Parameters:
    ///   - rows: by ``OccupationID/index``, the row of each occupation or -1.
    ///   - hundredths: `width` cells for each row; `UInt8.max` where not published.
    public init(width: Int, rows: [Int32], hundredths: [UInt8]) {
        precondition(rows.allSatisfy { (Int($0) + 1) * width <= hundredths.count })
        self.width = width
        self.rows = rows
        self.hundredths = hundredths
    }

    /// Reads the table of a bundle folder for a loaded map.
    ///
    /// - Throws: the first fault found.
    public static func load(directory: String, for graph: CareerGraph) throws(BundleError) -> LevelErrors {
        var reader = BundleReader(directory: directory, tables: [.ratingErrors])
        let errors = LevelErrors(
            reading: &reader, index: OccupationIndex(graph.occupations.map(\.code)), competencies: graph.competencies)
        if let fault = reader.faults.first { throw fault }
        return errors
    }

    init(reading reader: inout BundleReader, index: OccupationIndex, competencies: [Competency]) {
        let width = competencies.count { $0.domain <= .knowledge }
        var rows = [Int32](repeating: -1, count: index.count)
        var hundredths: [UInt8] = []
        var count: Int32 = 0
        reader.forEachOccupation(in: .ratingErrors, index) { reader, place, fields, occupation in
            let record = RatingErrorsRecord(fields) { reader.report(place, $0, $1) }
            guard let record else { return }
            guard record.hundredths.count == width else {
                let found = String(record.hundredths.count)
                return reader.report(place, "standard errors", .invalidValue(found, expected: .count(width)))
            }
            rows[occupation] = count
            count += 1
            hundredths += record.hundredths
        }
        self.width = width
        self.rows = rows
        self.hundredths = hundredths
    }

    /// The standard error of an occupation's level of a competency, on the level scale; nil where not published.
    public func standardError(_ occupation: OccupationID, _ competency: CompetencyID) -> Double? {
        guard rows.indices.contains(occupation.index), rows[occupation.index] >= 0, competency.index < width else {
            return nil
        }
        let value = hundredths[Int(rows[occupation.index]) * width + competency.index]
        return value == RatingErrorsRecord.notPublished ? nil : Double(value) / 100
    }
}
