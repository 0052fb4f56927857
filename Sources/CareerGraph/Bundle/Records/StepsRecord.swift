/// The moves that people take from an occupation, the likeliest first: made when a bundle is built.
package struct StepsRecord: BundleRecord {
    package static let table = BundleTableName.steps
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "code:thousandths:evidence...",
                "the likeliest first; evidence: e experts, l a ladder, p a common pathway, "
                    + "m a promotion (helper, trade, supervisor, manager)"),
        ]
    }

    /// One step.
    package struct Step: Equatable, Sendable {
        package let code: OccupationCode
        package let thousandths: Int
        package let evidence: UsualStep.Evidence

        package init(code: OccupationCode, thousandths: Int, evidence: UsualStep.Evidence) {
            self.code = code
            self.thousandths = thousandths
            self.evidence = evidence
        }
    }

    package let steps: [Step]

    package init(steps: [Step]) { self.steps = steps }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        var steps: [Step] = []
        for field in 1..<max(fields.count, 1) where !fields.isEmpty(field) {
            let parts = fields.text(field).split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 3, let code = OccupationCode(String(parts[0])), let likelihood = Int(parts[1]),
                (0...1_000).contains(likelihood), let evidence = UsualStep.Evidence(text: parts[2])
            else {
                report("steps", .invalidValue(fields.text(field), expected: .notation("code:thousandths:evidence")))
                continue
            }
            steps.append(Step(code: code, thousandths: likelihood, evidence: evidence))
        }
        self.init(steps: steps)
    }

    package var fields: [String] {
        steps.map { "\($0.code.text):\($0.thousandths):\($0.evidence.text)" }
    }

    package func reportRepeats(_ report: FieldReport) {
        reportRepeats(of: steps.map(\.code), in: "steps", report, name: \.text)
    }
}
