import CareerGraph
import CareerGuidance
import JSON
import SystemFiles

/// A profile as it was read, and what could not be used.
public struct ProfileReading: Sendable, Equatable {
    public let profile: PersonProfile
    /// In the order of the fields of docs/profile.md.
    public let faults: [ProfileFault]
}

/// A person's profile on the disk: one JSON file (docs/profile.md).
public enum ProfileFile {
    /// The version of the format that this program writes.
    public static let schema = 1
    /// Larger files are refused unread.
    public static let largestBytes = 1 << 20
    /// Lists of a profile may not be longer.
    public static let longestList = 200

    /// Reads a profile for a map. What is wrong in it is left out and reported; the rest is kept.
    ///
    /// - Throws: ``ProfileFileError`` where nothing can be read.
    public static func read(_ path: String, for graph: CareerGraph) throws(ProfileFileError) -> ProfileReading {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try WholeFile.read(path, atMost: largestBytes)
        } catch {
            throw ProfileFileError(path: path, problem: .file(error))
        }
        guard let reading = read(bytes, for: graph) else {
            throw ProfileFileError(path: path, problem: .notAProfile)
        }
        return reading
    }

    /// Reads a profile from the bytes of a file; nil where they do not begin as a JSON object.
    public static func read(_ bytes: [UInt8], for graph: CareerGraph) -> ProfileReading? {
        let (node, fault) = ForgivingJSONReader.read(bytes)
        guard let node, case .object = node else { return nil }
        var reader = ProfileReader(graph: graph)
        if let fault { reader.report("", .damaged(line: fault.line)) }
        let profile = reader.profile(node)
        return ProfileReading(profile: profile, faults: reader.faults)
    }

    /// Writes a profile so that the file is at every moment either the old one or the new one, whole; only its owner
    /// may read it (permissions 0600).
    ///
    /// - Throws: ``ProfileFileError``; the old file is then as it was.
    public static func write(_ profile: PersonProfile, to path: String, for graph: CareerGraph) throws(ProfileFileError)
    {
        do throws(FileProblem) {
            try SavedFile.replace(path, with: bytes(profile, for: graph), for: .owner)
        } catch {
            throw ProfileFileError(path: path, problem: .file(error))
        }
    }

    /// Writes a profile to a new file, for its owner only.
    ///
    /// - Throws: ``ProfileFileError``, with ``FileProblem/exists(at:)`` where there is one of this name: it stays.
    public static func create(
        _ profile: PersonProfile, at path: String, for graph: CareerGraph
    ) throws(ProfileFileError) {
        do throws(FileProblem) {
            try SavedFile.create(path, with: bytes(profile, for: graph), for: .owner)
        } catch {
            throw ProfileFileError(path: path, problem: .file(error))
        }
    }

    /// The bytes that ``write(_:to:for:)`` writes: the same for the same profile.
    public static func bytes(_ profile: PersonProfile, for graph: CareerGraph) -> [UInt8] {
        Array(ProfileDocument.value(profile, for: graph).text(.file).utf8)
    }
}
