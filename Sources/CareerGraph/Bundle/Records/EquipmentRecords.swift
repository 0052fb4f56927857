/// The software and other technologies of an occupation, by category.
package struct TechnologiesRecord: BundleRecord {
    package static let table = BundleTableName.technologies
    package static var columns: [BundleColumn] {
        [
            .occupation,
            BundleColumn(
                "category^technology~H hot D in demand...",
                "`category^technology~flags^...` in alphabetical order; flags: `H` hot, `D` in demand"),
        ]
    }

    /// Those of one category stand together.
    package let technologies: [Technology]

    package init(technologies: [Technology]) { self.technologies = technologies }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        var technologies: [Technology] = []
        FieldReading.forEachItem(fields, "technology", report) { category, item in
            let parts = FieldReading.parts(item)
            let flags = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
            guard FieldReading.isTitle(parts[0]), parts.count <= 2, ["", "H", "D", "HD"].contains(flags) else {
                let text = String(decoding: item.prefix(60), as: UTF8.self)
                return report("technology", .invalidValue(text, expected: .oneOf(["technology~H", "technology~D"])))
            }
            technologies.append(
                Technology(
                    title: String(decoding: parts[0], as: UTF8.self), category: category, isHot: flags.contains("H"),
                    isInDemand: flags.contains("D")))
        }
        self.init(technologies: technologies)
    }

    package var fields: [String] {
        FieldText.categories(technologies, category: \.category) { item in
            let flags = (item.isHot ? "H" : "") + (item.isInDemand ? "D" : "")
            return flags.isEmpty ? item.title : "\(item.title)~\(flags)"
        }
    }

    package func reportRepeats(_ report: FieldReport) {
        reportRepeats(of: technologies, in: "technology", report) { $0.title }
    }
}

/// The tools and machines of an occupation, by category.
package struct ToolsRecord: BundleRecord {
    package static let table = BundleTableName.tools
    package static var columns: [BundleColumn] {
        [.occupation, BundleColumn("category^tool...", "`category^tool^tool...` in alphabetical order")]
    }

    /// Those of one category stand together.
    package let tools: [Tool]

    package init(tools: [Tool]) { self.tools = tools }

    package init?(_ fields: RowFields, _ report: FieldReport) {
        var tools: [Tool] = []
        FieldReading.forEachItem(fields, "tool", report) { category, item in
            guard FieldReading.isTitle(item) else {
                let text = String(decoding: item.prefix(60), as: UTF8.self)
                return report("tool", .invalidValue(text, expected: .title(longest: FieldReading.longestTitle)))
            }
            tools.append(Tool(title: String(decoding: item, as: UTF8.self), category: category))
        }
        self.init(tools: tools)
    }

    package var fields: [String] { FieldText.categories(tools, category: \.category, text: \.title) }

    package func reportRepeats(_ report: FieldReport) { reportRepeats(of: tools, in: "tool", report) { $0.title } }
}
