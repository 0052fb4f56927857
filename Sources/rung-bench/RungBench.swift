import ArgumentParser
import CareerGraph

/// Measures the program against its targets, in release builds only: `make bench`.
@main
struct RungBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rung-bench", abstract: "Measures the program against its targets.")

    /// What can be measured.
    enum Bench: String, CaseIterable, ExpressibleByArgument {
        case start, keys, instructions, memory, size, load, moves, routes, search, layout
    }

    @Argument(help: "What to measure; everything when nothing is named.")
    var benches: [Bench] = []

    @Option(help: "The program's binary.")
    var program = ".build/release/rung"

    @Option(help: "The bundle's folder.")
    var data = "Data"

    @Option(help: "The document with the table of instructions.")
    var instructions = "docs/testing.md"

    @Option(help: "A folder in a small git repository, for tig.")
    var repository = "."

    func run() throws {
        let subjects = TerminalBench.Subjects(
            program: absolute(program), bundle: absolute(data), repository: absolute(repository),
            instructions: absolute(instructions))
        var findings = Findings()
        // Processes first: this one is still small then, and starting others is cheap.
        for bench in Bench.allCases where benches.isEmpty || benches.contains(bench) {
            try measure(bench, subjects, &findings)
        }
        print(findings.isMet ? "\nEvery target is met." : "\nA target is missed.")
        if !findings.isMet { throw ExitCode.failure }
    }

    private func measure(_ bench: Bench, _ subjects: TerminalBench.Subjects, _ findings: inout Findings) throws {
        switch bench {
        case .start: try TerminalBench.firstScreens(subjects, &findings)
        case .keys: try TerminalBench.listKeys(subjects, &findings)
        case .instructions: try InstructionBench.run(subjects, &findings)
        case .memory: try TerminalBench.memory(subjects, &findings)
        case .size: SizeBench.run(subjects, &findings)
        case .load: try LoadBench.run(bundle: subjects.bundle, &findings)
        case .moves: try GuidanceBench.run(bundle: subjects.bundle, &findings)
        case .routes: RouteBench.run(try CareerGraph.load(directory: subjects.bundle), &findings)
        case .search:
            let graph = try CareerGraph.load(directory: subjects.bundle)
            SearchBench.run(graph: graph, subjects, &findings)
        case .layout: try LayoutBench.run(bundle: subjects.bundle, &findings)
        }
    }
}
