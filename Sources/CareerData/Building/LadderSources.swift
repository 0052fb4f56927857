import CareerGraph
import CareerGuidance
import SystemFiles
import Workspace

/// The ladders that go into a bundle: files that people wrote, in the bundle's canonical form.
enum LadderSources {
    /// Reads all ladders of a folder, in order of name. Other files are left alone.
    ///
    /// - Parameter occupations: the codes that the bundle will hold.
    /// - Throws: where a ladder cannot be read or drawn, or names an occupation that the bundle will not hold.
    static func read(_ folder: String, occupations: [String]) throws(ReleaseError) -> [BundleContents.File] {
        let names: [String]
        do throws(FileError) {
            names = try Folder.names(in: folder)
        } catch {
            throw ReleaseError(file: folder, problem: .file(error.problem))
        }
        let known = Set(occupations)
        var files: [BundleContents.File] = []
        for name in names where name.hasSuffix(".json") {
            let path = folder + "/" + name
            guard BundleSchema.ladderName(ofFile: BundleSchema.ladderFolder + "/" + name) != nil else {
                throw ReleaseError(
                    file: path, problem: .invalidValue(name, expected: .ladderName))
            }
            files.append(try read(path, occupations: known))
        }
        return files
    }

    private static func read(_ path: String, occupations: Set<String>) throws(ReleaseError) -> BundleContents.File {
        let reading: LadderReading
        do throws(LadderFileError) {
            reading = try LadderFile.read(path, for: nil)
        } catch {
            throw ReleaseError(file: path, problem: problem(error))
        }
        if let fault = reading.faults.first(where: { $0.severity == .error }) {
            throw ReleaseError(file: path, line: fault.line, problem: .ladder(fault))
        }
        for code in reading.ladder.jobs.compactMap(\.occupation) where !occupations.contains(code.text) {
            throw ReleaseError(file: path, problem: .unknownOccupation(code.text))
        }
        let name = LadderFile.name(ofFile: path)
        return BundleContents.File(
            name: BundleSchema.ladderFile(named: name), bytes: LadderFile.bytes(reading.ladder),
            rows: reading.ladder.jobs.count)
    }

    private static func problem(_ error: LadderFileError) -> ReleaseError.Problem {
        switch error.problem {
        case .file(let problem): .file(problem)
        case .empty, .notALadder, .noPlaceForDraft:
            .invalidValue(LadderFile.name(ofFile: error.path), expected: .ladder)
        }
    }
}
