/// Orthogonal lines on the character grid, each with ports and tracks of its own.
public struct ChannelRouting: RoutingPhase {
    /// Makes the phase.
    public init() {}

    public func route(_ placement: Placement) -> GraphDrawing {
        let count = placement.ranks.count
        let channels = Channel.channels(of: placement).enumerated().map { index, channel in
            // Nothing has to run between two rows for them to need a gap.
            RoutedChannel(channel, placement, leastHeight: index > 0 && index < count ? 1 : 0)
        }
        return DrawingBuilder(placement, channels).drawing()
    }
}

/// A channel whose wires have their tracks.
struct RoutedChannel {
    /// A corner of a wire: a column, and a track counted from the lowest.
    struct Corner {
        let column: Int
        let track: Int
    }

    /// How many rows it is high.
    let height: Int
    private let channel: Channel
    /// The rows kept free below the lowest track, for arrowheads.
    private let rowsBelow: Int
    private let runs: [TrackAssignment.Run]
    private let runOfWire: [Int?]
    private let wireOfLine: [WireKey: Int]

    /// Names a wire: a line passes a channel once.
    private struct WireKey: Hashable {
        let part: Int
        let line: Int
    }

    init(_ channel: Channel, _ placement: Placement, leastHeight: Int) {
        self.channel = channel
        let tracks = TrackAssignment(channel)
        runs = tracks.runs
        var runOfWire: [Int?] = Array(repeating: nil, count: channel.wires.count)
        // The first run of a wire is its lower one; the upper one, where there is one, hangs on it.
        for (number, run) in tracks.runs.enumerated() where runOfWire[run.wire] == nil { runOfWire[run.wire] = number }
        self.runOfWire = runOfWire
        var wireOfLine: [WireKey: Int] = [:]
        var heads = (below: false, above: false)
        for (number, wire) in channel.wires.enumerated() {
            wireOfLine[WireKey(part: wire.part, line: wire.line)] = number
            heads.below = heads.below || wire.bottoms.contains { RoutedChannel.hasHead(wire, at: $0, placement) }
            heads.above = heads.above || wire.tops.contains { RoutedChannel.hasHead(wire, at: $0, placement) }
        }
        self.wireOfLine = wireOfLine
        rowsBelow = heads.below ? 1 : 0
        let least = channel.wires.contains { !$0.bottoms.isEmpty && !$0.tops.isEmpty } ? 2 : leastHeight
        height = max(least, rowsBelow + tracks.trackCount + (heads.above ? 1 : 0))
    }

    private static func hasHead(_ wire: Channel.Wire, at end: Channel.End, _ placement: Placement) -> Bool {
        let part = placement.parts[end.part]
        guard let node = part.hierarchy.vertices[end.vertex].node else { return false }
        let edge = placement.graph.edges[part.plan.lines[wire.line].edge]
        return edge.arrowheads == .both || (edge.arrowheads == .end && edge.to == node)
    }

    /// The corners of a line in this channel, from its lower (left) end to its upper (right) end, both ends included as
    /// columns only where they turn.
    func corners(part: Int, line: Int) -> [Corner] {
        guard let number = wireOfLine[WireKey(part: part, line: line)] else { return [] }
        guard let first = runOfWire[number] else { return [] }
        let wire = channel.wires[number]
        let run = runs[first]
        let track = run.track + rowsBelow
        if wire.bottoms.count == 2 || wire.tops.count == 2 {
            let ends = wire.bottoms + wire.tops
            return ends.map { Corner(column: $0.column, track: track) }
        }
        guard let upper = run.upper else {
            return [Corner(column: run.downs[0], track: track), Corner(column: run.ups[0], track: track)]
        }
        let upperTrack = runs[upper].track + rowsBelow
        return [
            Corner(column: run.downs[0], track: track), Corner(column: run.ups[0], track: track),
            Corner(column: run.ups[0], track: upperTrack), Corner(column: runs[upper].ups[0], track: upperTrack),
        ]
    }

    /// The columns of a line's ends on the rows below and above.
    func ends(part: Int, line: Int) -> (bottoms: [Int], tops: [Int]) {
        guard let number = wireOfLine[WireKey(part: part, line: line)] else { return ([], []) }
        return (channel.wires[number].bottoms.map(\.column), channel.wires[number].tops.map(\.column))
    }
}
