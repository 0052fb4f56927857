import ArgumentParser
import CareerGuidance

extension Wording {
    enum Evaluation {
        static let ranking = "Ranking"
        static let recall = "Recall@10"
        static let gain = "nDCG@10"
        static let signal = "Signal"
        static let fitted = "Fitted"
        static let inUse = "In use"
        static let base = "(base)"

        static func heading(origins: Int) -> String {
            "Rankings of moves against the experts' relations, which none of them is told of (\(origins) origins)"
        }

        static func name(_ ranking: MoveEvaluation.Ranking) -> String {
            switch ranking {
            case .random: "random"
            case .size: "size (openings a year)"
            case .coverage: "coverage alone"
            case .nesta: "Nesta's formula"
            case .cosine: "cosine of all ratings"
            case .closenessHeldOut: "closeness, fitted on other origins"
            case .closeness: "closeness, weights in use"
            case .worthTaking: "order worth taking, experts unheard"
            case .closeToHand: "order close to hand, experts unheard"
            }
        }

        /// Three decimals, signed as it is.
        static func weight(_ value: Float) -> String {
            let thousandths = Int((Double(value) * 1_000).rounded())
            let decimals = String(abs(thousandths) % 1_000)
            return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1_000)."
                + String(repeating: "0", count: 3 - decimals.count) + decimals
        }
    }
}

extension Wording.Help {
    static var evaluate: String {
        Wording.said("Measure how good the advice is.", "Medir qué tan buenos son los consejos.")
    }
    static let evaluateMoves = "Compare the ranking of moves with simple ones."
    static let evaluateMovesDiscussion = """
        The experts' relations of O*NET are held out: no ranking of the table is told of them, and the weights that \
        an origin is tested with are fitted on other origins. Recall@10 is the share of the experts' primary ten \
        among the first ten; nDCG@10 also counts their order. Takes some seconds.

        EXAMPLES
          rung evaluate moves
          rung evaluate moves --fit --format json
        """
    static let fitFlag: ArgumentHelp = "Show the weights that the fit finds beside those in use."
}
