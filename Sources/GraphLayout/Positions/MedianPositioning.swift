/// Straight lines and boxes near the middle of what they are joined to, in hardly more than the least width.
///
/// Layer by layer the columns are those with the least sum of weighted offsets from the neighboring layers, which is
/// found exactly (``IsotonicFit``); between the passes, vertices that hang together by straight lines are moved as one,
/// as the blocks of Brandes and Köpf (2002) are. Inner pieces of long lines weigh most (Gansner, Koutsofios, North, Vo
/// 1993).
public struct MedianPositioning: PositioningPhase {
    /// Makes the phase.
    public init() {}

    public func columns(_ hierarchy: Hierarchy, _ order: LayerOrder, _ plan: LinePlan) -> [Int] {
        var placement = ColumnPlacement(hierarchy, order, plan)
        placement.packLeft()
        placement.sweep(upwards: true, .behind)
        placement.sweep(upwards: false, .behind)
        for round in 0..<3 {
            for pass in 0..<3 { placement.sweep(upwards: pass % 2 == 0, .both) }
            placement.moveBlocks()
            if round < 2 { placement.refitPorts() }
        }
        placement.sweep(upwards: true, .both)
        placement.moveBlocks()
        return placement.columns
    }
}

/// The columns being improved.
private struct ColumnPlacement {
    /// Which neighbors a sweep looks at: the layer it comes from, or both.
    enum View { case behind, both }

    /// A piece of a line between neighboring layers, as one of its vertices sees it.
    struct Link {
        let other: Int
        let weight: Int
        let line: Int
        /// The columns of the line within the two vertices.
        var offset: Int
        var otherOffset: Int
    }

    private(set) var columns: [Int]
    private let order: LayerOrder
    private let plan: LinePlan
    private let width: Int
    private var linksUp: [[Link]]
    private var linksDown: [[Link]]
    private let distances: [[Int]]
    /// For each vertex its partners across and the distance at which they would stand close.
    private let partners: [[(other: Int, distance: Int)]]
    private let position: [Int]
    private let layerIndex: [Int]

    init(_ hierarchy: Hierarchy, _ order: LayerOrder, _ plan: LinePlan) {
        self.order = order
        self.plan = plan
        position = plan.position
        layerIndex = hierarchy.vertices.map(\.layer)
        let spacing = Spacing(hierarchy, order, plan)
        distances = order.layers.map { layer in
            zip(layer, layer.dropFirst()).map { plan.widths[$0] + spacing.gap(after: $0, before: $1) }
        }
        let least = zip(order.layers, distances).map { layer, distances in
            distances.reduce(0, +) + (layer.last.map { plan.widths[$0] } ?? 0)
        }
        width = ColumnPlacement.roomy(least.max() ?? 0)
        columns = Array(repeating: 0, count: hierarchy.vertices.count)
        linksUp = Array(repeating: [], count: hierarchy.vertices.count)
        linksDown = linksUp
        var partners: [[(other: Int, distance: Int)]] = Array(repeating: [], count: hierarchy.vertices.count)
        for case .across(let left, let right, _) in plan.lines.map(\.course) {
            partners[left].append((right, -plan.widths[left] - 3))
            partners[right].append((left, plan.widths[left] + 3))
        }
        self.partners = partners
        for (number, line) in plan.lines.enumerated() {
            guard case .through(let path, let lane) = line.course else { continue }
            connect(path, lane, number, hierarchy)
        }
        spreadPorts(hierarchy)
    }

    /// The width within which the layers may move: the least that holds the fullest layer, and some room for straight
    /// lines, but not across a common width of terminals.
    private static func roomy(_ least: Int) -> Int {
        let preference = least + least / 5 + 2
        for screen in [60, 72, 110] where least <= screen && preference > screen { return screen }
        return preference
    }

    private mutating func connect(_ path: [Int], _ lane: Int, _ line: Int, _ hierarchy: Hierarchy) {
        for (lower, upper) in zip(path, path.dropFirst()) {
            let dummies = [lower, upper].count { hierarchy.vertices[$0].node == nil }
            let weight = [16, 32, 128][dummies]
            let isDummy = (hierarchy.vertices[lower].node == nil, hierarchy.vertices[upper].node == nil)
            let offset = (isDummy.0 ? 2 * lane : 0, isDummy.1 ? 2 * lane : 0)
            linksUp[lower].append(
                Link(other: upper, weight: weight, line: line, offset: offset.0, otherOffset: offset.1))
            linksDown[upper].append(
                Link(other: lower, weight: weight, line: line, offset: offset.1, otherOffset: offset.0))
        }
    }

    // MARK: Ports

    /// Spreads the ports of each side of a box evenly.
    private mutating func spreadPorts(_ hierarchy: Hierarchy) {
        for (vertex, entry) in hierarchy.vertices.enumerated() where entry.node != nil {
            let inside = plan.widths[vertex] - 2
            for isAbove in [true, false] {
                let ports = isAbove ? plan.above[vertex] : plan.below[vertex]
                for (index, port) in ports.enumerated() {
                    let offset = 1 + ((2 * index + 1) * inside) / (2 * ports.count)
                    setOffset(vertex, port.line, offset, isAbove: isAbove)
                }
            }
        }
    }

    /// Moves the ports within their boxes towards what they are joined to.
    mutating func refitPorts() {
        for layer in order.layers {
            for vertex in layer where !(plan.above[vertex].isEmpty && plan.below[vertex].isEmpty) {
                refit(vertex, isAbove: true)
                refit(vertex, isAbove: false)
            }
        }
    }

