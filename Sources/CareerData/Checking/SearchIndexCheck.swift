import CareerGraph

/// Verifies the search index of a bundle: each file is sound, and just what the bundle's titles give.
enum SearchIndexCheck {
    static func faults(_ reader: BundleReader, _ manifest: BundleManifest, directory: String) -> [BundleError] {
        // Without its tables nobody can say what it should be; what is wrong with them is said already.
        guard let maker = SearchIndexMaker(tables: reader.tables, manifest: manifest) else { return [] }
        var faults: [BundleError] = []
        do throws(BundleError) {
            try check(.english, against: maker.ownFile(), maker, manifest, directory, &faults)
        } catch {
            faults.append(error)
        }
        for language in manifest.files.compactMap({ TextLanguage(wordsFile: $0.name) }) where language.hasTitles {
            // A file of texts that cannot be read has been reported already.
            guard let words = try? BundleFile.read(directory: directory, file: language.file),
                let expected = try? maker.file(of: language, words: words)
            else { continue }
            check(language, against: expected, maker, manifest, directory, &faults)
        }
        return faults
    }

    private static func check(
        _ language: TextLanguage, against expected: SearchIndexMaker.File, _ maker: SearchIndexMaker,
        _ manifest: BundleManifest, _ directory: String, _ faults: inout [BundleError]
    ) {
        guard let listed = manifest.files.first(where: { $0.name == language.searchFile }) else {
            faults.append(BundleError(file: BundleSchema.manifest, record: language.searchFile, problem: .incomplete))
            return
        }
        do throws(BundleError) {
            let bytes = try BundleFile.read(directory: directory, file: language.searchFile)
            if let fault = maker.fault(in: bytes, of: language, expected: expected) {
                faults.append(fault)
            } else if listed.rows != expected.rows {
                let problem = BundleError.Problem.count(found: expected.rows, expected: listed.rows)
                faults.append(BundleError(file: language.searchFile, problem: problem))
            }
        } catch {
            faults.append(error)
        }
    }
}
