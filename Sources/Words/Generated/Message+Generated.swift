// Made by `make words` from Data/interface: change the texts there.

extension Message {
    // MARK: Numbers and keys

    /// ,
    public static var numberGroupSeparator: Message { Message(0) }

    /// .
    public static var numberDecimalSeparator: Message { Message(1) }

    /// ${amount}
    public static func dollars(amount: String) -> Message {
        Message(2, .text(amount))
    }

    /// ${amount} or more
    public static func dollarsOrMore(amount: String) -> Message {
        Message(3, .text(amount))
    }

    /// ${thousands}k
    public static func dollarsThousands(thousands: String) -> Message {
        Message(4, .text(thousands))
    }

    /// same
    public static var same: Message { Message(5) }

    /// ~
    public static var fallbackMark: Message { Message(6) }

    /// Space
    public static var keySpace: Message { Message(7) }

    /// Up
    public static var keyUp: Message { Message(8) }

    /// Down
    public static var keyDown: Message { Message(9) }

    /// Left
    public static var keyLeft: Message { Message(10) }

    /// Right
    public static var keyRight: Message { Message(11) }

    /// Enter
    public static var keyEnter: Message { Message(12) }

    /// Esc
    public static var keyEscape: Message { Message(13) }

    /// Tab
    public static var keyTab: Message { Message(14) }

    /// Shift-Tab
    public static var keyBackTab: Message { Message(15) }

    /// Backspace
    public static var keyBackspace: Message { Message(16) }

    /// Del
    public static var keyDelete: Message { Message(17) }

    /// Ins
    public static var keyInsert: Message { Message(18) }

    /// Home
    public static var keyHome: Message { Message(19) }

    /// End
    public static var keyEnd: Message { Message(20) }

    /// PgUp
    public static var keyPageUp: Message { Message(21) }

    /// PgDn
    public static var keyPageDown: Message { Message(22) }

    /// Alt-Left
    public static var keyAltLeft: Message { Message(23) }

    /// Alt-Right
    public static var keyAltRight: Message { Message(24) }

    // MARK: Commands

    /// Up
    public static var commandMoveUp: Message { Message(25) }

    /// Down
    public static var commandMoveDown: Message { Message(26) }

    /// To the left, or out of the text
    public static var commandMoveLeft: Message { Message(27) }

    /// To the right, or into the text
    public static var commandMoveRight: Message { Message(28) }

    /// A page up
    public static var commandPageUp: Message { Message(29) }

    /// A page down
    public static var commandPageDown: Message { Message(30) }

    /// To the first line
    public static var commandFirst: Message { Message(31) }

    /// To the last line
    public static var commandLast: Message { Message(32) }

    /// Open what is in focus
    public static var commandOpen: Message { Message(33) }

    /// Come back
    public static var commandBack: Message { Message(34) }

    /// To the other side of the screen
    public static var commandNextPane: Message { Message(35) }

    /// To the other side of the screen, backwards
    public static var commandPreviousPane: Message { Message(36) }

    /// Search for a job
    public static var commandSearch: Message { Message(37) }

    /// Show where this job can lead
    public static var commandMoves: Message { Message(38) }

    /// Show this job
    public static var commandOverview: Message { Message(39) }

    /// Show where this job stands among the clusters
    public static var commandWhereItStands: Message { Message(40) }

    /// Show the whole gap of this move
    public static var commandGap: Message { Message(41) }

    /// Choose which moves to list
    public static var commandFilter: Message { Message(42) }

    /// Choose the order of the moves
    public static var commandSort: Message { Message(43) }

    /// Back to the screen before
    public static var commandHistoryBack: Message { Message(44) }

    /// Forward again
    public static var commandHistoryForward: Message { Message(45) }

    /// To the first screen
    public static var commandHome: Message { Message(46) }

    /// About the data
    public static var commandAbout: Message { Message(47) }

    /// Help with this screen
    public static var commandHelp: Message { Message(48) }

    /// All commands by name
    public static var commandPalette: Message { Message(49) }

    /// Stop for now (fg brings Rung back)
    public static var commandSuspend: Message { Message(50) }

    /// Close
    public static var commandClose: Message { Message(51) }

    /// Leave Rung at once, from anywhere
    public static var commandLeaveAtOnce: Message { Message(52) }

    /// Leave Rung
    public static var commandLeave: Message { Message(53) }

    /// choose
    public static var hintChoose: Message { Message(54) }

    /// columns
    public static var hintColumns: Message { Message(55) }

    /// page
    public static var hintPage: Message { Message(56) }

    /// first
    public static var hintFirst: Message { Message(57) }

    /// last
    public static var hintLast: Message { Message(58) }

    /// open
    public static var hintOpen: Message { Message(59) }

    /// back
    public static var hintBack: Message { Message(60) }

    /// forward
    public static var hintForward: Message { Message(61) }

    /// read
    public static var hintOtherSide: Message { Message(62) }

    /// search
    public static var hintSearch: Message { Message(63) }

    /// moves
    public static var hintMoves: Message { Message(64) }

    /// this job
    public static var hintOverview: Message { Message(65) }

    /// where
    public static var hintWhereItStands: Message { Message(66) }

    /// gap
    public static var hintGap: Message { Message(67) }

    /// filter
    public static var hintFilter: Message { Message(68) }

    /// sort
    public static var hintSort: Message { Message(69) }

    /// home
    public static var hintHome: Message { Message(70) }

    /// data
    public static var hintAbout: Message { Message(71) }

    /// help
    public static var hintHelp: Message { Message(72) }

    /// commands
    public static var hintPalette: Message { Message(73) }

    /// stop
    public static var hintSuspend: Message { Message(74) }

    /// leave
    public static var hintLeave: Message { Message(75) }

    /// Choose a job first.
    public static var whyNoOccupation: Message { Message(76) }

    /// Choose a move first.
    public static var whyNoMove: Message { Message(77) }

    /// There is no screen before this one.
    public static var whyNothingBefore: Message { Message(78) }

    /// There is no screen after this one.
    public static var whyNothingAfter: Message { Message(79) }

    /// This is the first screen. Press q to leave Rung.
    public static var whyHome: Message { Message(80) }

    /// Rung needs a window of at least {leastColumns} columns and {leastLines} lines. This one has {columns} by
    /// {lines}. Make it larger and Rung goes on where you were. Ctrl-C leaves.
    public static func tooSmall(leastColumns: Int, leastLines: Int, columns: Int, lines: Int) -> Message {
        Message(81, .number(leastColumns), .number(leastLines), .number(columns), .number(lines))
    }

    // MARK: Home

    /// Rung
    public static var homeCrumb: Message { Message(82) }

    /// R U N G
    public static var programTitle: Message { Message(83) }

    /// Find your next step at work
    public static var programPromise: Message { Message(84) }

    /// I have a job. Where can I go from here?
    public static var homeStartFromJob: Message { Message(85) }

    /// Name your job, and see the moves that are within reach.
    public static var homeStartFromJobMore: Message { Message(86) }

    /// I am looking around. Show me kinds of work.
    public static var homeBrowse: Message { Message(87) }

    /// 16 fields of work, and all the jobs in them.
    public static var homeBrowseMore: Message { Message(88) }

    /// I want to read about a job.
    public static var homeSearch: Message { Message(89) }

    /// Pay, outlook, training, and what the work asks of you.
    public static var homeSearchMore: Message { Message(90) }

    /// {jobs} jobs in {clusters} career clusters.
    public static func homeCounts(jobs: Int, clusters: Int) -> Message {
        Message(91, .number(jobs), .number(clusters))
    }

    /// Nothing is kept here, but for a ladder that you build.
    public static var homePrivacy: Message { Message(92) }

    // MARK: Browse

    /// Career clusters
    public static var browseCrumb: Message { Message(93) }

    /// {pathways} {pathways:one=pathway|other=pathways}, {jobs} {jobs:one=job|other=jobs}
    public static func clusterCounts(pathways: Int, jobs: Int) -> Message {
        Message(94, .number(pathways), .number(jobs))
    }

    /// {jobs} {jobs:one=job|other=jobs}
    public static func pathwayCounts(jobs: Int) -> Message {
        Message(95, .number(jobs))
    }

    /// Middle pay runs from {low} to {high} a year.
    public static func summaryPay(low: String, high: String) -> Message {
        Message(96, .text(low), .text(high))
    }

    /// Most openings: {titles}.
    public static func summaryBusiest(titles: String) -> Message {
        Message(97, .text(titles))
    }

    /// To start: {education}
    public static func previewEducation(education: String) -> Message {
        Message(98, .text(education))
    }

    /// Preparation: {zone}
    public static func previewZone(zone: String) -> Message {
        Message(99, .text(zone))
    }

    /// {pay} a year in the middle
    public static func payMiddle(pay: String) -> Message {
        Message(100, .text(pay))
    }

    /// No pay is published for this job.
    public static var payNotPublished: Message { Message(101) }

    /// About {openings} {openings:one=opening|other=openings} a year
    public static func openingsAYear(openings: Int) -> Message {
        Message(102, .number(openings))
    }

    // MARK: Occupation

    /// Overview
    public static var sectionOverview: Message { Message(103) }

    /// Pay
    public static var sectionPay: Message { Message(104) }

    /// Outlook
    public static var sectionOutlook: Message { Message(105) }

    /// Getting in
    public static var sectionPreparation: Message { Message(106) }

    /// Work styles
    public static var sectionWorkStyles: Message { Message(107) }

    /// Interests & values
    public static var sectionInterests: Message { Message(108) }

    /// Technology
    public static var sectionTechnologies: Message { Message(109) }

    /// Tools
    public static var sectionTools: Message { Message(110) }

    /// Programs of study
    public static var sectionPrograms: Message { Message(111) }

    /// Apprenticeships
    public static var sectionApprenticeships: Message { Message(112) }

    /// Related jobs
    public static var sectionRelated: Message { Message(113) }

    /// Also called
    public static var sectionTitles: Message { Message(114) }

    /// Where it stands
    public static var sectionPlaces: Message { Message(115) }

    /// Skills
    public static var domainSkills: Message { Message(116) }

    /// Knowledge
    public static var domainKnowledge: Message { Message(117) }

    /// Abilities
    public static var domainAbilities: Message { Message(118) }

    /// Activities
    public static var domainActivities: Message { Message(119) }

    /// O*NET-SOC code {code}
    public static func overviewCode(code: String) -> Message {
        Message(120, .text(code))
    }

