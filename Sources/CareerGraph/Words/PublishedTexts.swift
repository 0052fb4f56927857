/// O*NET's own definition, tasks and detailed activities of occupations, from a person's own download.
///
/// Never part of a bundle: `rung data build --with-texts` puts them into a folder that the person names.
public struct PublishedTexts: Sendable {
    private let tables: [Table]

    /// A file of the folder. Raw values are the files' names without their ending.
    package enum TableName: String, Sendable, CaseIterable {
        case definitions, tasks, activities

        package var file: String { rawValue + ".json" }

        /// What the file's header states: its table, and the names of a record's fields.
        package var header: [RecordFile.Member] {
            let columns =
                switch self {
                case .definitions: "occupation|definition"
                case .tasks: "occupation|task..."
                case .activities: "occupation|detailed work activity..."
                }
            return [("table", rawValue), ("columns", columns)]
        }
    }

    private struct Table: Sendable {
        let bytes: [UInt8]
        /// By ``OccupationID/index``; empty where there is nothing.
        let records: [Range<Int>]
    }

    /// Reads a folder of texts for a map. Occupations that the map does not have are left out: the download may be of
    /// another edition.
    ///
    /// - Throws: the first fault found.
    public static func load(directory: String, for graph: CareerGraph) throws(BundleError) -> PublishedTexts {
        let index = OccupationIndex(graph.occupations.map(\.code))
        var tables: [Table] = []
        for name in TableName.allCases {
            let file = try RecordFile(
                BundleFile.read(directory: directory, file: name.file), file: name.file,
                header: name.header)
            tables.append(table(file, index))
        }
        return PublishedTexts(tables: tables)
    }

    private static func table(_ file: RecordFile, _ index: OccupationIndex) -> Table {
        var records = [Range<Int>](repeating: 0..<0, count: index.count)
        for row in file.rows {
            let code = row.prefix(OccupationCode.length)
            let separator = code.endIndex
            guard separator < row.upperBound, file.bytes[separator] == BundleSchema.fieldSeparator,
                let occupation = index.index(of: code.startIndex..<code.endIndex, in: file.bytes.span)
            else { continue }
            records[occupation] = separator + 1..<row.upperBound
        }
        return Table(bytes: file.bytes, records: records)
    }

    /// What the occupation is; nil where the download does not say.
    public func definition(of id: OccupationID) -> String? { texts(.definitions, id).first }
    /// What people in it do: the core tasks first.
    public func tasks(of id: OccupationID) -> [String] { texts(.tasks, id) }
    /// The detailed work activities that its tasks belong to, in alphabetical order.
    public func activities(of id: OccupationID) -> [String] { texts(.activities, id) }

    private func texts(_ name: TableName, _ id: OccupationID) -> [String] {
        guard let position = TableName.allCases.firstIndex(of: name) else { return [] }
        let table = tables[position]
        guard table.records.indices.contains(id.index) else { return [] }
        return table.bytes[table.records[id.index]].split(separator: BundleSchema.fieldSeparator)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
