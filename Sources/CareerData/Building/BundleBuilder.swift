import CareerGraph

/// Turns public releases into a bundle.
///
/// The same releases always give the same bytes: everything is sorted, and no clock is read.
public struct BundleBuilder {
    private let sources: ReleaseSources
    private let words: WordsFiles?
    private let progress: (BuildStep) -> Void

    /// - Parameters:
    ///   - words: Rung's own texts; nil for a bundle without them.
    ///   - progress: hears of each step before it begins.
    public init(
        sources: ReleaseSources, words: WordsFiles? = nil, progress: @escaping (BuildStep) -> Void = { _ in }
    ) {
        self.sources = sources
        self.words = words
        self.progress = progress
    }

    /// Reads all releases and puts the bundle together in memory; nothing is written. What is wrong with the texts,
    /// ``BundleContents/wordsFaults`` tells.
    ///
    /// - Throws: the first thing that makes a release unusable. What can be skipped or repaired is reported instead.
    public func build() throws(ReleaseError) -> (contents: BundleContents, report: BuildReport) {
        var context = BuildContext(sources: sources)
        let steps = BundleBuilder.steps
        for (position, step) in steps.enumerated() {
            progress(BuildStep(number: position + 1, total: steps.count + 1, work: step.work))
            try step.run(&context)
        }
        progress(BuildStep(number: steps.count + 1, total: steps.count + 1, work: .assembling))
        let ladders = try sources.ladders.map { folder throws(ReleaseError) in
            try LadderSources.read(folder, occupations: context.records.codes.map(\.text))
        }
        let contents = BundleContents(
            records: context.records, editions: try context.recognizedEditions(), ladders: ladders ?? [], words: words)
        context.report.rowsWritten = contents.files.compactMap { file in
            file.rows.map { BuildReport.Count(file: file.name, rows: $0) }
        }
        return (contents, context.report)
    }

    private struct Step: Sendable {
        let work: BuildStep.Work
        let run: @Sendable (inout BuildContext) throws(ReleaseError) -> Void
    }

    /// Occupations come first, since every other release refers to them.
    private static let steps: [Step] = [
        Step(work: .occupations) { context throws(ReleaseError) in
            try context.readOccupations()
            try context.recognizeDatabase()
        },
        Step(work: .relations) { context throws(ReleaseError) in
            try context.readRelatedOccupations()
        },
        Step(work: .ratings) { context throws(ReleaseError) in
            try context.readRatings()
        },
        Step(work: .profiles) { context throws(ReleaseError) in
            try context.readInterests()
            try context.readWorkValues()
            try context.readWorkStyles()
        },
        Step(work: .preparation) { context throws(ReleaseError) in try context.readPreparation() },
        Step(work: .titles) { context throws(ReleaseError) in try context.readTitles() },
        Step(work: .equipment) { context throws(ReleaseError) in
            try context.readTechnologies()
            try context.readTools()
        },
        Step(work: .wages) { context throws(ReleaseError) in try context.readWages() },
        Step(work: .projections) { context throws(ReleaseError) in try context.readProjections() },
        Step(work: .pathways) { context throws(ReleaseError) in try context.readPathways() },
        Step(work: .programs) { context throws(ReleaseError) in try context.readPrograms() },
        Step(work: .apprenticeships) { context throws(ReleaseError) in try context.readApprenticeships() },
    ]
}
