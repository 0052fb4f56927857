import ArgumentParser
import CareerData
import CareerGraph

/// `rung data index [DIR]`: the search index of a bundle, made again from its titles.
struct DataIndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: Wording.Help.dataIndex, discussion: Wording.Help.dataIndexDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Argument(help: Wording.Help.checkArgument, completion: .directory)
    var directory: String?

    func run() throws {
        let place: String
        if let directory { place = directory } else { place = try bundle.place() }
        let contents: BundleContents
        do {
            contents = try BundleContents(reindexing: place)
        } catch {
            throw Failure.bundle(error, directory: place)
        }
        if let fault = contents.wordsFaults.first { throw Failure.words(fault, folder: place) }
        do {
            try BundleWriter(directory: place).write(contents)
        } catch {
            throw Failure.writing(error)
        }
        try StandardOutput.write(Wording.Build.index(directory: place))
    }
}
