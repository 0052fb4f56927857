import Foundation
import WordsGeneration

// Makes the typed messages from the files of the languages: `generate-words [--check]`, in the folder of the project.
// With `--check` nothing is written: the exit code says whether what is there is current.

let interface = "Data/interface"
let output = "Sources/Words/Generated"
let isCheck = CommandLine.arguments.contains("--check")

/// Ends with a sentence for the person at the command line.
func fail(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    exit(65)
}

do {
    let english = try LanguageFile(contentsOf: interface + "/en.json")
    let names = try FileManager.default.contentsOfDirectory(atPath: interface).sorted()
    let others = try names.filter { $0.hasSuffix(".json") && $0 != "en.json" }
        .map { try LanguageFile(contentsOf: interface + "/" + $0) }
    let faults = ([english] + others).flatMap { LanguageCheck.faults(in: $0, against: english) }
    if !faults.isEmpty { fail(faults.joined(separator: "\n")) }
    for other in others {
        let missing = LanguageCheck.missing(in: other, against: english)
        let stale = LanguageCheck.stale(in: other, against: english)
        let share = 100 * (english.messages.count - missing.count) / english.messages.count
        print(
            "\(other.language): \(share)% translated" + (stale.isEmpty ? "" : "; its English changed since: \(stale)"))
    }
    for file in WordsSource(english: english, others: others).files {
        let path = output + "/" + file.name
        let current = try? String(contentsOfFile: path, encoding: .utf8)
        guard current != file.text else { continue }
        if isCheck { fail("\(path) is not current: run `make words`.") }
        try file.text.write(toFile: path, atomically: true, encoding: .utf8)
    }
} catch {
    fail("The files of the languages cannot be used: \(error)")
}
