import GraphLayout

/// The drawing engine against Graphviz `dot`: crossings on the lattices of the bundle and on 500 random ones with the
/// same ranks, the look of the pictures, and times.
enum LayoutBench {
    private static let sampleSize = 500

    /// Prints the figures.
    static func run(bundle: String, _ findings: inout Findings) throws {
        let hasDot = (try? ProcessRunner.run(["dot", "-V"]))?.status == 0
        for family in try BundledLattices(bundle: bundle).families {
            findings.begin("Layout: " + family.name)
            try LayoutQuality(family.graphs, hasDot: hasDot).report(atMost: 100, &findings)
        }
        findings.begin("Layout: random lattices")
        if !hasDot { findings.note("dot is not installed: no comparison") }
        try LayoutQuality(SampleLattice.sample(sampleSize), hasDot: hasDot).report(atMost: 90, &findings)
        findings.begin("Layout: speed")
        try speed(hasDot, &findings)
    }

    private static func speed(_ hasDot: Bool, _ findings: inout Findings) throws {
        let limits = [(100, 200, 16.0), (500, 900, 250.0)]
        for (nodes, edges) in [(10, 15), (25, 40), (50, 90), (100, 200), (200, 360), (500, 900)] {
            var ours = Measurements()
            var dots = Measurements()
            for seed in 0..<UInt64(nodes > 200 ? 3 : 9) {
                let graph = try SampleLattice.graph(nodes: nodes, edges: edges, seed: seed)
                let start = ProcessRunner.now()
                _ = try LayeredLayout().draw(graph)
                ours.append(ProcessRunner.now() - start)
                guard hasDot, nodes <= 200 || seed == 0 else { continue }
                dots.append(try GraphvizDrawing(graph).milliseconds)
            }
            let name = "\(nodes) nodes, \(edges) edges"
            let limit = limits.first { $0.0 == nodes }?.2
            if let limit {
                findings.check("\(name), slowest", ours.quantile(1), "ms", atMost: limit)
            } else {
                findings.note("\(name), slowest", ours.quantile(1), "ms")
            }
            if hasDot { findings.check("\(name), to dot's time", 100 * ours.median / dots.median, "%", atMost: 100) }
        }
    }
}