    /// Compare it with another job (c)
    public static var overviewCompare: Message { Message(121) }

    /// See the moves from here (m)
    public static var overviewMoves: Message { Message(122) }

    /// What matters most
    public static var overviewMatters: Message { Message(123) }

    /// Preparation
    public static var labelPreparation: Message { Message(124) }

    /// School to start
    public static var labelEducation: Message { Message(125) }

    /// Work before
    public static var labelExperience: Message { Message(126) }

    /// Training on the job
    public static var labelTraining: Message { Message(127) }

    /// People in this job
    public static var labelEmployment: Message { Message(128) }

    /// Jobs in {year}
    public static func labelJobsInYear(year: String) -> Message {
        Message(129, .text(year))
    }

    /// Change in ten years
    public static var labelChange: Message { Message(130) }

    /// Job zone {zone}
    public static func zoneNumber(zone: String) -> Message {
        Message(131, .text(zone))
    }

    /// little or none
    public static var zone1: Message { Message(132) }

    /// some: a few months
    public static var zone2: Message { Message(133) }

    /// medium: one or two years
    public static var zone3: Message { Message(134) }

    /// a lot: several years
    public static var zone4: Message { Message(135) }

    /// the most: many years
    public static var zone5: Message { Message(136) }

    /// no school certificate needed
    public static var educationNone: Message { Message(137) }

    /// high school diploma
    public static var educationHighSchool: Message { Message(138) }

    /// some college, no degree
    public static var educationSomeCollege: Message { Message(139) }

    /// certificate after high school
    public static var educationAward: Message { Message(140) }

    /// associate's degree (2 years)
    public static var educationAssociate: Message { Message(141) }

    /// bachelor's degree (4 years)
    public static var educationBachelor: Message { Message(142) }

    /// master's degree
    public static var educationMaster: Message { Message(143) }

    /// doctoral or professional degree
    public static var educationDoctoral: Message { Message(144) }

    /// none needed
    public static var experienceNone: Message { Message(145) }

    /// less than 5 years in a related job
    public static var experienceUnderFive: Message { Message(146) }

    /// 5 years or more in a related job
    public static var experienceFiveOrMore: Message { Message(147) }

    /// none
    public static var trainingNone: Message { Message(148) }

    /// up to 1 month
    public static var trainingShort: Message { Message(149) }

    /// 1 to 12 months
    public static var trainingModerate: Message { Message(150) }

    /// more than 12 months
    public static var trainingLong: Message { Message(151) }

    /// internship or residency
    public static var trainingInternship: Message { Message(152) }

    /// apprenticeship
    public static var trainingApprenticeship: Message { Message(153) }

    /// a year
    public static var payAYear: Message { Message(154) }

    /// an hour
    public static var payAnHour: Message { Message(155) }

    /// 1 in 10 earns less than
    public static var payLowest: Message { Message(156) }

    /// 1 in 4 earns less than
    public static var payLow: Message { Message(157) }

    /// half earn less than
    public static var payMedian: Message { Message(158) }

    /// 1 in 4 earns more than
    public static var payHigh: Message { Message(159) }

    /// 1 in 10 earns more than
    public static var payHighest: Message { Message(160) }

    /// From the lowest tenth to the highest; the mark is the middle, the thick part is the middle half.
    public static var payPictureLegend: Message { Message(161) }

    /// Bureau of Labor Statistics, May {year}, whole United States. Pay where you live may differ.
    public static func sourceWages(year: String) -> Message {
        Message(162, .text(year))
    }

    /// No outlook is published for this job.
    public static var outlookNotPublished: Message { Message(163) }

    /// New jobs, and jobs that others leave, each year until {year}.
    public static func openingsMeaning(year: String) -> Message {
        Message(164, .text(year))
    }

    /// All jobs together: {change}.
    public static func changeAverage(change: String) -> Message {
        Message(165, .text(change))
    }

    /// much faster than most
    public static var trendMuchFaster: Message { Message(166) }

    /// faster than most
    public static var trendFaster: Message { Message(167) }

    /// about as fast as most
    public static var trendAverage: Message { Message(168) }

    /// slower than most
    public static var trendSlower: Message { Message(169) }

    /// fewer jobs
    public static var trendShrinking: Message { Message(170) }

    /// Bureau of Labor Statistics, projections {first} to {last}.
    public static func sourceOutlook(first: String, last: String) -> Message {
        Message(171, .text(first), .text(last))
    }

    /// What it usually takes
    public static var preparationTypical: Message { Message(172) }

    /// No survey of schooling and training is published for this job.
    public static var preparationNotPublished: Message { Message(173) }

    /// School that people in this job say it requires
    public static var educationSharesHeading: Message { Message(174) }

    /// Work in related jobs before
    public static var experienceSharesHeading: Message { Message(175) }

    /// Training at the workplace or in class
    public static var onSiteSharesHeading: Message { Message(176) }

    /// Learning on the job
    public static var onTheJobSharesHeading: Message { Message(177) }

    /// O*NET {edition}: shares of workers asked. Typical entry: Bureau of Labor Statistics.
    public static func sourcePreparation(edition: String) -> Message {
        Message(178, .text(edition))
    }

    /// less than high school
    public static var rlNoDiploma: Message { Message(179) }

    /// high school diploma
    public static var rlHighSchool: Message { Message(180) }

    /// certificate after high school
    public static var rlCertificate: Message { Message(181) }

    /// some college
    public static var rlSomeCollege: Message { Message(182) }

    /// associate's degree
    public static var rlAssociate: Message { Message(183) }

    /// bachelor's degree
    public static var rlBachelor: Message { Message(184) }

    /// certificate after bachelor's
    public static var rlPostBachelor: Message { Message(185) }

    /// master's degree
    public static var rlMaster: Message { Message(186) }

    /// certificate after master's
    public static var rlPostMaster: Message { Message(187) }

    /// first professional degree
    public static var rlProfessional: Message { Message(188) }

    /// doctoral degree
    public static var rlDoctoral: Message { Message(189) }

    /// training after a doctorate
    public static var rlPostDoctoral: Message { Message(190) }

    /// none
    public static var timeNone: Message { Message(191) }

    /// none, or a short demonstration
    public static var timeShow: Message { Message(192) }

    /// up to 1 month
    public static var timeMonth: Message { Message(193) }

    /// 1 to 3 months
    public static var timeThreeMonths: Message { Message(194) }

    /// 3 to 6 months
    public static var timeSixMonths: Message { Message(195) }

    /// 6 months to 1 year
    public static var timeYear: Message { Message(196) }

    /// 1 to 2 years
    public static var timeTwoYears: Message { Message(197) }

    /// 2 to 4 years
    public static var timeFourYears: Message { Message(198) }

    /// 4 to 6 years
    public static var timeSixYears: Message { Message(199) }

    /// 6 to 8 years
    public static var timeEightYears: Message { Message(200) }

    /// 8 to 10 years
    public static var timeTenYears: Message { Message(201) }

    /// 4 to 10 years
    public static var timeFourToTen: Message { Message(202) }

    /// more than 10 years
    public static var timeOverTen: Message { Message(203) }

    /// Programs of study that lead here
    public static var programsHeading: Message { Message(204) }

    /// No program of study is linked to this job.
    public static var programsNone: Message { Message(205) }

    /// National Center for Education Statistics, CIP 2020, by the O*NET crosswalk.
    public static var sourcePrograms: Message { Message(206) }

    /// Registered apprenticeships
    public static var apprenticeshipsHeading: Message { Message(207) }

    /// No registered apprenticeship is listed for this job.
    public static var apprenticeshipsNone: Message { Message(208) }

    /// {hours} hours
    public static func apprenticeshipHours(hours: String) -> Message {
        Message(209, .text(hours))
    }

    /// by competency, no fixed hours
    public static var apprenticeshipNoHours: Message { Message(210) }

    /// counted in time
    public static var apprenticeshipTime: Message { Message(211) }

    /// counted in competencies
    public static var apprenticeshipCompetency: Message { Message(212) }

    /// time and competencies
    public static var apprenticeshipHybrid: Message { Message(213) }

    /// US Office of Apprenticeship, list of apprenticeable occupations.
    public static var sourceApprenticeships: Message { Message(214) }

    /// O*NET has not rated what this job asks of people.
    public static var notRated: Message { Message(215) }

    /// Less important here
    public static var competenciesLess: Message { Message(216) }

    /// ? = O*NET advises caution with this figure: few people were asked, or they differ.
    public static var uncertainMeaning: Message { Message(217) }

    /// O*NET {edition}. Importance 1 to 5 (3 and up is important), level 0 to 7.
    public static func sourceCompetencies(edition: String) -> Message {
        Message(218, .text(edition))
    }

    /// importance
    public static var columnImportance: Message { Message(219) }

    /// level
    public static var columnLevel: Message { Message(220) }

    /// How much each way of working helps here (−3 to 3)
    public static var workStylesHeading: Message { Message(221) }

    /// ◆ sets this job apart from others. O*NET {edition}.
    public static func workStylesMeaning(edition: String) -> Message {
        Message(222, .text(edition))
    }

    /// Interests this job suits (1 to 7)
    public static var interestsHeading: Message { Message(223) }

    /// ◆ strongest. O*NET {edition}.
    public static func interestsMeaning(edition: String) -> Message {
        Message(224, .text(edition))
    }

    /// What this job gives people (1 to 7)
    public static var valuesHeading: Message { Message(225) }

    /// O*NET {edition}.
    public static func valuesMeaning(edition: String) -> Message {
        Message(226, .text(edition))
    }

    /// Making and fixing
    public static var interestRealistic: Message { Message(227) }

    /// Finding out
    public static var interestInvestigative: Message { Message(228) }

    /// Creating
    public static var interestArtistic: Message { Message(229) }

    /// Helping people
    public static var interestSocial: Message { Message(230) }

    /// Leading and selling
    public static var interestEnterprising: Message { Message(231) }

    /// Organizing
    public static var interestConventional: Message { Message(232) }

    /// Achievement
    public static var valueAchievement: Message { Message(233) }

    /// Working conditions
    public static var valueWorkingConditions: Message { Message(234) }

    /// Recognition
    public static var valueRecognition: Message { Message(235) }

    /// Relationships
    public static var valueRelationships: Message { Message(236) }

    /// Support
    public static var valueSupport: Message { Message(237) }

    /// Independence
    public static var valueIndependence: Message { Message(238) }

