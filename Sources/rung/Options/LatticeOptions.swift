import ArgumentParser
import CareerGraph
import JSON
import TerminalUI
import Words

/// The shape of a lattice.
enum LatticeFormat: String, ExpressibleByArgument, CaseIterable {
    case text, ascii, outline, json, dot, svg, markdown
}

/// How a lattice is written, wherever a command writes one.
struct LatticeOptions: ParsableArguments {
    @Option(help: .message(.optionLatticeFormat))
    var format: LatticeFormat?

    @Option(help: .message(.optionLatticeWidth, value: "columns"))
    var width: Int?

    func validate() throws {
        if let width, !(20...10_000).contains(width) {
            throw ValidationError(Wording.text(.argumentsLatticeWidth(least: 20, most: 10_000)))
        }
    }

    /// A picture is never cut; where it is wider than asked for, that is said.
    private func writePicture(_ report: LatticeReport, isASCII: Bool, width: Int?) throws(Failure) {
        let text = try report.text(isASCII: isASCII, width: width)
        try StandardOutput.write(text)
        let columns = text.split(separator: "\n").map { TextFitting.width($0) }.max() ?? 0
        if let width, columns > width {
            StandardError.write(Wording.Failures.prefix + Wording.Ladders.tooWide(columns) + "\n")
        }
    }

    /// Writes in the format that was asked for, else in the usual one, with these texts.
    func write(_ report: LatticeReport, usual: LatticeFormat, texts: PlainTexts?) throws(Failure) {
        let width = width ?? TerminalWidth.ofOutput
        let format = format ?? usual
        var report = report
        report.texts = texts
        // Other programs find the same titles in every language.
        if format != .json { report.translate() }
        switch format {
        case .text: try writePicture(report, isASCII: false, width: width)
        case .ascii: try writePicture(report, isASCII: true, width: width)
        case .outline: try StandardOutput.write(report.outline(width: width))
        case .json:
            let result = Wording.inEnglish {
                Result { () throws(Failure) -> JSONValue in try report.json() }
            }
            let document = try result.get()
            try StandardOutput.write(document)
        case .dot: try StandardOutput.write(report.dot())
        case .svg: try StandardOutput.write(try report.svg())
        case .markdown: try StandardOutput.write(report.markdown())
        }
    }
}
