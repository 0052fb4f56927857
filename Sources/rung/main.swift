import CareerGraph
import Explorer
import Glibc
import NcursesTerminal

// Runs the explorer on an empty map until the command line takes its place here.
let graph = CareerGraph(
    clusters: [], pathways: [], occupations: [], competencies: [], workStyles: [],
    ratings: RatingTable(width: 0, rows: [], occupations: [], importance: [], level: [], uncertain: []), relations: [],
    details: NoOccupationDetails(),
    releases: [])
do {
    switch try ExplorerSession.run(graph: graph, options: TerminalOptions()) {
    case .left: break
    case .signal(let signal): Terminal.endProcess(by: signal)
    }
} catch {
    print(error.description)
    // EX_USAGE of sysexits.h.
    exit(64)
}