    /// Software and technology
    public static var technologiesHeading: Message { Message(239) }

    /// ▲ in demand for this job, ◆ in demand in many jobs. O*NET {edition}.
    public static func technologiesMeaning(edition: String) -> Message {
        Message(240, .text(edition))
    }

    /// Tools and machines
    public static var toolsHeading: Message { Message(241) }

    /// O*NET {edition}.
    public static func sourceTools(edition: String) -> Message {
        Message(242, .text(edition))
    }

    /// None are listed.
    public static var listNone: Message { Message(243) }

    /// Titles that people in this job report
    public static var titlesReported: Message { Message(244) }

    /// Other titles
    public static var titlesOther: Message { Message(245) }

    /// Related jobs, the closest first
    public static var relatedHeading: Message { Message(246) }

    /// A little further away
    public static var relatedSupplemental: Message { Message(247) }

    /// O*NET {edition}, reviewed by experts.
    public static func sourceRelated(edition: String) -> Message {
        Message(248, .text(edition))
    }

    /// This job stands in
    public static var placesHeading: Message { Message(249) }

    /// National Career Clusters crosswalk, unless another source is named.
    public static var placesSource: Message { Message(250) }

    /// placed by the US notice on competency models
    public static var placementNotice: Message { Message(251) }

    /// placed by Rung, no release places it
    public static var placementRung: Message { Message(252) }

    /// placed by Rung beside its nearest relatives
    public static var placementRelatives: Message { Message(253) }

    /// Figure for the whole occupation {code}, of which this job is a part.
    public static func figureWholeOccupation(code: String) -> Message {
        Message(254, .text(code))
    }

    /// Figure for the broader group {code}; none is published for this job alone.
    public static func figureBroadGroup(code: String) -> Message {
        Message(255, .text(code))
    }

    /// Figure for the large group {code}; none is published for this job alone.
    public static func figureMinorGroup(code: String) -> Message {
        Message(256, .text(code))
    }

    /// figure of a broader group
    public static var figureBroader: Message { Message(257) }

    // MARK: Moves and gap

    /// Moves
    public static var movesCrumb: Message { Message(258) }

    /// Worth taking
    public static var orderBest: Message { Message(259) }

    /// Worth taking: close work, fair pay, openings
    public static var orderBestMeaning: Message { Message(260) }

    /// Close to hand
    public static var orderCloseToHand: Message { Message(261) }

    /// Close to hand: what could start soonest
    public static var orderCloseToHandMeaning: Message { Message(262) }

    /// What you bring most of first
    public static var orderClosest: Message { Message(263) }

    /// Steps up first
    public static var orderKind: Message { Message(264) }

    /// Least preparation first
    public static var orderPreparation: Message { Message(265) }

    /// Highest pay first
    public static var orderPay: Message { Message(266) }

    /// Most openings first
    public static var orderOpenings: Message { Message(267) }

    /// By title
    public static var orderTitle: Message { Message(268) }

    /// {count} fit
    public static func movesFiltered(count: Int) -> Message {
        Message(269, .number(count))
    }

    /// pay
    public static var columnPay: Message { Message(270) }

    /// time
    public static var columnTime: Message { Message(271) }

    /// have
    public static var columnHave: Message { Message(272) }

    /// openings
    public static var columnOpenings: Message { Message(273) }

    /// zone
    public static var columnZone: Message { Message(274) }

    /// Why this one
    public static var movesWhy: Message { Message(275) }

    /// No moves can be suggested from this job: there is too little data about it.
    public static var movesNone: Message { Message(276) }

    /// No move fits all your wishes. Which one can you let go?
    public static var movesNoneWithFilter: Message { Message(277) }

    /// Any preparation
    public static var loosenPreparation: Message { Message(278) }

    /// Any number of openings
    public static var loosenOpenings: Message { Message(279) }

    /// No wishes at all
    public static var loosenAll: Message { Message(280) }

    /// {count} move
    public static func loosenMove(count: Int) -> Message {
        Message(281, .number(count))
    }

    /// {count} moves
    public static func loosenMoves(count: Int) -> Message {
        Message(282, .number(count))
    }

    /// A step up
    public static var kindAdvancement: Message { Message(283) }

    /// A move across
    public static var kindLateral: Message { Message(284) }

    /// A step down
    public static var kindStepDown: Message { Message(285) }

    /// Gap
    public static var gapCrumb: Message { Message(286) }

    /// You bring {percent} of what this job asks
    public static func gapCoverage(percent: String) -> Message {
        Message(287, .text(percent))
    }

    /// □ to build, ≈ almost there, ✓ you have it. Each line: the level your job brings, then the level that job asks.
    public static var gapMeaning: Message { Message(288) }

    /// {domain} · you bring {percent}
    public static func gapDomain(domain: String, percent: String) -> Message {
        Message(289, .text(domain), .text(percent))
    }

    /// To build
    public static var gapToBuild: Message { Message(290) }

    /// You have
    public static var gapAlreadyHave: Message { Message(291) }

    /// {count} more: see the whole gap (g)
    public static func gapMore(count: Int) -> Message {
        Message(292, .number(count))
    }

    /// O*NET has not rated one of these two jobs, so they cannot be compared competency by competency.
    public static var gapNotRated: Message { Message(293) }

    /// you
    public static var columnYou: Message { Message(294) }

    /// asks
    public static var columnAsks: Message { Message(295) }

    /// How people get there
    public static var wayInHeading: Message { Message(296) }

    /// Work before: {experience}
    public static func wayInExperience(experience: String) -> Message {
        Message(297, .text(experience))
    }

    /// Training on the job: {training}
    public static func wayInTraining(training: String) -> Message {
        Message(298, .text(training))
    }

    /// Pay
    public static var payHeading: Message { Message(299) }

    /// ${amount} a year more than the middle of your job
    public static func payMoreThanNow(amount: Int) -> Message {
        Message(300, .number(amount))
    }

    /// ${amount} a year less than the middle of your job
    public static func payLessThanNow(amount: Int) -> Message {
        Message(301, .number(amount))
    }

    /// close to the work you do now
    public static var reasonCloseWork: Message { Message(302) }

    /// you already use {count} of its {total} most important skills
    public static func reasonSkills(count: Int, total: Int) -> Message {
        Message(303, .number(count), .number(total))
    }

    /// pays about {percent}% more
    public static func reasonPaysMore(percent: Int) -> Message {
        Message(304, .number(percent))
    }

    /// pays at least {percent}% more
    public static func reasonPaysAtLeast(percent: Int) -> Message {
        Message(305, .number(percent))
    }

    /// pays about {percent}% less
    public static func reasonPaysLess(percent: Int) -> Message {
        Message(306, .number(percent))
    }

    /// {openings} openings a year
    public static func reasonOpenings(openings: Int) -> Message {
        Message(307, .number(openings))
    }

    /// expected to grow by {percent}% in ten years
    public static func reasonGrowing(percent: String) -> Message {
        Message(308, .text(percent))
    }

    /// expected to shrink by {percent}% in ten years
    public static func reasonShrinking(percent: String) -> Message {
        Message(309, .text(percent))
    }

    /// experts list it close to your job
    public static var reasonExperts: Message { Message(310) }

    /// experts list your job close to it
    public static var reasonExpertsBack: Message { Message(311) }

    /// same pathway: {pathway}
    public static func reasonPathway(pathway: String) -> Message {
        Message(312, .text(pathway))
    }

    /// same field: {cluster}
    public static func reasonCluster(cluster: String) -> Message {
        Message(313, .text(cluster))
    }

    /// same family of jobs
    public static var reasonFamily: Message { Message(314) }

    /// takes one step more preparation
    public static var reasonMorePreparation: Message { Message(315) }

    /// takes much more preparation
    public static var reasonMuchMorePreparation: Message { Message(316) }

    /// takes less preparation
    public static var reasonLessPreparation: Message { Message(317) }

    /// not rated, so what you bring is not known
    public static var reasonNotRated: Message { Message(318) }

    /// a new direction: {cluster}
    public static func reasonNewDirection(cluster: String) -> Message {
        Message(319, .text(cluster))
    }

    /// school it usually takes: {education}
    public static func reasonEducation(education: String) -> Message {
        Message(320, .text(education))
    }

    /// training on the job: {training}
    public static func reasonTraining(training: String) -> Message {
        Message(321, .text(training))
    }

    /// {job}: judged by {relative}, its nearest relative
    public static func reasonBorrowed(job: String, relative: String) -> Message {
        Message(322, .text(job), .text(relative))
    }

    // MARK: Overlays

    /// Search
    public static var searchCrumb: Message { Message(323) }

    /// Your job
    public static var searchMovesCrumb: Message { Message(324) }

    /// Search for a job:
    public static var searchLabel: Message { Message(325) }

    /// What is your job?
    public static var searchMovesLabel: Message { Message(326) }

    /// Type a few letters: nurse, truck driver, IT support, RN, welder. Spelling does not matter much.
    public static var searchHint: Message { Message(327) }

    /// Nothing is called "{text}". Try another word for the same work, or fewer letters.
    public static func searchNothing(text: String) -> Message {
        Message(328, .text(text))
    }

    /// also: {title}
    public static func searchAlso(title: String) -> Message {
        Message(329, .text(title))
    }

    /// Help
    public static var helpCrumb: Message { Message(330) }

    /// Keys
    public static var helpKeys: Message { Message(331) }

    /// Signs
    public static var helpSigns: Message { Message(332) }

    /// ▲ a step up: more preparation, or clearly more pay
    public static var helpSignUp: Message { Message(333) }

    /// ▶ a move across: about the same preparation and pay
    public static var helpSignAcross: Message { Message(334) }

    /// ▼ a step down: less preparation, or clearly less pay
    public static var helpSignDown: Message { Message(335) }

    /// ■■■■···· how much, out of the whole scale
    public static var helpSignBar: Message { Message(336) }

    /// ■■■□□··· what your job brings, and (empty squares) what the other job asks beyond it
    public static var helpSignGap: Message { Message(337) }

    /// ──━━┃━━── pay from the lowest tenth to the highest, the middle marked
    public static var helpSignRange: Message { Message(338) }

    /// ~ a figure for a broader group, because none is published for this job alone
    public static var helpSignFallback: Message { Message(339) }

    /// ? a figure with few answers behind it
    public static var helpSignUncertain: Message { Message(340) }

    /// Mouse
    public static var helpMouseHeading: Message { Message(341) }

