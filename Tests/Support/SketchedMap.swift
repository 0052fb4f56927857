import CareerGraph

/// A small map made by hand: jobs with a few competencies, for answers that can be checked on paper.
public struct SketchedMap {
    /// One job of the sketch.
    public struct Job {
        public var code: String
        public var title: String
        public var zone: Int?
        /// Dollars a year in the middle.
        public var pay: Int?
        public var payIsOrMore = false
        public var paySource = FigureSource.own
        public var openings: Int?
        public var openingsSource = FigureSource.own
        /// Importance and level in hundredths for each competency; nil for a job that is not rated.
        public var ratings: [(importance: Int, level: Int)]?
        /// The pathway it stands in.
        public var pathway: Int?

        public init(
            _ code: String, _ title: String = "", zone: Int? = nil, pay: Int? = nil, openings: Int? = nil,
            ratings: [(importance: Int, level: Int)]? = nil, pathway: Int? = nil
        ) {
            self.code = code
            self.title = title.isEmpty ? "Job \(code)" : title
            self.zone = zone
            self.pay = pay
            self.openings = openings
            self.ratings = ratings
            self.pathway = pathway
        }
    }

    /// From one job to another, by code.
    public struct Link {
        public var from: String
        public var to: String
        public var tier: RelationTier
        public var rank: Int

        public init(_ from: String, _ to: String, tier: RelationTier = .primaryShort, rank: Int = 1) {
            self.from = from
            self.to = to
            self.tier = tier
            self.rank = rank
        }
    }

    public var jobs: [Job]
    public var links: [Link]
    /// The domain of each competency.
    public var domains: [CompetencyDomain]

    public init(_ jobs: [Job], links: [Link] = [], domains: [CompetencyDomain] = [.skill, .skill, .knowledge]) {
        self.jobs = jobs
        self.links = links
        self.domains = domains
    }

    /// The map, in canonical order whatever the order of the sketch. Two pathways stand in the first cluster, the
    /// third in the second.
    public func graph() -> CareerGraph {
        let jobs = self.jobs.sorted { $0.code < $1.code }
        let position = Dictionary(uniqueKeysWithValues: jobs.enumerated().map { ($1.code, $0) })
        var relations = [[Relation]](repeating: [], count: jobs.count)
        // People take what is linked.
        var steps = [[UsualStep]](repeating: [], count: jobs.count)
        for link in links {
            guard let from = position[link.from], let to = position[link.to] else { continue }
            relations[from].append(Relation(occupation: OccupationID(to), tier: link.tier, rank: link.rank))
            if from != to {
                steps[from].append(UsualStep(occupation: OccupationID(to), thousandths: 800, evidence: .experts))
            }
        }
        let pathways = (0..<3).map { number in
            Pathway(
                title: "Pathway \(number)", cluster: ClusterID(number / 2),
                placements: jobs.indices.filter { jobs[$0].pathway == number }
                    .map { Placement(occupation: OccupationID($0), source: .crosswalk) })
        }
        return CareerGraph(
            clusters: [
                CareerCluster(title: "Cluster 0", pathways: [PathwayID(0), PathwayID(1)]),
                CareerCluster(title: "Cluster 1", pathways: [PathwayID(2)]),
            ],
            pathways: pathways, occupations: jobs.compactMap(SketchedMap.occupation),
            competencies: domains.enumerated().map {
                Competency(element: "\($0)", title: "Competency \($0)", domain: $1)
            },
            workStyles: [], ratings: SketchedMap.ratings(jobs, width: domains.count),
            relations: relations.map { $0.sorted { $0.rank < $1.rank } }, steps: steps, details: NoOccupationDetails(),
            releases: [],
            editions: SmallMap.editions)
    }

    private static func occupation(_ job: Job) -> Occupation? {
        guard let code = OccupationCode(job.code) else { return nil }
        let none = WageRange(percentile10: nil, percentile25: nil, median: nil, percentile75: nil, percentile90: nil)
        let wages = job.pay.map { pay in
            Wages(
                employment: nil,
                annual: WageRange(
                    percentile10: nil, percentile25: nil, median: Amount(value: pay, isOrMore: job.payIsOrMore),
                    percentile75: nil, percentile90: nil),
                hourly: none, source: job.paySource)
        }
        let outlook = job.openings.map {
            Outlook(
                baseEmployment: nil, projectedEmployment: nil, annualOpenings: $0, changeTenthsOfPercent: nil,
                entryEducation: nil, relatedExperience: nil, onTheJobTraining: nil, source: job.openingsSource)
        }
        return Occupation(
            code: code, title: job.title, jobZone: job.zone.flatMap { JobZone(rawValue: $0) },
            pathways: job.pathway.map { [PathwayID($0)] } ?? [], wages: wages, outlook: outlook)
    }

    private static func ratings(_ jobs: [Job], width: Int) -> RatingTable {
        var rows = [Int32](repeating: -1, count: jobs.count)
        var rated: [OccupationID] = []
        var cells: [(importance: Int, level: Int)] = []
        for (index, job) in jobs.enumerated() {
            guard let ratings = job.ratings else { continue }
            rows[index] = Int32(rated.count)
            rated.append(OccupationID(index))
            cells += ratings
        }
        return RatingTable(
            width: width, rows: rows, occupations: rated, importance: cells.map { UInt16($0.importance) },
            level: cells.map { UInt16($0.level) }, uncertain: [UInt8](repeating: 0, count: cells.count))
    }
}
