import ArgumentParser

/// The shape of an answer that is a document.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

/// The shape of an answer that is a table.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
}
