import CareerGraph

/// Which jobs may stand between two others: those that lie on the way, so that no route climbs over its goal or falls
/// below where it began. The rule is ours.
///
/// A stopover's job zone lies between those of both ends; it takes no more education than the end that takes more; it
/// pays at most a quarter more than the better paid end and at least three quarters of the other (Nesta's threshold of a
/// desirable move). What is not known is no hindrance.
struct StopoverRule {
    private let zones: ClosedRange<JobZone>?
    private let education: EntryEducation?
    private let pays: ClosedRange<Int>?

    /// - Parameter origin: nil for a person without a job: then nothing but the destination limits.
    init(from origin: StepDemand?, to destination: StepDemand) {
        if let here = origin?.zone, let there = destination.zone {
            zones = min(here, there)...max(here, there)
        } else {
            zones = destination.zone.map { .one...$0 }
        }
        education = [origin?.education, destination.education].compactMap { $0 }.max()
        let known = [origin?.pay ?? -1, destination.pay].filter { $0 >= 0 }
        if let least = known.min(), let most = known.max() {
            pays = least * 3 / 4...most * 5 / 4
        } else {
            pays = nil
        }
    }

    func admits(_ stopover: StepDemand) -> Bool {
        if let zones, let zone = stopover.zone, !zones.contains(zone) { return false }
        if let education, let required = stopover.education, required > education { return false }
        if let pays, stopover.pay >= 0, !pays.contains(stopover.pay) { return false }
        return true
    }
}
