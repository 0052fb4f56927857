import CareerGraph

/// The words of the command line: every sentence that a person reads, in each language side by side, and nowhere
/// else.
///
/// What the commands say that build and check data is English alone.
enum Wording {
    /// What `--version` prints.
    static let version = "0.1.0"

    /// The language that is spoken: that of the arguments or the locale, within the explorer that of its screen.
    @TaskLocal static var language = TextLanguage.english

    /// The words of the language that is spoken.
    static func said(_ english: @autoclosure () -> String, _ spanish: @autoclosure () -> String) -> String {
        // The sentences that stand in the code are in two languages; people of others read them in English.
        language.primary == TextLanguage.spanish.primary ? spanish() : english()
    }

    /// One thing or many: `job` or `jobs`.
    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        Number.grouped(count) + " " + (count == 1 ? one : many)
    }
}
