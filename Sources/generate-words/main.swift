import CareerGraph
import Foundation
import LanguageFiles
import WordsGeneration

// Makes the typed messages of the English file: `generate-words [--check]`, in the folder of the project. The other
// languages are checked with it, by the rules that `rung words check` has too.

let data = "Data"
let output = "Sources/Words/Generated"
let isCheck = CommandLine.arguments.contains("--check")

/// Ends with a sentence for the person at the command line.
func fail(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    exit(65)
}

do {
    let english = try LanguageFile.read(.english, in: data)
    let others = try BundleLanguages.ofInterface(in: data).filter { $0 != .english }
        .map { try LanguageFile.read($0, in: data) }
    let faults = ([english] + others).flatMap { file in
        LanguageCheck.faults(in: file, against: english).map {
            "\(file.language.interfaceFile), \($0.key): \($0.problem.sentence)"
        }
    }
    if !faults.isEmpty { fail(faults.joined(separator: "\n")) }
    for other in others {
        let missing = LanguageCheck.missing(in: other, against: english)
        let stale = LanguageCheck.stale(in: other, against: english)
        let share = 100 * (english.messages.count - missing.count) / english.messages.count
        print(
            "\(other.language.code): \(share)% translated"
                + (stale.isEmpty ? "" : "; its English changed since: \(stale)"))
    }
    for file in WordsSource(english: english).files {
        let path = output + "/" + file.name
        let current = try? String(contentsOfFile: path, encoding: .utf8)
        guard current != file.text else { continue }
        if isCheck { fail("\(path) is not current: run `make words`.") }
        try file.text.write(toFile: path, atomically: true, encoding: .utf8)
    }
} catch {
    fail("The files of the languages cannot be used: \(error)")
}