    /// Click anything to choose it, click it again to open it. The words in the last line are buttons too. The wheel
    /// goes through lists.
    public static var helpMouse: Message { Message(342) }

    /// This is where Rung begins
    public static var helpHomeHeading: Message { Message(343) }

    /// Choose what you came for with the arrow keys and press Enter, or click it.
    public static var helpHome: Message { Message(344) }

    /// Jobs by field of work
    public static var helpBrowseHeading: Message { Message(345) }

    /// Choose a field on the left, a pathway in the middle, a job on the right. Below you see what is in focus.
    public static var helpBrowse: Message { Message(346) }

    /// One job
    public static var helpOccupationHeading: Message { Message(347) }

    /// Choose a section on the left. Tab or the right arrow goes into its text, Esc comes back.
    public static var helpOccupation: Message { Message(348) }

    /// Where this job can lead
    public static var helpMovesHeading: Message { Message(349) }

    /// On the left are moves that are worth taking, on the right what the chosen one still asks for. Pay is compared
    /// with your job; time is how long until you know the new one, in months (m) or years (y); "have" is the share of
    /// what it asks that your job brings.
    public static var helpMoves: Message { Message(350) }

    /// What a move asks for
    public static var helpGapHeading: Message { Message(351) }

    /// Every competency that matters in the new job, beside what your job brings. The comparison is Rung's own, from
    /// O*NET's ratings.
    public static var helpGap: Message { Message(352) }

    /// About the data
    public static var helpAboutHeading: Message { Message(353) }

    /// Where every figure comes from, and what Rung works out itself.
    public static var helpAbout: Message { Message(354) }

    /// Search
    public static var helpSearchHeading: Message { Message(355) }

    /// Type any part of a job title, in any order. Enter opens the chosen job, Esc closes the search.
    public static var helpSearch: Message { Message(356) }

    /// All commands
    public static var helpPaletteHeading: Message { Message(357) }

    /// Type a part of a command's name and press Enter.
    public static var helpPalette: Message { Message(358) }

    /// Order and filters
    public static var helpChoicesHeading: Message { Message(359) }

    /// Choose with the arrow keys, Enter sets it, Esc closes.
    public static var helpChoices: Message { Message(360) }

    /// Commands
    public static var paletteCrumb: Message { Message(361) }

    /// What do you want to do?
    public static var paletteLabel: Message { Message(362) }

    /// No command has these words in its name.
    public static var paletteNothing: Message { Message(363) }

    /// Order
    public static var sortCrumb: Message { Message(364) }

    /// Which moves come first?
    public static var sortHeading: Message { Message(365) }

    /// Filter
    public static var filterCrumb: Message { Message(366) }

    /// Direction
    public static var filterKindHeading: Message { Message(367) }

    /// Any direction
    public static var filterKindAny: Message { Message(368) }

    /// Pay
    public static var filterPayHeading: Message { Message(369) }

    /// Any pay
    public static var filterPayAny: Message { Message(370) }

    /// Not less than now
    public static var filterPayNotLess: Message { Message(371) }

    /// At least 10% more
    public static var filterPayMore: Message { Message(372) }

    /// Preparation
    public static var filterPreparationHeading: Message { Message(373) }

    /// Any
    public static var filterPreparationAny: Message { Message(374) }

    /// No more than now
    public static var filterPreparationNotMore: Message { Message(375) }

    /// At most one job zone more
    public static var filterPreparationOneMore: Message { Message(376) }

    /// Openings
    public static var filterOpeningsHeading: Message { Message(377) }

    /// Any number
    public static var filterOpeningsAny: Message { Message(378) }

    /// 10,000 a year or more
    public static var filterOpeningsTen: Message { Message(379) }

    /// 50,000 a year or more
    public static var filterOpeningsFifty: Message { Message(380) }

    // MARK: About

    /// About the data
    public static var aboutCrumb: Message { Message(381) }

    /// Where the numbers come from
    public static var aboutHeading: Message { Message(382) }

    /// Rung shows public data. We changed its form, put the releases together and worked out some figures ourselves;
    /// the agencies named here have not approved that.
    public static var aboutIntroduction: Message { Message(383) }

    /// Licence: {license}
    public static func aboutLicence(license: String) -> Message {
        Message(384, .text(license))
    }

    /// What Rung works out itself
    public static var aboutDerivedHeading: Message { Message(385) }

    /// Moves: suggestions are ranked by how close the work is, what you bring, pay, openings and what O*NET's experts
    /// relate. They are advice from figures, not a promise.
    public static var aboutDerivedMoves: Message { Message(386) }

    /// "You bring 78%": the share of what a job asks, level by level and weighted by importance, that your job asks
    /// too. It speaks of jobs, not of you.
    public static var aboutDerivedCoverage: Message { Message(387) }

    /// Places: the national crosswalk places jobs in pathways. Where it leaves a pathway empty or a job without a
    /// place, Rung fills in, and says so.
    public static var aboutDerivedPlacements: Message { Message(388) }

    /// ~ marks a figure for a broader group, used where none is published for a job alone.
    public static var aboutFallbacks: Message { Message(389) }

    /// Figures are for the whole United States. Talk to a career counselor or an American Job Center about your area.
    public static var aboutLimits: Message { Message(390) }

    // MARK: Time

    /// no extra time
    public static var timeNoneNeeded: Message { Message(391) }

    /// {months} {months:one=month|other=months}
    public static func spanMonths(months: String) -> Message {
        Message(392, .text(months))
    }

    /// {years} {years:one=year|other=years}
    public static func spanYears(years: String) -> Message {
        Message(393, .text(years))
    }

    /// now
    public static var spanNowShort: Message { Message(394) }

    /// {months} m
    public static func spanMonthsShort(months: String) -> Message {
        Message(395, .text(months))
    }

    /// {years} y
    public static func spanYearsShort(years: String) -> Message {
        Message(396, .text(years))
    }

    // MARK: Routes

    /// Show routes: several moves in a row
    public static var commandRoutes: Message { Message(397) }

    /// Choose where a route shall lead
    public static var commandRouteTo: Message { Message(398) }

    /// Show which jobs lead to this one
    public static var commandLeadsHere: Message { Message(399) }

    /// routes
    public static var hintRoutes: Message { Message(400) }

    /// to
    public static var hintRouteTo: Message { Message(401) }

    /// from
    public static var hintLeadsHere: Message { Message(402) }

    /// Routes
    public static var routesCrumb: Message { Message(403) }

    /// Where you could get to
    public static var routesFromCrumb: Message { Message(404) }

    /// Which jobs lead here
    public static var routesToCrumb: Message { Message(405) }

    /// Different ways
    public static var routesHeading: Message { Message(406) }

    /// Ways that fit
    public static var routesHeadingConditions: Message { Message(407) }

    /// straight there
    public static var routeStraight: Message { Message(408) }

    /// by way of {jobs}
    public static func routeThrough(jobs: String) -> Message {
        Message(409, .text(jobs))
    }

    /// No route was found in up to five moves.
    public static var routesNone: Message { Message(410) }

    /// No route fits all your conditions. Which one can you let go?
    public static var routesNoneLoosen: Message { Message(411) }

    /// It may take a bachelor's degree
    public static var loosenDegree: Message { Message(412) }

    /// Pay may go down on the way
    public static var loosenCut: Message { Message(413) }

    /// No conditions
    public static var loosenAllConditions: Message { Message(414) }

    /// {count} route
    public static func loosenRoute(count: Int) -> Message {
        Message(415, .number(count))
    }

    /// {count} routes
    public static func loosenRoutes(count: Int) -> Message {
        Message(416, .number(count))
    }

    /// Time, pay, what you bring
    public static var tradeOffHeading: Message { Message(417) }

    /// time
    public static var tradeOffTime: Message { Message(418) }

    /// pay
    public static var tradeOffPay: Message { Message(419) }

    /// bring
    public static var tradeOffBring: Message { Message(420) }

    /// {count} step
    public static func routeStep(count: Int) -> Message {
        Message(421, .number(count))
    }

    /// {count} steps
    public static func routeSteps(count: Int) -> Message {
        Message(422, .number(count))
    }

    /// Within a year
    public static var conditionWithinYear: Message { Message(423) }

    /// now
    public static var routeNow: Message { Message(424) }

    /// after {time}
    public static func routeAfter(time: String) -> Message {
        Message(425, .text(time))
    }

    /// you bring {percent}
    public static func routeYouBring(percent: String) -> Message {
        Message(426, .text(percent))
    }

    /// Your schooling is not known: a high school diploma is assumed.
    public static var routeAssumesHighSchool: Message { Message(427) }

    /// Time until you know the job, from BLS, O*NET and apprenticeship figures. From the second step on at least a
    /// year in each job.
    public static var routeTimeMeaning: Message { Message(428) }

    /// School: {education} ({time})
    public static func experienceSchool(education: String, time: String) -> Message {
        Message(429, .text(education), .text(time))
    }

    /// Programs: {programs}
    public static func experiencePrograms(programs: String) -> Message {
        Message(430, .text(programs))
    }

    /// Work in a related job: {time}
    public static func experienceWork(time: String) -> Message {
        Message(431, .text(time))
    }

    /// Learning on the job: {training}
    public static func experienceTraining(training: String) -> Message {
        Message(432, .text(training))
    }

    /// Apprenticeship: {titles}
    public static func experienceApprenticeship(titles: String) -> Message {
        Message(433, .text(titles))
    }

    /// To build: {competency}, level {from} to {to}
    public static func experienceCompetency(competency: String, from: String, to: String) -> Message {
        Message(434, .text(competency), .text(from), .text(to))
    }

    /// and {count} more
    public static func andMore(count: Int) -> Message {
        Message(435, .number(count))
    }

    /// How long may it take?
    public static var conditionTimeHeading: Message { Message(436) }

    /// As long as it takes
    public static var conditionAnyTime: Message { Message(437) }

    /// Within {years} years
    public static func conditionWithin(years: String) -> Message {
        Message(438, .text(years))
    }

    /// What shall it pay?
    public static var conditionPayHeading: Message { Message(439) }

    /// At least {pay} a year
    public static func conditionAtLeast(pay: String) -> Message {
        Message(440, .text(pay))
    }

    /// May pay go down on the way?
    public static var conditionCutHeading: Message { Message(441) }

    /// Yes
    public static var conditionCut: Message { Message(442) }

    /// No step down in pay
    public static var conditionNoCut: Message { Message(443) }

