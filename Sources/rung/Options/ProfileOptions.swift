import ArgumentParser
import CareerGraph
import CareerGuidance
import Words
import Workspace

/// A person's profile as the origin of a question.
struct ProfileOptions: ParsableArguments {
    @Option(
        name: .customLong("profile"), help: .message(.optionProfile, value: "file"),
        completion: .file(extensions: ["json"]),
        transform: PathArgument.path)
    var file: String?

    /// The profile; nil where none is named. What could not be used is reported on standard error.
    func load(for graph: CareerGraph) throws(Failure) -> PersonProfile? {
        guard let file else { return nil }
        do {
            let reading = try ProfileFile.read(file, for: graph)
            for fault in reading.faults {
                StandardError.write(Wording.Failures.prefix + Wording.Files.note(fault, file: file) + "\n")
            }
            return reading.profile
        } catch {
            throw .profile(error)
        }
    }
}
