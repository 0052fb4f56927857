/// The room between two layers, with the pieces of lines that run in it. Channel 0 lies below the lowest layer, channel
/// n above layer n - 1.
struct Channel {
    /// Where a wire meets the row below or above the channel.
    struct End: Hashable {
        let part: Int
        let vertex: Int
        /// The port's place on the box's side; nil at a dummy.
        let port: Int?
        var column: Int
    }

    /// A piece of a line: through the channel, or with both ends on one side of it.
    struct Wire {
        let part: Int
        let line: Int
        /// Ends on the row below.
        var bottoms: [End] = []
        /// Ends on the row above.
        var tops: [End] = []

        /// Whether it runs through in one column.
        var isStraight: Bool { bottoms.count == 1 && tops.count == 1 && bottoms[0].column == tops[0].column }
    }

    /// In order of part and line.
    private(set) var wires: [Wire] = []

    /// Cuts the lines of all parts into the channels' wires, with ports spread evenly.
    static func channels(of placement: Placement) -> [Channel] {
        var channels = Array(repeating: Channel(), count: placement.ranks.count + 1)
        for (number, part) in placement.parts.enumerated() {
            let ends = PartEnds(part, number)
            for (line, entry) in part.plan.lines.enumerated() {
                switch entry.course {
                case .across: continue
                case .through(let path, let lane):
                    for index in path.indices.dropLast() {
                        let bottom = ends.bottom(path[index], line, lane)
                        let top = ends.top(path[index + 1], line, lane)
                        channels[part.hierarchy.vertices[path[index + 1]].layer].wires.append(
                            Wire(part: number, line: line, bottoms: [bottom], tops: [top]))
                    }
                case .beside(let left, let right, let side):
                    let layer = part.hierarchy.vertices[left].layer
                    var wire = Wire(part: number, line: line)
                    if side == .above {
                        wire.bottoms = [ends.bottom(left, line, 0), ends.bottom(right, line, 0)]
                    } else {
                        wire.tops = [ends.top(left, line, 0), ends.top(right, line, 0)]
                    }
                    channels[side == .above ? layer + 1 : layer].wires.append(wire)
                }
            }
        }
        for index in channels.indices { channels[index].fitPorts(placement) }
        return channels
    }

    // MARK: Ports

    /// Which ends a step of the fitting moves.
    private enum Side { case bottom, top }

    /// One end among the channel's wires.
    private struct Reference {
        let wire: Int
        let index: Int
    }

    /// Moves ports within their boxes until as many wires as possible run straight, and no two wires are in each other's
    /// column.
    private mutating func fitPorts(_ placement: Placement) {
        let boxes = (bottom: boxes(.bottom), top: boxes(.top))
        for side in [Side.top, .bottom, .top] {
            for box in side == .top ? boxes.top : boxes.bottom { fit(box, side, placement) }
        }
        var taken = Dictionary(uniqueKeysWithValues: columns(.bottom))
        for box in boxes.top { step(aside: box, .top, placement, taken) }
        taken = Dictionary(uniqueKeysWithValues: columns(.top))
        for box in boxes.bottom { step(aside: box, .bottom, placement, taken) }
    }

    /// The ports of each box on one side of the channel, from left to right.
    private func boxes(_ side: Side) -> [[Reference]] {
        var entries: [(part: Int, vertex: Int, port: Int, reference: Reference)] = []
        for (number, wire) in wires.enumerated() {
            for (index, end) in (side == .bottom ? wire.bottoms : wire.tops).enumerated() {
                guard let port = end.port else { continue }
                entries.append((end.part, end.vertex, port, Reference(wire: number, index: index)))
            }
        }
        entries.sort { ($0.part, $0.vertex, $0.port) < ($1.part, $1.vertex, $1.port) }
        var boxes: [[Reference]] = []
        for (index, entry) in entries.enumerated() {
            let isNew = index == 0 || entries[index - 1].part != entry.part || entries[index - 1].vertex != entry.vertex
            if isNew { boxes.append([]) }
            boxes[boxes.count - 1].append(entry.reference)
        }
        return boxes
    }

    private func end(_ reference: Reference, _ side: Side) -> End {
        side == .bottom ? wires[reference.wire].bottoms[reference.index] : wires[reference.wire].tops[reference.index]
    }

