import TestSupport
import Testing

@testable import CareerGraph

@Suite("Plain texts")
struct PlainTextsTests {
    private let graph: CareerGraph

    init() throws { graph = try FullBundle.load() }

    private func load(_ language: TextLanguage) throws -> PlainTexts {
        try PlainTexts.load(directory: FullBundle.directory, language: language, for: graph)
    }

    private func occupation(_ code: String) throws -> OccupationID {
        try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
    }

    @Test("Everything on the map has its text in every language, titles only where the language has its own")
    func complete() throws {
        for language in TextLanguage.allCases {
            let texts = try load(language)
            let hasTitles = language == .spanish
            #expect(texts.language == language)
            for id in graph.occupationIDs {
                #expect(texts.text(of: id) != nil && (texts.title(of: id) != nil) == hasTitles)
            }
            for id in graph.clusterIDs {
                #expect(texts.text(of: id) != nil && (texts.title(of: id) != nil) == hasTitles)
            }
            for id in graph.pathwayIDs {
                #expect(texts.text(of: id) != nil && (texts.title(of: id) != nil) == hasTitles)
            }
            for id in graph.competencyIDs {
                #expect(texts.text(of: id) != nil && (texts.title(of: id) != nil) == hasTitles)
                #expect(texts.levels(of: id) != nil)
            }
            for style in graph.workStyles.indices {
                #expect(texts.text(ofWorkStyle: style) != nil && texts.levels(ofWorkStyle: style) != nil)
                #expect((texts.title(ofWorkStyle: style) != nil) == hasTitles)
            }
            #expect(texts.text(ofWorkStyle: 21) == nil && texts.text(ofWorkStyle: -1) == nil)
            expectCategories(texts, hasTitles: hasTitles)
        }
    }

    private func expectCategories(_ texts: PlainTexts, hasTitles: Bool) {
        func expect(_ text: String?, _ title: String?) { #expect(text != nil && (title != nil) == hasTitles) }
        for zone in JobZone.allCases { expect(texts.text(of: zone), texts.title(of: zone)) }
        for interest in Interest.allCases { expect(texts.text(of: interest), texts.title(of: interest)) }
        for value in WorkValue.allCases { expect(texts.text(of: value), texts.title(of: value)) }
        for education in EntryEducation.allCases { expect(texts.text(of: education), texts.title(of: education)) }
        for experience in RelatedExperience.allCases { expect(texts.text(of: experience), texts.title(of: experience)) }
        for training in OnTheJobTraining.allCases { expect(texts.text(of: training), texts.title(of: training)) }
        for domain in CompetencyDomain.allCases { expect(texts.text(of: domain), texts.title(of: domain)) }
        for figure in ExplainedFigure.allCases { expect(texts.figure(figure), texts.title(of: figure)) }
    }

    @Test("Each thing has its own text, not its neighbour's")
    func ownTexts() throws {
        let english = try load(.english)
        let spanish = try load(.spanish)
        let naval = try occupation("17-2121.00")
        #expect(english.text(of: naval)?.hasPrefix("Design ships, boats, and the engines") == true)
        #expect(spanish.title(of: naval) == "Ingenieros/as navales")
        #expect(spanish.text(of: try occupation("11-1011.00"))?.hasPrefix("Dirigen toda una empresa") == true)
        let reading = try #require(graph.competencies.firstIndex { $0.title == "Reading Comprehension" })
        #expect(spanish.title(of: CompetencyID(reading)) == "Comprensión de lectura")
        let health = try #require(graph.clusters.firstIndex { $0.title == "Agriculture, Food & Natural Resources" })
        #expect(english.text(of: ClusterID(health))?.hasPrefix("Grow crops, raise animals") == true)
        let agribusiness = try #require(graph.pathways.firstIndex { $0.title == "Agribusiness Systems" })
        #expect(spanish.title(of: PathwayID(agribusiness)) == "Negocios del campo")
        let innovation = try #require(graph.workStyles.firstIndex(of: "Innovation"))
        #expect(spanish.title(ofWorkStyle: innovation) == "Innovación")
        #expect(spanish.title(of: Interest.artistic) == "Artístico")
        #expect(spanish.title(of: WorkValue.workingConditions) == "Condiciones de trabajo")
        #expect(english.text(of: EntryEducation.noCredential)?.contains("without having finished high school") == true)
        #expect(spanish.title(of: EntryEducation.doctoral) == "Doctorado o título profesional")
        #expect(spanish.title(of: RelatedExperience.fiveYearsOrMore) == "Cinco años o más")
        #expect(spanish.title(of: OnTheJobTraining.apprenticeship) == "Aprendizaje de un oficio")
        #expect(spanish.title(of: CompetencyDomain.workActivity) == "Actividades de trabajo")
        #expect(english.figure(.fallback)?.hasPrefix("No figure is published for this very job.") == true)
        #expect(spanish.title(of: ExplainedFigure.payMiddle) == "Paga típica")
    }

    @Test("The example of a level changes where its word changes, and only a level of 6 is shown by a feat")
    func levels() throws {
        let texts = try load(.english)
        let reading = CompetencyID(try #require(graph.competencies.firstIndex { $0.element == "2.A.1.a" }))
        let examples = try #require(texts.levels(of: reading))
        #expect(examples.basic == "Read a short note that says which shelf to fill.")
        let all = [examples.basic, examples.working, examples.skilled, examples.expert, examples.feat]
        #expect(Set(all).count == 5)
        for (level, example) in [
            (0, examples.basic), (199, examples.basic), (200, examples.working), (349, examples.working),
            (350, examples.skilled), (499, examples.skilled), (500, examples.expert), (599, examples.expert),
            (600, examples.feat), (700, examples.feat),
        ] { #expect(texts.level(of: reading, hundredths: level) == example, "\(level)") }
    }

    @Test("Hardly any level that matters to an occupation is shown by a feat, and each word has an example of its own")
    func levelsAsUsed() {
        let levels = zip(graph.ratings.importance, graph.ratings.level).filter { $0.0 >= 300 }.map { Int($0.1) }
        let feats = levels.count { $0 >= 600 }
        let bands = Set(levels.map { LevelBand(levelHundredths: $0) })
        #expect(bands == Set(LevelBand.allCases))
        #expect(feats * 50 < levels.count)
    }

    @Test("Titles for women and men in one word give both forms")
    func genderedTitles() {
        for (title, forms) in [
            ("Ingenieros/as navales", ["Ingenieros navales", "Ingenieras navales"]),
            ("Directores/as ejecutivos/as", ["Directores ejecutivos", "Directoras ejecutivas"]),
            ("Jefes/as", ["Jefes", "Jefas"]), ("Otros/as, todos/as", ["Otros, todos", "Otras, todas"]),
            ("Recepcionistas", ["Recepcionistas"]), ("", [""]), ("A/B", ["A/B"]), ("os/as", ["os/as"]),
            ("pesos/asta", ["pesos/asta"]),
        ] { #expect(GenderedTitle.forms(of: title) == forms, "\(title)") }
    }

    @Test("No Spanish title keeps a slash when taken apart")
    func everyTitleComesApart() throws {
        let texts = try load(.spanish)
        var gendered = 0
        for id in graph.occupationIDs {
            let forms = GenderedTitle.forms(of: try #require(texts.title(of: id)))
            gendered += forms.count - 1
            #expect(forms.allSatisfy { !$0.contains("/") }, "\(forms)")
        }
        #expect(gendered > 500)
    }
}