    /// May it take a bachelor's degree?
    public static var conditionDegreeHeading: Message { Message(444) }

    /// Yes
    public static var conditionDegree: Message { Message(445) }

    /// No bachelor's degree
    public static var conditionNoDegree: Message { Message(446) }

    /// Where to
    public static var searchRouteCrumb: Message { Message(447) }

    /// Where do you want to get to?
    public static var searchRouteLabel: Message { Message(448) }

    /// The job you want
    public static var searchWantedCrumb: Message { Message(449) }

    /// What job do you want?
    public static var searchWantedLabel: Message { Message(450) }

    /// I know the job I want. How do I get there?
    public static var homeWanted: Message { Message(451) }

    /// The jobs that lead to it, and how long it takes.
    public static var homeWantedMore: Message { Message(452) }

    /// Ways to a job
    public static var helpRoutesHeading: Message { Message(453) }

    /// On the left are clearly different ways, none worse than another in everything. On the right is the chosen one
    /// as a ladder: each job a rung, and what each step takes. The bars compare time, the pay of ten years and what
    /// you bring. Press f for conditions.
    public static var helpRoutes: Message { Message(454) }

    /// You
    public static var profileYou: Message { Message(455) }

    // MARK: Compare

    /// Put this job beside others, to compare
    public static var commandCompare: Message { Message(456) }

    /// Add a job to compare
    public static var commandCompareAdd: Message { Message(457) }

    /// Measure the others by this job
    public static var commandCompareFirst: Message { Message(458) }

    /// Choose how the competencies are grouped
    public static var commandCompareGroup: Message { Message(459) }

    /// Move this job to the left
    public static var commandCompareLeft: Message { Message(460) }

    /// Move this job to the right
    public static var commandCompareRight: Message { Message(461) }

    /// compare
    public static var hintCompare: Message { Message(462) }

    /// add
    public static var hintCompareAdd: Message { Message(463) }

    /// put first
    public static var hintCompareFirst: Message { Message(464) }

    /// group
    public static var hintCompareGroup: Message { Message(465) }

    /// move
    public static var hintCompareMove: Message { Message(466) }

    /// Compare
    public static var compareCrumb: Message { Message(467) }

    /// See the two side by side (c)
    public static var compareTheseTwo: Message { Message(468) }

    /// 1 job to compare: press c on another one
    public static var compareReminderOne: Message { Message(469) }

    /// {count} jobs to compare
    public static func compareReminder(count: Int) -> Message {
        Message(470, .number(count))
    }

    /// This job is on the list to compare. Press c on another one.
    public static var compareAlready: Message { Message(471) }

    /// Four jobs are as many as fit. Del takes one off.
    public static var compareFull: Message { Message(472) }

    /// There is no job to compare yet. Press a to add one.
    public static var compareNone: Message { Message(473) }

    /// The others are measured by this job already.
    public static var compareIsFirst: Message { Message(474) }

    /// This job is on the left already.
    public static var compareIsLeftmost: Message { Message(475) }

    /// This job is on the right already.
    public static var compareIsRightmost: Message { Message(476) }

    /// Up to four jobs can stand side by side here. Press c on any job to put it here, or add one by its name.
    public static var compareEmpty: Message { Message(477) }

    /// Add another job and see how the two differ: press a, or press c on any job.
    public static var compareAlone: Message { Message(478) }

    /// Add a job (a)
    public static var compareAddLine: Message { Message(479) }

    /// + add a job (a)
    public static var compareAddHere: Message { Message(480) }

    /// {count} job
    public static func compareCountOne(count: Int) -> Message {
        Message(481, .number(count))
    }

    /// {count} jobs
    public static func compareCount(count: Int) -> Message {
        Message(482, .number(count))
    }

    /// measured by this
    public static var compareFirst: Message { Message(483) }

    /// Pay in the middle
    public static var comparePay: Message { Message(484) }

    /// Pay, low to high
    public static var comparePayRange: Message { Message(485) }

    /// on one scale
    public static var comparePayPicture: Message { Message(486) }

    /// Pay at the start
    public static var comparePayStart: Message { Message(487) }

    /// Openings a year
    public static var compareOpenings: Message { Message(488) }

    /// Growth in 10 years
    public static var compareGrowth: Message { Message(489) }

    /// Job zone (1 to 5)
    public static var compareZone: Message { Message(490) }

    /// School to start
    public static var compareEducation: Message { Message(491) }

    /// Time to prepare
    public static var compareTime: Message { Message(492) }

    /// From the first job
    public static var compareTimeFromFirst: Message { Message(493) }

    /// First job brings
    public static var compareCoverage: Message { Message(494) }

    /// less
    public static var compareLess: Message { Message(495) }

    /// more
    public static var compareMore: Message { Message(496) }

    /// same
    public static var compareSame: Message { Message(497) }

    /// {count} more: about the same, less than half a level apart.
    public static func compareAboutSame(count: Int) -> Message {
        Message(498, .number(count))
    }

    /// O*NET has not rated what these jobs ask of people.
    public static var compareNothingRated: Message { Message(499) }

    /// ~ a figure for a broader group, because none is published for this job alone.
    public static var compareFallback: Message { Message(500) }

    /// Time to prepare: from high school until you know the job. From the first job: for somebody who has it. Pay:
    /// from the lowest to the highest tenth; at the start, the 10th to 25th percentile.
    public static var compareTimeMeaning: Message { Message(501) }

    /// Group
    public static var compareGroupCrumb: Message { Message(502) }

    /// How shall the competencies be grouped?
    public static var compareGroupHeading: Message { Message(503) }

    /// Skills, knowledge, abilities, activities
    public static var compareByKind: Message { Message(504) }

    /// Nine tiers, from personal to specific
    public static var compareByTier: Message { Message(505) }

    /// All together, the greatest differences first
    public static var compareTogether: Message { Message(506) }

    /// Add a job
    public static var searchCompareCrumb: Message { Message(507) }

    /// Which job to compare?
    public static var searchCompareLabel: Message { Message(508) }

    /// Jobs side by side
    public static var helpCompareHeading: Message { Message(509) }

    /// Every column is a job, the first is what the others are measured by. A bar to the right means that a job asks
    /// more than the first, to the left less; the number says by how many levels of 7. Space puts another job first.
    public static var helpCompare: Message { Message(510) }

    /// basic
    public static var levelBasic: Message { Message(511) }

    /// working
    public static var levelWorking: Message { Message(512) }

    /// skilled
    public static var levelSkilled: Message { Message(513) }

    /// expert
    public static var levelExpert: Message { Message(514) }

    /// none needed
    public static var shortEducationNone: Message { Message(515) }

    /// high school
    public static var shortEducationHighSchool: Message { Message(516) }

    /// some college
    public static var shortEducationSomeCollege: Message { Message(517) }

    /// certificate
    public static var shortEducationAward: Message { Message(518) }

    /// associate's
    public static var shortEducationAssociate: Message { Message(519) }

    /// bachelor's
    public static var shortEducationBachelor: Message { Message(520) }

    /// master's
    public static var shortEducationMaster: Message { Message(521) }

    /// doctoral
    public static var shortEducationDoctoral: Message { Message(522) }

    // MARK: Gap by tier

    /// Time until you know the job: {time}
    public static func gapTime(time: String) -> Message {
        Message(523, .text(time))
    }

    /// Pay at the start {low} to {high}, later {later} and more
    public static func gapPayStages(low: String, high: String, later: String) -> Message {
        Message(524, .text(low), .text(high), .text(later))
    }

    /// new,
    public static var gapNew: Message { Message(525) }

    /// small
    public static var gapSmall: Message { Message(526) }

    /// clear
    public static var gapClear: Message { Message(527) }

    /// large
    public static var gapLarge: Message { Message(528) }

    /// about the same
    public static var gapAboutSame: Message { Message(529) }

    /// A gap is small under half a level, clear under one level, large from one level up. About the same: less than
    /// the ratings can tell.
    public static var gapSizeMeaning: Message { Message(530) }

    /// How sure the levels are could not be read, so every difference counts. {reason}
    public static func gapNotCertain(reason: String) -> Message {
        Message(531, .text(reason))
    }

    /// Levels run from 0 to 7: under 2 basic, from 2 working, from 3.5 skilled, from 5 expert.
    public static var levelMeaning: Message { Message(532) }

    /// gap
    public static var columnGap: Message { Message(533) }

    /// Software you may not know yet
    public static var gapNewTechnologies: Message { Message(534) }

    /// Tools you may not know yet
    public static var gapNewTools: Message { Message(535) }

    /// usually learned
    public static var columnLearned: Message { Message(536) }

    /// {number} {name}
    public static func tierHeading(number: String, name: String) -> Message {
        Message(537, .text(number), .text(name))
    }

    /// The nine tiers say how specific a competency is, not how hard. Sorting O*NET's elements into them is Rung's
    /// own.
    public static var tierMeaning: Message { Message(538) }

    /// Personal effectiveness
    public static var tier1: Message { Message(539) }

    /// Academic
    public static var tier2: Message { Message(540) }

    /// Workplace
    public static var tier3: Message { Message(541) }

    /// Industry-wide
    public static var tier4: Message { Message(542) }

    /// Industry sector
    public static var tier5: Message { Message(543) }

    /// Job knowledge
    public static var tier6: Message { Message(544) }

    /// Job technical
    public static var tier7: Message { Message(545) }

    /// Job requirements
    public static var tier8: Message { Message(546) }

    /// Management
    public static var tier9: Message { Message(547) }

    /// in a course
    public static var learnCourse: Message { Message(548) }

    /// on the job
    public static var learnOnTheJob: Message { Message(549) }

    /// certificate
    public static var learnCertification: Message { Message(550) }

    /// apprenticeship
    public static var learnApprenticeship: Message { Message(551) }

    // MARK: What a person brings

    /// Say what you bring and what you want
    public static var commandProfile: Message { Message(552) }

    /// Show what fits you
    public static var commandFits: Message { Message(553) }

    /// Take this off the list
    public static var commandRemove: Message { Message(554) }

    /// about you
    public static var hintProfile: Message { Message(555) }

    /// what fits
    public static var hintFits: Message { Message(556) }

    /// take off
    public static var hintRemove: Message { Message(557) }

    /// Say first what you bring: press y.
    public static var whyNoProfile: Message { Message(558) }

    /// There is nothing to take off here.
    public static var whyNothingToRemove: Message { Message(559) }

