import CareerGraph
import CareerGuidance
import Explorer
import SystemFiles
import Workspace

/// The explorer's profile on the disk: only when the person asks for it.
enum ProfileStore {
    /// Writes a profile; a file that is there is left alone unless the person has said that it may be replaced.
    ///
    /// - Parameter typed: the path as the person typed it.
    static func save(
        _ profile: PersonProfile, to typed: String, replacing: Bool, for graph: CareerGraph
    ) -> EffectResult {
        let path = SystemPath.typed(typed)
        do throws(ProfileFileError) {
            if replacing {
                try ProfileFile.write(profile, to: path, for: graph)
            } else {
                try ProfileFile.create(profile, at: path, for: graph)
            }
            return .profileSaved(path: path)
        } catch {
            if case .file(.exists(let found)) = error.problem { return .exists(path: found) }
            return .failed(Wording.Files.writing(error))
        }
    }

    static func read(_ typed: String, for graph: CareerGraph) -> EffectResult {
        let path = SystemPath.typed(typed)
        do throws(ProfileFileError) {
            let reading = try ProfileFile.read(path, for: graph)
            return .profileRead(reading.profile, notes: reading.faults.map { Wording.Files.note($0, file: path) })
        } catch {
            return .failed(Wording.Files.reading(error))
        }
    }
}
