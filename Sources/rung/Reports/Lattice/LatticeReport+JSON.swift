import CareerGuidance
import Explorer
import GraphLayout
import JSON

extension LatticeReport {
    /// The picture's numbers for programs: cells, columns from the left and rows from the top.
    func json() throws(Failure) -> JSONValue { json(try picture(isASCII: false, width: nil)) }

    private func json(_ picture: LatticeSheet) -> JSONValue {
        .object([
            "title": .string(title), "notes": .array(notes.map { .string($0) }),
            "derived": .bool(lattice.source.isDerived), "leftOut": .integer(lattice.leftOut),
            "width": .integer(picture.drawing.width), "height": .integer(picture.drawing.height),
            "nodes": .array(zip(lattice.jobs, picture.drawing.nodes).map(node)),
            "edges": .array(zip(lattice.moves, picture.moveEdges).map(edge)),
        ])
    }

    private func node(_ job: LatticeJob, _ box: GraphDrawing.Node) -> JSONValue {
        .object([
            "id": .string(job.id), "title": .string(job.title), "rank": .integer(job.rung),
            "description": .string(optional: description(of: job)),
            "occupation": .string(optional: job.occupation.map { graph[$0].code.text }),
            "jobZone": .integer(optional: job.zone?.rawValue), "pay": .integer(optional: job.pay?.value),
            "payIsOrMore": .bool(job.pay?.isOrMore ?? false), "payIsFallback": .bool(job.isPayFallback),
            "x": .integer(box.x), "y": .integer(box.y), "width": .integer(box.width), "height": .integer(box.height),
        ])
    }

    private func edge(_ move: LatticeMove, _ line: GraphDrawing.Edge) -> JSONValue {
        .object([
            "from": .string(lattice.jobs[move.from].id), "to": .string(lattice.jobs[move.to].id),
            "kind": .string(StableName.of(move.kind)), "bothWays": .bool(move.isTwoWay),
            "coverage": .number(optional: move.coverage),
            "route": .array(
                line.route.map { .object(["x": .integer($0.point.x), "y": .integer($0.point.y)]) }),
            "experiences": .array(experiences(of: move).map(LatticeReport.json)),
            "experiencesBack": .array(experiencesBack(of: move).map(LatticeReport.json)),
        ])
    }

    private static func json(_ experience: Experience) -> JSONValue {
        .object(["kind": .string(experience.kind), "text": .string(experience.text)])
    }
}
