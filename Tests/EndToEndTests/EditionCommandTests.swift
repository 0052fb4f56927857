import TestSupport
import Testing

/// The command line names the editions that the bundle was built from.
@Suite("Editions on the command line")
struct EditionCommandTests {
    @Test("A bundle of another edition says so everywhere")
    func another() throws {
        let bundle = try SmallBundle(.madeUp)
        #expect(try BuiltProgram.run("data", "check", bundle.path).status == 0)
        let info = try BuiltProgram.run("data", "info", "--data", bundle.path).output
        for words in ["O*NET 31.0 Database", "August 2041", "May 2041", "2040-50"] { #expect(info.contains(words)) }
        let answers = [
            ["data", "info"], ["data", "info", "--format", "json"], ["show", "29-1141"],
            ["show", "29-1141", "--lang", "es"], ["show", "29-1141", "--format", "json"],
        ]
        for arguments in answers {
            let run = try ProcessRun(BuiltProgram.path, arguments + ["--data", bundle.path])
            #expect(run.status == 0, "\(run.errors)")
            // Checksums hold any digits.
            let lines = run.output.split(separator: "\n").filter { !$0.contains("sha256") }
            for lie in ["30.1", "2024", "2025", "2034"] {
                #expect(!lines.contains { $0.contains(lie) }, "\(arguments): \(lie)")
            }
        }
        let json = try BuiltProgram.run("show", "29-1141", "--format", "json", "--data", bundle.path).output
        #expect(json.contains("\"baseYear\": 2040") && json.contains("\"targetYear\": 2050"))
    }

    @Test("A release that does not say which edition it is: exit 65, what it lacks, and the old bundle is whole")
    func unknown() throws {
        let bundle = try SmallBundle()
        let old = try bundle.copy()
        try bundle.release.folder.write("Some database\n", to: "onet_30_1/Read Me.txt")
        let run = try ProcessRun(BuiltProgram.path, bundle.buildArguments(output: bundle.path))
        #expect(run.status == 65)
        #expect(run.errors.contains("/onet_30_1/Read Me.txt, line 1: it does not say which edition this is."))
        #expect(try bundle.difference(from: old).isEmpty)
    }
}
