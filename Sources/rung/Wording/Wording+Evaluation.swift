import CareerGuidance
import Words

extension Wording {
    /// How good the advice is, measured.
    enum Evaluation {
        /// The measures' names, the same in every language.
        static let recall = "Recall@10"
        static let gain = "nDCG@10"

        static func name(_ ranking: MoveEvaluation.Ranking) -> String {
            let message: Message =
                switch ranking {
                case .random: .rankingRandom
                case .size: .rankingSize
                case .coverage: .rankingCoverage
                case .nesta: .rankingNesta
                case .cosine: .rankingCosine
                case .closenessHeldOut: .rankingClosenessHeldOut
                case .closeness: .rankingCloseness
                case .worthTaking: .rankingWorthTaking
                case .closeToHand: .rankingCloseToHand
                }
            return words(message)
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
