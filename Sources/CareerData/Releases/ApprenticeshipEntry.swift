import CareerGraph

/// The columns of the RAPIDS list.
struct ApprenticeshipColumns {
    let title, code, occupation, term, kind: Int

    init(_ table: DelimitedTable) throws(ReleaseError) {
        title = try table.column("occupational_title")
        code = try table.column("rapids_code")
        occupation = try table.column("onet_code")
        term = try table.column("term_length")
        kind = try table.column("type")
    }
}

/// A row of the RAPIDS list, which is typed by hand: codes with dots for hyphens, stars, blanks, swapped columns.
struct ApprenticeshipEntry {
    /// As the list has it.
    let title: String
    /// Its O*NET-SOC 2010 code, put right where that was possible.
    private(set) var occupation = ""
    /// What was put right.
    private(set) var repairs: [BuildFact.ApprenticeshipRepair] = []
    /// What could not be put right.
    private(set) var fault = BuildFact.ApprenticeshipFault.noTitle
    /// nil where the row is not usable.
    private(set) var apprenticeship: Apprenticeship?

    init(_ table: DelimitedTable, _ row: Int, _ columns: ApprenticeshipColumns) {
        title = table.trimmed(row, columns.title)
        var code = table.trimmed(row, columns.code)
        var onet = table.trimmed(row, columns.occupation)
        if ApprenticeshipEntry.occupationCode(onet) == nil, let swapped = ApprenticeshipEntry.occupationCode(code) {
            (code, onet) = (onet, swapped)
            repairs.append(.codesSwapped)
        }
        guard let occupation = ApprenticeshipEntry.occupationCode(onet) else {
            fault = .occupationCode(BuildContext.cleaned(onet))
            return
        }
        if occupation != onet { repairs.append(.codeRead(found: BuildContext.cleaned(onet), as: occupation)) }
        self.occupation = occupation
        guard let rapids = rapidsCode(code) else {
            fault = .rapidsCode(BuildContext.cleaned(code))
            return
        }
        guard let kind = Apprenticeship.Kind(rawValue: table.trimmed(row, columns.kind)) else {
            fault = .type(BuildContext.cleaned(table.trimmed(row, columns.kind)))
            return
        }
        guard let term = term(table.trimmed(row, columns.term)) else {
            fault = .term(BuildContext.cleaned(table.trimmed(row, columns.term)))
            return
        }
        let readable = ApprenticeshipTitle.readable(title)
        guard !readable.isEmpty else {
            fault = .noTitle
            return
        }
        apprenticeship = Apprenticeship(code: rapids, title: readable, hours: term.hours, kind: kind)
    }

    /// Eight digits in whatever dress: `47.2061.00`, `53-2012-00`; nil for anything else.
    private static func occupationCode(_ text: String) -> String? {
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        let rest = text.utf8.filter {
            !(0x30...0x39).contains($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".")
        }
        guard digits.count == 8, rest.isEmpty else { return nil }
        let all = String(decoding: digits, as: UTF8.self)
        return "\(all.prefix(2))-\(all.dropFirst(2).prefix(4)).\(all.suffix(2))"
    }

    private mutating func rapidsCode(_ text: String) -> String? {
        let code = text.drop { $0 == "*" }
        if code.count != text.count { repairs.append(.starsLeftOut) }
        let isSound = code.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "-")
        }
        return isSound && code.utf8.prefix(4).count { (0x30...0x39).contains($0) } == 4 ? String(code) : nil
    }

    /// The length of an apprenticeship: nil inside for a competency-based one.
    private struct Term {
        var hours: ClosedRange<Int>?
    }

    /// `8000`, `4000-6000`, or nothing for a competency-based one; nil if unreadable.
    private mutating func term(_ text: String) -> Term? {
        if text == "*CB" || text.isEmpty { return Term() }
        var plain = text
        if plain.hasSuffix("+") {
            plain.removeLast()
            repairs.append(.hoursRead(found: text, as: plain))
        }
        let ends = plain.split { $0 == "-" || $0 == "–" }.map { String($0).trimmingBlanks }
        let numbers = ends.compactMap { Figure.scaled(Array($0.utf8)[...], places: 0) }
        guard (1...2).contains(ends.count), numbers.count == ends.count, let low = numbers.first,
            let high = numbers.last, low <= high, ApprenticeshipsRecord.hours.contains(low),
            ApprenticeshipsRecord.hours.contains(high)
        else { return nil }
        let result = numbers.map(String.init).joined(separator: "-")
        if result != plain, !plain.contains("–") {
            repairs.append(.hoursRead(found: BuildContext.cleaned(text), as: result))
        }
        return Term(hours: low...high)
    }
}

/// Titles of the RAPIDS list, which are printed in capitals.
enum ApprenticeshipTitle {
    /// Title case, with abbreviations kept and the list's cross-references ("Existing Title: ...") left out.
    static func readable(_ title: String) -> String {
        let kept = withoutReferences(BuildContext.cleaned(title))
        let words = kept.split(separator: " ").map(String.init)
        return words.enumerated().map { position, word in
            wordInTitleCase(word, isFirst: position == 0)
        }.joined(separator: " ")
    }

    /// What two spellings of the same title have in common, for comparing.
    static func key(_ title: String) -> String {
        readable(title).lowercased()
    }

    private static func withoutReferences(_ title: String) -> String {
        var text = title
        let marks = ["existing title", "ex. tit", "ext. tit", "alternate title", "alt. tit"]
        while let open = text.firstIndex(where: { $0 == "(" }) {
            let tail = text[open...].dropFirst().lowercased()
            guard marks.contains(where: { tail.trimmingBlanks.hasPrefix($0) }) else { break }
            text.removeSubrange(open...)
        }
        for mark in marks {
            guard let open = text.indices.first(where: { text[$0...].lowercased().hasPrefix("(" + mark) }) else {
                continue
            }
            text.removeSubrange(open...)
        }
        return text.trimmingBlanks
    }

    private static let kept: Set<String> = [
        "CNC", "HVAC", "II", "III", "IV", "VI", "IT", "EMT", "RR", "TV", "PC", "CAD", "NDT", "X-RAY", "USPS", "LPN",
        "US", "A/C", "CCTV", "GPS", "HVACR", "RN", "QC", "HR", "CDC", "DNA", "VCR",
    ]
    private static let small: Set<String> = ["and", "of", "the", "for", "in", "or", "with", "to", "on", "by"]

    /// Each run of letters is looked at by itself, so that `TECH/MACHINIST/CNC` and `CAPTAIN(Mil` come out well.
    private static func wordInTitleCase(_ word: String, isFirst: Bool) -> String {
        if kept.contains(word.uppercased()) { return word.uppercased() }
        if !isFirst, small.contains(word.lowercased()) { return word.lowercased() }
        var result = ""
        var run = ""
        for character in word {
            if character.isLetter || character == "'" {
                run.append(character)
            } else {
                result += runInTitleCase(run)
                run = ""
                if character == "(", !result.isEmpty { result += " " }
                result.append(character)
            }
        }
        return result + runInTitleCase(run)
    }

    private static func runInTitleCase(_ run: String) -> String {
        guard !kept.contains(run), run == run.uppercased() else { return run }
        return String(run.prefix(1)) + run.dropFirst().lowercased()
    }
}
