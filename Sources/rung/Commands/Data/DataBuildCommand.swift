import ArgumentParser
import CareerData
import CareerGraph
import SystemFiles
import Words

/// `rung data build`: the bundle from the raw public releases.
struct DataBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: Wording.text(.abstractDataBuild),
        discussion: HelpText.discussion(
            .discussionDataBuild,
            examples: [
                """
                rung data build --onet onet --oews oews/national_M2025_dl.csv \\
                    --projections projections/table_1_2_occupational_projections.csv \\
                    --clusters career_clusters/cluster_pathway_long.csv --cip cip_soc/cip2020_to_onetsoc2019.csv \\
                    --rapids rapids/rapids_occupations.csv --crosswalks soc_crosswalks --output Data
                """
            ]))

    @OptionGroup var language: LanguageOptions

    @Option(help: .message(.optionOnet), completion: .directory, transform: PathArgument.path)
    var onet: String

    @Option(help: .message(.optionOews), completion: .file(), transform: PathArgument.path)
    var oews: String

    @Option(help: .message(.optionProjections), completion: .file(), transform: PathArgument.path)
    var projections: String

    @Option(help: .message(.optionClusters), completion: .file(), transform: PathArgument.path)
    var clusters: String

    @Option(help: .message(.optionCIP), completion: .file(), transform: PathArgument.path)
    var cip: String

    @Option(help: .message(.optionRapids), completion: .file(), transform: PathArgument.path)
    var rapids: String

    @Option(help: .message(.optionCrosswalks), completion: .directory, transform: PathArgument.path)
    var crosswalks: String

    @Option(help: .message(.optionLadders), completion: .directory, transform: PathArgument.path)
    var ladders: String?

    @Option(help: .message(.optionOutput), completion: .directory, transform: PathArgument.path)
    var output: String

    @Option(help: .message(.optionWords), completion: .directory, transform: PathArgument.path)
    var words: String?

    @Flag(help: .message(.flagWithTexts))
    var withTexts = false

    @Option(help: .message(.optionTextsOutput), completion: .directory, transform: PathArgument.path)
    var textsOutput: String?

    @Flag(help: .message(.flagBuildVerbose))
    var verbose = false

    func validate() throws {
        guard withTexts == (textsOutput != nil) else { throw ValidationError(Wording.text(.argumentsTextsOutput)) }
    }

    func run() throws {
        let textsWriter = try textsWriter()
        let sources = ReleaseSources(
            onet: onet, wages: oews, projections: projections, clusters: clusters, programs: cip,
            apprenticeships: rapids, crosswalks: crosswalks, ladders: ladders ?? oldLadders)
        let built = try build(sources, words: try wordsFiles())
        let texts = try textsWriter.map { _ throws(Failure) in try publishedTexts() }
        try write(built.contents)
        try StandardOutput.write(Wording.Build.summary(built.report, directory: output, isVerbose: verbose))
        guard let textsWriter, let texts, let textsOutput else { return }
        do {
            try textsWriter.write(texts)
        } catch {
            throw Failure.writing(error)
        }
        try StandardOutput.write(Wording.Build.texts(texts, directory: textsOutput))
    }

    /// The folder of ladders that the bundle has already; nil where there is none.
    private var oldLadders: String? {
        let folder = output + "/" + BundleSchema.ladderFolder
        return FileStatus.of(folder) != nil ? folder : nil
    }

    private func build(
        _ sources: ReleaseSources, words: WordsFiles?
    ) throws(Failure) -> (contents: BundleContents, report: BuildReport) {
        let builder = BundleBuilder(sources: sources, words: words) { step in
            StandardError.write(Wording.Build.step(step))
        }
        let built: (contents: BundleContents, report: BuildReport)
        do {
            built = try builder.build()
        } catch {
            throw .release(error)
        }
        if let fault = built.contents.wordsFaults.first {
            throw .words(fault, folder: self.words ?? ownWords ?? output)
        }
        return built
    }

    /// The texts to take over: those of the named folder, else those that the output folder has already.
    private func wordsFiles() throws(Failure) -> WordsFiles? {
        guard let folder = words ?? ownWords else { return nil }
        do {
            return try WordsFiles.read(folder)
        } catch {
            throw .words(error, folder: folder)
        }
    }

    private var ownWords: String? {
        let folder = output + "/" + TextLanguage.folder
        return WordsFiles.stand(in: folder) ? folder : nil
    }

    /// Nil without `--with-texts`. Asked first, so that a wrong folder is told before the work begins.
    private func textsWriter() throws(Failure) -> PublishedTextsWriter? {
        guard let textsOutput else { return nil }
        do {
            return try PublishedTextsWriter(directory: textsOutput, apartFrom: output)
        } catch {
            throw .writing(error)
        }
    }

    private func publishedTexts() throws(Failure) -> PublishedTextsContents {
        do {
            return try PublishedTextsBuilder(onet: onet).build()
        } catch {
            throw .release(error)
        }
    }

    private func write(_ contents: BundleContents) throws(Failure) {
        do {
            try BundleWriter(directory: output).write(contents)
        } catch {
            throw .writing(error)
        }
    }
}
