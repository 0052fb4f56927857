import JSON
import TestSupport
import Testing

@Suite("The manual page")
struct ManualPageTests {
    private func page(_ language: String) throws -> String {
        let run = try BuiltProgram.run("manual", "2026-01-31", "--lang", language)
        #expect(run.status == 0 && run.errors.isEmpty)
        return run.output
    }

    /// All commands as they are declared, with the names of their options.
    private func declared(_ node: JSONValue, below parent: String = "") -> [(name: String, options: [String])] {
        let name = parent + (node["commandName"]?.text ?? "")
        let options = (node["arguments"]?.elements ?? []).flatMap { $0["names"]?.elements ?? [] }
            .compactMap { $0["kind"] == .string("long") ? $0["name"]?.text : nil }
        let others = (node["subcommands"]?.elements ?? []).filter {
            $0["shouldDisplay"] != .bool(false) && $0["commandName"] != .string("help")
        }
        return others.isEmpty ? [(name, options)] : others.flatMap { declared($0, below: name + " ") }
    }

    @Test("Every command and option that is declared is in it, and nothing that is hidden")
    func complete() throws {
        let dump = try BuiltProgram.run("--experimental-dump-help").output
        let program = try #require(ForgivingJSONReader.read(Array(dump.utf8)).value?["command"])
        let page = try page("en")
        let commands = declared(program)
        #expect(commands.count > 15)
        for command in commands {
            #expect(page.contains(".SS \"\(command.name)\"\n"), "\(command.name)")
            for option in command.options {
                let name = option.split(separator: "-").joined(separator: "\\-")
                #expect(
                    page.contains("\n\\fB\\-\\-\(name)\\fR") || page.contains(", \\fB\\-\\-\(name)\\fR"), "\(option)")
            }
        }
        #expect(!page.contains("rung manual"))
    }

    @Test("It is plain ASCII in the macros of man(7), in both languages", arguments: ["en", "es"])
    func macros(language: String) throws {
        let page = try page(language)
        let known: Set<String> = [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".RS", ".RE", ".nh", ".ad"]
        for line in page.split(separator: "\n") {
            #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(line)")
            if line.hasPrefix(".") {
                #expect(known.contains(String(line.prefix { $0 != " " })), "\(line)")
            } else {
                #expect(!line.hasPrefix("'"), "\(line)")
            }
        }
        #expect(page.contains(language == "en" ? ".SH \"NAME\"" : ".SH \"NOMBRE\""))
        #expect(page.contains("\"2026\\-01\\-31\"") || page.contains("\"2026-01-31\""))
    }

    @Test("Text from arguments is no request and no escape")
    func hostileDate() throws {
        let run = try BuiltProgram.run("manual", ".so /etc/passwd\n'\\\u{1B}[31m", "--lang", "en")
        #expect(run.status == 0)
        let title = try #require(run.output.split(separator: "\n").first)
        #expect(title.hasPrefix(".TH RUNG 1 \"\\&.so /etc/passwd") && !run.output.contains("\u{1B}"))
    }
}
