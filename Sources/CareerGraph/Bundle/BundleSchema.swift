/// The names and shapes of a bundle's files, shared by the loader, the builder and the checker.
///
/// The fields of a table are its record's business (``BundleRecord``).
public enum BundleSchema {
    /// Written into every file; a bundle of another version is refused.
    public static let version = 1
    /// The manifest's file name.
    public static let manifest = "manifest.json"
    /// No file of a bundle is larger: a bigger one is refused before a byte of it is read.
    public static let largestFile = 16 << 20
    /// Between the fields of a row.
    public static let fieldSeparator = UInt8(ascii: "|")
    /// Between the items of a list within a field.
    public static let itemSeparator = UInt8(ascii: "^")
    /// Between the parts of an item.
    public static let partSeparator = UInt8(ascii: "~")
}

/// A table of the bundle: one file of one-line records.
public enum BundleTableName: String, Sendable, CaseIterable {
    case pathways, occupations, placements, competencies, workStyles = "work-styles"
    case ratings, ratingErrors = "rating-errors", related, steps, wages, outlook
    case interests, workValues = "work-values", styleRatings = "style-ratings", preparation
    case titles, technologies, tools, programs, occupationPrograms = "occupation-programs", apprenticeships

    /// The file's name within the bundle.
    public var file: String { rawValue + ".json" }

    /// Whether each row is about one occupation, whose code is its first field.
    public var isKeyedByOccupation: Bool {
        switch self {
        case .pathways, .competencies, .workStyles, .programs: false
        default: true
        }
    }

    /// Whether it is made of the other tables and the ladders, and not of a release.
    public var isDerived: Bool { self == .steps }

    /// Whether the map loads it at once; the others are read when somebody asks.
    public var isLoadedAtStart: Bool { self != .ratingErrors }
}

/// The ladders of a bundle: files of their own form (docs/lattices.md) in a folder of the bundle.
extension BundleSchema {
    /// The folder's name.
    public static let ladderFolder = "ladders"

    /// `ladders/petroleum.json` for `petroleum`.
    public static func ladderFile(named name: String) -> String { ladderFolder + "/" + name + ".json" }

    /// `petroleum` for `ladders/petroleum.json`; nil for any other file, and for names that lead elsewhere.
    public static func ladderName(ofFile file: String) -> String? {
        guard file.hasPrefix(ladderFolder + "/"), file.hasSuffix(".json") else { return nil }
        let name = file.dropFirst(ladderFolder.count + 1).dropLast(5)
        let isPlain = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        return isPlain && !name.isEmpty ? String(name) : nil
    }
}
