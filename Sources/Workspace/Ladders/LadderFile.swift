import CareerGraph
import CareerGuidance
import JSON
import SystemFiles

/// Why a ladder's file cannot be read or written at all.
public struct LadderFileError: Error, Equatable, Sendable {
    public let path: String
    public let problem: Problem

    public init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// The file itself, whatever is in it; or the folder of drafts.
        case file(FileProblem)
        /// There is nothing in the file.
        case empty
        /// It is not text in UTF-8, not JSON, or JSON that does not begin as an object.
        case notALadder
        /// Each of the places for drafts holds one already (``LadderDraftStore``).
        case noPlaceForDraft(limit: Int)
    }
}

/// A ladder as it was read, and what is wrong with it.
public struct LadderReading: Sendable, Equatable {
    /// What could be read.
    public let ladder: Ladder
    /// What reading found, then what ``LadderCheck`` finds.
    public let faults: [LadderFault]

    /// It cannot be drawn.
    public var hasErrors: Bool { faults.contains { $0.severity == .error } }
}

/// A ladder on the disk: one JSON file (docs/lattices.md).
public enum LadderFile {
    /// The version of the format that this program writes.
    public static let schema = 1
    /// Larger files are refused unread.
    public static let largestBytes = 8 << 20

    /// Reads a ladder. What is wrong in it is left out and reported; the rest is kept.
    ///
    /// - Throws: ``LadderFileError`` where nothing can be read.
    public static func read(_ path: String, for graph: CareerGraph?) throws(LadderFileError) -> LadderReading {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try WholeFile.read(path, atMost: largestBytes)
        } catch {
            throw LadderFileError(path: path, problem: .file(error))
        }
        return try read(bytes, path: path, for: graph)
    }

    /// Reads a ladder from the bytes of a file.
    ///
    /// - Parameters:
    ///   - path: the file's path or name; it also gives the ladder a name where it has none.
    ///   - graph: nil where there is no map: then nothing is said of occupations and clusters.
    /// - Throws: ``LadderFileError`` where nothing can be read.
    public static func read(
        _ bytes: [UInt8], path: String, for graph: CareerGraph?
    ) throws(LadderFileError) -> LadderReading {
        let parsed = try parse(bytes, path: path)
        let check = LadderCheck.faults(of: parsed.ladder, in: graph, lines: parsed.reader.lines)
        return LadderReading(ladder: parsed.ladder, faults: parsed.reader.faults + check)
    }

    /// What the bytes of a file hold, before anything is said of the ladder itself.
    struct Parsed {
        let ladder: Ladder
        let reader: LadderReader
        /// All of the text that makes sense.
        let node: JSONValue
        /// From some line on the text makes no sense.
        let isDamaged: Bool
    }

    static func parse(_ bytes: [UInt8], path: String) throws(LadderFileError) -> Parsed {
        guard !bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else {
            throw LadderFileError(path: path, problem: .empty)
        }
        let (node, damage) = ForgivingJSONReader.read(bytes)
        guard let node, case .object(let object) = node, !object.members.isEmpty || damage == nil else {
            throw LadderFileError(path: path, problem: .notALadder)
        }
        var reader = LadderReader()
        if let damage { reader.report(.error, .damaged(line: damage.line), line: damage.line) }
        let ladder = reader.ladder(node, fileName: name(ofFile: path))
        return Parsed(ladder: ladder, reader: reader, node: node, isDamaged: damage != nil)
    }

    /// Writes a ladder so that the file is at every moment either the old one or the new one, whole.
    ///
    /// - Throws: ``LadderFileError``; the old file is then as it was.
    public static func write(_ ladder: Ladder, to path: String) throws(LadderFileError) {
        do throws(FileProblem) {
            try SavedFile.replace(path, with: bytes(ladder), for: .everybody)
        } catch {
            throw LadderFileError(path: path, problem: .file(error))
        }
    }

    /// Writes a ladder to a new file.
    ///
    /// - Throws: ``LadderFileError``, with ``FileProblem/exists(at:)`` where there is one of this name: it stays.
    public static func create(_ ladder: Ladder, at path: String) throws(LadderFileError) {
        do throws(FileProblem) {
            try SavedFile.create(path, with: bytes(ladder), for: .everybody)
        } catch {
            throw LadderFileError(path: path, problem: .file(error))
        }
    }

    /// The bytes that ``write(_:to:)`` writes: the same for the same ladder, in the order of docs/lattices.md.
    public static func bytes(_ ladder: Ladder) -> [UInt8] { Array(LadderDocument.node(ladder).text(.file).utf8) }

    /// `petroleum` for `some/folder/petroleum.json`.
    public static func name(ofFile path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".json") ? String(file.dropLast(5)) : file
    }
}
