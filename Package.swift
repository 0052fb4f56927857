// swift-tools-version: 6.2
import PackageDescription

// Imports between the modules run one way; Tests/ArchitectureTests holds the table of docs/architecture.md.
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

// In CI a warning is an error; elsewhere a newer compiler's new warnings must not keep anybody from building.
let strict: [SwiftSetting] =
    Context.environment["RUNG_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

// What computes is optimized in debug builds too: tests on the full bundle and of ten thousand drawings take up to thirty
// times as long otherwise. Overflow and bounds are checked all the same.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

// What does not compute is built for size, which takes the compiler less time: a command takes up to 8% more instructions so.
let compact: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

// Without shared libraries the program starts 2 ms sooner; the Makefile asks for it where the static ones are there.
let linkage: [LinkerSetting] =
    Context.environment["RUNG_STATIC"] == nil ? [] : [.unsafeFlags(["-static-executable"])]

let package = Package(
    name: "Rung",
    products: [
        .executable(name: "rung", targets: ["rung"]),
        .executable(name: "rung-bench", targets: ["rung-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        .target(name: "SafeText", swiftSettings: optimized),
        .target(name: "JSON", dependencies: ["SafeText"], swiftSettings: optimized),
        .target(name: "CFileSystem"),
        .target(name: "SystemFiles", dependencies: ["CFileSystem", systemPackage], swiftSettings: optimized),
        .target(
            name: "CareerGraph", dependencies: ["JSON", "SafeText", "SystemFiles"], swiftSettings: optimized),
        .target(name: "CareerGuidance", dependencies: ["CareerGraph", "SafeText"], swiftSettings: optimized),
        .target(name: "GraphLayout", swiftSettings: optimized),
        .target(name: "TerminalUI", dependencies: ["SafeText"]),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("tinfo")]),
        // For the bench alone: Swift cannot fork, and a program on a terminal of its own needs it.
        .target(name: "CPseudoTerminal", linkerSettings: [.linkedLibrary("util")]),
        .target(name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses"], swiftSettings: compact),
        // The interface in each language, as files; checked by one set of rules wherever they are read.
        .target(name: "LanguageFiles", dependencies: ["CareerGraph", "SafeText"], swiftSettings: optimized),
        .target(
            name: "Words", dependencies: ["CareerGraph", "CareerGuidance", "LanguageFiles"], swiftSettings: compact),
        // Makes the typed messages of Words from Data/interface (`make words`).
        .target(name: "WordsGeneration", dependencies: ["LanguageFiles"]),
        .executableTarget(
            name: "generate-words", dependencies: ["CareerGraph", "LanguageFiles", "WordsGeneration"]),
        .target(
            name: "Explorer",
            dependencies: [
                "CareerGraph", "CareerGuidance", "GraphLayout", "TerminalUI", "LanguageFiles", "Words",
            ]),
        .target(name: "CNettle", linkerSettings: [.linkedLibrary("nettle")]),
        .target(
            name: "CareerData",
            dependencies: ["CareerGraph", "CareerGuidance", "JSON", "SafeText", "SystemFiles", "Workspace", "CNettle"],
            swiftSettings: compact),
        .target(
            name: "Workspace", dependencies: ["CareerGraph", "CareerGuidance", "JSON", "SafeText", "SystemFiles"],
            swiftSettings: compact),
        .executableTarget(
            name: "rung",
            dependencies: [
                "CareerGraph", "CareerGuidance", "GraphLayout", "TerminalUI", "NcursesTerminal", "Explorer",
                "CareerData", "Workspace", "JSON", "LanguageFiles", "SafeText", "SystemFiles", "Words", argumentParser,
            ],
            swiftSettings: compact, linkerSettings: linkage),
        .executableTarget(
            name: "rung-bench",
            dependencies: [
                "CareerGraph", "CareerGuidance", "GraphLayout", "Explorer", "Workspace", "CPseudoTerminal",
                argumentParser,
            ],
            exclude: ["numpy_coverage.py"], linkerSettings: linkage),

        .target(
            name: "TestSupport",
            dependencies: ["CareerGraph", "CareerGuidance", "LanguageFiles", "TerminalUI", "Words"],
            path: "Tests/Support"),
        // A test target, since what imports Testing cannot be part of a plain build.
        .testTarget(name: "GoldenFiles", dependencies: ["TestSupport"]),
        // A session to be killed while it keeps a ladder's draft.
        .executableTarget(
            name: "DraftWriter", dependencies: ["Workspace", "CareerGuidance", "TestSupport"], path: "Tests/DraftWriter"
        ),
        .testTarget(name: "SafeTextTests", dependencies: ["SafeText"]),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
        .testTarget(name: "SystemFilesTests", dependencies: ["SystemFiles", "TestSupport"]),
        .testTarget(name: "CareerGraphTests", dependencies: ["CareerGraph", "TestSupport"]),
        .testTarget(name: "CareerGuidanceTests", dependencies: ["CareerGuidance", "TestSupport"]),
        .testTarget(name: "WorkspaceTests", dependencies: ["SystemFiles", "Workspace", "DraftWriter", "TestSupport"]),
        .testTarget(name: "GraphLayoutTests", dependencies: ["GraphLayout", "TestSupport"]),
        .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"]),
        .testTarget(name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "TestSupport"]),
        .testTarget(
            name: "ExplorerTests",
            dependencies: [
                "CareerData", "Explorer", "LanguageFiles", "Words", "Workspace", "GoldenFiles", "TestSupport",
            ],
            exclude: ["Golden", "Language/Chinese"]),
        .testTarget(
            name: "WordsTests",
            dependencies: ["CareerGraph", "LanguageFiles", "Words", "WordsGeneration", "TestSupport"]),
        .testTarget(name: "CareerDataTests", dependencies: ["CareerData", "GoldenFiles", "TestSupport"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
        .testTarget(name: "EndToEndTests", dependencies: ["rung", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

// Plain C has no Swift settings.
for target in package.targets
where !["CFileSystem", "CNcurses", "CNettle", "CPseudoTerminal"]
    .contains(target.name)
{
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}