    private mutating func set(_ reference: Reference, _ side: Side, _ column: Int) {
        if side == .bottom {
            wires[reference.wire].bottoms[reference.index].column = column
        } else {
            wires[reference.wire].tops[reference.index].column = column
        }
    }

    /// The columns of a box between its corners.
    private func inside(_ end: End, _ placement: Placement) -> ClosedRange<Int> {
        let part = placement.parts[end.part]
        return part.columns[end.vertex] + 1...part.columns[end.vertex] + part.plan.widths[end.vertex] - 2
    }

    private mutating func fit(_ box: [Reference], _ side: Side, _ placement: Placement) {
        guard let first = box.first else { return }
        let inside = inside(end(first, side), placement)
        let targets = box.map { reference -> [IsotonicFit.Target] in
            let opposite = side == .bottom ? wires[reference.wire].tops : wires[reference.wire].bottoms
            let place = opposite.first?.column ?? (reference.index == 0 ? inside.upperBound : inside.lowerBound)
            return [.init(place: place, weight: opposite.isEmpty ? 1 : 2)]
        }
        let step = 2 * box.count - 1 <= inside.count ? 2 : 1
        let places = IsotonicFit.places(
            targets: targets, distances: Array(repeating: step, count: box.count - 1), bounds: inside)
        for (reference, place) in zip(box, places) { set(reference, side, place) }
    }

    /// The wires by the columns of their ends on one side; no two share one.
    private func columns(_ side: Side) -> [(Int, Int)] {
        wires.enumerated().flatMap { number, wire in
            (side == .bottom ? wire.bottoms : wire.tops).map { ($0.column, number) }
        }
    }

    /// Moves ports out of columns in which another wire comes from the other side: the two legs would have to share the
    /// column one above the other.
    private mutating func step(aside box: [Reference], _ side: Side, _ placement: Placement, _ taken: [Int: Int]) {
        for (index, reference) in box.enumerated() {
            let own = end(reference, side)
            guard let other = taken[own.column], other != reference.wire else { continue }
            let inside = inside(own, placement)
            let least = index > 0 ? end(box[index - 1], side).column + 1 : inside.lowerBound
            let most = index + 1 < box.count ? end(box[index + 1], side).column - 1 : inside.upperBound
            let free = (least...max(least, most)).filter { $0 <= most && taken[$0] == nil }
            if let best = free.min(by: { (abs($0 - own.column), $0) < (abs($1 - own.column), $1) }) {
                set(reference, side, best)
            }
        }
    }
}

/// The ends that the lines of a part have on its vertices.
private struct PartEnds {
    private let part: Placement.Part
    private let number: Int
    private var portAbove: [LinePlan.Port: Int] = [:]
    private var portBelow: [LinePlan.Port: Int] = [:]

    init(_ part: Placement.Part, _ number: Int) {
        self.part = part
        self.number = number
        for ports in part.plan.above { for (index, port) in ports.enumerated() { portAbove[port] = index } }
        for ports in part.plan.below { for (index, port) in ports.enumerated() { portBelow[port] = index } }
    }

    /// Where a line leaves a vertex upwards, into the channel above.
    func bottom(_ vertex: Int, _ line: Int, _ lane: Int) -> Channel.End {
        end(vertex, line, lane, part.plan.above[vertex], portAbove)
    }

    /// Where a line leaves a vertex downwards, into the channel below.
    func top(_ vertex: Int, _ line: Int, _ lane: Int) -> Channel.End {
        end(vertex, line, lane, part.plan.below[vertex], portBelow)
    }

    private func end(
        _ vertex: Int, _ line: Int, _ lane: Int, _ ports: [LinePlan.Port], _ index: [LinePlan.Port: Int]
    ) -> Channel.End {
        let column = part.columns[vertex]
        guard part.hierarchy.vertices[vertex].node != nil else {
            return Channel.End(part: number, vertex: vertex, port: nil, column: column + 2 * lane)
        }
        // A lateral's two ends lie on different boxes, so that one of its ports is on this one.
        let port = ports.first { $0.line == line }.flatMap { index[$0] } ?? 0
        let inside = part.plan.widths[vertex] - 2
        let offset = 1 + ((2 * port + 1) * inside) / (2 * max(1, ports.count))
        return Channel.End(part: number, vertex: vertex, port: port, column: column + offset)
    }
}
