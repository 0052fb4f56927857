/// A part of the map whose things have texts. Raw values are those of the files, in the files' order.
package enum WordsSection: String, Sendable, CaseIterable {
    case occupation, cluster, pathway, competency
    case workStyle = "work-style"
    case jobZone = "job-zone"
    case interest
    case workValue = "work-value"
    case entryEducation = "entry-education"
    case relatedExperience = "related-experience"
    case onTheJobTraining = "on-the-job-training"
    case domain, figure

    /// Whether its things also say what a low, a middle and a high level look like.
    package var hasLevels: Bool { self == .competency || self == .workStyle }

    /// Position among all sections.
    var index: Int { WordsSection.allCases.firstIndex(of: self) ?? 0 }

    /// The parts that each of its things has in a language, in the files' order.
    package func parts(in language: TextLanguage) -> [WordsPart] {
        (language.hasTitles ? [.title] : []) + [.text] + (hasLevels ? [.low, .middle, .high] : [])
    }
}

/// One of the texts about one thing. Raw values are those of the files.
package enum WordsPart: String, Sendable, CaseIterable {
    case title, text, low, middle, high

    /// Position among all parts.
    var index: Int {
        switch self {
        case .title: 0
        case .text: 1
        case .low: 2
        case .middle: 3
        case .high: 4
        }
    }

    /// Bytes that the part may have at most: twice the longest one written, so that each fits a screen.
    package var longest: Int { self == .title ? 120 : 400 }
}

/// A number on the screen that a text explains. Raw values are those of the files, in the files' order.
public enum ExplainedFigure: String, Sendable, CaseIterable {
    case importance, level, coverage, gap
    case payMiddle = "pay-middle"
    case payRange = "pay-range"
    case entryPay = "entry-pay"
    case openings, growth, employment
    case jobZone = "job-zone"
    case preparationTime = "preparation-time"
    /// A figure that stands for more than this occupation.
    case fallback
    /// Ratings of a near occupation, where this one has none.
    case borrowed
}

extension Interest {
    /// The usual letter (RIASEC).
    var wordsKey: String {
        switch self {
        case .realistic: "R"
        case .investigative: "I"
        case .artistic: "A"
        case .social: "S"
        case .enterprising: "E"
        case .conventional: "C"
        }
    }
}

extension WorkValue {
    /// The name in the header of `work-values.json`.
    var wordsKey: String {
        switch self {
        case .achievement: "achievement"
        case .workingConditions: "conditions"
        case .recognition: "recognition"
        case .relationships: "relationships"
        case .support: "support"
        case .independence: "independence"
        }
    }
}
