/// The order being improved, in flat buffers of 32-bit integers: the inner loops of the ordering run over these alone.
///
/// Vertices, layers and laterals have the numbers of the hierarchy.
final class OrderingState {
    typealias Buffer = UnsafeMutablePointer<Int32>

    let count: Int
    let layerCount: Int
    let lateralCount: Int
    /// The largest layer.
    let widest: Int
    /// Where each layer starts in ``order``; one more entry at the end.
    let layerStart: Buffer
    let layerOf: Buffer
    /// Vertices, layer after layer, each from left to right.
    let order: Buffer
    /// Within the layer.
    let position: Buffer
    /// A vertex's number within its layer, whatever the order: its row in the matrix of crossings.
    let local: Buffer
    let up: Adjacency
    let down: Adjacency
    /// Partners across, with the number of the lateral.
    let across: Adjacency
    let lateralFirst: Buffer
    let lateralSecond: Buffer
    let lateralWeight: Buffer
    /// ``LateralSide`` as a number, by lateral.
    let side: Buffer
    /// Where the laterals of a layer start, in ``layerLaterals``.
    let layerLateralStart: Buffer
    let layerLaterals: Buffer
    /// The cost of having one vertex left of another less the cost of the contrary, by local numbers.
    let difference: Buffer
    /// The vertices of each layer by their local numbers, layer after layer.
    let vertexOfLocal: Buffer
    /// The local numbers of the layer being sifted, from left to right.
    let rowLocal: Buffer
    /// The links of a layer in one list: see ``fillDifferences(_:)``.
    let gatheredStart: Buffer
    let gatheredPlace: Buffer
    let gatheredWeight: Buffer
    /// By slot of the layer being sifted: which way its laterals lead.
    let leanAbove: Buffer
    let leanBelow: Buffer
    /// Room for sums over a layer.
    let scratch: Buffer
    /// Units of work done so far, about one per inner step: the clock of the budget, the same on every machine.
    var work = 0

    private let buffers: BufferPool

    /// Neighbors in one direction, as rows in one flat list.
    struct Adjacency {
        let start: Buffer
        let target: Buffer
        let weight: Buffer
        /// The sum of the weights of each vertex.
        let degree: Buffer
        /// The number of the segment or lateral.
        let link: Buffer
    }

    init(_ hierarchy: Hierarchy) {
        let pool = BufferPool()
        buffers = pool
        count = hierarchy.vertices.count
        layerCount = hierarchy.layerCount
        lateralCount = hierarchy.laterals.count
        widest = hierarchy.layers.map(\.count).max() ?? 0
        var starts = [0]
        for layer in hierarchy.layers { starts.append(starts[starts.count - 1] + layer.count) }
        layerStart = pool.filled(starts)
        layerOf = pool.filled(hierarchy.vertices.map(\.layer))
        order = pool.filled(Array(hierarchy.layers.joined()))
        position = pool.filled(Array(repeating: 0, count: count))
        local = pool.filled(Array(repeating: 0, count: count))
        let segments = hierarchy.segments.map { (from: $0.lower, to: $0.upper, weight: $0.weight) }
        up = pool.adjacency(segments, count: count)
        down = pool.adjacency(segments.map { ($0.to, $0.from, $0.weight) }, count: count)
        let laterals = hierarchy.laterals.map { (from: $0.first, to: $0.second, weight: $0.weight) }
        across = pool.adjacency(laterals + laterals.map { ($0.to, $0.from, $0.weight) }, count: count)
        lateralFirst = pool.filled(hierarchy.laterals.map(\.first))
        lateralSecond = pool.filled(hierarchy.laterals.map(\.second))
        lateralWeight = pool.filled(hierarchy.laterals.map(\.weight))
        side = pool.filled(Array(repeating: 0, count: lateralCount))
        let byLayer = hierarchy.laterals.indices.sorted {
            (hierarchy.vertices[hierarchy.laterals[$0].first].layer, $0)
                < (hierarchy.vertices[hierarchy.laterals[$1].first].layer, $1)
        }
        layerLaterals = pool.filled(byLayer)
        layerLateralStart = pool.filled(
            (0...hierarchy.layerCount).map { layer in
                byLayer.count { hierarchy.vertices[hierarchy.laterals[$0].first].layer < layer }
            })
        difference = pool.filled(Array(repeating: 0, count: widest * widest))
        vertexOfLocal = pool.filled(Array(hierarchy.layers.joined()))
        leanAbove = pool.filled(Array(repeating: 0, count: widest))
        leanBelow = pool.filled(Array(repeating: 0, count: widest))
        rowLocal = pool.filled(Array(repeating: 0, count: widest))
        gatheredStart = pool.filled(Array(repeating: 0, count: widest + 1))
        gatheredPlace = pool.filled(Array(repeating: 0, count: segments.count))
        gatheredWeight = pool.filled(Array(repeating: 0, count: segments.count))
        scratch = pool.filled(Array(repeating: 0, count: 2 * widest + 4))
        for layer in hierarchy.layers {
            for (index, vertex) in layer.enumerated() {
                position[vertex] = Int32(index)
                local[vertex] = Int32(index)
            }
        }
        // The link of a lateral's second direction is the lateral too.
        for index in 0..<2 * lateralCount where Int(across.link[index]) >= lateralCount {
            across.link[index] -= Int32(lateralCount)
        }
    }

