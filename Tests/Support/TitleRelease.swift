import CareerGraph

#if canImport(Glibc)
    import Glibc
#endif

/// The titles of the raw O*NET release, for tests that run before there is a bundle.
public struct TitleRelease: Sendable {
    /// One title of the release.
    public struct Title: Sendable, Equatable {
        public let occupation: OccupationID
        public let text: String
        public let kind: TitleKind
    }

    /// Codes in order.
    public let codes: [String]
    public let titles: [Title]

    /// Reads `Occupation Data.txt`, `Alternate Titles.txt` and `Sample of Reported Titles.txt`; nil where they are not.
    public init?(directory: String) {
        guard let occupations = Self.rows(directory + "/Occupation Data.txt"),
            let alternates = Self.rows(directory + "/Alternate Titles.txt"),
            let reported = Self.rows(directory + "/Sample of Reported Titles.txt")
        else { return nil }
        codes = occupations.map { $0[0] }.sorted()
        var position: [String: Int] = [:]
        for (index, code) in codes.enumerated() { position[code] = index }
        let isReported = Set(reported.map { $0[0] + $0[1] })
        var titles = occupations.map {
            Title(occupation: OccupationID(position[$0[0]] ?? 0), text: $0[1], kind: .occupation)
        }
        for row in alternates {
            guard let index = position[row[0]] else { continue }
            let kind: TitleKind = isReported.contains(row[0] + row[1]) ? .reported : .alternate
            titles.append(Title(occupation: OccupationID(index), text: row[1], kind: kind))
        }
        self.titles = titles
    }

    /// As a list for an index.
    public var list: TitleList {
        var list = TitleList(reservingBytes: 1 << 21, titles: titles.count)
        for title in titles { list.append(title.text.utf8, of: title.occupation, kind: title.kind) }
        return list
    }

    private static func rows(_ path: String) -> [[String]]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
            line.filter { $0 != UInt8(ascii: "\r") }.split(
                separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
            )
            .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
