import TestSupport

/// What Package.swift says that each target depends on, read from its text: asking SwiftPM takes seconds, and it may be
/// the one that runs this test.
enum PackageTargets {
    /// Names of modules and products, by target.
    static func dependencies() throws -> [String: [String]] {
        let text = try SourceTree.text("Package.swift")
        let products = products(in: text)
        var dependencies: [String: [String]] = [:]
        for declaration in declarations(in: text) {
            guard let name = strings(in: argument("name", of: declaration)).first else { continue }
            let list = argument("dependencies", of: declaration)
            dependencies[name] = strings(in: list) + products.filter { list.contains($0.constant) }.map(\.name)
        }
        return dependencies
    }

    /// The products of other packages, each declared once as a constant.
    private static func products(in text: String) -> [(constant: Substring, name: String)] {
        text.split(separator: "\n").filter { $0.contains("Target.Dependency.product(") }.compactMap { line in
            guard let name = strings(in: line).first else { return nil }
            return (line.dropFirst("let ".count).prefix { $0 != " " }, name)
        }
    }

    /// The arguments of each target's declaration.
    private static func declarations(in text: String) -> [Substring] {
        [".target(", ".executableTarget("].flatMap { opening in
            text.ranges(of: opening).map { balanced(text[$0.upperBound...], open: "(", close: ")") }
        }
    }

    /// What follows a label: a list in brackets, or else all that is left of its line.
    private static func argument(_ label: String, of declaration: Substring) -> Substring {
        guard let start = declaration.firstRange(of: label + ":")?.upperBound else { return "" }
        let rest = declaration[start...].drop { $0 == " " || $0 == "\n" }
        if rest.first == "[" { return balanced(rest.dropFirst(), open: "[", close: "]") }
        return rest.prefix { $0 != "," && $0 != "\n" }
    }

    /// Everything up to the closing mark that belongs to an opening one just before.
    private static func balanced(_ text: Substring, open: Character, close: Character) -> Substring {
        var depth = 1
        for index in text.indices {
            if text[index] == open { depth += 1 }
            if text[index] == close { depth -= 1 }
            if depth == 0 { return text[..<index] }
        }
        return text
    }

    private static func strings(in text: Substring) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
