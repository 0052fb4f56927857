import ArgumentParser

/// Measures the program against its targets, in release builds only: `make bench`.
@main
struct RungBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rung-bench", abstract: "Measures the program against its targets.")

    /// What can be measured.
    enum Bench: String, CaseIterable, ExpressibleByArgument {
        case terminal, guidance
    }

    @Argument(help: "What to measure; everything when nothing is named.")
    var benches: [Bench] = []

    @Option(help: "The program's binary.")
    var program = ".build/release/rung"

    @Option(help: "The bundle's folder.")
    var data = "Data"

    @Option(help: "A folder in a small git repository, for tig.")
    var repository = "."

    func run() throws {
        var isMet = true
        for bench in benches.isEmpty ? Bench.allCases : benches {
            switch bench {
            case .terminal:
                let subjects = TerminalBench.Subjects(
                    program: absolute(program), bundle: absolute(data), repository: absolute(repository))
                isMet = try TerminalBench.run(subjects) && isMet
            case .guidance:
                isMet = try GuidanceBench.run(bundle: absolute(data)) && isMet
            }
        }
        if !isMet { throw ExitCode.failure }
    }
}
