import JSON
import TestSupport
import Testing

@Suite("How often the routes shown are the usual ones")
struct RouteEvaluationTests {
    @Test("The table of well-known routes holds, and the steps shown are steps that people take")
    func table() throws {
        let run = try BuiltProgram.run("evaluate", "routes", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let answer = try #require(ForgivingJSONReader.read(Array(run.output.utf8)).value)
        func number(_ key: String) -> Double {
            if case .number(let value)? = answer[key] { value } else { -1 }
        }
        #expect(number("routes") >= 400)
        // What is reached today; docs/routes.md says what is asked.
        #expect(number("first") >= 0.72 && number("amongFirstTwo") >= 0.78)
        #expect(number("steps") > 1_000 && number("groundedSteps") / number("steps") >= 0.95)
    }

    @Test(
        "A table that is no table ends in a sentence", arguments: ["", "{}", #"{"routes": [{"from": "00-0000.00"}]}"#])
    func broken(text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "routes.json")
        let run = try BuiltProgram.run("evaluate", "routes", "--table", folder.path + "/routes.json")
        #expect(run.status == 65 && run.errors.hasPrefix("rung: ") && run.output.isEmpty, "\(run.errors)")
    }
}
