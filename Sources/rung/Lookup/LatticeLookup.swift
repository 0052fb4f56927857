import CareerGraph
import CareerGuidance
import Workspace

/// Finds what `rung lattice` is to draw.
struct LatticeLookup {
    let graph: CareerGraph
    let bundle: BundleOptions

    /// What an argument means.
    enum Subject {
        case pathway(PathwayID)
        case cluster(ClusterID)
        case occupation(OccupationID)
        case ladder(Ladder)
    }

    /// In this order: a file, a code, a pathway, a cluster, a ladder of the bundle, an occupation's title. Titles of pathways
    /// and clusters in other languages count where none of these has the name.
    ///
    /// - Throws: what keeps a file from being drawn; else what ``OccupationLookup`` throws.
    func subject(_ argument: String) throws(Failure) -> Subject {
        if LatticeLookup.isFile(argument) { return .ladder(try ladder(file: argument)) }
        if OccupationCode(argument) != nil {
            return .occupation(try OccupationLookup(graph: graph, directory: try bundle.place()).occupation(argument))
        }
        let wanted = argument.lowercased()
        if let index = graph.pathways.firstIndex(where: { $0.title.lowercased() == wanted }) {
            return .pathway(PathwayID(index))
        }
        if let index = graph.clusters.firstIndex(where: { $0.title.lowercased() == wanted }) {
            return .cluster(ClusterID(index))
        }
        if try ladderNames().contains(wanted) { return .ladder(try ladder(named: wanted)) }
        if let subject = translated(wanted, directory: try bundle.place()) { return subject }
        return .occupation(try OccupationLookup(graph: graph, directory: try bundle.place()).occupation(argument))
    }

    /// A pathway or a cluster by its title in another language; the texts are read only where the map's titles decide nothing.
    private func translated(_ wanted: String, directory: String) -> Subject? {
        guard !graph.occupations.contains(where: { $0.title.lowercased() == wanted }) else { return nil }
        for texts in OccupationLookup.translations(directory: directory, for: graph) {
            if let pathway = graph.pathwayIDs.first(where: { texts.title(of: $0)?.lowercased() == wanted }) {
                return .pathway(pathway)
            }
            if let cluster = graph.clusterIDs.first(where: { texts.title(of: $0)?.lowercased() == wanted }) {
                return .cluster(cluster)
            }
        }
        return nil
    }

    /// A ladder that can be drawn: a file, or one of the bundle. What is odd about a file is said on standard error.
    func ladder(_ argument: String) throws(Failure) -> Ladder {
        if !LatticeLookup.isFile(argument), try ladderNames().contains(argument.lowercased()) {
            return try ladder(named: argument.lowercased())
        }
        return try ladder(file: argument)
    }

    /// A ladder as it was read, with its faults.
    func reading(_ argument: String) throws(Failure) -> LadderReading {
        let names = LatticeLookup.isFile(argument) ? [] : try ladderNames()
        let isBundled = names.contains(argument.lowercased())
        let directory = try bundle.place()
        do throws(LadderFileError) {
            guard isBundled else { return try LadderFile.read(argument, for: graph) }
            return try LadderLibrary.ladder(argument.lowercased(), directory: directory, for: graph)
        } catch {
            throw .ladder(error)
        }
    }

    func ladderNames() throws(Failure) -> [String] {
        let directory = try bundle.place()
        do throws(BundleError) {
            return try LadderLibrary.names(directory: directory)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }

    private static func isFile(_ argument: String) -> Bool { argument.contains("/") || argument.hasSuffix(".json") }

    private func ladder(named name: String) throws(Failure) -> Ladder { try drawable(try reading(name), file: name) }

    private func ladder(file: String) throws(Failure) -> Ladder { try drawable(try reading(file), file: file) }

    private func drawable(_ reading: LadderReading, file: String) throws(Failure) -> Ladder {
        let worst = reading.faults.filter { $0.severity == .error || $0.problem.isLoss }
        for fault in worst.prefix(LatticeLookup.mostSaid) {
            StandardError.write(Wording.Failures.prefix + Wording.Ladders.line(fault, file: file) + "\n")
        }
        if worst.count > LatticeLookup.mostSaid {
            let rest = worst.count - LatticeLookup.mostSaid
            StandardError.write(Wording.Failures.prefix + Wording.Ladders.more(rest, file: file) + "\n")
        }
        let errors = reading.faults.count { $0.severity == .error }
        if errors > 0 { throw .badLadder(file: file, errors: errors) }
        return reading.ladder
    }

    private static let mostSaid = 10
}

extension LadderFault.Problem {
    /// Whether the ladder is drawn otherwise than its author wrote it; oddities of the trade are for `rung ladder check`.
    var isLoss: Bool {
        switch self {
        case .invalid, .newerSchema, .tooLong, .unsafeText, .unknownField, .unknownOccupation: true
        default: false
        }
    }
}
