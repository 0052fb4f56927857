import CareerGraph

/// Data/SOURCES.md: where everything in the bundle comes from.
enum SourcesDocument {
    static let name = "SOURCES.md"

    static func text(_ manifest: BundleManifest) -> String {
        var lines = [
            "# Where these data come from",
            "",
            "`rung data build` derived the tables beside this file from the public releases below: codes, names, and",
            "numbers only, no definitions or other sentences. **The data were modified**: selected, rounded, joined,",
            "filled in from broader groups where a figure is not published (and marked so), and placed in pathways.",
            "`docs/data.md` describes every field and every decision. Do not edit the tables by hand.",
            "",
        ]
        for release in manifest.releases {
            lines += [
                "## \(release.title)", "", "- Publisher: \(release.publisher)", "- Release: \(release.edition)",
                "- License: \(release.license)", "- Address: <\(release.address)>", "", release.attribution, "",
            ]
        }
        if manifest.files.contains(where: { BundleSchema.ladderName(ofFile: $0.name) != nil }) {
            lines += [
                "## Ladders", "",
                "The files in `\(BundleSchema.ladderFolder)/` do not come from a release. They were written by",
                "hand, and each names its author, what it is based on, and its date. They are",
                "illustrative. `docs/lattices.md` describes their format.", "",
            ]
        }
        if manifest.files.contains(where: { $0.name == TextLanguage.english.file }) { lines += words }
        if manifest.files.contains(where: { $0.name == TextLanguage.english.searchFile }) { lines += searchIndex }
        lines += ["## Files", "", "| file | records | bytes |", "| --- | ---: | ---: |"]
        lines += manifest.files.map { "| \($0.name) | \($0.rows) | \($0.bytes) |" }
        lines += ["", "Checksums (SHA-256) are in `manifest.json`; `rung data check` verifies them.", ""]
        return lines.joined(separator: "\n")
    }

    private static let words = [
        "## Texts and Spanish titles", "",
        "`words/` was written for Rung, from the figures and general knowledge of the trades. It does not adapt",
        "any release. The Spanish titles are a translation by Rung, unofficial. The builder checks these files",
        "and copies them as they are. To change a text, edit its file by hand; see `docs/words.md`.", "",
    ]

    private static let searchIndex = [
        "## Search index", "",
        "`search/` holds the words of the titles in the other files, so that a search does not have to split",
        "them. After you edit a title, run `rung data index` to rebuild it.", "",
    ]

    /// The same for a folder of O*NET's own texts.
    static let publishedTexts = """
        # Where these texts come from

        `rung data build --with-texts` extracted them from a copy of the O*NET Database: the definitions and tasks of
        occupations and the titles of detailed work activities, without the separators of Rung's own files.

        This folder includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training
        Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a trademark of USDOL/ETA. Rung has
        modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.

        """
}
