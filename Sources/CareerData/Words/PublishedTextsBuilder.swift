import CareerGraph
import JSON
import SystemFiles

/// Takes O*NET's definitions, tasks and detailed activities out of a person's own download, into a folder of their own.
///
/// They never go into a bundle, which holds no sentences of a release.
public struct PublishedTextsBuilder {
    private let onet: String

    /// - Parameter onet: the folder of O*NET's database as tab-delimited text.
    public init(onet: String) { self.onet = onet }

    /// Reads the texts; nothing is written.
    public func build() throws(ReleaseError) -> PublishedTextsContents {
        let definitions = try definitions()
        let codes = Set(definitions.map(\.code))
        return PublishedTextsContents([
            .definitions: definitions.filter { !$0.texts.isEmpty },
            .tasks: try tasks(of: codes),
            .activities: try activities(of: codes),
        ])
    }

    /// One record of a table.
    typealias Record = (code: String, texts: [String])

    private func table(_ title: String) throws(ReleaseError) -> DelimitedTable {
        try DelimitedTable.read(onet + "/" + title + ".txt", .tabs)
    }

    private func code(_ table: DelimitedTable, _ row: Int, _ column: Int) -> String? {
        OccupationCode(table.trimmed(row, column))?.text
    }

    private func definitions() throws(ReleaseError) -> [Record] {
        let table = try table("Occupation Data")
        let occupation = try table.column("O*NET-SOC Code")
        let description = try table.column("Description")
        var texts: [String: String] = [:]
        for row in 0..<table.count {
            guard let code = code(table, row, occupation) else { continue }
            texts[code] = BuildContext.cleaned(table.text(row, description))
        }
        return texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.isEmpty ? [] : [$0.value]) }
    }

    /// Core tasks first, otherwise in the release's order.
    private func tasks(of codes: Set<String>) throws(ReleaseError) -> [Record] {
        let table = try table("Task Statements")
        let occupation = try table.column("O*NET-SOC Code")
        let task = try table.column("Task")
        let kind = table.column(ifPresent: "Task Type")
        var core: [String: [String]] = [:]
        var others: [String: [String]] = [:]
        for row in 0..<table.count {
            guard let code = code(table, row, occupation), codes.contains(code) else { continue }
            let text = BuildContext.cleaned(table.text(row, task))
            guard !text.isEmpty else { continue }
            let isCore = kind.map { table.trimmed(row, $0) == "Core" } ?? true
            if isCore { core[code, default: []].append(text) } else { others[code, default: []].append(text) }
        }
        return codes.sorted().map { ($0, (core[$0] ?? []) + (others[$0] ?? [])) }.filter { !$0.1.isEmpty }
    }

    private func activities(of codes: Set<String>) throws(ReleaseError) -> [Record] {
        let titles = try activityTitles()
        let table = try table("Tasks to DWAs")
        let occupation = try table.column("O*NET-SOC Code")
        let activity = try table.column("DWA ID")
        var found: [String: Set<String>] = [:]
        for row in 0..<table.count {
            guard let code = code(table, row, occupation), codes.contains(code),
                let title = titles[table.trimmed(row, activity)], !title.isEmpty
            else { continue }
            found[code, default: []].insert(title)
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value).sortedAlphabetically()) }
    }

    private func activityTitles() throws(ReleaseError) -> [String: String] {
        let table = try table("DWA Reference")
        let identifier = try table.column("DWA ID")
        let title = try table.column("DWA Title")
        var titles: [String: String] = [:]
        for row in 0..<table.count {
            titles[table.trimmed(row, identifier)] = BuildContext.cleaned(table.text(row, title))
        }
        return titles
    }
}

/// A folder of O*NET's texts in memory.
public struct PublishedTextsContents: Sendable {
    /// How many occupations have a definition.
    public let occupations: Int
    let files: [BundleContents.File]

    init(_ records: [PublishedTexts.TableName: [PublishedTextsBuilder.Record]]) {
        occupations = records[.definitions]?.count ?? 0
        let tables = PublishedTexts.TableName.allCases.map { name in
            let rows = (records[name] ?? []).map { ([$0.code] + $0.texts).joined(separator: "|") }
            return BundleContents.File(
                name: name.file, bytes: RecordFile.text(header: name.header, rows: rows), rows: rows.count)
        }
        files =
            tables + [
                BundleContents.File(
                    name: SourcesDocument.name, bytes: Array(SourcesDocument.publishedTexts.utf8), rows: nil)
            ]
    }
}

/// Puts O*NET's texts into a folder, all of them or nothing, and never into a bundle.
public struct PublishedTextsWriter: Sendable {
    private let directory: String

    /// - Parameters:
    ///   - directory: the folder for the texts; it may exist, its parent must.
    ///   - bundle: the folder that the bundle is being built to.
    /// - Throws: where the folder is a bundle, or lies in one.
    public init(directory: String, apartFrom bundle: String) throws(BundleWriteError) {
        self.directory = directory
        let target = PublishedTextsWriter.resolved(directory)
        let output = PublishedTextsWriter.resolved(bundle)
        var place = target
        while true {
            let holdsBundle = [BundleSchema.manifest, BundleTableName.occupations.file].allSatisfy {
                FileStatus.ofLink((place == "/" ? "" : place) + "/" + $0) != nil
            }
            if holdsBundle || place == output { throw BundleWriteError(path: directory, problem: .insideBundle) }
            guard let slash = place.lastIndex(of: "/"), place != "/" else { break }
            place = slash == place.startIndex ? "/" : String(place[..<slash])
        }
    }

    /// Writes the texts; what lies in the folder beside them is kept.
    public func write(_ contents: PublishedTextsContents) throws(BundleWriteError) {
        try BundleWriter(directory: directory, marks: PublishedTexts.TableName.allCases.map(\.file))
            .write(contents.files)
    }

    /// The path from the root without links, as far as it exists.
    private static func resolved(_ path: String) -> String {
        var head = path.isEmpty ? "." : path
        var tail: [Substring] = []
        while true {
            if let root = SystemPath.resolved(head) {
                return tail.isEmpty ? root : (root == "/" ? "" : root) + "/" + tail.reversed().joined(separator: "/")
            }
            while head.count > 1, head.hasSuffix("/") { head.removeLast() }
            guard let slash = head.lastIndex(of: "/") else {
                tail.append(head[...])
                head = "."
                continue
            }
            tail.append(head[head.index(after: slash)...])
            head = slash == head.startIndex ? "/" : String(head[..<slash])
        }
    }
}
