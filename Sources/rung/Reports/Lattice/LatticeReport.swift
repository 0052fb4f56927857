import CareerGraph
import CareerGuidance
import Explorer
import GraphLayout
import Words

/// A lattice as an answer: what is said of it, its jobs and its moves, for every format.
struct LatticeReport {
    private(set) var graph: CareerGraph
    private(set) var lattice: Lattice
    /// The ladder that people wrote, with what its jobs ask.
    let ladder: Ladder?
    private let advisor: LatticeAdvisor?
    /// What people in the jobs do, in the language that was asked for; nil for without.
    var texts: PlainTexts?

    /// A derived lattice.
    init(_ lattice: Lattice, advisor: LatticeAdvisor) {
        graph = advisor.graph
        self.lattice = lattice
        self.advisor = advisor
        ladder = nil
    }

    /// A ladder that people wrote.
    init(_ ladder: Ladder, in graph: CareerGraph) {
        self.graph = graph
        lattice = Lattice(ladder, in: graph)
        advisor = nil
        self.ladder = ladder
    }

    /// Takes the titles of the texts' language, for people; a ladder's jobs keep those that its author gave them.
    mutating func translate() {
        guard let texts else { return }
        graph = graph.titled(by: texts)
        lattice = lattice.titled(by: graph)
    }

    /// What people in a job do; nil where it is no occupation of the map.
    func description(of job: LatticeJob) -> String? { job.occupation.flatMap { texts?.text(of: $0) } }

    /// One developmental experience, whoever says it.
    struct Experience {
        /// As in the formats.
        let kind: String
        /// As people write it in a ladder.
        let ladderKind: LadderExperience.Kind
        let text: String
    }

    /// What makes a move possible; empty where nothing is known.
    func experiences(of move: LatticeMove) -> [Experience] {
        guard let advisor else {
            return move.written.map { Experience(kind: $0.kind.rawValue, ladderKind: $0.kind, text: $0.text) }
        }
        return derived(advisor, from: move.from, to: move.to)
    }

    /// The same for the way back of a move both ways; people write one list for both.
    func experiencesBack(of move: LatticeMove) -> [Experience] {
        guard let advisor, move.isTwoWay else { return [] }
        return derived(advisor, from: move.to, to: move.from)
    }

    private func derived(_ advisor: LatticeAdvisor, from: Int, to: Int) -> [Experience] {
        guard let origin = lattice.jobs[from].occupation, let destination = lattice.jobs[to].occupation else {
            return []
        }
        return advisor.experiences(from: origin, to: destination).map {
            Experience(
                kind: StableName.of($0), ladderKind: $0.ladderKind, text: Wording.words.text($0, in: graph))
        }
    }

    var title: String { Wording.Lattice.title(lattice, in: graph) }
    /// What a reader is to know: that it is derived, or who wrote it.
    var notes: [String] { Wording.Lattice.notes(lattice, in: graph) }

    /// Lays the lattice out; in a given width with the widest boxes that fit, else with the narrowest.
    func picture(isASCII: Bool, width: Int?) throws(Failure) -> LatticeSheet {
        var last: LatticeSheet?
        for columns in [LatticeSheet.usualColumns, 16, 12, LatticeSheet.leastColumns] {
            let picture = try picture(isASCII: isASCII, columns: columns)
            guard let width, picture.drawing.width + Wording.Lattice.rungWidth > width else { return picture }
            last = picture
        }
        if let last { return last }
        return try picture(isASCII: isASCII, columns: LatticeSheet.leastColumns)
    }

    private func picture(isASCII: Bool, columns: Int) throws(Failure) -> LatticeSheet {
        do throws(GraphLayoutError) {
            return try LatticeSheet(
                lattice, columns: columns, glyphs: isASCII ? .ascii : .unicode, figures: Wording.Lattice.figures)
        } catch {
            throw .layout(error)
        }
    }
}

extension LatticeReport {
    /// The picture as text.
    func text(isASCII: Bool, width: Int?) throws(Failure) -> String {
        let picture = try picture(isASCII: isASCII, width: width)
        var lines = [title] + notes.flatMap { Paragraph.lines($0, indent: "", width: width ?? 100) } + [""]
        if isASCII { lines = lines.map { String($0.map { picture.glyphs.shown($0) }) } }
        lines += picture.lines(rungName: Wording.Lattice.rung)
        lines += ["", Wording.Lattice.legend(isASCII: isASCII)]
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every job, its rung and its moves in plain lines, from the top.
    ///
    /// - Parameter showsRequirements: with what each job asks.
    func outline(width: Int?, showsRequirements: Bool = false) -> String {
        var lines = [title] + notes.flatMap { Paragraph.lines($0, indent: "", width: width) }
        for rung in lattice.rungs.reversed() {
            lines += ["", Wording.Lattice.rungHeading(rung)]
            for (place, job) in lattice.jobs.enumerated() where job.rung == rung.number {
                lines.append("  " + Wording.Lattice.job(job, in: graph))
                lines += Paragraph.lines(description(of: job), indent: "      ", width: width)
                if showsRequirements {
                    lines += requirements(job).flatMap { Paragraph.lines($0, indent: "      ", width: width) }
                }
                lines += movesInLines(of: place, width: width)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func movesInLines(of place: Int, width: Int?) -> [String] {
        var lines: [String] = []
        for move in lattice.moves where move.from == place {
            lines.append("    " + Wording.Lattice.leaving(move, in: lattice))
            lines += experiences(of: move).flatMap { Paragraph.lines("- " + $0.text, indent: "      ", width: width) }
        }
        for move in lattice.moves where move.to == place {
            lines.append("    " + Wording.Lattice.arriving(move, in: lattice))
            guard move.isTwoWay else { continue }
            lines += experiencesBack(of: move).flatMap {
                Paragraph.lines("- " + $0.text, indent: "      ", width: width)
            }
        }
        return lines.isEmpty ? ["    " + Wording.text(.latticeNoMoves)] : lines
    }
}
