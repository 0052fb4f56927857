import ArgumentParser
import CareerData
import CareerGraph
import Glibc

/// `rung data build`: the bundle from the raw public releases.
struct DataBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: Wording.Help.dataBuild, discussion: Wording.Help.dataBuildDiscussion)

    @Option(help: Wording.Help.onetOption, completion: .directory)
    var onet: String

    @Option(help: Wording.Help.oewsOption, completion: .file())
    var oews: String

    @Option(help: Wording.Help.projectionsOption, completion: .file())
    var projections: String

    @Option(help: Wording.Help.clustersOption, completion: .file())
    var clusters: String

    @Option(help: Wording.Help.cipOption, completion: .file())
    var cip: String

    @Option(help: Wording.Help.rapidsOption, completion: .file())
    var rapids: String

    @Option(help: Wording.Help.crosswalksOption, completion: .directory)
    var crosswalks: String

    @Option(help: Wording.Help.laddersOption, completion: .directory)
    var ladders: String?

    @Option(help: Wording.Help.outputOption, completion: .directory)
    var output: String

    @Flag(help: Wording.Help.verboseFlag)
    var verbose = false

    func run() throws {
        let sources = ReleaseSources(
            onet: onet, wages: oews, projections: projections, clusters: clusters, programs: cip,
            apprenticeships: rapids, crosswalks: crosswalks, ladders: ladders ?? oldLadders)
        let built = try build(sources)
        try write(built.contents)
        try StandardOutput.write(Wording.Build.summary(built.report, directory: output, isVerbose: verbose))
    }

    /// The folder of ladders that the bundle has already; nil where there is none.
    private var oldLadders: String? {
        let folder = output + "/" + BundleSchema.ladderFolder
        return access(folder, F_OK) == 0 ? folder : nil
    }

    private func build(_ sources: ReleaseSources) throws(Failure) -> (contents: BundleContents, report: BuildReport) {
        let builder = BundleBuilder(sources: sources) { step in
            StandardError.write(Wording.Build.step(step))
        }
        do {
            return try builder.build()
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
