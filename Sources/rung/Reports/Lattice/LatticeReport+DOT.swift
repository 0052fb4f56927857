import CareerGuidance

extension LatticeReport {
    /// The graph for Graphviz: the same rungs, and the lines as it finds best.
    func dot() -> String {
        var lines = ["digraph lattice {"]
        lines.append("  graph [rankdir=BT, label=\(DOTText.quoted(title)), labelloc=t, fontname=\"sans-serif\"];")
        lines.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];")
        for rung in lattice.rungs {
            lines.append("  { rank=same;")
            for job in lattice.jobs where job.rung == rung.number {
                let label = [job.title, Wording.Lattice.figures(job)].compactMap { $0 }
                lines.append("    \(DOTText.quoted(job.id)) [label=\(DOTText.quoted(label))];")
            }
            lines.append("  }")
        }
        for move in lattice.moves {
            var attributes: [String] = []
            if move.kind == .lateral { attributes.append("style=dashed") }
            if move.isTwoWay { attributes.append("dir=both") }
            // A lateral move must not push its ends to different ranks.
            if lattice.jobs[move.from].rung == lattice.jobs[move.to].rung { attributes.append("constraint=false") }
            let tooltip = experiences(of: move).map(\.text)
            if !tooltip.isEmpty { attributes.append("tooltip=\(DOTText.quoted(tooltip))") }
            let ends = "\(DOTText.quoted(lattice.jobs[move.from].id)) -> \(DOTText.quoted(lattice.jobs[move.to].id))"
            lines.append("  \(ends)" + (attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]") + ";")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }
}

/// Strings of the DOT language.
enum DOTText {
    /// A backslash would begin an escape (`\N` stands for the node's name), so that it is doubled.
    static func quoted(_ text: String) -> String { quoted([text]) }

    /// Several lines.
    static func quoted(_ lines: [String]) -> String {
        "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                result += "\\"
                result.unicodeScalars.append(scalar)
            // Graphviz reads `&amp;` and the like in labels as HTML does.
            case "&": result += "&amp;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
