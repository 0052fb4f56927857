import CareerGraph

/// The part of docs/data.md about the tables, written from the records: there is no second list of their columns.
package enum BundleTableReference {
    /// A table in Markdown: a line for each file, with its columns in order.
    package static func markdown() -> String {
        var lines = ["| file | fields of a record |", "| --- | --- |"]
        for name in BundleTableName.allCases {
            lines.append("| `\(name.file)` | \(fields(name.record.columns)) |")
        }
        return lines.joined(separator: "\n")
    }

    /// Columns without a meaning of their own share that of the last one before them that has one.
    private static func fields(_ columns: [BundleColumn]) -> String {
        var groups: [(names: [String], meaning: String)] = []
        for column in columns {
            if column.meaning.isEmpty, !groups.isEmpty {
                groups[groups.count - 1].names.append(column.name)
            } else {
                groups.append(([column.name], column.meaning))
            }
        }
        return groups.map { "**" + $0.names.joined(separator: ", ") + "**: " + $0.meaning }.joined(separator: "; ")
    }
}
