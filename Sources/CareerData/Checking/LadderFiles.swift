import CareerGraph
import CareerGuidance
import Workspace

/// Verifies the ladders of a bundle: each can be drawn, names occupations of the bundle, and is in the canonical form.
enum LadderFiles {
    /// - Parameter graph: nil where the bundle does not load: then occupations are not looked up.
    static func faults(_ manifest: BundleManifest, directory: String, graph: CareerGraph?) -> [BundleError] {
        manifest.files.filter { BundleSchema.ladderName(ofFile: $0.name) != nil }
            .flatMap { faults($0, directory: directory, graph: graph) }
    }

    private static func faults(
        _ file: BundleManifest.File, directory: String, graph: CareerGraph?
    ) -> [BundleError] {
        let bytes: [UInt8]
        do throws(BundleError) {
            bytes = try BundleFile.read(directory: directory, file: file.name)
        } catch {
            return [error]
        }
        guard let reading = try? LadderFile.read(bytes, path: file.name, for: graph) else {
            return [BundleError(file: file.name, problem: .malformed(.noLadder))]
        }
        var faults = reading.faults.compactMap { fault in
            problem(fault).map { problem in
                BundleError(
                    file: file.name, line: fault.line, record: fault.record.map(LadderFiles.record), field: fault.field,
                    problem: problem)
            }
        }
        let count = reading.ladder.jobs.count
        if count != file.rows {
            faults.append(BundleError(file: file.name, problem: .count(found: count, expected: file.rows)))
        }
        if faults.isEmpty, LadderFile.bytes(reading.ladder) != bytes {
            faults.append(BundleError(file: file.name, problem: .malformed(.notCanonical)))
        }
        return faults
    }

    private static func record(_ record: LadderFault.Record) -> String {
        switch record {
        case .job(let place, let id): id ?? "jobs[\(place + 1)]"
        case .move(let place, _, _): "moves[\(place + 1)]"
        }
    }

    /// Nil for what a bundle may hold: an oddity of the trade, not of the file.
    private static func problem(_ fault: LadderFault) -> BundleError.Problem? {
        switch fault.problem {
        case .unknownOccupation(let code): .danglingReference(code)
        case .unknownCluster(let title): .danglingReference(title)
        case .noSuchJob(let id): .danglingReference(id)
        case .duplicateID(let id): .duplicate(id)
        case .newerSchema(let found, let known): .schema(found: found, expected: known)
        case .tooManyJobs(let count, let limit), .tooManyMoves(let count, let limit):
            .invalidValue(String(count), expected: .atMost(limit))
        case .damaged: .malformed(.senseless)
        case .invalid(let expected): .invalidValue("", expected: dataExpectation(expected))
        case .unknownField: .malformed(.unknownField)
        case .tooLong(let limit): .invalidValue("…", expected: .atMost(limit))
        case .unsafeText: .invalidValue("…", expected: .plainText)
        case .untitled: .invalidValue("", expected: .text)
        case .noJobs: .count(found: 0, expected: 1)
        case .selfReference: .malformed(.moveToItself)
        case .longTitle, .duplicateTitle, .duplicateMove, .unlinked, .noExperiences, .unknownLevel,
            .advancementPaysLess, .advancementToLowerZone, .advancementNotUp, .lateralBetweenRungs,
            .advancementBothWays:
            nil
        }
    }

    /// The same as of any other file of the bundle.
    private static func dataExpectation(_ expected: LadderExpectation) -> DataExpectation {
        switch expected {
        case .list: .list
        case .title, .text: .text
        case .schema(let version): .notation(String(version))
        case .kindOfMove: .oneOf(["advancement", "lateral"])
        case .trueOrFalse: .trueOrFalse
        case .occupationCode: .occupationCode
        case .rung(let highest): .number(1...highest)
        case .experience: .experience
        case .identifier(let longest): .identifier(longest: longest)
        }
    }
}
