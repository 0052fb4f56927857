import JSON

/// What a bundle is made of: its releases and their editions, and each file's size, number of records and checksum.
public struct BundleManifest: Sendable, Equatable {
    public let editions: ReleaseEditions
    public let releases: [Release]
    public let files: [File]

    /// A file of the bundle.
    public struct File: Sendable, Equatable {
        public let name: String
        public let bytes: Int
        public let rows: Int
        /// 64 lower-case hexadecimal digits.
        public let sha256: String

        public init(name: String, bytes: Int, rows: Int, sha256: String) {
            self.name = name
            self.bytes = bytes
            self.rows = rows
            self.sha256 = sha256
        }
    }

    public init(editions: ReleaseEditions, releases: [Release], files: [File]) {
        self.editions = editions
        self.releases = releases
        self.files = files
    }

    /// Reads the manifest of a bundle folder.
    ///
    /// - Throws: the first fault found; where the folder itself is missing, the fault names the folder.
    public static func load(directory: String) throws(BundleError) -> BundleManifest {
        let bytes = try BundleFile.read(directory: directory, file: BundleSchema.manifest)
        return try parse(bytes)
    }

    static func parse(_ bytes: [UInt8]) throws(BundleError) -> BundleManifest {
        try BundleText.check(bytes, file: BundleSchema.manifest)
        var cursor = JSONCursor(bytes, file: BundleSchema.manifest)
        var schema: Int?
        var editions: ReleaseEditions?
        var releases: [Release] = []
        var files: [File] = []
        try cursor.object { (key, cursor) throws(BundleError) in
            switch key {
            case "schema": schema = try cursor.wholeNumber()
            case "editions": editions = try ReleaseEditions(&cursor)
            case "releases":
                try cursor.list { (cursor) throws(BundleError) in releases.append(try release(&cursor)) }
            case "files": try cursor.list { (cursor) throws(BundleError) in files.append(try file(&cursor)) }
            default: throw cursor.fault(.malformed(.unknownKey(String(key.prefix(40)))))
            }
        }
        try cursor.end()
        guard let schema else {
            throw BundleError(file: BundleSchema.manifest, problem: .malformed(.missingKey("schema")))
        }
        guard schema == BundleSchema.version else {
            throw BundleError(
                file: BundleSchema.manifest, problem: .schema(found: schema, expected: BundleSchema.version))
        }
        guard let editions else {
            throw BundleError(file: BundleSchema.manifest, problem: .malformed(.missingKey("editions")))
        }
        return BundleManifest(editions: editions, releases: releases, files: files)
    }

    /// The manifest as the builder writes it.
    package var text: [UInt8] {
        func object(_ members: [(key: String, text: String)]) -> String {
            "{\n" + members.map { "\"\($0.key)\": \(JSONText.quoted($0.text))" }.joined(separator: ",\n") + "\n}"
        }
        let releases = self.releases.map { object($0.members) }
        let files = self.files.map { file in
            "{\"name\": \(JSONText.quoted(file.name)), \"bytes\": \(file.bytes), \"rows\": \(file.rows), "
                + "\"sha256\": \"\(file.sha256)\"}"
        }
        let text =
            "{\n\"schema\": \(BundleSchema.version),\n\"editions\": \(object(editions.members)),\n\"releases\": [\n"
            + releases.joined(separator: ",\n") + "\n],\n\"files\": [\n" + files.joined(separator: ",\n") + "\n]\n}\n"
        return Array(text.utf8)
    }

    private static func release(_ cursor: inout JSONCursor) throws(BundleError) -> Release {
        let keys = Release.keys
        var values = [String?](repeating: nil, count: keys.count)
        try cursor.object { (key, cursor) throws(BundleError) in
            let value = try cursor.text()
            if let place = keys.firstIndex(of: key) { values[place] = value }
        }
        func value(_ place: Int) throws(BundleError) -> String {
            if let value = values[place] { return value }
            throw cursor.fault(.malformed(.missingKey(keys[place])))
        }
        return Release(
            title: try value(0), publisher: try value(1), edition: try value(2), license: try value(3),
            address: try value(4), attribution: try value(5))
    }

    private static func file(_ cursor: inout JSONCursor) throws(BundleError) -> File {
        var name: String?
        var bytes: Int?
        var rows: Int?
        var sha256: String?
        try cursor.object { (key, cursor) throws(BundleError) in
            switch key {
            case "name": name = try cursor.text()
            case "bytes": bytes = try cursor.wholeNumber()
            case "rows": rows = try cursor.wholeNumber()
            case "sha256": sha256 = try cursor.text()
            default: throw cursor.fault(.malformed(.unknownKey(String(key.prefix(40)))))
            }
        }
        func present<Value>(_ value: Value?, _ key: String) throws(BundleError) -> Value {
            if let value { return value }
            throw cursor.fault(.malformed(.missingKey(key)))
        }
        return File(
            name: try present(name, "name"), bytes: try present(bytes, "bytes"), rows: try present(rows, "rows"),
            sha256: try present(sha256, "sha256"))
    }
}

extension Release {
    /// In the order of ``members``.
    fileprivate static let keys = ["title", "publisher", "edition", "license", "address", "attribution"]

    fileprivate var members: [(key: String, text: String)] {
        zip(Release.keys, [title, publisher, edition, license, address, attribution]).map { ($0, $1) }
    }
}
