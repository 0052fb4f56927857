import ArgumentParser
import Glibc
import Words

/// Runs one command and ends the process: the only place where it ends, and where failures become sentences.
enum Program {
    /// Parses the arguments, runs the command they name and exits with its code.
    static func run(_ arguments: [String]) -> Never {
        // A reader that has seen enough (`rung moves --all | head`) closes the pipe: writing then fails with EPIPE,
        // which ends the program quietly, instead of a signal killing it.
        signal(SIGPIPE, SIG_IGN)
        // Likewise a file that may not grow any more (`ulimit -f`): writing fails with EFBIG, and the person is told.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let (words, others) = try LanguageChoice.separated(arguments)
            guard let words else { answer(others) }
            Wording.$words.withValue(words) { answer(others) }
        } catch {
            let words = LanguageChoice(bundle: BundlePlace.ofEnvironment).wordsOfLocale ?? MessageCatalog()
            Wording.$words.withValue(words) { end(error) }
        }
    }

    private static func answer(_ arguments: [String]) -> Never {
        do {
            try ArgumentCheck.check(arguments)
            var command = try Rung.parseAsRoot(arguments)
            try command.run()
            exit(ExitStatus.success.rawValue)
        } catch let failure as Failure {
            end(failure)
        } catch {
            end(parserAnswer: error)
        }
    }

    private static func end(_ failure: Failure) -> Never {
        if let sentence = failure.sentence { StandardError.write(Wording.Failures.prefix + sentence + "\n") }
        exit(failure.status.rawValue)
    }

    /// Help, version and completion scripts are answers; everything else of the parser's is a mistake in the arguments.
    private static func end(parserAnswer: any Error) -> Never {
        let text = Rung.fullMessage(for: parserAnswer, columns: TerminalWidth.ofOutput ?? TerminalWidth.usual)
        guard Rung.exitCode(for: parserAnswer).isSuccess else {
            // The message repeats the arguments, and these may hold anything.
            StandardError.write(TerminalSafe.lines(text) + "\n")
            exit(ExitStatus.usage.rawValue)
        }
        do {
            try StandardOutput.write(text.hasSuffix("\n") ? text : text + "\n")
        } catch {
            end(error)
        }
        exit(ExitStatus.success.rawValue)
    }
}
