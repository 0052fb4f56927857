import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// A lattice as text, line by line: for speech, braille and print. Nothing is only in the picture.
struct LatticeOutline {
    let panel: Panel
    /// The line of each job, by position in ``Lattice/jobs``.
    private let lines: [Int: Int]
    private let lattice: Lattice

    /// From the highest rung down, as the picture has it: every job, and every move that leaves it.
    init(lattice: Lattice, width: Int, environment: Environment) {
        let words = environment.words
        let text = LatticeWords(lattice: lattice, environment: environment)
        var panel = Panel()
        var lines: [Int: Int] = [:]
        panel.add(text: lattice.origin(words), .muted, width: width)
        for rung in lattice.rungs.reversed() {
            panel.addHeading(lattice.name(ofRung: rung.number, words))
            for (job, value) in lattice.jobs.enumerated() where value.rung == rung.number {
                lines[job] = panel.lines.count
                let subject = value.occupation.map(Subject.occupation)
                for (index, part) in TextFitting.wrapped(text.title(of: job), to: width).enumerated() {
                    var line = PanelLine.text(part, .strong).about(subject)
                    if index == 0 { line.destination = value.occupation.map { .occupation($0) } }
                    panel.add(line)
                }
                for line in TextFitting.wrapped(text.description(ofJob: job) ?? "", to: width - 2) where !line.isEmpty {
                    panel.add(.text(line, at: 2).about(subject))
                }
                LatticeOutline.addMoves(of: job, lattice, text, width, words, to: &panel)
            }
        }
        self.panel = panel
        self.lines = lines
        self.lattice = lattice
    }

    private static func addMoves(
        of job: Int, _ lattice: Lattice, _ text: LatticeWords, _ width: Int, _ words: MessageCatalog,
        to panel: inout Panel
    ) {
        for (index, move) in lattice.moves.enumerated() where move.from == job || (move.isTwoWay && move.to == job) {
            let other = text.name(ofJob: move.from == job ? move.to : move.from)
            let heading = move.kind.glyph + " " + words(.outlineMove(kind: words.name(move.kind), job: other))
            for (part, line) in TextFitting.wrapped(heading, to: width - 2).enumerated() {
                var line = PanelLine.text(line, .text, at: part == 0 ? 2 : 4)
                if part == 0 { line.destination = lattice.gap(ofMove: index) }
                panel.add(line)
            }
            // What makes a move possible both ways is said once.
            guard move.from == job else { continue }
            for line in TextFitting.wrapped(text.experiences(ofMove: index), to: width - 4) {
                panel.add(.text(line, .muted, at: 4))
            }
        }
    }

    func line(ofJob job: Int) -> Int? { lines[job] }

    /// The job that a line belongs to.
    func job(ofLine line: Int) -> Int? {
        lines.filter { $0.value <= line }.max { $0.value < $1.value }?.key
    }

    func occupation(ofLine line: Int) -> OccupationID? { job(ofLine: line).flatMap { lattice.jobs[$0].occupation } }
}