    private mutating func refit(_ vertex: Int, isAbove: Bool) {
        let ports = isAbove ? plan.above[vertex] : plan.below[vertex]
        guard !ports.isEmpty else { return }
        let links = isAbove ? linksUp[vertex] : linksDown[vertex]
        let inside = columns[vertex] + 1...columns[vertex] + plan.widths[vertex] - 2
        let targets = ports.map { port -> [IsotonicFit.Target] in
            if let link = links.first(where: { $0.line == port.line }) {
                return [.init(place: columns[link.other] + link.otherOffset, weight: 2)]
            }
            return [.init(place: port.isFarEnd ? inside.lowerBound : inside.upperBound, weight: 1)]
        }
        let step = 2 * ports.count - 1 <= inside.count ? 2 : 1
        let places = IsotonicFit.places(
            targets: targets, distances: Array(repeating: step, count: ports.count - 1), bounds: inside)
        for (port, place) in zip(ports, places) {
            setOffset(vertex, port.line, place - columns[vertex], isAbove: isAbove)
        }
    }

    private mutating func setOffset(_ vertex: Int, _ line: Int, _ offset: Int, isAbove: Bool) {
        if isAbove {
            guard let index = linksUp[vertex].firstIndex(where: { $0.line == line }) else { return }
            linksUp[vertex][index].offset = offset
            let other = linksUp[vertex][index].other
            guard let back = linksDown[other].firstIndex(where: { $0.line == line }) else { return }
            linksDown[other][back].otherOffset = offset
        } else {
            guard let index = linksDown[vertex].firstIndex(where: { $0.line == line }) else { return }
            linksDown[vertex][index].offset = offset
            let other = linksDown[vertex][index].other
            guard let back = linksUp[other].firstIndex(where: { $0.line == line }) else { return }
            linksUp[other][back].otherOffset = offset
        }
    }

    // MARK: Layers

    mutating func packLeft() {
        for (layer, distances) in zip(order.layers, distances) {
            var column = 0
            for (index, vertex) in layer.enumerated() {
                columns[vertex] = column
                if index < distances.count { column += distances[index] }
            }
        }
    }

    mutating func sweep(upwards: Bool, _ view: View) {
        let layers = Array(order.layers.indices)
        for layer in upwards ? layers : layers.reversed() { fit(layer, upwards: upwards, view) }
    }

    private mutating func fit(_ layer: Int, upwards: Bool, _ view: View) {
        let vertices = order.layers[layer]
        guard let last = vertices.last else { return }
        let targets = vertices.map { vertex in
            var targets: [IsotonicFit.Target] = []
            if view == .both || upwards { add(linksDown[vertex], to: &targets) }
            if view == .both || !upwards { add(linksUp[vertex], to: &targets) }
            for partner in partners[vertex] {
                targets.append(.init(place: columns[partner.other] + partner.distance, weight: 2))
            }
            if targets.isEmpty { targets.append(.init(place: columns[vertex], weight: 1)) }
            return targets
        }
        let places = IsotonicFit.places(
            targets: targets, distances: distances[layer], bounds: 0...max(0, width - plan.widths[last]))
        for (vertex, place) in zip(vertices, places) { columns[vertex] = place }
    }

    private func add(_ links: [Link], to targets: inout [IsotonicFit.Target]) {
        for link in links {
            targets.append(.init(place: columns[link.other] + link.otherOffset - link.offset, weight: link.weight))
        }
    }

    // MARK: Blocks

    /// Moves what hangs together by straight lines as one, where that makes other lines straighter.
    mutating func moveBlocks() {
        var blocks = DisjointSets(columns.count)
        for (vertex, links) in linksUp.enumerated() {
            for link in links where columns[vertex] + link.offset == columns[link.other] + link.otherOffset {
                blocks.join(vertex, link.other)
            }
        }
        var members: [[Int]] = Array(repeating: [], count: columns.count)
        let roots = columns.indices.map { blocks.root($0) }
        for vertex in columns.indices { members[roots[vertex]].append(vertex) }
        for vertices in members where vertices.count > 1 { move(vertices, roots) }
    }

    private mutating func move(_ vertices: [Int], _ roots: [Int]) {
        var (least, most) = (Int.min, Int.max)
        var preferences: [IsotonicFit.Target] = []
        for vertex in vertices {
            let room = room(around: vertex, roots)
            least = max(least, room.lowerBound)
            most = min(most, room.upperBound)
            for link in linksUp[vertex] + linksDown[vertex] where roots[link.other] != roots[vertex] {
                let preference = columns[link.other] + link.otherOffset - link.offset - columns[vertex]
                preferences.append(.init(place: preference, weight: link.weight))
            }
        }
        guard least <= most else { return }
        preferences.sort { $0.place < $1.place }
        guard let median = IsotonicFit.median(preferences) else { return }
        let shift = min(max(median, least), most)
        let cost = { (shift: Int) in preferences.reduce(0) { $0 + $1.weight * abs($1.place - shift) } }
        guard shift != 0, cost(shift) < cost(0) else { return }
        for vertex in vertices { columns[vertex] += shift }
    }

    /// How far a vertex may move to the left (not above 0) and to the right while its neighbors stay, unless they move
    /// with it.
    private func room(around vertex: Int, _ roots: [Int]) -> ClosedRange<Int> {
        let layer = layerIndex[vertex]
        let row = order.layers[layer]
        let place = position[vertex]
        var (least, most) = (-columns[vertex], max(0, width - columns[vertex] - plan.widths[vertex]))
        if place > 0 {
            let before = row[place - 1]
            least =
                roots[before] == roots[vertex]
                ? Int.min / 2 : columns[before] + distances[layer][place - 1] - columns[vertex]
        }
        if place + 1 < row.count {
            let after = row[place + 1]
            most =
                roots[after] == roots[vertex]
                ? Int.max / 2 : columns[after] - distances[layer][place] - columns[vertex]
        }
        return min(least, 0)...max(most, 0)
    }
}