    /// I know what I am good at. What fits me?
    public static var homeFits: Message { Message(560) }

    /// Seven short questions. Skip any of them.
    public static var homeFitsMore: Message { Message(561) }

    /// About you
    public static var helpProfileHeading: Message { Message(562) }

    /// Answer what you like and skip the rest: each answer makes the suggestions fit you better. Left and right
    /// change an answer, Enter goes on to the next one, Tab to the next question. Nothing is kept when you leave
    /// unless you save it.
    public static var helpProfileText: Message { Message(563) }

    /// What fits you
    public static var helpFitsHeading: Message { Message(564) }

    /// On the left are jobs that fit what you bring and want, the best fit first. On the right is why, and what the
    /// job still asks of you. Enter opens the job, g shows all that it asks, r the ways that lead there from where
    /// you are.
    public static var helpFitsText: Message { Message(565) }

    /// Typing
    public static var helpEntryHeading: Message { Message(566) }

    /// Type, then press Enter. Esc comes back without a change.
    public static var helpEntryText: Message { Message(567) }

    /// A job you have or had:
    public static var searchProfileLabel: Message { Message(568) }

    /// Add a job
    public static var searchProfileCrumb: Message { Message(569) }

    /// Certificate or licence:
    public static var entryCredential: Message { Message(570) }

    /// Type its name, as it stands on the paper, for example First aid. Then press Enter.
    public static var entryCredentialMore: Message { Message(571) }

    /// Save to the file:
    public static var entrySave: Message { Message(572) }

    /// Your answers go into one small file that only you can open. Change its name if you like, then press Enter.
    public static var entrySaveMore: Message { Message(573) }

    /// Open the file:
    public static var entryRead: Message { Message(574) }

    /// Type the name of a file that Rung saved before, then press Enter.
    public static var entryReadMore: Message { Message(575) }

    /// There is a file named {path} already. Press Enter again to replace it, or type another name.
    public static func entryExists(path: String) -> Message {
        Message(576, .text(path))
    }

    /// About you
    public static var profileCrumb: Message { Message(577) }

    /// What fits you
    public static var fitsCrumb: Message { Message(578) }

    /// Question {step} of {steps} · {left} left
    public static func profileStep(step: Int, steps: Int, left: Int) -> Message {
        Message(579, .number(step), .number(steps), .number(left))
    }

    /// That is all. Thank you!
    public static var profileAllAsked: Message { Message(580) }

    /// Next: {question}
    public static func profileNext(question: String) -> Message {
        Message(581, .text(question))
    }

    /// Skip. Next: {question}
    public static func profileSkip(question: String) -> Message {
        Message(582, .text(question))
    }

    /// not said
    public static var profileNotSaid: Message { Message(583) }

    /// any
    public static var profileAny: Message { Message(584) }

    /// Which jobs do you have, or did you have?
    public static var profileJobs: Message { Message(585) }

    /// Paid or not. What a job asks, you bring: more of it the longer you held it, less if it was long ago.
    public static var profileJobsMore: Message { Message(586) }

    /// How far did you go in school?
    public static var profileSchooling: Message { Message(587) }

    /// It tells which jobs you can enter now, and how long the others take to prepare for.
    public static var profileSchoolingMore: Message { Message(588) }

    /// Which certificates or licences do you hold?
    public static var profileCredentials: Message { Message(589) }

    /// Enter adds one. Enter on one takes it off again.
    public static var profileCredentialsMore: Message { Message(590) }

    /// What kinds of work would you like?
    public static var profileInterests: Message { Message(591) }

    /// Left and right change an answer. Jobs that suit what you like come first.
    public static var profileInterestsMore: Message { Message(592) }

    /// What are you good at?
    public static var profileStrengths: Message { Message(593) }

    /// From work, school, home or anywhere. Only change what you want to say something about.
    public static var profileStrengthsMore: Message { Message(594) }

    /// What do you want of your next job?
    public static var profileWishes: Message { Message(595) }

    /// Jobs that do not fit are left out. Left and right change a wish.
    public static var profileWishesMore: Message { Message(596) }

    /// What do you not want to do?
    public static var profileAvoided: Message { Message(597) }

    /// Enter marks what to leave out: kinds of work first, then whole fields.
    public static var profileAvoidedMore: Message { Message(598) }

    /// See what fits you
    public static var profileDone: Message { Message(599) }

    /// You can come back and change every answer. Nothing is kept unless you save it.
    public static var profileDoneMore: Message { Message(600) }

    /// Add a job…
    public static var profileAddJob: Message { Message(601) }

    /// Add another job…
    public static var profileAddAnotherJob: Message { Message(602) }

    /// Add a certificate or licence…
    public static var profileAddCredential: Message { Message(603) }

    /// When was that?
    public static var profileSince: Message { Message(604) }

    /// under a year
    public static var profileHeldUnderYear: Message { Message(605) }

    /// 1 to 2 years
    public static var profileHeldOneToTwo: Message { Message(606) }

    /// 3 to 5 years
    public static var profileHeldThreeToFive: Message { Message(607) }

    /// 6 to 10 years
    public static var profileHeldSixToTen: Message { Message(608) }

    /// over 10 years
    public static var profileHeldLonger: Message { Message(609) }

    /// it is my job now
    public static var profileSinceNow: Message { Message(610) }

    /// up to 2 years ago
    public static var profileSinceTwo: Message { Message(611) }

    /// 3 to 5 years ago
    public static var profileSinceFive: Message { Message(612) }

    /// 6 to 10 years ago
    public static var profileSinceTen: Message { Message(613) }

    /// longer ago
    public static var profileSinceLonger: Message { Message(614) }

    /// not at all
    public static var profileLikeNot: Message { Message(615) }

    /// a little
    public static var profileLikeLittle: Message { Message(616) }

    /// it is all right
    public static var profileLikeSome: Message { Message(617) }

    /// I like it
    public static var profileLikeMuch: Message { Message(618) }

    /// I love it
    public static var profileLikeVery: Message { Message(619) }

    /// hardly
    public static var profileCanNot: Message { Message(620) }

    /// with some help
    public static var profileCanHelped: Message { Message(621) }

    /// on my own
    public static var profileCanAlone: Message { Message(622) }

    /// well
    public static var profileCanWell: Message { Message(623) }

    /// very well
    public static var profileCanTeach: Message { Message(624) }

    /// Making, fixing, growing things
    public static var profileWorkRealistic: Message { Message(625) }

    /// Finding out how things work
    public static var profileWorkInvestigative: Message { Message(626) }

    /// Drawing, writing, music, design
    public static var profileWorkArtistic: Message { Message(627) }

    /// Helping and teaching people
    public static var profileWorkSocial: Message { Message(628) }

    /// Leading, selling, starting up
    public static var profileWorkEnterprising: Message { Message(629) }

    /// Keeping order, numbers, records
    public static var profileWorkConventional: Message { Message(630) }

    /// Pay a year, at least
    public static var profileLeastPay: Message { Message(631) }

    /// Time to prepare, at most
    public static var profileMostTime: Message { Message(632) }

    /// Preparation, at most
    public static var profileHighestZone: Message { Message(633) }

    /// Show what fits me
    public static var profileSeeFits: Message { Message(634) }

    /// Show the way to a job that I have in mind…
    public static var profileSeeRoutes: Message { Message(635) }

    /// Save my answers to a file…
    public static var profileSave: Message { Message(636) }

    /// Open answers that I saved before…
    public static var profileRead: Message { Message(637) }

    /// Forget all my answers
    public static var profileForget: Message { Message(638) }

    /// Nothing is said yet. Go back with the left arrow, or see what most people can start with.
    public static var profileNothingSaid: Message { Message(639) }

    /// {job}: you bring {count} of its skills and knowledge.
    public static func profileEffectJob(job: String, count: Int) -> Message {
        Message(640, .text(job), .number(count))
    }

    /// Schooling ({schooling}): counts for {count} school {count:one=skill|other=skills}, and for which jobs you can
    /// enter.
    public static func profileEffectSchooling(schooling: String, count: Int) -> Message {
        Message(641, .text(schooling), .number(count))
    }

    /// Certificates: {count}. A job they lead to says so.
    public static func profileEffectCredentials(count: Int) -> Message {
        Message(642, .number(count))
    }

    /// What you like moves jobs up or down the list.
    public static var profileEffectInterests: Message { Message(643) }

    /// What you are good at sets {count} {count:one=skill|other=skills}, whatever your jobs say.
    public static func profileEffectStrengths(count: Int) -> Message {
        Message(644, .number(count))
    }

    /// What you want, and do not want, leaves jobs out.
    public static var profileEffectWishes: Message { Message(645) }

    /// Saved to {path}.
    public static func profileSaved(path: String) -> Message {
        Message(646, .text(path))
    }

    /// Your answers are back.
    public static var profileReadWhole: Message { Message(647) }

    /// Read, but {count} {count:one=thing|other=things} could not be used. The first: {first}
    public static func profileReadPartly(count: Int, first: String) -> Message {
        Message(648, .number(count), .text(first))
    }

    /// What fits you
    public static var fitsHeading: Message { Message(649) }

    /// pay
    public static var columnPayNow: Message { Message(650) }

    /// Why
    public static var fitsWhy: Message { Message(651) }

    /// Left out: {reasons}.
    public static func fitsLeftOut(reasons: String) -> Message {
        Message(652, .text(reasons))
    }

    /// {count} you do not want
    public static func leftOutAvoided(count: Int) -> Message {
        Message(653, .number(count))
    }

    /// {count} that {count:one=pays|other=pay} less
    public static func leftOutPay(count: Int) -> Message {
        Message(654, .number(count))
    }

    /// {count} with more preparation
    public static func leftOutZone(count: Int) -> Message {
        Message(655, .number(count))
    }

    /// {count} that {count:one=takes|other=take} longer
    public static func leftOutTime(count: Int) -> Message {
        Message(656, .number(count))
    }

    /// Nothing to suggest yet.
    public static var fitsNone: Message { Message(657) }

    /// Your wishes leave nothing over.
    public static var fitsNoneLeft: Message { Message(658) }

    /// Press Enter to change your answers.
    public static var fitsChange: Message { Message(659) }

    /// Number {rank} among the moves from {job}.
    public static func effectSuggested(rank: Int, job: String) -> Message {
        Message(660, .number(rank), .text(job))
    }

