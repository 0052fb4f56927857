import GraphLayout

/// The drawing engine against Graphviz `dot`: crossings on 500 random lattices with the same ranks, the look of the
/// pictures, and times.
enum LayoutBench {
    private static let sampleSize = 500

    /// Prints the figures.
    static func run(_ findings: inout Findings) throws {
        findings.begin("Layout")
        let hasDot = (try? ProcessRunner.run(["dot", "-V"]))?.status == 0
        if !hasDot { findings.note("dot is not installed: no comparison") }
        try quality(hasDot, &findings)
        try speed(hasDot, &findings)
    }

    // MARK: Quality

    /// What the sample adds up to.
    private struct Totals {
        var ours = 0
        var dots = 0
        var worse = 0
        var fewer = 0
        var bends = 0
        var edges = 0
        var fitsSmall = 0
        var fitsLarge = 0
        var width = Measurements()
        var dotWidth = Measurements()
        var height = Measurements()
        var time = Measurements()
        var faults = 0
    }

    private static func quality(_ hasDot: Bool, _ findings: inout Findings) throws {
        var totals = Totals()
        for graph in try SampleLattice.sample(sampleSize) { try add(graph, hasDot, &totals) }
        findings.check("faults in \(sampleSize) drawings", Double(totals.faults), "", atMost: 0)
        findings.note("crossings", Double(totals.ours), "")
        if hasDot {
            findings.note("crossings of dot", Double(totals.dots), "")
            let ratio = Double(totals.ours) / Double(max(1, totals.dots))
            findings.check("crossings to dot's", 100 * ratio, "%", atMost: 90)
            findings.note("drawings with fewer than dot", Double(totals.fewer), "")
            findings.note("drawings with more than dot", Double(totals.worse), "")
            findings.note("width of dot, median", totals.dotWidth.median, "cells")
        }
        findings.note("bends per edge", Double(totals.bends) / Double(totals.edges), "")
        findings.note("width, median", totals.width.median, "cells")
        findings.note("height, median", totals.height.median, "cells")
        findings.note("share that fits 80x24", 100 * Double(totals.fitsSmall) / Double(sampleSize), "%")
        findings.note("share that fits 120x40", 100 * Double(totals.fitsLarge) / Double(sampleSize), "%")
        findings.note("time, median", totals.time.median, "ms")
        findings.note("time, largest", totals.time.quantile(1), "ms")
    }

    private static func add(_ graph: LayeredGraph, _ hasDot: Bool, _ totals: inout Totals) throws {
        let start = ProcessRunner.now()
        let drawing = try LayeredLayout().draw(graph)
        totals.time.append(ProcessRunner.now() - start)
        let crossings = drawing.crossings
        totals.faults += drawing.violations().count
        totals.ours += crossings
        totals.bends += drawing.bends
        totals.edges += drawing.edges.count
        totals.width.append(Double(drawing.width))
        totals.height.append(Double(drawing.height))
        totals.fitsSmall += drawing.width <= 80 && drawing.height <= 24 ? 1 : 0
        totals.fitsLarge += drawing.width <= 120 && drawing.height <= 40 ? 1 : 0
        guard hasDot else { return }
        let dot = try GraphvizDrawing(graph, try LayeredLayout(ordering: SiftedOrdering(effort: 0)).place(graph))
        totals.dots += dot.crossings
        totals.dotWidth.append(dot.width)
        totals.worse += crossings > dot.crossings ? 1 : 0
        totals.fewer += crossings < dot.crossings ? 1 : 0
    }

    // MARK: Speed

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
                dots.append(
                    try GraphvizDrawing(graph, try LayeredLayout(ordering: SiftedOrdering(effort: 0)).place(graph))
                        .milliseconds)
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
