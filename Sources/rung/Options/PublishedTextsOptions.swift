import ArgumentParser
import CareerGraph
import Glibc
import Words

/// A person's own folder of O*NET's definitions, tasks and detailed activities.
struct PublishedTextsOptions: ParsableArguments {
    /// The environment variable that names the folder; `--texts` comes before it.
    static let variable = "RUNG_TEXTS"

    @Option(
        name: .customLong("texts"), help: .message(.optionTexts, value: "folder"), completion: .directory,
        transform: PathArgument.path)
    var directory: String?

    /// The texts; nil where no folder is named.
    func load(for graph: CareerGraph) throws(Failure) -> PublishedTexts? {
        let variable = getenv(PublishedTextsOptions.variable).map { String(cString: $0) }
        guard let directory = directory ?? variable, !directory.isEmpty else { return nil }
        do {
            return try PublishedTexts.load(directory: directory, for: graph)
        } catch {
            throw .publishedTexts(error, directory: directory)
        }
    }
}