    /// How many vertices a layer has.
    func size(_ layer: Int) -> Int { Int(layerStart[layer + 1] - layerStart[layer]) }

    /// The vertices of a layer, from left to right.
    func row(_ layer: Int) -> Buffer { order + Int(layerStart[layer]) }

    /// Writes the positions of a layer's vertices from its row.
    func renumber(_ layer: Int) {
        let row = row(layer)
        for index in 0..<size(layer) { position[Int(row[index])] = Int32(index) }
    }

    /// The result.
    func layerOrder(in hierarchy: Hierarchy) -> LayerOrder {
        let layers = (0..<layerCount).map { layer in (0..<size(layer)).map { Int(row(layer)[$0]) } }
        let sides = (0..<lateralCount).map { LateralSide(rawValue: Int(side[$0])) ?? .above }
        return LayerOrder(layers: layers, sides: sides, in: hierarchy)
    }

    /// An order to come back to.
    struct Snapshot {
        fileprivate let order: [Int32]
        fileprivate let side: [Int32]
    }

    func snapshot() -> Snapshot {
        Snapshot(
            order: Array(UnsafeBufferPointer(start: order, count: count)),
            side: Array(UnsafeBufferPointer(start: side, count: lateralCount)))
    }

    func restore(_ snapshot: Snapshot) {
        snapshot.order.withUnsafeBufferPointer {
            if let base = $0.baseAddress { order.update(from: base, count: count) }
        }
        snapshot.side.withUnsafeBufferPointer {
            if let base = $0.baseAddress { side.update(from: base, count: lateralCount) }
        }
        for layer in 0..<layerCount { renumber(layer) }
    }
}

/// Owns buffers; frees them together.
final class BufferPool {
    private var owned: [UnsafeMutablePointer<Int32>] = []

    func filled(_ values: [Int]) -> UnsafeMutablePointer<Int32> {
        let buffer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, values.count))
        buffer.initialize(repeating: 0, count: max(1, values.count))
        for (index, value) in values.enumerated() { buffer[index] = Int32(truncatingIfNeeded: value) }
        owned.append(buffer)
        return buffer
    }

    func adjacency(_ links: [(from: Int, to: Int, weight: Int)], count: Int) -> OrderingState.Adjacency {
        var start = Array(repeating: 0, count: count + 1)
        var degree = Array(repeating: 0, count: count)
        for link in links {
            start[link.from + 1] += 1
            degree[link.from] += link.weight
        }
        for vertex in 0..<count { start[vertex + 1] += start[vertex] }
        var next = start
        var target = Array(repeating: 0, count: links.count)
        var weight = target
        var number = target
        for (index, link) in links.enumerated() {
            target[next[link.from]] = link.to
            weight[next[link.from]] = link.weight
            number[next[link.from]] = index
            next[link.from] += 1
        }
        return OrderingState.Adjacency(
            start: filled(start), target: filled(target), weight: filled(weight), degree: filled(degree),
            link: filled(number))
    }

    deinit { for buffer in owned { buffer.deallocate() } }
}
