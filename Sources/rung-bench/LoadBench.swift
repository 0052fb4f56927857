import CareerGraph

/// How long the map takes to load, in a process that has done it before.
enum LoadBench {
    private static let rounds = 21

    static func run(bundle: String, _ findings: inout Findings) throws {
        findings.begin("Loading the map")
        var times = Measurements()
        for _ in 0..<rounds {
            let start = ProcessRunner.now()
            _ = try CareerGraph.load(directory: bundle)
            times.append(ProcessRunner.now() - start)
        }
        findings.note("whole bundle, median", times.median, "ms")
    }
}
