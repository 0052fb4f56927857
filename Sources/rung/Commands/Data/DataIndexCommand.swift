import ArgumentParser
import CareerData
import CareerGraph
import Words

/// `rung data index [DIR]`: the search index of a bundle, made again from its titles.
struct DataIndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: Wording.text(.abstractDataIndex),
        discussion: HelpText.discussion(
            .discussionDataIndex,
            examples: [
                "rung data index",
                "rung data index ./Data",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentCheck), completion: .directory, transform: PathArgument.path)
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