    /// You bring {percent} of it; your job alone brings {jobPercent}.
    public static func effectMore(percent: String, jobPercent: String) -> Message {
        Message(661, .text(percent), .text(jobPercent))
    }

    /// You bring {percent} of it; your job alone would bring {jobPercent}.
    public static func effectLess(percent: String, jobPercent: String) -> Message {
        Message(662, .text(percent), .text(jobPercent))
    }

    /// It is the kind of work you like.
    public static var effectInterestsFit: Message { Message(663) }

    /// It is partly the kind of work you like.
    public static var effectInterestsPart: Message { Message(664) }

    /// It is not the kind of work you like.
    public static var effectInterestsUnlike: Message { Message(665) }

    /// Your {credential} leads there.
    public static func effectCredential(credential: String) -> Message {
        Message(666, .text(credential))
    }

    /// You have the schooling it asks ({education}).
    public static func effectSchooling(education: String) -> Message {
        Message(667, .text(education))
    }

    /// The answer before, or the question before
    public static var commandAnswerLeft: Message { Message(668) }

    /// The next answer, or the next question
    public static var commandAnswerRight: Message { Message(669) }

    /// change
    public static var hintAnswer: Message { Message(670) }

    /// the figures for {job} are old (from {year})
    public static func reasonOldRatings(job: String, year: String) -> Message {
        Message(671, .text(job), .text(year))
    }

    // MARK: Ladders and lattices

    /// Draw the jobs around this one, or of this field, as a picture
    public static var commandLattice: Message { Message(672) }

    /// Career ladders that people wrote
    public static var commandLadders: Message { Message(673) }

    /// The picture as text, and back
    public static var commandOutline: Message { Message(674) }

    /// More in each box
    public static var commandMoreDetail: Message { Message(675) }

    /// Less in each box
    public static var commandLessDetail: Message { Message(676) }

    /// Find a job in the picture
    public static var commandFindJob: Message { Message(677) }

    /// Fold this rung into one box, or unfold it
    public static var commandFoldRung: Message { Message(678) }

    /// One move farther, up to three
    public static var commandWiden: Message { Message(679) }

    /// Turn round: what leads here, or where it leads
    public static var commandTurnAround: Message { Message(680) }

    /// Move the picture to the right
    public static var commandPanLeft: Message { Message(681) }

    /// Move the picture to the left
    public static var commandPanRight: Message { Message(682) }

    /// To the job or move before
    public static var commandPreviousItem: Message { Message(683) }

    /// draw
    public static var hintLattice: Message { Message(684) }

    /// ladders
    public static var hintLadders: Message { Message(685) }

    /// as text
    public static var hintOutline: Message { Message(686) }

    /// detail
    public static var hintDetail: Message { Message(687) }

    /// find
    public static var hintFindJob: Message { Message(688) }

    /// fold
    public static var hintFoldRung: Message { Message(689) }

    /// farther
    public static var hintWiden: Message { Message(690) }

    /// turn round
    public static var hintTurnAround: Message { Message(691) }

    /// move
    public static var hintPan: Message { Message(692) }

    /// next
    public static var hintNextItem: Message { Message(693) }

    /// There is no more to show in the boxes.
    public static var whyMostDetail: Message { Message(694) }

    /// There is no less to show in the boxes.
    public static var whyLeastDetail: Message { Message(695) }

    /// Press o to come back to the picture.
    public static var whyOutline: Message { Message(696) }

    /// This works in a picture around one job: press L on a job.
    public static var whyNotAround: Message { Message(697) }

    /// Picture
    public static var latticeCrumb: Message { Message(698) }

    /// As text
    public static var outlineCrumb: Message { Message(699) }

    /// Career ladders
    public static var laddersCrumb: Message { Message(700) }

    /// {jobs} jobs · {moves} moves
    public static func latticeCounts(jobs: Int, moves: Int) -> Message {
        Message(701, .number(jobs), .number(moves))
    }

    /// Worked out by Rung
    public static var latticeDerived: Message { Message(702) }

    /// Worked out by Rung; {count} left out
    public static func latticeDerivedPart(count: Int) -> Message {
        Message(703, .number(count))
    }

    /// Written by {author}
    public static func latticeWritten(author: String) -> Message {
        Message(704, .text(author))
    }

    /// rung {rung}
    public static func latticeRung(rung: String) -> Message {
        Message(705, .text(rung))
    }

    /// zone {zone}
    public static func latticeZone(zone: String) -> Message {
        Message(706, .text(zone))
    }

    /// {openings} openings
    public static func latticeOpenings(openings: String) -> Message {
        Message(707, .text(openings))
    }

    /// {count} jobs
    public static func latticeFolded(count: Int) -> Message {
        Message(708, .number(count))
    }

    /// All jobs of {rung}, folded: Enter opens them
    public static func latticeFoldedRung(rung: String) -> Message {
        Message(709, .text(rung))
    }

    /// Leads to: {jobs}.
    public static func latticeWaysOn(jobs: String) -> Message {
        Message(710, .text(jobs))
    }

    /// No move leads on from here.
    public static var latticeNoWayOn: Message { Message(711) }

    /// From: {jobs}.
    public static func latticeWaysHere(jobs: String) -> Message {
        Message(712, .text(jobs))
    }

    /// both ways
    public static var latticeBothWays: Message { Message(713) }

    /// {name}: {text}
    public static func latticeExperience(name: String, text: String) -> Message {
        Message(714, .text(name), .text(text))
    }

    /// Nothing is said of what this move takes.
    public static var latticeNoExperiences: Message { Message(715) }

    /// There is no job to draw.
    public static var latticeEmpty: Message { Message(716) }

    /// There is more here than can be drawn. Press o for the text.
    public static var latticeTooMuch: Message { Message(717) }

    /// No job here is called "{text}".
    public static func latticeNotFound(text: String) -> Message {
        Message(718, .text(text))
    }

    /// {kind} to {job}
    public static func outlineMove(kind: String, job: String) -> Message {
        Message(719, .text(kind), .text(job))
    }

    /// School
    public static var experienceKindEducation: Message { Message(720) }

    /// Work
    public static var experienceKindExperience: Message { Message(721) }

    /// Training
    public static var experienceKindTraining: Message { Message(722) }

    /// Licence or certificate
    public static var experienceKindCredential: Message { Message(723) }

    /// Job:
    public static var entryFind: Message { Message(724) }

    /// Find
    public static var entryFindCrumb: Message { Message(725) }

    /// Type a part of its name, then press Enter. Again for the next one.
    public static var entryFindMore: Message { Message(726) }

    /// Ladders that people wrote
    public static var laddersHeading: Message { Message(727) }

    /// There are no ladders here.
    public static var laddersNone: Message { Message(728) }

    /// The picture
    public static var helpLatticeHeading: Message { Message(729) }

    /// Each box is a job, higher boxes take more preparation. Solid lines lead up, broken lines across. Arrow keys
    /// follow the lines, Tab goes through every job and every move, Enter opens it. Drag with the mouse, or PgUp,
    /// PgDn, comma and dot, to move the picture. The same as text: o.
    public static var helpLatticeText: Message { Message(730) }

    /// Career ladders
    public static var helpLaddersHeading: Message { Message(731) }

    /// Ladders show the usual way up in a trade, and what each step takes. They are illustrative: rules differ by
    /// state and employer. Enter draws the chosen one.
    public static var helpLaddersText: Message { Message(732) }

    // MARK: Language and explanations

    /// Español: cambiar de idioma (switch the language)
    public static var commandLanguage: Message { Message(733) }

    /// Español
    public static var hintLanguage: Message { Message(734) }

    /// Español: E
    public static var homeLanguage: Message { Message(735) }

    /// The explanations could not be loaded: {reason}
    public static func textsFailed(reason: String) -> Message {
        Message(736, .text(reason))
    }

    /// Go down to a line, and here you see what it means.
    public static var meaningHint: Message { Message(737) }

    /// Level {level}: {example}
    public static func meaningLevel(level: String, example: String) -> Message {
        Message(738, .text(level), .text(example))
    }

    /// The figures on this screen
    public static var helpFigures: Message { Message(739) }

    /// Importance
    public static var figureImportance: Message { Message(740) }

    /// Level
    public static var figureLevel: Message { Message(741) }

    /// What you bring
    public static var figureCoverage: Message { Message(742) }

    /// Gap
    public static var figureGap: Message { Message(743) }

    /// Pay in the middle
    public static var figurePayMiddle: Message { Message(744) }

    /// From low pay to high
    public static var figurePayRange: Message { Message(745) }

    /// Pay at the start
    public static var figureEntryPay: Message { Message(746) }

    /// Openings
    public static var figureOpenings: Message { Message(747) }

    /// Growth
    public static var figureGrowth: Message { Message(748) }

    /// People in this job
    public static var figureEmployment: Message { Message(749) }

    /// Job zone
    public static var figureJobZone: Message { Message(750) }

    /// Time to prepare
    public static var figurePreparationTime: Message { Message(751) }

    /// ~ Figure of a broader group
    public static var figureFallback: Message { Message(752) }

    /// Borrowed ratings
    public static var figureBorrowed: Message { Message(753) }

    /// Texts and languages
    public static var aboutWordsHeading: Message { Message(754) }

    /// The short texts that say what a job, a field, a competency or a figure is are written by Rung, not by the
    /// agencies named above.
    public static var aboutWords: Message { Message(755) }

    /// The Spanish is a translation by Rung, unofficial.
    public static var aboutTranslation: Message { Message(756) }

    // MARK: Building a ladder

    /// Build a career ladder of your own
    public static var commandBuild: Message { Message(757) }

    /// Make this ladder your own, and change it
    public static var commandMakeOwn: Message { Message(758) }

    /// Take the last change back
    public static var commandUndo: Message { Message(759) }

    /// Make it again
    public static var commandRedo: Message { Message(760) }

    /// One rung higher
    public static var commandRungUp: Message { Message(761) }

    /// One rung lower
    public static var commandRungDown: Message { Message(762) }

    /// Save the ladder to a file
    public static var commandSaveLadder: Message { Message(763) }

    /// build your own
    public static var hintBuild: Message { Message(764) }

    /// edit
    public static var hintMakeOwn: Message { Message(765) }

    /// steps
    public static var hintSteps: Message { Message(766) }

    /// higher, lower
    public static var hintRung: Message { Message(767) }

    /// undo
    public static var hintUndo: Message { Message(768) }

    /// redo
    public static var hintRedo: Message { Message(769) }

