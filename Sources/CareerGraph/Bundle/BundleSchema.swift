/// The names and shapes of a bundle's files, shared by the loader, the builder and the checker.
///
/// docs/data.md describes every field.
public enum BundleSchema {
    /// Written into every file; a bundle of another version is refused.
    public static let version = 1
    /// The manifest's file name.
    public static let manifest = "manifest.json"
    /// What a year of ratings may be: O*NET began in 1998.
    package static let yearsOfRatings = 1998...2100
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
    case ratings, ratingErrors = "rating-errors", related, wages, outlook
    case interests, workValues = "work-values", styleRatings = "style-ratings", preparation
    case titles, technologies, tools, programs, occupationPrograms = "occupation-programs", apprenticeships

    /// The file's name within the bundle.
    public var file: String { rawValue + ".json" }

    /// The names of a row's fields, as the file's header states them; a field ending in `...` repeats.
    public var columns: String {
        switch self {
        case .pathways: "pathway|cluster title|pathway title"
        case .occupations: "occupation|title|job zone|year of its oldest ratings"
        case .placements: "occupation|source:pathway..."
        case .competencies: "element|domain|title"
        case .workStyles: "element|title"
        case .ratings: "occupation|importance and level of each competency, in hundredths; ! uncertain"
        case .ratingErrors: "occupation|standard error of the level of each skill and knowledge area, in hundredths"
        case .related: "occupation|primary short|primary long|supplemental"
        case .wages: "occupation|source|employment|annual 10|25|50|75|90|hourly cents 10|25|50|75|90"
        case .outlook:
            "occupation|source|jobs 2024|jobs 2034|openings a year|change in tenths of a percent|education|experience"
                + "|training"
        case .interests: "occupation|R I A S E C in hundredths|high points"
        case .workValues:
            "occupation|achievement conditions recognition relationships support independence in hundredths"
        case .styleRatings: "occupation|impact in hundredths:distinctiveness rank of each work style"
        case .preparation: "occupation|education|experience|on-site training|on-the-job training, in basis points"
        case .titles: "occupation|title~short title~R where reported..."
        case .technologies: "occupation|category^technology~H hot D in demand..."
        case .tools: "occupation|category^tool..."
        case .programs: "program|title"
        case .occupationPrograms: "occupation|programs"
        case .apprenticeships: "occupation|apprenticeship~title~hours~kind..."
        }
    }

    /// Whether each row is about one occupation, whose code is its first field.
    public var isKeyedByOccupation: Bool {
        switch self {
        case .pathways, .competencies, .workStyles, .programs: false
        default: true
        }
    }

    /// Whether it is one of the few that hold most of a bundle's bytes.
    var isLarge: Bool {
        switch self {
        case .titles, .technologies, .tools, .ratings: true
        default: false
        }
    }

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
