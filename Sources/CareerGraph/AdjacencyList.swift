/// Rows of different lengths in one array: the neighbors of each node of a graph.
struct AdjacencyList<Element: Sendable>: Sendable {
    /// Where each row begins; one more than there are rows.
    private var starts: [Int32] = []
    private var elements: [Element] = []

    init(_ rows: [[Element]]) {
        self.init(reservingRows: rows.count, elements: rows.reduce(0) { $0 + $1.count })
        for (row, neighbors) in rows.enumerated() {
            startRow(row)
            for neighbor in neighbors { append(neighbor) }
        }
        finish(rows: rows.count)
    }

    /// An unfinished list, to be filled row by row.
    init(reservingRows rows: Int, elements count: Int) {
        starts.reserveCapacity(rows + 1)
        elements.reserveCapacity(count)
    }

    /// Goes on to a row beyond the last one; the rows between have no elements.
    mutating func startRow(_ row: Int) {
        precondition(row >= starts.count)
        while starts.count <= row { starts.append(Int32(elements.count)) }
    }

    /// Adds an element to the row begun last.
    mutating func append(_ element: Element) { elements.append(element) }

    /// Closes the last row; those beyond it have no elements.
    mutating func finish(rows: Int) { startRow(rows) }

    /// How many rows there are, once finished.
    var count: Int { max(0, starts.count - 1) }

    subscript(row: Int) -> ArraySlice<Element> { elements[Int(starts[row])..<Int(starts[row + 1])] }
}

/// The relations between occupations, from either end.
struct RelationLists: Sendable {
    /// For each occupation its relations in order of rank.
    let leaving: AdjacencyList<Relation>
    /// For each occupation those that name it, in order.
    let arriving: AdjacencyList<Relation>

    init(_ leaving: AdjacencyList<Relation>) {
        self.leaving = leaving
        arriving = leaving.reversed()
    }
}

extension AdjacencyList<Relation> {
    /// The relations seen from the other end: for each occupation those that name it, in order.
    fileprivate func reversed() -> AdjacencyList {
        guard let nobody = elements.first else { return self }
        var next = [Int32](repeating: 0, count: count + 1)
        for relation in elements { next[relation.occupation.index + 1] += 1 }
        for row in 0..<count { next[row + 1] += next[row] }
        var result = self
        result.starts = next
        result.elements = Array(repeating: nobody, count: elements.count)
        for origin in 0..<count {
            for place in Int(starts[origin])..<Int(starts[origin + 1]) {
                let relation = elements[place]
                let row = relation.occupation.index
                result.elements[Int(next[row])] = Relation(
                    occupation: OccupationID(origin), tier: relation.tier, rank: relation.rank)
                next[row] += 1
            }
        }
        return result
    }
}
