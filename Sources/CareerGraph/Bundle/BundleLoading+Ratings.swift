extension BundleReader {
    mutating func ratings(_ index: OccupationIndex, _ competencies: [Competency]) -> RatingTable? {
        var cells = RatingCells(width: competencies.count, rows: tables[.ratings]?.rows.count ?? 0)
        var rows = [Int32](repeating: -1, count: index.count)
        var occupations: [OccupationID] = []
        occupations.reserveCapacity(cells.rows)
        forEachOccupation(in: .ratings, index) { reader, place, fields, occupation in
            let isRead = RatingsRecord.read(
                fields, into: &cells, row: occupations.count, name: { competencies[$0].element },
                { reader.report(place, $0, $1) })
            guard isRead else { return }
            rows[occupation] = Int32(occupations.count)
            occupations.append(OccupationID(occupation))
        }
        guard occupations.count == cells.rows else { return nil }
        return RatingTable(
            width: cells.width, rows: rows, occupations: occupations, importance: cells.importance,
            level: cells.level, uncertain: cells.uncertain)
    }

    mutating func relations(_ index: OccupationIndex) -> AdjacencyList<Relation> {
        var result = AdjacencyList<Relation>(reservingRows: index.count, elements: index.count * 20)
        // The occupation that named each one last: a repeat shows without a search.
        var namedBy = [Int32](repeating: -1, count: index.count)
        forEachOccupation(in: .related, index) { reader, place, fields, occupation in
            result.startRow(occupation)
            namedBy[occupation] = Int32(occupation)
            var rank = 0
            RelatedRecord.forEachCode(fields) { tier, code, isWhole in
                guard isWhole, let target = index.index(of: code, in: fields.bytes.span) else {
                    let text = String(decoding: fields.bytes[code], as: UTF8.self)
                    return reader.report(place, "related", .danglingReference(text))
                }
                if namedBy[target] == occupation {
                    let text = String(decoding: fields.bytes[code], as: UTF8.self)
                    return reader.report(place, "related", .duplicate(text))
                }
                namedBy[target] = Int32(occupation)
                rank += 1
                result.append(Relation(occupation: OccupationID(target), tier: tier, rank: rank))
            }
        }
        result.finish(rows: index.count)
        return result
    }

    /// The moves that people take; nil for a bundle whose table is still to be made.
    mutating func steps(_ index: OccupationIndex) -> StepLists? {
        guard let table = tables[.steps] else { return nil }
        return StepLists(KeyedTable(table, index: index, reporting: &self), index: index)
    }

    /// Reports what is wrong in the rows of steps, which the map reads only on demand.
    mutating func auditSteps(_ index: OccupationIndex) {
        forEachOccupation(in: .steps, index) { reader, place, fields, occupation in
            guard let record = StepsRecord(fields, { reader.report(place, $0, $1) }) else { return }
            let steps = StepLists.steps(record, index) { reader.report(place, $0, $1) }
            if steps.contains(where: { $0.occupation.index == occupation }) {
                reader.report(place, "steps", .duplicate(fields.text(0)))
            }
            record.reportRepeats { reader.report(place, $0, $1) }
        }
    }
}
