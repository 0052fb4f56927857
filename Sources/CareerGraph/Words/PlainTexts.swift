/// Rung's own texts in one language: what every thing on the map is, in plain words (docs/words.md).
///
/// Kept apart from the map and loaded on demand, so that the program starts as fast as without them. The file's bytes
/// are kept as they are; a string is made when somebody asks for one.
public struct PlainTexts: Sendable {
    public let language: TextLanguage
    let keys: WordsKeys
    /// The texts of the language's own file.
    private let own: WordsReading
    /// The English ones, which stand in for those that the language lacks; nil where it lacks none.
    private let english: WordsReading?

    /// Loads the texts of a language for a map that was loaded from the same bundle folder. What the language lacks is in
    /// English; titles that it lacks are those of the map.
    ///
    /// - Throws: the first fault found: a file that is missing or damaged, a key that is unknown or doubled, in English one
    ///   that is missing, a control character, a text that is too long, a file of another language.
    public static func load(
        directory: String, language: TextLanguage, for graph: CareerGraph
    ) throws(BundleError) -> PlainTexts {
        var reader = BundleReader(directory: directory, tables: [.pathways, .workStyles])
        let keys = WordsKeys(reading: &reader, for: graph)
        if let fault = reader.faults.first { throw fault }
        let own = try read(language, in: directory, keys: keys)
        guard language != .english, !own.hasEveryText else { return PlainTexts(own) }
        // Without English texts there is nothing to stand in; whoever asks for them is told why.
        return PlainTexts(own, english: try? read(.english, in: directory, keys: keys))
    }

    private static func read(
        _ language: TextLanguage, in directory: String, keys: WordsKeys
    ) throws(BundleError) -> WordsReading {
        let reading = WordsReading(
            try BundleFile.read(directory: directory, file: language.file), language: language, keys: keys)
        if let fault = reading.faults.first { throw fault }
        return reading
    }

    /// Loads the texts of a language, or the English ones where those cannot be had.
    ///
    /// - Returns: the texts, nil where not even the English ones can be had; and what kept the others from loading.
    ///   Texts that the bundle's manifest does not list are not there, which is no fault.
    public static func loadOrFallBack(
        directory: String, language: TextLanguage, for graph: CareerGraph
    ) -> (texts: PlainTexts?, faults: [BundleError]) {
        language.loadOrFallBack(directory: directory) { candidate throws(BundleError) in
            try load(directory: directory, language: candidate, for: graph)
        }
    }

    init(_ own: WordsReading, english: WordsReading? = nil) {
        language = own.language
        keys = own.keys
        self.own = own
        self.english = english
    }

    /// A text by section and position, in English where the language lacks it; nil where there is none.
    package func text(_ section: WordsSection, _ index: Int, _ part: WordsPart = .text) -> String? {
        guard let text = ownText(section, index, part) else {
            return part == .title ? nil : english?.text(section, index, part)
        }
        return text
    }

    /// A text as the language's own file has it; nil where it lacks it.
    package func ownText(_ section: WordsSection, _ index: Int, _ part: WordsPart = .text) -> String? {
        own.text(section, index, part)
    }

    /// The fingerprint of the English text that a text was translated from; nil where the file does not say.
    package func fingerprint(_ section: WordsSection, _ index: Int, _ part: WordsPart) -> String? {
        own.fingerprint(section, index, part)
    }
}

/// What each level of a competency looks like, by an example each: ordinary good work, and one feat.
public struct LevelTexts: Sendable, Equatable {
    public let basic, working, skilled, expert, feat: String
}

/// What little, some and much of a work style look like, by an example each.
public struct StyleTexts: Sendable, Equatable {
    public let low, middle, high: String
}

extension PlainTexts {
    /// What people in an occupation do all day, and where: one or two sentences.
    public func text(of id: OccupationID) -> String? { text(.occupation, id.index) }
    /// The title in this language; nil in English, where the bundle's own title stands.
    public func title(of id: OccupationID) -> String? { text(.occupation, id.index, .title) }
    /// What a cluster is and whom it may suit.
    public func text(of id: ClusterID) -> String? { text(.cluster, id.index) }
    /// The title in this language; nil in English, where the bundle's own title stands.
    public func title(of id: ClusterID) -> String? { text(.cluster, id.index, .title) }
    /// What a pathway is and whom it may suit.
    public func text(of id: PathwayID) -> String? { text(.pathway, id.index) }
    /// The title in this language; nil in English, where the bundle's own title stands.
    public func title(of id: PathwayID) -> String? { text(.pathway, id.index, .title) }
    /// What a competency means in everyday life.
    public func text(of id: CompetencyID) -> String? { text(.competency, id.index) }
    /// The title in this language; nil in English, where the bundle's own title stands.
    public func title(of id: CompetencyID) -> String? { text(.competency, id.index, .title) }

