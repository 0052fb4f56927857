/// Rung's own texts in one language: what every thing on the map is, in plain words (docs/words.md).
///
/// Kept apart from the map and loaded on demand, so that the program starts as fast as without them. The file's bytes
/// are kept as they are; a string is made when somebody asks for one.
public struct PlainTexts: Sendable {
    public let language: TextLanguage
    let keys: WordsKeys
    private let bytes: [UInt8]
    private let places: [Range<Int>]

    /// Loads the texts of a language for a map that was loaded from the same bundle folder.
    ///
    /// - Throws: the first fault found: a file that is missing or damaged, a key that is missing, unknown or doubled,
    ///   a control character, a text that is too long, a file of another language.
    public static func load(
        directory: String, language: TextLanguage, for graph: CareerGraph
    ) throws(BundleError) -> PlainTexts {
        var reader = BundleReader(directory: directory, tables: [.pathways, .workStyles])
        let keys = WordsKeys(reading: &reader, for: graph)
        if let fault = reader.faults.first { throw fault }
        let reading = WordsReading(
            try BundleFile.read(directory: directory, file: language.file), language: language, keys: keys)
        if let fault = reading.faults.first { throw fault }
        return PlainTexts(reading)
    }

    /// Loads the texts of a language, or the English ones where those cannot be had.
    ///
    /// - Returns: the texts, nil where not even the English ones can be had; and what kept the others from loading.
    ///   A bundle whose manifest lists no texts has none, which is no fault.
    public static func loadOrFallBack(
        directory: String, language: TextLanguage, for graph: CareerGraph
    ) -> (texts: PlainTexts?, faults: [BundleError]) {
        language.loadOrFallBack(directory: directory) { candidate throws(BundleError) in
            try load(directory: directory, language: candidate, for: graph)
        }
    }

    init(_ reading: WordsReading) {
        language = reading.language
        keys = reading.keys
        bytes = reading.bytes
        places = reading.places
    }

    /// A text by section and position; nil where there is none.
    package func text(_ section: WordsSection, _ index: Int, _ part: WordsPart = .text) -> String? {
        guard let thing = keys.place(section, index) else { return nil }
        let place = places[thing * WordsReading.partCount + part.index]
        return place.isEmpty ? nil : String(decoding: bytes[place], as: UTF8.self)
    }
}

/// What a low, a middle and a high level of a competency look like, by an example each.
public struct LevelTexts: Sendable, Equatable {
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

    /// What a low, a middle and a high level of a competency look like.
    public func levels(of id: CompetencyID) -> LevelTexts? { levels(.competency, id.index) }

    /// What the level that an occupation asks for looks like.
    ///
    /// Below 2.33 the low example, from 4.67 on the high one, the middle one between: thirds of O*NET's scale of 0 to
    /// 7. The cut into three and the examples are Rung's own; O*NET anchors its scales otherwise.
    ///
    /// - Parameter hundredths: the level in hundredths, 0 to 700.
    public func level(of id: CompetencyID, hundredths: Int) -> String? {
        levels(of: id).map { hundredths < 233 ? $0.low : hundredths < 467 ? $0.middle : $0.high }
    }

    private func levels(_ section: WordsSection, _ index: Int) -> LevelTexts? {
        guard let low = text(section, index, .low), let middle = text(section, index, .middle),
            let high = text(section, index, .high)
        else { return nil }
        return LevelTexts(low: low, middle: middle, high: high)
    }

    /// What a work style means in everyday life.
    ///
    /// - Parameter style: position in ``CareerGraph/workStyles``.
    public func text(ofWorkStyle style: Int) -> String? { text(.workStyle, style) }
    /// The title in this language; nil in English, where the bundle's own title stands.
    public func title(ofWorkStyle style: Int) -> String? { text(.workStyle, style, .title) }
    /// What little, some and much of a work style look like.
    public func levels(ofWorkStyle style: Int) -> LevelTexts? { levels(.workStyle, style) }
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
