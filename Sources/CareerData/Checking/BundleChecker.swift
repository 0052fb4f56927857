import CareerGraph

/// Verifies a bundle whole: what the loader checks, all that it leaves for later, and the checksums.
public enum BundleChecker {
    /// All faults of a bundle, file by file; none for a sound one.
    ///
    /// Bounded at some 10,000, since a damaged bundle can have a fault in every field.
    public static func check(directory: String) -> [BundleError] {
        var reader = BundleReader(directory: directory, tables: BundleTableName.allCases)
        let graph = reader.map(isAudit: true)
        guard let manifest = reader.manifest else { return reader.faults }
        return reader.faults + wordsFaults(manifest, directory, graph)
            + SearchIndexCheck.faults(reader, manifest, directory: directory) + checksumFaults(manifest, directory)
            + nameFaults(manifest) + LadderFiles.faults(manifest, directory: directory, graph: graph)
    }

    private static let knownFiles = Set(BundleTableName.allCases.map(\.file))

    /// Rung's own texts: in English or in no language; that file with exactly the keys of the map, others with no other key.
    /// Every file of texts is in the manifest.
    private static func wordsFaults(
        _ manifest: BundleManifest, _ directory: String, _ graph: CareerGraph?
    ) -> [BundleError] {
        let listed = manifest.files.filter { TextLanguage(wordsFile: $0.name) != nil }
        guard !listed.isEmpty else { return [] }
        let languages =
            listed.compactMap { TextLanguage(wordsFile: $0.name) } + BundleLanguages.ofTexts(in: directory) + [.english]
        return Set(languages).sorted().flatMap { language -> [BundleError] in
            guard let file = listed.first(where: { $0.name == language.file }) else {
                return [BundleError(file: BundleSchema.manifest, record: language.file, problem: .incomplete)]
            }
            // Without a whole map nobody can say which keys there should be.
            guard let graph else { return [] }
            let audit = WordsAudit(directory: directory, language: language, for: graph)
            guard audit.faults.isEmpty, audit.rows != file.rows else { return audit.faults }
            return [BundleError(file: file.name, problem: .count(found: audit.rows, expected: file.rows))]
        }
    }

    /// The bytes on the disk against the manifest.
    private static func checksumFaults(_ manifest: BundleManifest, _ directory: String) -> [BundleError] {
        var faults: [BundleError] = []
        for file in manifest.files where isKnown(file.name) {
            // A file that cannot be read has been reported already.
            guard let bytes = try? BundleFile.read(directory: directory, file: file.name) else { continue }
            if bytes.count != file.bytes {
                let problem = BundleError.Problem.invalidValue(String(bytes.count), expected: .bytes(file.bytes))
                faults.append(BundleError(file: file.name, field: "bytes", problem: problem))
            }
            if Checksum.sha256(bytes) != file.sha256 { faults.append(BundleError(file: file.name, problem: .checksum)) }
        }
        return faults
    }

    private static func isKnown(_ name: String) -> Bool {
        knownFiles.contains(name) || TextLanguage(wordsFile: name) != nil || TextLanguage(searchFile: name) != nil
            || BundleSchema.ladderName(ofFile: name) != nil
    }

    /// The manifest names each table once, texts, ladders, and nothing else.
    private static func nameFaults(_ manifest: BundleManifest) -> [BundleError] {
        var seen: Set<String> = []
        var faults: [BundleError] = []
        for file in manifest.files {
            if !seen.insert(file.name).inserted {
                faults.append(
                    BundleError(file: BundleSchema.manifest, record: file.name, problem: .duplicate(file.name)))
            } else if !isKnown(file.name) {
                let name = BuildContext.cleaned(String(file.name.prefix(60)))
                faults.append(
                    BundleError(file: BundleSchema.manifest, record: name, problem: .danglingReference(name)))
            }
        }
        return faults
    }
}
