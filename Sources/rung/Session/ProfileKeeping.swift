import CareerGraph
import CareerGuidance
import Explorer
import Glibc
import Workspace

/// The explorer's profile on the disk: only when the person asks for it.
enum ProfileKeeping {
    /// Writes a profile; a file that is there is left alone unless the person has said that it may be replaced.
    static func save(_ profile: PersonProfile, to path: String, replacing: Bool, for graph: CareerGraph) -> EffectResult
    {
        if !replacing, access(path, F_OK) == 0 { return .exists(path: path) }
        do {
            try ProfileFile.write(profile, to: path, for: graph)
            return .profileSaved(path: path)
        } catch {
            return .failed(Wording.Profile.failure(error))
        }
    }

    static func read(_ path: String, for graph: CareerGraph) -> EffectResult {
        do {
            let reading = try ProfileFile.read(path, for: graph)
            return .profileRead(reading.profile, notes: reading.faults.map { Wording.Profile.note($0, file: path) })
        } catch {
            return .failed(Wording.Profile.failure(error))
        }
    }
}
