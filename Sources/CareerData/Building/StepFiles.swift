import CareerGraph
import CareerGuidance
import Workspace

/// The table of the moves that people take, as a build makes it of the other tables and the ladders.
enum StepFiles {
    /// The table; without rows where the tables are not sound.
    ///
    /// - Parameters:
    ///   - files: the other tables.
    ///   - ladders: files of the bundle's own form.
    ///   - manifest: what describes the tables.
    static func file(
        for files: [BundleContents.File], ladders: [BundleContents.File], _ manifest: BundleManifest
    ) -> BundleContents.File {
        let rows = map(of: files, manifest).map { StepFiles.rows(of: $0, ladders) } ?? []
        return BundleContents.File(
            name: BundleTableName.steps.file, bytes: BundleTable.text(of: .steps, rows: rows), rows: rows.count)
    }

    private static func map(of files: [BundleContents.File], _ manifest: BundleManifest) -> CareerGraph? {
        var tables = BundleTables()
        for name in BundleTableName.allCases where !name.isDerived {
            guard let file = files.first(where: { $0.name == name.file }),
                let table = try? BundleTable(file.bytes, as: name)
            else { return nil }
            tables.append(table)
        }
        var reader = BundleReader(manifest: manifest, tables: tables)
        return reader.map()
    }

    private static func rows(of graph: CareerGraph, _ ladders: [BundleContents.File]) -> [String] {
        let model = StepModel(graph, ladderSteps: ladders.flatMap { steps(of: $0, in: graph) })
        return graph.occupationIDs.compactMap { origin in
            let record = StepsRecord(
                steps: model.steps(from: origin).map {
                    StepsRecord.Step(
                        code: graph[$0.occupation].code, thousandths: $0.thousandths, evidence: $0.evidence)
                })
            guard !record.steps.isEmpty else { return nil }
            return ([graph[origin].code.text] + record.fields).joined(separator: "|")
        }
    }

    private static func steps(of file: BundleContents.File, in graph: CareerGraph) -> [LadderStep] {
        guard let reading = try? LadderFile.read(file.bytes, path: file.name, for: graph) else { return [] }
        return LadderStep.all(in: reading.ladder, of: graph)
    }
}
