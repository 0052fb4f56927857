/// The catalogue of the command line: every sentence that a person reads, in plain English, and nowhere else.
enum Wording {
    /// What `--version` prints.
    static let version = "0.1.0"
}
