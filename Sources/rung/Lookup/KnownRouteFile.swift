import CareerGraph
import CareerGuidance
import JSON
import SystemFiles

/// The table of well-known routes: a file that people wrote (docs/routes.md).
enum KnownRouteFile {
    private static let largest = 1 << 20

    /// - Throws: where the file cannot be read, or holds anything but routes between occupations of the map.
    static func read(_ path: String, for graph: CareerGraph) throws(Failure) -> [KnownRoute] {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try WholeFile.read(path, atMost: largest)
        } catch {
            throw .bundle(BundleError(file: path, problem: .file(error)), directory: "")
        }
        let nodes = ForgivingJSONReader.read(bytes).value?["routes"]?.elements ?? []
        var routes: [KnownRoute] = []
        for node in nodes {
            guard let route = route(node, graph) else {
                let problem = BundleError.Problem.invalidValue(
                    (node["from"]?.text ?? "") + " " + (node["to"]?.text ?? ""), expected: .occupationCode)
                throw .bundle(BundleError(file: path, line: node.line, problem: problem), directory: "")
            }
            routes.append(route)
        }
        guard !routes.isEmpty else {
            throw .bundle(BundleError(file: path, problem: .malformed(.missingKey("routes"))), directory: "")
        }
        return routes
    }

    private static func route(_ node: JSONValue, _ graph: CareerGraph) -> KnownRoute? {
        func id(_ node: JSONValue?) -> OccupationID? {
            node?.text.flatMap { OccupationCode($0) }.flatMap(graph.occupation(code:))
        }
        guard let origin = id(node["from"]), let destination = id(node["to"]), let ways = node["ways"]?.elements else {
            return nil
        }
        var known: [[[OccupationID]]] = []
        for way in ways {
            var jobs: [[OccupationID]] = []
            for job in way.elements ?? [] {
                let ids = (job.elements ?? [job]).compactMap { id($0) }
                guard ids.count == job.elements?.count ?? 1 else { return nil }
                jobs.append(ids)
            }
            known.append(jobs)
        }
        return KnownRoute(origin: origin, destination: destination, ways: known)
    }
}
