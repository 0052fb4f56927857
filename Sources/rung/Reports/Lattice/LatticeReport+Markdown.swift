import CareerGraph
import CareerGuidance
import Words

extension LatticeReport {
    /// The whole documentation: each job with what it asks, each move with what makes it possible.
    func markdown() -> String {
        var lines = ["# " + MarkdownText.escaped(title), ""]
        lines += notes.flatMap { [MarkdownText.escaped($0), ""] }
        lines += ["## " + Wording.text(.builderJobs), ""]
        for rung in lattice.rungs.reversed() {
            lines += ["### " + Wording.Lattice.rungHeading(rung), ""]
            for job in lattice.jobs where job.rung == rung.number {
                lines += ["#### " + MarkdownText.escaped(job.title), ""]
                if let description = description(of: job) { lines += [MarkdownText.escaped(description), ""] }
                lines +=
                    ([Wording.Lattice.job(job, in: graph)] + requirements(job)).map { "- " + MarkdownText.escaped($0) }
                    + [""]
            }
        }
        lines += ["## " + Wording.text(.latticeHeadingMoves), ""]
        for move in lattice.moves {
            lines += ["### " + MarkdownText.escaped(Wording.Lattice.between(move, in: lattice)), ""]
            lines += experienceLines(experiences(of: move))
            let back = experiencesBack(of: move)
            if !back.isEmpty { lines += [Wording.text(.latticeWayBack), ""] + experienceLines(back) }
        }
        lines += ["## " + Wording.text(.latticeHeadingSources), ""]
        lines += Wording.Lattice.sources(lattice, in: graph).flatMap { [MarkdownText.escaped($0), ""] }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func experienceLines(_ experiences: [Experience]) -> [String] {
        guard !experiences.isEmpty else { return [Wording.text(.latticeNoExperiences), ""] }
        return experiences.map { experience in
            // The texts of derived experiences name their kind themselves.
            let kind = lattice.source.isDerived ? "" : Wording.Lattice.kind(experience.kind) + ": "
            return "- " + kind + MarkdownText.escaped(experience.text)
        } + [""]
    }

    /// What a job asks: as people wrote it, else as the map has it.
    func requirements(_ job: LatticeJob) -> [String] {
        if let ladder, let written = ladder.jobs.first(where: { LadderText.safe($0.id) == job.id }) {
            return Wording.Lattice.requirements(written).map(LadderText.safe)
        }
        guard let occupation = job.occupation else { return [] }
        return Wording.Lattice.requirements(occupation, in: graph)
    }
}

/// Text within Markdown.
enum MarkdownText {
    /// Everything that Markdown, HTML within it, or a formula (`$`) gives a meaning is escaped.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "$", "^", "!":
                result += "\\"
                result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        // A sign that would begin a list, a quotation or a rule where the text begins a line.
        if let first = result.unicodeScalars.first, ["-", "+", "="].contains(first) { result = "\\" + result }
        return result
    }
}