    /// save
    public static var hintSaveLadder: Message { Message(770) }

    /// There is no change to take back.
    public static var whyNothingToUndo: Message { Message(771) }

    /// Nothing was taken back.
    public static var whyNothingToRedo: Message { Message(772) }

    /// Choose a job of the ladder first.
    public static var whyNoJobToPlace: Message { Message(773) }

    /// Choose what to begin with first.
    public static var whyNoLadder: Message { Message(774) }

    /// Choose a ladder first.
    public static var whyNoLadderChosen: Message { Message(775) }

    /// Your ladder
    public static var builderCrumb: Message { Message(776) }

    /// Build a career ladder: jobs on rungs, and what each step takes. What do you want to begin with?
    public static var builderStartMore: Message { Message(777) }

    /// Four short steps: the jobs, how they are linked, what each move takes, and a last check. You can stop at any
    /// point.
    public static var builderStartSteps: Message { Message(778) }

    /// Or begin with a picture: press e in any drawing, or on one of the ready ladders (W).
    public static var builderStartOthers: Message { Message(779) }

    /// What you build is kept as a draft on this computer, until you save it or throw it away.
    public static var builderKept: Message { Message(780) }

    /// Your ladder is not kept on this computer. Save it before you leave. {reason}
    public static func builderNotKept(reason: String) -> Message {
        Message(781, .text(reason))
    }

    /// From nothing
    public static var builderFromNothing: Message { Message(782) }

    /// Around a job
    public static var builderFromJob: Message { Message(783) }

    /// Open a file of mine
    public static var builderFromFile: Message { Message(784) }

    /// Go on: {title} ({jobs} {jobs:one=job|other=jobs})
    public static func builderGoOn(title: String, jobs: Int) -> Message {
        Message(785, .text(title), .number(jobs))
    }

    /// Jobs
    public static var builderJobs: Message { Message(786) }

    /// Links
    public static var builderLinks: Message { Message(787) }

    /// What it takes
    public static var builderExperiences: Message { Message(788) }

    /// Check and save
    public static var builderFinish: Message { Message(789) }

    /// Which jobs belong on your ladder? Take them from the list of occupations or name your own.
    public static var builderJobsMore: Message { Message(790) }

    /// Put each job on its rung, and link it to the jobs that it leads to.
    public static var builderLinksMore: Message { Message(791) }

    /// What makes each move possible? Schooling, work, training, a licence.
    public static var builderExperiencesMore: Message { Message(792) }

    /// Say what your ladder is about, look through the check, and save it.
    public static var builderFinishMore: Message { Message(793) }

    /// Add a job. What it asks is filled in from the figures, and you can change every word.
    public static var builderJobsHint: Message { Message(794) }

    /// Choose a job on the left, then its rung and its links here.
    public static var builderLinksHint: Message { Message(795) }

    /// Links come first (step 2). Then say here what each one takes.
    public static var builderExperiencesHint: Message { Message(796) }

    /// Add an occupation
    public static var builderAddOccupation: Message { Message(797) }

    /// Add a job of my own
    public static var builderAddOwnJob: Message { Message(798) }

    /// See the drawing
    public static var builderSeeDrawing: Message { Message(799) }

    /// Next: {step}
    public static func builderNext(step: String) -> Message {
        Message(800, .text(step))
    }

    /// Save to a file
    public static var builderSave: Message { Message(801) }

    /// Close or throw away
    public static var builderDiscard: Message { Message(802) }

    /// none
    public static var builderNone: Message { Message(803) }

    /// not said
    public static var builderNotSaid: Message { Message(804) }

    /// add
    public static var builderAdd: Message { Message(805) }

    /// Title
    public static var builderTitle: Message { Message(806) }

    /// Industry
    public static var builderIndustry: Message { Message(807) }

    /// Field
    public static var builderCluster: Message { Message(808) }

    /// Author
    public static var builderAuthor: Message { Message(809) }

    /// Rests on
    public static var builderSource: Message { Message(810) }

    /// Date
    public static var builderDate: Message { Message(811) }

    /// Note
    public static var builderNote: Message { Message(812) }

    /// Taken from occupation {code}
    public static func builderOccupation(code: String) -> Message {
        Message(813, .text(code))
    }

    /// Title of the job
    public static var builderJobTitle: Message { Message(814) }

    /// What people in it do
    public static var builderJobSummary: Message { Message(815) }

    /// Schooling it asks
    public static var builderJobEducation: Message { Message(816) }

    /// Work before it
    public static var builderJobExperience: Message { Message(817) }

    /// Training for it
    public static var builderJobTraining: Message { Message(818) }

    /// Licences and certificates
    public static var builderJobCredentials: Message { Message(819) }

    /// Skills and knowledge
    public static var builderJobCompetencies: Message { Message(820) }

    /// Take this job off the ladder
    public static var builderRemoveJob: Message { Message(821) }

    /// Rung {rung}, as the links say
    public static func builderRungByLinks(rung: String) -> Message {
        Message(822, .text(rung))
    }

    /// Rung {rung}, as you put it
    public static func builderRungByHand(rung: String) -> Message {
        Message(823, .text(rung))
    }

    /// ▲ One rung higher (+)
    public static var builderHigher: Message { Message(824) }

    /// ▼ One rung lower (-)
    public static var builderLower: Message { Message(825) }

    /// Let the links say which rung
    public static var builderByLinks: Message { Message(826) }

    /// Leads to
    public static var builderLeadsTo: Message { Message(827) }

    /// People come from
    public static var builderComesFrom: Message { Message(828) }

    /// Link this job to others
    public static var builderLink: Message { Message(829) }

    /// What makes this move possible
    public static var builderWhatItTakes: Message { Message(830) }

    /// Suggested by the figures (Enter adds)
    public static var builderSuggested: Message { Message(831) }

    /// What kind of move it is
    public static var builderKindOfMove: Message { Message(832) }

    /// A step up to
    public static var builderUp: Message { Message(833) }

    /// Across, in both directions
    public static var builderBothWays: Message { Message(834) }

    /// Across, in one direction
    public static var builderAcross: Message { Message(835) }

    /// Take this link away
    public static var builderUnlink: Message { Message(836) }

    /// The check
    public static var builderCheck: Message { Message(837) }

    /// Nothing is left to mend.
    public static var builderSound: Message { Message(838) }

    /// {count} {count:one=thing|other=things} to look at. Enter goes there.
    public static func builderFaults(count: Int) -> Message {
        Message(839, .number(count))
    }

    /// Worked out by Rung from O*NET and BLS figures
    public static var builderDerivedSource: Message { Message(840) }

    /// {title} is not saved and would be lost. The same key again gives it up.
    public static func builderConfirm(title: String) -> Message {
        Message(841, .text(title))
    }

    /// This draft would be lost. The same key again throws it away.
    public static var builderConfirmDraft: Message { Message(842) }

    /// Your ladder stays here as a draft. q again leaves.
    public static var builderLeaveKept: Message { Message(843) }

    /// Your ladder is not saved and will be lost. q again leaves.
    public static var builderLeaveLost: Message { Message(844) }

    /// Saved to {path}
    public static func builderSaved(path: String) -> Message {
        Message(845, .text(path))
    }

    /// {count} {count:one=thing|other=things} could not be taken over: {first}
    public static func builderReadPartly(count: Int, first: String) -> Message {
        Message(846, .number(count), .text(first))
    }

    /// Which occupation?
    public static var searchLadderLabel: Message { Message(847) }

    /// Around which job?
    public static var searchLadderStartLabel: Message { Message(848) }

    /// Type the text and press Enter. An empty text takes it away.
    public static var entryLadderMore: Message { Message(849) }

    /// One thing that people must be able to do. A colon and a word say how well: Reading plans: skilled
    public static var entryCompetencyMore: Message { Message(850) }

    /// Be exact where you can: hours, the name of a licence or an examination. Say "varies by state" where it does.
    public static var entryExperienceMore: Message { Message(851) }

    /// The name of the file. It is yours: rung ladder show, check and export read it.
    public static var entrySaveLadderMore: Message { Message(852) }

    /// The name of a ladder's file (docs/lattices.md), such as my-ladder.json.
    public static var entryReadLadderMore: Message { Message(853) }

    /// The ladder has no title yet.
    public static var faultUntitled: Message { Message(854) }

    /// There is no job on the ladder yet.
    public static var faultNoJobs: Message { Message(855) }

    /// no link leads to it or away from it.
    public static var faultUnlinked: Message { Message(856) }

    /// nothing is said of what this move takes.
    public static var faultNoExperiences: Message { Message(857) }

    /// another job has the same title.
    public static var faultSameTitle: Message { Message(858) }

    /// this link stands there twice.
    public static var faultSameMove: Message { Message(859) }

    /// a step up that pays less: ${from} to ${to} a year.
    public static func faultPaysLess(from: Int, to: Int) -> Message {
        Message(860, .number(from), .number(to))
    }

    /// a step up to a job with less preparation: zone {from} to {to}.
    public static func faultLowerZone(from: String, to: String) -> Message {
        Message(861, .text(from), .text(to))
    }

    /// a step up that does not lead to a higher rung.
    public static var faultNotUp: Message { Message(862) }

    /// a move across between two rungs.
    public static var faultBetweenRungs: Message { Message(863) }

    /// there is no occupation {code} on the map.
    public static func faultOccupation(code: String) -> Message {
        Message(864, .text(code))
    }

    /// there is no field called {title}.
    public static func faultCluster(title: String) -> Message {
        Message(865, .text(title))
    }

    /// {level} is none of the ladder's levels.
    public static func faultLevel(level: String) -> Message {
        Message(866, .text(level))
    }

    /// longer than {limit} characters; it is shown cut.
    public static func faultLong(limit: Int) -> Message {
        Message(867, .number(limit))
    }

    /// {count} are too many to draw; {limit} is the most.
    public static func faultTooMuch(count: Int, limit: Int) -> Message {
        Message(868, .number(count), .number(limit))
    }

    /// rung ladder check says more about it.
    public static var faultOther: Message { Message(869) }

    /// Build a ladder
    public static var helpBuilderHeading: Message { Message(870) }

    /// Four steps, in any order: press 1 to 4. The list on the left holds the jobs or links, the text on the right
    /// what is said of the chosen one: Tab goes there, and Enter on a line changes it. Del or x takes away, u takes
    /// the last change back. L shows the drawing.
    public static var helpBuilderText: Message { Message(871) }
}
