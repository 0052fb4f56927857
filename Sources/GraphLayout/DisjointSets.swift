/// Numbers that belong together (Tarjan 1975, path halving). Each set is known by its least number.
struct DisjointSets {
    private var parents: [Int]

    /// Every number up to, and without, the count by itself.
    init(_ count: Int) { parents = Array(0..<count) }

    /// The least number of the set.
    mutating func root(_ number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(one), root(other))
        parents[max(first, second)] = min(first, second)
    }
}
