import CareerGraph
import Words

extension Wording {
    /// The bundle, and what is wrong with it.
    enum Bundle {
        static func place(_ directory: String) -> String { words(.bundlePlace(folder: TerminalSafe.line(directory))) }
        static func sound(_ directory: String) -> String { words(.bundleSound(folder: TerminalSafe.line(directory))) }

        static func release(_ release: Release) -> String {
            words(.titleWithDetail(title: release.title + ", " + release.edition, detail: release.publisher))
        }

        static func failure(_ error: BundleError, directory: String) -> String {
            sentences(fault(error, in: directory), words(advice(error.problem)))
        }

        /// One fault of a bundle's texts, with which a command goes on.
        static func note(_ error: BundleError, directory: String) -> String {
            sentences(fault(error, in: directory), words(.adviceWithoutTexts))
        }

        /// What keeps the file of a language from being used, with which a command goes on in English.
        static func languageNote(_ error: BundleError) -> String {
            sentences(fault(error), words(.adviceInEnglish))
        }

        static func publishedTexts(_ error: BundleError, directory: String) -> String {
            sentences(fault(error, in: directory), words(.advicePublishedTexts))
        }

        static func unfitTexts(_ error: BundleError, folder: String) -> String {
            sentences(
                words(.failureTextsUnfit(folder: TerminalSafe.line(folder), fault: fault(error))),
                words(.adviceOtherTexts))
        }

        static func bad(faults: Int, directory: String) -> String {
            words(.failureBundleFaults(folder: TerminalSafe.line(directory), count: faults))
        }

        /// One fault of many, without advice: for `rung data check`.
        static func fault(_ error: BundleError) -> String { Failures.placed(location(error), problem(error.problem)) }

        private static func fault(_ error: BundleError, in directory: String) -> String {
            var place = location(error)
            let folder = TerminalSafe.line(directory)
            place[0] = error.file == directory || error.file.isEmpty ? folder : folder + "/" + place[0]
            return Failures.placed(place, problem(error.problem))
        }

        private static func location(_ error: BundleError) -> [String] {
            [TerminalSafe.line(error.file)]
                + [
                    error.line.map { words(.placeLine(line: String($0))) },
                    error.record.map { words(.placeRecord(record: TerminalSafe.line($0))) },
                    error.field.map { words(.placeField(field: TerminalSafe.line($0))) },
                ].compactMap(\.self)
        }

        static func problem(_ problem: BundleError.Problem) -> String {
            let message: Message =
                switch problem {
                case .file(.notPermitted): .bundleNotPermitted
                case .file(.system(let code)): .bundleUnreadable(reason: TerminalSafe.line("\(code)"))
                case .file(let problem): Files.reading(problem)
                case .tooLong(let count, let limit): .bundleTooLong(bytes: count, limit: limit)
                case .malformed(let fault): .bundleNotJSON(reason: words(Data.message(fault)))
                case .schema(let found, let expected):
                    .bundleFormat(found: String(found), expected: String(expected))
                case .invalidValue(let value, let expected):
                    .bundleValue(value: TerminalSafe.line(value), expected: Data.text(expected))
                case .danglingReference(let reference): .bundleReference(reference: TerminalSafe.line(reference))
                case .duplicate(let id): .bundleDuplicate(id: TerminalSafe.line(id))
                case .count(let found, let expected): .bundleCount(found: found, expected: expected)
                case .incomplete: .bundleIncomplete
                case .checksum: .bundleChecksum
                case .outdated: .bundleOutdated
                }
            return words(message)
        }

        /// What to do about it.
        private static func advice(_ problem: BundleError.Problem) -> Message {
            switch problem {
            case .file(.missing), .file(.danglingLink), .file(.nameTooLong): .adviceNameBundle
            case .file(.notPermitted): .advicePermission
            case .file(.system): .adviceTryAgain
            case .schema: .adviceInstall
            case .outdated: .adviceIndexAgain
            case .file, .tooLong, .malformed, .invalidValue, .danglingReference, .duplicate, .count, .incomplete,
                .checksum:
                .advicePutBack
            }
        }
    }
}
