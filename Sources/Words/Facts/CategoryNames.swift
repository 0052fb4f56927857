import CareerGraph
import CareerGuidance

/// Values of the map in plain words.
extension MessageCatalog {
    /// How much preparation a job zone stands for.
    public func name(_ zone: JobZone) -> String {
        switch zone {
        case .one: self(.zone1)
        case .two: self(.zone2)
        case .three: self(.zone3)
        case .four: self(.zone4)
        case .five: self(.zone5)
        }
    }

    /// The schooling that an occupation is usually entered with.
    public func name(_ education: EntryEducation) -> String {
        switch education {
        case .noCredential: self(.educationNone)
        case .highSchool: self(.educationHighSchool)
        case .someCollege: self(.educationSomeCollege)
        case .postsecondaryAward: self(.educationAward)
        case .associate: self(.educationAssociate)
        case .bachelor: self(.educationBachelor)
        case .master: self(.educationMaster)
        case .doctoral: self(.educationDoctoral)
        }
    }

    /// The work in related occupations that is usual before.
    public func name(_ experience: RelatedExperience) -> String {
        switch experience {
        case .none: self(.experienceNone)
        case .underFiveYears: self(.experienceUnderFive)
        case .fiveYearsOrMore: self(.experienceFiveOrMore)
        }
    }

    /// The training that is usual once hired.
    public func name(_ training: OnTheJobTraining) -> String {
        switch training {
        case .none: self(.trainingNone)
        case .shortTerm: self(.trainingShort)
        case .moderateTerm: self(.trainingModerate)
        case .longTerm: self(.trainingLong)
        case .internshipOrResidency: self(.trainingInternship)
        case .apprenticeship: self(.trainingApprenticeship)
        }
    }

    /// The kind of a competency, as the heading of many.
    public func name(_ domain: CompetencyDomain) -> String {
        switch domain {
        case .skill: self(.domainSkills)
        case .knowledge: self(.domainKnowledge)
        case .ability: self(.domainAbilities)
        case .workActivity: self(.domainActivities)
        }
    }

    /// Where a move leads: up, across or down.
    public func name(_ kind: MoveKind) -> String {
        switch kind {
        case .advancement: self(.kindAdvancement)
        case .lateral: self(.kindLateral)
        case .stepDown: self(.kindStepDown)
        }
    }

    /// One of Holland's six kinds of interests.
    public func name(_ interest: Interest) -> String {
        switch interest {
        case .realistic: self(.interestRealistic)
        case .investigative: self(.interestInvestigative)
        case .artistic: self(.interestArtistic)
        case .social: self(.interestSocial)
        case .enterprising: self(.interestEnterprising)
        case .conventional: self(.interestConventional)
        }
    }

    /// What work can give people.
    public func name(_ value: WorkValue) -> String {
        switch value {
        case .achievement: self(.valueAchievement)
        case .workingConditions: self(.valueWorkingConditions)
        case .recognition: self(.valueRecognition)
        case .relationships: self(.valueRelationships)
        case .support: self(.valueSupport)
        case .independence: self(.valueIndependence)
        }
    }

    /// What a figure stands for, where it is not the occupation's own; nil where it is.
    public func note(_ source: FigureSource) -> String? {
        switch source {
        case .own: nil
        case .wholeOccupation(let code): self(.figureWholeOccupation(code: code))
        case .broadGroup(let code): self(.figureBroadGroup(code: code))
        case .minorGroup(let code): self(.figureMinorGroup(code: code))
        }
    }

    /// What a placement in a pathway rests on, where it is not the national crosswalk; nil where it is.
    public func note(_ source: PlacementSource) -> String? {
        switch source {
        case .crosswalk: nil
        case .notice: self(.placementNotice)
        case .rung: self(.placementRung)
        case .nearestRelatives: self(.placementRelatives)
        }
    }
}
