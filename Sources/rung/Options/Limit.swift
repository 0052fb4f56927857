import ArgumentParser
import Words

/// How many lines an answer may have, wherever a command takes `--limit`.
enum Limit {
    private static let largest = 10_000

    /// - Throws: a sentence for the parser to show where the number makes no sense.
    static func check(_ limit: Int) throws {
        guard (1...largest).contains(limit) else { throw ValidationError(Wording.text(.argumentsLimit(most: largest))) }
    }
}