    /// What each level of a competency looks like.
    public func levels(of id: CompetencyID) -> LevelTexts? {
        guard let basic = text(.competency, id.index, .basic), let working = text(.competency, id.index, .working),
            let skilled = text(.competency, id.index, .skilled), let expert = text(.competency, id.index, .expert),
            let feat = text(.competency, id.index, .feat)
        else { return nil }
        return LevelTexts(basic: basic, working: working, skilled: skilled, expert: expert, feat: feat)
    }

    /// What the level that an occupation asks for looks like.
    ///
    /// An example of ordinary good work for each ``LevelBand``, and from 6 on a feat: only one in a hundred of the
    /// ratings that matter to an occupation is that high. The examples are Rung's own; O*NET anchors its scales
    /// otherwise.
    ///
    /// - Parameter hundredths: the level in hundredths, 0 to 700.
    public func level(of id: CompetencyID, hundredths: Int) -> String? {
        text(
            .competency, id.index,
            hundredths < PlainTexts.leastFeat ? LevelBand(levelHundredths: hundredths).part : .feat)
    }

    /// The least level, in hundredths, that only a feat shows.
    private static let leastFeat = 600

    /// What a work style means in everyday life.
    ///
    /// - Parameter style: position in ``CareerGraph/workStyles``.
    public func text(ofWorkStyle style: Int) -> String? { text(.workStyle, style) }
    /// The title in this language; nil in English, where the bundle's own title stands.
    public func title(ofWorkStyle style: Int) -> String? { text(.workStyle, style, .title) }
    /// What little, some and much of a work style look like.
    public func levels(ofWorkStyle style: Int) -> StyleTexts? {
        guard let low = text(.workStyle, style, .low), let middle = text(.workStyle, style, .middle),
            let high = text(.workStyle, style, .high)
        else { return nil }
        return StyleTexts(low: low, middle: middle, high: high)
    }
}

extension PlainTexts {
    /// One line on how much preparation a job zone means.
    public func text(of zone: JobZone) -> String? { text(.jobZone, position(of: zone)) }
    /// The name in this language; nil in English, as for all names below.
    public func title(of zone: JobZone) -> String? { text(.jobZone, position(of: zone), .title) }
    /// One line on what people with an interest like.
    public func text(of interest: Interest) -> String? { text(.interest, position(of: interest)) }
    /// The name in this language.
    public func title(of interest: Interest) -> String? { text(.interest, position(of: interest), .title) }
    /// One line on what a job gives that meets a work value.
    public func text(of value: WorkValue) -> String? { text(.workValue, position(of: value)) }
    /// The name in this language.
    public func title(of value: WorkValue) -> String? { text(.workValue, position(of: value), .title) }
    /// One line on an education.
    public func text(of education: EntryEducation) -> String? { text(.entryEducation, position(of: education)) }
    /// The name in this language.
    public func title(of education: EntryEducation) -> String? {
        text(.entryEducation, position(of: education), .title)
    }
    /// One line on how much experience is usual.
    public func text(of experience: RelatedExperience) -> String? {
        text(.relatedExperience, position(of: experience))
    }
    /// The name in this language.
    public func title(of experience: RelatedExperience) -> String? {
        text(.relatedExperience, position(of: experience), .title)
    }
    /// One line on a training.
    public func text(of training: OnTheJobTraining) -> String? { text(.onTheJobTraining, position(of: training)) }
    /// The name in this language.
    public func title(of training: OnTheJobTraining) -> String? {
        text(.onTheJobTraining, position(of: training), .title)
    }
    /// One line on what kind of thing a domain's competencies are.
    public func text(of domain: CompetencyDomain) -> String? { text(.domain, position(of: domain)) }
    /// The name in this language.
    public func title(of domain: CompetencyDomain) -> String? { text(.domain, position(of: domain), .title) }
    /// What a number on the screen says and where it comes from.
    public func figure(_ figure: ExplainedFigure) -> String? { text(.figure, position(of: figure)) }
    /// The number's name in this language; nil in English.
    public func title(of figure: ExplainedFigure) -> String? { text(.figure, position(of: figure), .title) }

    private func position<Category: CaseIterable & Equatable>(of category: Category) -> Int {
        Category.allCases.enumerated().first { $0.element == category }?.offset ?? -1
    }
}

extension LevelBand {
    /// The part of a competency's texts that is an example of it.
    fileprivate var part: WordsPart {
        switch self {
        case .basic: .basic
        case .working: .working
        case .skilled: .skilled
        case .expert: .expert
        }
    }
}
