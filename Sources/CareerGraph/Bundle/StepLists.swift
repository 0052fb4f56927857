/// The moves that people take, taken apart an occupation at a time: the start does not wait for 27,000 of them.
struct StepLists: Sendable {
    private enum Source {
        case lists([[UsualStep]])
        case table(KeyedTable, OccupationIndex)
    }

    private let source: Source

    init(_ lists: [[UsualStep]]) { source = .lists(lists) }

    /// The rows of a bundle's table.
    init(_ table: KeyedTable, index: OccupationIndex) { source = .table(table, index) }

    /// The steps from an occupation, the likeliest first. What cannot be read is left out: the checker reports it.
    subscript(occupation: OccupationID) -> [UsualStep] {
        switch source {
        case .lists(let lists): lists[occupation.index]
        case .table(let table, let index):
            table.range(of: occupation.index).map {
                let record = StepsRecord(RowFields(bytes: table.table.bytes, range: $0), { _, _ in })
                return record.map { StepLists.steps($0, index) { _, _ in } } ?? []
            } ?? []
        }
    }

    /// The steps of a record that lead to known occupations.
    static func steps(_ record: StepsRecord, _ index: OccupationIndex, _ report: FieldReport) -> [UsualStep] {
        record.steps.compactMap { step in
            let code = Array(step.code.text.utf8)
            guard let target = index.index(of: 0..<code.count, in: code.span) else {
                report("steps", .danglingReference(step.code.text))
                return nil
            }
            return UsualStep(
                occupation: OccupationID(target), thousandths: step.thousandths, evidence: step.evidence)
        }
    }
}
