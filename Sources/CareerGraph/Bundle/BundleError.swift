import SystemFiles

/// What is wrong with a bundle, and where: one fault.
public struct BundleError: Error, Sendable, Equatable {
    /// The file's name within the bundle ("wages.json"), or the folder itself.
    public let file: String
    /// The line of the file, from 1, where it is known.
    public let line: Int?
    /// The record: an occupation's code, a pathway's title, ...
    public let record: String?
    /// The field of the record.
    public let field: String?
    public let problem: Problem

    public enum Problem: Sendable, Equatable {
        /// The folder or file cannot be read, whatever is in it.
        case file(FileProblem)
        /// A text is longer than it may be, characters.
        case tooLong(count: Int, limit: Int)
        /// Not JSON, or JSON of another shape.
        case malformed(JSONFault)
        /// Written for another version of the format.
        case schema(found: Int, expected: Int)
        /// A value that cannot be: out of range, of the wrong type, with control characters, ...
        case invalidValue(String, expected: DataExpectation)
        /// A reference to something that the bundle does not hold.
        case danglingReference(String)
        /// The same id twice.
        case duplicate(String)
        /// Not as many as the manifest says.
        case count(found: Int, expected: Int)
        /// A record that has to be there is not.
        case incomplete
        /// The bytes are not those the manifest was written for.
        case checksum
        /// Made from other files than the bundle holds now.
        case outdated

        /// The folder or file is not there.
        public static var missing: Problem { .file(.missing) }
    }

    public init(file: String, line: Int? = nil, record: String? = nil, field: String? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.record = record
        self.field = field
        self.problem = problem
    }
}
