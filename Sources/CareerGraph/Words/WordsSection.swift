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

    /// The parts that say by an example each what the levels of its things look like; none for most sections.
    package var examples: [WordsPart] {
        switch self {
        case .competency: [.basic, .working, .skilled, .expert, .feat]
        case .workStyle: [.low, .middle, .high]
        default: []
        }
    }

    /// Position among all sections.
    var index: Int { WordsSection.allCases.firstIndex(of: self) ?? 0 }

    /// The parts that each of its things has in a language, in the files' order.
    package func parts(in language: TextLanguage) -> [WordsPart] {
        (language.hasTitles ? [.title] : []) + [.text] + examples
    }
}

/// One of the texts about one thing. Raw values are those of the files.
package enum WordsPart: String, Sendable, CaseIterable {
    case title, text
    /// Examples of a competency's levels.
    case basic, working, skilled, expert, feat
    /// Examples of how much of a work style there is.
    case low, middle, high

    /// Position among the parts that a thing can have. No thing has examples of both kinds, so they share positions.
    var index: Int {
        switch self {
        case .title: 0
        case .text: 1
        case .basic, .low: 2
        case .working, .middle: 3
        case .skilled, .high: 4
        case .expert: 5
        case .feat: 6
        }
    }

    /// How many positions there are.
    static let indexCount = 7

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
