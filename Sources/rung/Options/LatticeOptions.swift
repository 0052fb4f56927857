import ArgumentParser

/// The shape of a lattice.
enum LatticeFormat: String, ExpressibleByArgument, CaseIterable {
    case text, ascii, outline, json, dot, svg, markdown
}

/// How a lattice is written, wherever a command writes one.
struct LatticeOptions: ParsableArguments {
    @Option(help: Wording.LadderHelp.format)
    var format: LatticeFormat?

    @Option(help: Wording.LadderHelp.width)
    var width: Int?

    func validate() throws {
        if let width, !(20...10_000).contains(width) { throw ValidationError(Wording.Failures.latticeWidth) }
    }

    func write(_ report: LatticeReport, usual: LatticeFormat) throws(Failure) {
        let width = width ?? TerminalWidth.ofOutput
        switch format ?? usual {
        case .text: try StandardOutput.write(try report.text(isASCII: false, width: width))
        case .ascii: try StandardOutput.write(try report.text(isASCII: true, width: width))
        case .outline: try StandardOutput.write(report.outline(width: width))
        case .json: try StandardOutput.write(try report.json().document)
        case .dot: try StandardOutput.write(report.dot())
        case .svg: try StandardOutput.write(try report.svg())
        case .markdown: try StandardOutput.write(report.markdown())
        }
    }
}
