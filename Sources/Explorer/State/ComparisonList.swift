import CareerGraph
import CareerGuidance

/// The jobs that a person wants to see side by side. The first is the one that the others are measured by.
struct ComparisonList: Hashable, Sendable {
    static let limit = OccupationComparison.mostOccupations

    private(set) var occupations: [OccupationID] = []

    var count: Int { occupations.count }
    var isFull: Bool { count >= ComparisonList.limit }

    func contains(_ occupation: OccupationID) -> Bool { occupations.contains(occupation) }

    /// Puts a job at the end; false if there is no room for it.
    @discardableResult
    mutating func add(_ occupation: OccupationID) -> Bool {
        if contains(occupation) { return true }
        guard !isFull else { return false }
        occupations.append(occupation)
        return true
    }

    mutating func remove(_ occupation: OccupationID) { occupations.removeAll { $0 == occupation } }

    /// Moves a job to another position; positions beyond the ends count as the ends.
    mutating func move(_ occupation: OccupationID, to position: Int) {
        guard contains(occupation) else { return }
        remove(occupation)
        occupations.insert(occupation, at: min(max(0, position), occupations.count))
    }
}
