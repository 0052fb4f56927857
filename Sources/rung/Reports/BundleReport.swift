import CareerGraph
import JSON
import Words

/// The answer to `rung data info`.
struct BundleReport {
    let directory: String
    let manifest: BundleManifest

    func text(width: Int?) -> String {
        var lines = [Wording.Bundle.place(directory), ""]
        for release in manifest.releases {
            lines.append(Wording.Bundle.release(release))
            lines += Paragraph.lines(release.attribution, indent: "  ", width: width)
            lines.append("  \(release.license) - \(release.address)")
        }
        var table = TextTable([
            .init(.columnFile, givesWay: true), .init(.columnRecords, isNumber: true),
            .init(.columnBytes, isNumber: true),
        ])
        for file in manifest.files {
            table.append([file.name, Wording.words.count(file.rows), Wording.words.count(file.bytes)])
        }
        return (lines + [""] + table.lines(width: width)).joined(separator: "\n") + "\n"
    }

    var json: JSONValue {
        .object([
            "directory": .string(directory),
            "editions": .object([
                "onet": .string(manifest.editions.onet), "wagesYear": .integer(manifest.editions.wagesYear),
                "baseYear": .integer(manifest.editions.baseYear),
                "targetYear": .integer(manifest.editions.targetYear),
            ]),
            "releases": .array(
                manifest.releases.map {
                    .object([
                        "title": .string($0.title), "publisher": .string($0.publisher),
                        "edition": .string($0.edition), "license": .string($0.license),
                        "address": .string($0.address), "attribution": .string($0.attribution),
                    ])
                }),
            "files": .array(
                manifest.files.map {
                    .object([
                        "name": .string($0.name), "rows": .integer($0.rows), "bytes": .integer($0.bytes),
                        "sha256": .string($0.sha256),
                    ])
                }),
        ])
    }
}

/// The answer to `rung data check`.
struct FaultReport {
    let directory: String
    let faults: [BundleError]

    var text: String {
        guard !faults.isEmpty else { return Wording.Bundle.sound(directory) + "\n" }
        return faults.map { Wording.Bundle.fault($0) + "\n" }.joined()
    }

    var json: JSONValue {
        .object([
            "directory": .string(directory),
            "faults": .array(
                faults.map {
                    .object([
                        "file": .string($0.file), "line": .integer(optional: $0.line),
                        "record": .string(optional: $0.record), "field": .string(optional: $0.field),
                        "problem": .string(Wording.Bundle.problem($0.problem)),
                    ])
                }),
        ])
    }
}
