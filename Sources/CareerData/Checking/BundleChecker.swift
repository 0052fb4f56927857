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
        return reader.faults + checksumFaults(manifest, directory) + nameFaults(manifest)
            + LadderFiles.faults(manifest, directory: directory, graph: graph)
    }

    /// The bytes on the disk against the manifest.
    private static func checksumFaults(_ manifest: BundleManifest, _ directory: String) -> [BundleError] {
        var faults: [BundleError] = []
        for file in manifest.files where isKnown(file.name) {
            // A file that cannot be read has been reported already.
            guard let bytes = try? BundleFile.read(directory: directory, file: file.name) else { continue }
            if bytes.count != file.bytes {
                let problem = BundleError.Problem.invalidValue("\(bytes.count)", expected: "\(file.bytes) bytes")
                faults.append(BundleError(file: file.name, field: "bytes", problem: problem))
            }
            if Checksum.sha256(bytes) != file.sha256 { faults.append(BundleError(file: file.name, problem: .checksum)) }
        }
        return faults
    }

    private static func isKnown(_ name: String) -> Bool {
        BundleTableName.allCases.contains { $0.file == name } || BundleSchema.ladderName(ofFile: name) != nil
    }

    /// The manifest names each table once, ladders, and nothing else.
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
