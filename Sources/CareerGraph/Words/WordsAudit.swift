/// What is wrong with a file of texts: all of it, where ``PlainTexts/load(directory:language:for:)`` tells the first.
package struct WordsAudit {
    package let faults: [BundleError]
    /// How many texts the file holds.
    package let rows: Int

    /// Checks a file's bytes against the keys that it has to have.
    package init(_ bytes: [UInt8], language: TextLanguage, keys: WordsKeys) {
        let reading = WordsReading(bytes, language: language, keys: keys)
        faults = reading.faults
        rows = reading.count
    }

    private init(faults: [BundleError]) {
        self.faults = faults
        rows = 0
    }

    /// Checks the file of a language in a bundle folder.
    package init(directory: String, language: TextLanguage, for graph: CareerGraph) {
        var reader = BundleReader(directory: directory, tables: [.pathways, .workStyles])
        let keys = WordsKeys(reading: &reader, for: graph)
        do throws(BundleError) {
            let bytes = try BundleFile.read(directory: directory, file: language.file)
            self.init(bytes, language: language, keys: keys)
        } catch {
            self.init(faults: [error])
        }
    }
}

/// One text with what it is about.
package struct WordsEntry: Sendable, Equatable {
    package let language: TextLanguage
    package let section: WordsSection
    /// The thing's key within its section.
    package let key: String
    package let part: WordsPart
    package let text: String

    package init(language: TextLanguage, section: WordsSection, key: String, part: WordsPart, text: String) {
        self.language = language
        self.section = section
        self.key = key
        self.part = part
        self.text = text
    }
}

extension PlainTexts {
    /// All texts of the language's own file, in its order.
    package func entries() -> [WordsEntry] {
        items.compactMap { item in
            ownText(item).map {
                WordsEntry(language: language, section: item.section, key: item.key, part: item.part, text: $0)
            }
        }
    }
}
