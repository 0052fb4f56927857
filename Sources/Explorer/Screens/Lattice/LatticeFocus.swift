import GraphLayout

/// What is chosen in the picture: a box, or a line.
enum LatticeFocus: Hashable, Sendable {
    /// By position among the drawing's nodes.
    case node(Int)
    /// By position among the drawing's edges.
    case link(Int)
}

/// Ways through a picture.
extension LatticePicture {
    /// All boxes from the lowest rung up, each followed by the lines that leave it: nothing is only in the picture.
    var tour: [LatticeFocus] {
        let nodes = drawing.nodes.indices.sorted { left, right in
            let (first, second) = (drawing.nodes[left], drawing.nodes[right])
            return first.rank != second.rank ? first.rank < second.rank : first.x < second.x
        }
        return nodes.flatMap { node in
            [LatticeFocus.node(node)] + links.indices.filter { links[$0].from == node }.map(LatticeFocus.link)
        }
    }

    /// Where an arrow key leads: along a line that leaves the box on that side, else to the nearest box that way.
    func neighbor(of focus: LatticeFocus, _ direction: Direction) -> LatticeFocus? {
        switch focus {
        case .node(let node): neighbor(of: node, direction).map(LatticeFocus.node)
        case .link(let link): end(of: link, direction).map(LatticeFocus.node)
        }
    }

    private func neighbor(of node: Int, _ direction: Direction) -> Int? {
        let box = drawing.nodes[node]
        let along = links.indices.compactMap { link -> (distance: Int, node: Int)? in
            let edge = drawing.edges[link]
            let isStart = links[link].from == node
            guard isStart || links[link].to == node, edge.ports.count == 2, let first = edge.route.first,
                let last = edge.route.last
            else { return nil }
            let port = isStart ? edge.ports[0] : edge.ports[1]
            let beside = isStart ? first.point : last.point
            let other = isStart ? links[link].to : links[link].from
            guard leaves(port, beside, direction) || isBeside(other, box, direction) else { return nil }
            return (abs(center(drawing.nodes[other]) - center(box)), other)
        }
        if let nearest = along.min(by: { ($0.distance, $0.node) < ($1.distance, $1.node) }) { return nearest.node }
        return nearest(to: box, direction)
    }

    private func leaves(_ port: GridPoint, _ beside: GridPoint, _ direction: Direction) -> Bool {
        switch direction {
        case .north: beside.y < port.y
        case .south: beside.y > port.y
        case .west: beside.x < port.x
        case .east: beside.x > port.x
        }
    }

    /// On the same rung, on that side: a lateral move is across even where its line runs below the boxes.
    private func isBeside(_ other: Int, _ box: GraphDrawing.Node, _ direction: Direction) -> Bool {
        let node = drawing.nodes[other]
        guard node.rank == box.rank else { return false }
        return direction == .west ? node.x < box.x : direction == .east ? node.x > box.x : false
    }

    private func nearest(to box: GraphDrawing.Node, _ direction: Direction) -> Int? {
        let candidates = drawing.nodes.indices.filter { index in
            let node = drawing.nodes[index]
            return switch direction {
            case .north: node.rank > box.rank
            case .south: node.rank < box.rank
            case .west: node.rank == box.rank && node.x < box.x
            case .east: node.rank == box.rank && node.x > box.x
            }
        }
        return candidates.min { left, right in
            let (first, second) = (drawing.nodes[left], drawing.nodes[right])
            let (near, far) = (abs(first.rank - box.rank), abs(second.rank - box.rank))
            return near != far ? near < far : abs(center(first) - center(box)) < abs(center(second) - center(box))
        }
    }

    private func end(of link: Int, _ direction: Direction) -> Int? {
        let (from, to) = (drawing.nodes[links[link].from], drawing.nodes[links[link].to])
        let isFirst =
            switch direction {
            case .north: from.y < to.y
            case .south: from.y > to.y
            case .west: from.x < to.x
            case .east: from.x > to.x
            }
        return isFirst ? links[link].from : links[link].to
    }

    private func center(_ node: GraphDrawing.Node) -> Int { node.x + node.width / 2 }

    /// What belongs to the focus: the ways that lead up to a job, and on from it, and the jobs beside it.
    func related(to focus: LatticeFocus) -> (nodes: Set<Int>, links: Set<Int>) {
        switch focus {
        case .link(let link): return ([links[link].from, links[link].to], [link])
        case .node(let node):
            var nodes: Set<Int> = [node]
            var lines: Set<Int> = []
            follow(from: node, isForwards: true, &nodes, &lines)
            follow(from: node, isForwards: false, &nodes, &lines)
            for link in links.indices where links[link].from == node || links[link].to == node {
                lines.insert(link)
                nodes.formUnion([links[link].from, links[link].to])
            }
            return (nodes, lines)
        }
    }

    private func follow(from start: Int, isForwards: Bool, _ nodes: inout Set<Int>, _ lines: inout Set<Int>) {
        var waiting = [start]
        var seen: Set<Int> = [start]
        while let node = waiting.popLast() {
            for link in links.indices where (isForwards ? links[link].from : links[link].to) == node {
                let next = isForwards ? links[link].to : links[link].from
                guard drawing.nodes[next].rank != drawing.nodes[node].rank else { continue }
                lines.insert(link)
                nodes.insert(next)
                if seen.insert(next).inserted { waiting.append(next) }
            }
        }
    }
}
