import CareerGraph

/// Reading the file of a language, which anybody may have written.
extension LanguageFile {
    /// A file may have this many bytes: ten times the longest one of ours.
    package static let largest = 1 << 20
    /// A message may have this many bytes, so that none takes more than a screen.
    package static let longestText = 2_000

    /// Reads the interface in a language from a bundle's folder.
    ///
    /// - Throws: what keeps the file from being used at all: it is missing, too large, no JSON, in another language than its
    ///   name says, or holds characters that no terminal may get. What is wrong with a single message is for ``LanguageCheck``.
    public static func read(_ language: TextLanguage, in directory: String) throws(BundleError) -> LanguageFile {
        let name = language.interfaceFile
        return try LanguageFile(BundleFile.read(directory: directory, file: name), file: name, language: language)
    }

    /// - Parameters:
    ///   - file: its name, for faults.
    ///   - language: the one that the file has to be in.
    package init(_ bytes: [UInt8], file: String, language: TextLanguage) throws(BundleError) {
        guard bytes.count <= LanguageFile.largest else {
            throw BundleError(file: file, problem: .file(.tooLarge(bytes: bytes.count, limit: LanguageFile.largest)))
        }
        try BundleText.check(bytes, file: file)
        var cursor = JSONCursor(bytes, file: file)
        var name: String?
        var messages: [LanguageEntry] = []
        var seen: [String] = []
        try cursor.object { (key, cursor) throws(BundleError) in
            seen.append(key)
            switch key {
            case "schema": try cursor.schema(LanguageFile.schema)
            case "language":
                let found = try cursor.text()
                guard found == language.code else {
                    throw cursor.fault(.invalidValue(String(found.prefix(40)), expected: .notation(language.code)))
                }
            case "name":
                let found = try cursor.text()
                guard (1...LanguageFile.longestName).contains(found.utf8.count) else {
                    throw cursor.fault(
                        .invalidValue(String(found.prefix(40)), expected: .title(longest: LanguageFile.longestName)))
                }
                name = found
            case "messages":
                messages.reserveCapacity(2_000)
                try cursor.list { (cursor) throws(BundleError) in messages.append(try LanguageEntry(&cursor)) }
            default: throw cursor.fault(.malformed(.unknownKey(String(key.prefix(40)))))
            }
        }
        try cursor.end()
        for key in ["schema", "language", "name", "messages"] where !seen.contains(key) {
            throw BundleError(file: file, problem: .malformed(.missingKey(key)))
        }
        self.init(language: language, name: name ?? language.code, messages: messages)
    }

    private static let schema = 1
    /// Bytes of a language's own name.
    package static let longestName = 60
}

extension LanguageEntry {
    /// The message at the cursor: an object of texts, in English with a number and a list as well.
    fileprivate init(_ cursor: inout JSONCursor) throws(BundleError) {
        var key: String?
        var text: String?
        var (seen, note, of): (String?, String?, String?)
        var cells: Int?
        var numbers: [String] = []
        try cursor.object { (name, cursor) throws(BundleError) in
            switch name {
            case "key": key = try cursor.text()
            case "text": text = try cursor.text()
            case "of": of = try cursor.text()
            case "seen": seen = try cursor.text()
            case "note": note = try cursor.text()
            case "cells": cells = try cursor.wholeNumber()
            case "numbers": try cursor.list { (cursor) throws(BundleError) in numbers.append(try cursor.text()) }
            default: throw cursor.fault(.malformed(.unknownKey(String(name.prefix(40)))))
            }
        }
        guard let key else { throw cursor.fault(.malformed(.missingKey("key"))) }
        guard let text else { throw cursor.fault(.malformed(.missingKey("text"))) }
        self.init(key: key, text: text)
        self.seen = seen
        self.note = note
        self.cells = cells
        self.numbers = numbers
        self.of = of
    }
}
