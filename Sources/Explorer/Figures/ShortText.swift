import CareerGraph
import TerminalUI

extension Panel {
    /// What people in the job do, above other things: as many whole sentences as fit a quarter of the screen.
    mutating func addShortText(about occupation: OccupationID, width: Int, in environment: Environment) {
        guard let text = environment.plainTexts?.text(of: occupation) else { return }
        let most = environment.content.rows / 4
        lines += TextFitting.wholeSentences(of: text, columns: width, rows: most).map {
            .text($0).about(.occupation(occupation))
        }
    }
}
