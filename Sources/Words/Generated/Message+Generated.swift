// Made by `make words` from Data/interface: change the texts there.

extension Message {
    // MARK: Numbers and keys

    /// ,
    public static var numberGroupSeparator: Message { Message(0) }

    /// .
    public static var numberDecimalSeparator: Message { Message(1) }

    /// −{amount}
    public static func numberLess(amount: String) -> Message {
        Message(2, .text(amount))
    }

    /// +{amount}
    public static func numberMore(amount: String) -> Message {
        Message(3, .text(amount))
    }

    /// {number}%
    public static func percentage(number: String) -> Message {
        Message(4, .text(number))
    }

    /// {first} and {second}
    public static func listTwo(first: String, second: String) -> Message {
        Message(5, .text(first), .text(second))
    }

    /// {first}, {second}
    public static func listMiddle(first: String, second: String) -> Message {
        Message(6, .text(first), .text(second))
    }

    /// {rest}, and {last}
    public static func listEnd(rest: String, last: String) -> Message {
        Message(7, .text(rest), .text(last))
    }

    /// {first} and {second}
    public static func listTwoBeforeI(first: String, second: String) -> Message {
        Message(8, .text(first), .text(second))
    }

    /// {rest}, and {last}
    public static func listEndBeforeI(rest: String, last: String) -> Message {
        Message(9, .text(rest), .text(last))
    }

    /// ${amount}
    public static func dollars(amount: String) -> Message {
        Message(10, .text(amount))
    }

    /// ${amount} or more
    public static func dollarsOrMore(amount: String) -> Message {
        Message(11, .text(amount))
    }

    /// ${thousands}k
    public static func dollarsThousands(thousands: String) -> Message {
        Message(12, .text(thousands))
    }

    /// ${thousands}k+
    public static func dollarsThousandsOrMore(thousands: String) -> Message {
        Message(13, .text(thousands))
    }

    /// same
    public static var same: Message { Message(14) }

    /// ~
    public static var fallbackMark: Message { Message(15) }

    /// Space
    public static var keySpace: Message { Message(16) }

    /// Up
    public static var keyUp: Message { Message(17) }

    /// Down
    public static var keyDown: Message { Message(18) }

    /// Left
    public static var keyLeft: Message { Message(19) }

    /// Right
    public static var keyRight: Message { Message(20) }

    /// Enter
    public static var keyEnter: Message { Message(21) }

    /// Esc
    public static var keyEscape: Message { Message(22) }

    /// Tab
    public static var keyTab: Message { Message(23) }

    /// Shift-Tab
    public static var keyBackTab: Message { Message(24) }

    /// Backspace
    public static var keyBackspace: Message { Message(25) }

    /// Del
    public static var keyDelete: Message { Message(26) }

    /// Ins
    public static var keyInsert: Message { Message(27) }

    /// Home
    public static var keyHome: Message { Message(28) }

    /// End
    public static var keyEnd: Message { Message(29) }

    /// PgUp
    public static var keyPageUp: Message { Message(30) }

    /// PgDn
    public static var keyPageDown: Message { Message(31) }

    /// Alt-Left
    public static var keyAltLeft: Message { Message(32) }

    /// Alt-Right
    public static var keyAltRight: Message { Message(33) }

    // MARK: Commands

    /// Up
    public static var commandMoveUp: Message { Message(34) }

    /// Down
    public static var commandMoveDown: Message { Message(35) }

    /// To the left, or out of the text
    public static var commandMoveLeft: Message { Message(36) }

    /// To the right, or into the text
    public static var commandMoveRight: Message { Message(37) }

    /// A page up
    public static var commandPageUp: Message { Message(38) }

    /// A page down
    public static var commandPageDown: Message { Message(39) }

    /// To the first line
    public static var commandFirst: Message { Message(40) }

    /// To the last line
    public static var commandLast: Message { Message(41) }

    /// Open what is in focus
    public static var commandOpen: Message { Message(42) }

    /// Come back
    public static var commandBack: Message { Message(43) }

    /// To the other side of the screen
    public static var commandNextPane: Message { Message(44) }

    /// To the other side of the screen, backwards
    public static var commandPreviousPane: Message { Message(45) }

    /// Search for a job
    public static var commandSearch: Message { Message(46) }

    /// Show where this job can lead
    public static var commandMoves: Message { Message(47) }

    /// Show this job
    public static var commandOverview: Message { Message(48) }

    /// Show where this job stands among the clusters
    public static var commandWhereItStands: Message { Message(49) }

    /// Show the whole gap of this move
    public static var commandGap: Message { Message(50) }

    /// Choose which moves to list
    public static var commandFilter: Message { Message(51) }

    /// Choose the order of the moves
    public static var commandSort: Message { Message(52) }

    /// Back to the screen before
    public static var commandHistoryBack: Message { Message(53) }

    /// Forward again
    public static var commandHistoryForward: Message { Message(54) }

    /// To the first screen
    public static var commandHome: Message { Message(55) }

    /// About the data
    public static var commandAbout: Message { Message(56) }

    /// Help with this screen
    public static var commandHelp: Message { Message(57) }

    /// All commands by name
    public static var commandPalette: Message { Message(58) }

    /// Stop for now (fg brings Rung back)
    public static var commandSuspend: Message { Message(59) }

    /// Close
    public static var commandClose: Message { Message(60) }

    /// Leave Rung at once, from anywhere
    public static var commandLeaveAtOnce: Message { Message(61) }

    /// Leave Rung
    public static var commandLeave: Message { Message(62) }

    /// choose
    public static var hintChoose: Message { Message(63) }

    /// columns
    public static var hintColumns: Message { Message(64) }

    /// page
    public static var hintPage: Message { Message(65) }

    /// first
    public static var hintFirst: Message { Message(66) }

    /// last
    public static var hintLast: Message { Message(67) }

    /// open
    public static var hintOpen: Message { Message(68) }

    /// back
    public static var hintBack: Message { Message(69) }

    /// forward
    public static var hintForward: Message { Message(70) }

    /// read
    public static var hintOtherSide: Message { Message(71) }

    /// search
    public static var hintSearch: Message { Message(72) }

    /// moves
    public static var hintMoves: Message { Message(73) }

    /// this job
    public static var hintOverview: Message { Message(74) }

    /// where
    public static var hintWhereItStands: Message { Message(75) }

    /// gap
    public static var hintGap: Message { Message(76) }

    /// filter
    public static var hintFilter: Message { Message(77) }

    /// sort
    public static var hintSort: Message { Message(78) }

    /// home
    public static var hintHome: Message { Message(79) }

    /// data
    public static var hintAbout: Message { Message(80) }

    /// help
    public static var hintHelp: Message { Message(81) }

    /// commands
    public static var hintPalette: Message { Message(82) }

    /// stop
    public static var hintSuspend: Message { Message(83) }

    /// leave
    public static var hintLeave: Message { Message(84) }

    /// Choose a job first.
    public static var whyNoOccupation: Message { Message(85) }

    /// Choose a move first.
    public static var whyNoMove: Message { Message(86) }

    /// There is no screen before this one.
    public static var whyNothingBefore: Message { Message(87) }

    /// There is no screen after this one.
    public static var whyNothingAfter: Message { Message(88) }

    /// This is the first screen. Press q to leave Rung.
    public static var whyHome: Message { Message(89) }

    /// Rung needs a window of at least {leastColumns} columns and {leastLines} lines. This one has {columns} by
    /// {lines}. Make it larger and Rung goes on where you were. Ctrl-C leaves.
    public static func tooSmall(leastColumns: Int, leastLines: Int, columns: Int, lines: Int) -> Message {
        Message(90, .number(leastColumns), .number(leastLines), .number(columns), .number(lines))
    }

    // MARK: Home

    /// Rung
    public static var homeCrumb: Message { Message(91) }

    /// R U N G
    public static var programTitle: Message { Message(92) }

    /// Find your next step at work
    public static var programPromise: Message { Message(93) }

    /// I have a job. Where can I go from here?
    public static var homeStartFromJob: Message { Message(94) }

    /// Name your job, and see the moves that are within reach.
    public static var homeStartFromJobMore: Message { Message(95) }

    /// I am looking around. Show me kinds of work.
    public static var homeBrowse: Message { Message(96) }

    /// 16 fields of work, and all the jobs in them.
    public static var homeBrowseMore: Message { Message(97) }

    /// I want to read about a job.
    public static var homeSearch: Message { Message(98) }

    /// Pay, outlook, training, and what the work asks of you.
    public static var homeSearchMore: Message { Message(99) }

    /// {jobs} jobs in {clusters} career clusters.
    public static func homeCounts(jobs: Int, clusters: Int) -> Message {
        Message(100, .number(jobs), .number(clusters))
    }

    /// Nothing is kept here, but for a ladder that you build.
    public static var homePrivacy: Message { Message(101) }

    // MARK: Browse

    /// Career clusters
    public static var browseCrumb: Message { Message(102) }

    /// {pathways} {pathways:one=pathway|other=pathways}, {jobs} {jobs:one=job|other=jobs}
    public static func clusterCounts(pathways: Int, jobs: Int) -> Message {
        Message(103, .number(pathways), .number(jobs))
    }

    /// {jobs} {jobs:one=job|other=jobs}
    public static func pathwayCounts(jobs: Int) -> Message {
        Message(104, .number(jobs))
    }

    /// Middle pay runs from {low} to {high} a year.
    public static func summaryPay(low: String, high: String) -> Message {
        Message(105, .text(low), .text(high))
    }

    /// Most openings: {titles}.
    public static func summaryBusiest(titles: String) -> Message {
        Message(106, .text(titles))
    }

    /// To start: {education}
    public static func previewEducation(education: String) -> Message {
        Message(107, .text(education))
    }

    /// Preparation: {zone}
    public static func previewZone(zone: String) -> Message {
        Message(108, .text(zone))
    }

    /// {pay} a year in the middle
    public static func payMiddle(pay: String) -> Message {
        Message(109, .text(pay))
    }

    /// No pay is published for this job.
    public static var payNotPublished: Message { Message(110) }

    /// About {openings} {openings:one=opening|other=openings} a year
    public static func openingsAYear(openings: Int) -> Message {
        Message(111, .number(openings))
    }

    // MARK: Occupation

    /// Overview
    public static var sectionOverview: Message { Message(112) }

    /// Pay
    public static var sectionPay: Message { Message(113) }

    /// Outlook
    public static var sectionOutlook: Message { Message(114) }

    /// Getting in
    public static var sectionPreparation: Message { Message(115) }

    /// Work styles
    public static var sectionWorkStyles: Message { Message(116) }

    /// Interests & values
    public static var sectionInterests: Message { Message(117) }

    /// Technology
    public static var sectionTechnologies: Message { Message(118) }

    /// Tools
    public static var sectionTools: Message { Message(119) }

    /// Programs of study
    public static var sectionPrograms: Message { Message(120) }

    /// Apprenticeships
    public static var sectionApprenticeships: Message { Message(121) }

    /// Related jobs
    public static var sectionRelated: Message { Message(122) }

    /// Also called
    public static var sectionTitles: Message { Message(123) }

    /// Where it stands
    public static var sectionPlaces: Message { Message(124) }

    /// Skills
    public static var domainSkills: Message { Message(125) }

    /// Knowledge
    public static var domainKnowledge: Message { Message(126) }

    /// Abilities
    public static var domainAbilities: Message { Message(127) }

    /// Activities
    public static var domainActivities: Message { Message(128) }

    /// O*NET-SOC code {code}
    public static func overviewCode(code: String) -> Message {
        Message(129, .text(code))
    }

    /// Compare it with another job (c)
    public static var overviewCompare: Message { Message(130) }

    /// See the moves from here (m)
    public static var overviewMoves: Message { Message(131) }

    /// What matters most
    public static var overviewMatters: Message { Message(132) }

    /// Preparation
    public static var labelPreparation: Message { Message(133) }

    /// School to start
    public static var labelEducation: Message { Message(134) }

    /// Work before
    public static var labelExperience: Message { Message(135) }

    /// Training on the job
    public static var labelTraining: Message { Message(136) }

    /// People in this job
    public static var labelEmployment: Message { Message(137) }

    /// Jobs in 2024
    public static var labelJobs2024: Message { Message(138) }

    /// Jobs in 2034
    public static var labelJobs2034: Message { Message(139) }

    /// Change in ten years
    public static var labelChange: Message { Message(140) }

    /// Job zone {zone}
    public static func zoneNumber(zone: String) -> Message {
        Message(141, .text(zone))
    }

    /// little or none
    public static var zone1: Message { Message(142) }

    /// some: a few months
    public static var zone2: Message { Message(143) }

    /// medium: one or two years
    public static var zone3: Message { Message(144) }

    /// a lot: several years
    public static var zone4: Message { Message(145) }

    /// the most: many years
    public static var zone5: Message { Message(146) }

    /// no school certificate needed
    public static var educationNone: Message { Message(147) }

    /// high school diploma
    public static var educationHighSchool: Message { Message(148) }

    /// some college, no degree
    public static var educationSomeCollege: Message { Message(149) }

    /// certificate after high school
    public static var educationAward: Message { Message(150) }

    /// associate's degree (2 years)
    public static var educationAssociate: Message { Message(151) }

    /// bachelor's degree (4 years)
    public static var educationBachelor: Message { Message(152) }

    /// master's degree
    public static var educationMaster: Message { Message(153) }

    /// doctoral or professional degree
    public static var educationDoctoral: Message { Message(154) }

    /// none needed
    public static var experienceNone: Message { Message(155) }

    /// less than 5 years in a related job
    public static var experienceUnderFive: Message { Message(156) }

    /// 5 years or more in a related job
    public static var experienceFiveOrMore: Message { Message(157) }

    /// none
    public static var trainingNone: Message { Message(158) }

    /// up to 1 month
    public static var trainingShort: Message { Message(159) }

    /// 1 to 12 months
    public static var trainingModerate: Message { Message(160) }

    /// more than 12 months
    public static var trainingLong: Message { Message(161) }

    /// internship or residency
    public static var trainingInternship: Message { Message(162) }

    /// apprenticeship
    public static var trainingApprenticeship: Message { Message(163) }

    /// a year
    public static var payAYear: Message { Message(164) }

    /// an hour
    public static var payAnHour: Message { Message(165) }

    /// 1 in 10 earns less than
    public static var payLowest: Message { Message(166) }

    /// 1 in 4 earns less than
    public static var payLow: Message { Message(167) }

    /// half earn less than
    public static var payMedian: Message { Message(168) }

    /// 1 in 4 earns more than
    public static var payHigh: Message { Message(169) }

    /// 1 in 10 earns more than
    public static var payHighest: Message { Message(170) }

    /// From the lowest tenth to the highest; the mark is the middle, the thick part is the middle half.
    public static var payPictureLegend: Message { Message(171) }

    /// Bureau of Labor Statistics, May 2025, whole United States. Pay where you live may differ.
    public static var sourceWages: Message { Message(172) }

    /// No outlook is published for this job.
    public static var outlookNotPublished: Message { Message(173) }

    /// New jobs, and jobs that others leave, each year until 2034.
    public static var openingsMeaning: Message { Message(174) }

    /// All jobs together: +3.1%.
    public static var changeAverage: Message { Message(175) }

    /// much faster than most
    public static var trendMuchFaster: Message { Message(176) }

    /// faster than most
    public static var trendFaster: Message { Message(177) }

    /// about as fast as most
    public static var trendAverage: Message { Message(178) }

    /// slower than most
    public static var trendSlower: Message { Message(179) }

    /// fewer jobs
    public static var trendShrinking: Message { Message(180) }

    /// Bureau of Labor Statistics, projections 2024 to 2034.
    public static var sourceOutlook: Message { Message(181) }

    /// What it usually takes
    public static var preparationTypical: Message { Message(182) }

    /// No survey of schooling and training is published for this job.
    public static var preparationNotPublished: Message { Message(183) }

    /// School that people in this job say it requires
    public static var educationSharesHeading: Message { Message(184) }

    /// Work in related jobs before
    public static var experienceSharesHeading: Message { Message(185) }

    /// Training at the workplace or in class
    public static var onSiteSharesHeading: Message { Message(186) }

    /// Learning on the job
    public static var onTheJobSharesHeading: Message { Message(187) }

    /// O*NET 30.1: shares of workers asked. Typical entry: Bureau of Labor Statistics.
    public static var sourcePreparation: Message { Message(188) }

    /// less than high school
    public static var rlNoDiploma: Message { Message(189) }

    /// high school diploma
    public static var rlHighSchool: Message { Message(190) }

    /// certificate after high school
    public static var rlCertificate: Message { Message(191) }

    /// some college
    public static var rlSomeCollege: Message { Message(192) }

    /// associate's degree
    public static var rlAssociate: Message { Message(193) }

    /// bachelor's degree
    public static var rlBachelor: Message { Message(194) }

    /// certificate after bachelor's
    public static var rlPostBachelor: Message { Message(195) }

    /// master's degree
    public static var rlMaster: Message { Message(196) }

    /// certificate after master's
    public static var rlPostMaster: Message { Message(197) }

    /// first professional degree
    public static var rlProfessional: Message { Message(198) }

    /// doctoral degree
    public static var rlDoctoral: Message { Message(199) }

    /// training after a doctorate
    public static var rlPostDoctoral: Message { Message(200) }

    /// none
    public static var timeNone: Message { Message(201) }

    /// none, or a short demonstration
    public static var timeShow: Message { Message(202) }

    /// up to 1 month
    public static var timeMonth: Message { Message(203) }

    /// 1 to 3 months
    public static var timeThreeMonths: Message { Message(204) }

    /// 3 to 6 months
    public static var timeSixMonths: Message { Message(205) }

    /// 6 months to 1 year
    public static var timeYear: Message { Message(206) }

    /// 1 to 2 years
    public static var timeTwoYears: Message { Message(207) }

    /// 2 to 4 years
    public static var timeFourYears: Message { Message(208) }

    /// 4 to 6 years
    public static var timeSixYears: Message { Message(209) }

    /// 6 to 8 years
    public static var timeEightYears: Message { Message(210) }

    /// 8 to 10 years
    public static var timeTenYears: Message { Message(211) }

    /// 4 to 10 years
    public static var timeFourToTen: Message { Message(212) }

    /// more than 10 years
    public static var timeOverTen: Message { Message(213) }

    /// Programs of study that lead here
    public static var programsHeading: Message { Message(214) }

    /// No program of study is linked to this job.
    public static var programsNone: Message { Message(215) }

    /// National Center for Education Statistics, CIP 2020, by the O*NET crosswalk.
    public static var sourcePrograms: Message { Message(216) }

    /// Registered apprenticeships
    public static var apprenticeshipsHeading: Message { Message(217) }

    /// No registered apprenticeship is listed for this job.
    public static var apprenticeshipsNone: Message { Message(218) }

    /// {hours} hours
    public static func apprenticeshipHours(hours: String) -> Message {
        Message(219, .text(hours))
    }

    /// by competency, no fixed hours
    public static var apprenticeshipNoHours: Message { Message(220) }

    /// counted in time
    public static var apprenticeshipTime: Message { Message(221) }

    /// counted in competencies
    public static var apprenticeshipCompetency: Message { Message(222) }

    /// time and competencies
    public static var apprenticeshipHybrid: Message { Message(223) }

    /// US Office of Apprenticeship, list of apprenticeable occupations.
    public static var sourceApprenticeships: Message { Message(224) }

    /// O*NET has not rated what this job asks of people.
    public static var notRated: Message { Message(225) }

    /// Less important here
    public static var competenciesLess: Message { Message(226) }

    /// ? = O*NET advises caution with this figure: few people were asked, or they differ.
    public static var uncertainMeaning: Message { Message(227) }

    /// O*NET 30.1. Importance 1 to 5 (3 and up is important), level 0 to 7.
    public static var sourceCompetencies: Message { Message(228) }

    /// importance
    public static var columnImportance: Message { Message(229) }

    /// level
    public static var columnLevel: Message { Message(230) }

    /// How much each way of working helps here (−3 to 3)
    public static var workStylesHeading: Message { Message(231) }

    /// ◆ sets this job apart from others. O*NET 30.1.
    public static var workStylesMeaning: Message { Message(232) }

    /// Interests this job suits (1 to 7)
    public static var interestsHeading: Message { Message(233) }

    /// ◆ strongest. O*NET 30.1.
    public static var interestsMeaning: Message { Message(234) }

    /// What this job gives people (1 to 7)
    public static var valuesHeading: Message { Message(235) }

    /// O*NET 30.1.
    public static var valuesMeaning: Message { Message(236) }

    /// Making and fixing
    public static var interestRealistic: Message { Message(237) }

    /// Finding out
    public static var interestInvestigative: Message { Message(238) }

    /// Creating
    public static var interestArtistic: Message { Message(239) }

    /// Helping people
    public static var interestSocial: Message { Message(240) }

    /// Leading and selling
    public static var interestEnterprising: Message { Message(241) }

    /// Organizing
    public static var interestConventional: Message { Message(242) }

    /// Achievement
    public static var valueAchievement: Message { Message(243) }

    /// Working conditions
    public static var valueWorkingConditions: Message { Message(244) }

    /// Recognition
    public static var valueRecognition: Message { Message(245) }

    /// Relationships
    public static var valueRelationships: Message { Message(246) }

    /// Support
    public static var valueSupport: Message { Message(247) }

    /// Independence
    public static var valueIndependence: Message { Message(248) }

    /// Software and technology
    public static var technologiesHeading: Message { Message(249) }

    /// ▲ in demand for this job, ◆ in demand in many jobs. O*NET 30.1.
    public static var technologiesMeaning: Message { Message(250) }

    /// Tools and machines
    public static var toolsHeading: Message { Message(251) }

    /// O*NET 30.1.
    public static var sourceTools: Message { Message(252) }

    /// None are listed.
    public static var listNone: Message { Message(253) }

    /// Titles that people in this job report
    public static var titlesReported: Message { Message(254) }

    /// Other titles
    public static var titlesOther: Message { Message(255) }

    /// Related jobs, the closest first
    public static var relatedHeading: Message { Message(256) }

    /// A little further away
    public static var relatedSupplemental: Message { Message(257) }

    /// O*NET 30.1, reviewed by experts.
    public static var sourceRelated: Message { Message(258) }

    /// This job stands in
    public static var placesHeading: Message { Message(259) }

    /// National Career Clusters crosswalk, unless another source is named.
    public static var placesSource: Message { Message(260) }

    /// placed by the US notice on competency models
    public static var placementNotice: Message { Message(261) }

    /// placed by Rung, no release places it
    public static var placementRung: Message { Message(262) }

    /// placed by Rung beside its nearest relatives
    public static var placementRelatives: Message { Message(263) }

    /// Figure for the whole occupation {code}, of which this job is a part.
    public static func figureWholeOccupation(code: String) -> Message {
        Message(264, .text(code))
    }

    /// Figure for the broader group {code}; none is published for this job alone.
    public static func figureBroadGroup(code: String) -> Message {
        Message(265, .text(code))
    }

    /// Figure for the large group {code}; none is published for this job alone.
    public static func figureMinorGroup(code: String) -> Message {
        Message(266, .text(code))
    }

    /// figure of a broader group
    public static var figureBroader: Message { Message(267) }

    // MARK: Moves and gap

    /// Moves
    public static var movesCrumb: Message { Message(268) }

    /// Worth taking
    public static var orderBest: Message { Message(269) }

    /// Worth taking: close work, fair pay, openings
    public static var orderBestMeaning: Message { Message(270) }

    /// Close to hand
    public static var orderCloseToHand: Message { Message(271) }

    /// Close to hand: what could start soonest
    public static var orderCloseToHandMeaning: Message { Message(272) }

    /// What you bring most of first
    public static var orderClosest: Message { Message(273) }

    /// Steps up first
    public static var orderKind: Message { Message(274) }

    /// Least preparation first
    public static var orderPreparation: Message { Message(275) }

    /// Highest pay first
    public static var orderPay: Message { Message(276) }

    /// Most openings first
    public static var orderOpenings: Message { Message(277) }

    /// By title
    public static var orderTitle: Message { Message(278) }

    /// {count} fit
    public static func movesFiltered(count: Int) -> Message {
        Message(279, .number(count))
    }

    /// pay
    public static var columnPay: Message { Message(280) }

    /// time
    public static var columnTime: Message { Message(281) }

    /// have
    public static var columnHave: Message { Message(282) }

    /// openings
    public static var columnOpenings: Message { Message(283) }

    /// zone
    public static var columnZone: Message { Message(284) }

    /// Why this one
    public static var movesWhy: Message { Message(285) }

    /// No moves can be suggested from this job: there is too little data about it.
    public static var movesNone: Message { Message(286) }

    /// No move fits all your wishes. Which one can you let go?
    public static var movesNoneWithFilter: Message { Message(287) }

    /// Any preparation
    public static var loosenPreparation: Message { Message(288) }

    /// Any number of openings
    public static var loosenOpenings: Message { Message(289) }

    /// No wishes at all
    public static var loosenAll: Message { Message(290) }

    /// {count} move
    public static func loosenMove(count: Int) -> Message {
        Message(291, .number(count))
    }

    /// {count} moves
    public static func loosenMoves(count: Int) -> Message {
        Message(292, .number(count))
    }

    /// A step up
    public static var kindAdvancement: Message { Message(293) }

    /// A move across
    public static var kindLateral: Message { Message(294) }

    /// A step down
    public static var kindStepDown: Message { Message(295) }

    /// Gap
    public static var gapCrumb: Message { Message(296) }

    /// You bring {percent} of what this job asks
    public static func gapCoverage(percent: String) -> Message {
        Message(297, .text(percent))
    }

    /// □ to build, ≈ almost there, ✓ you have it. Each line: the level your job brings, then the level that job asks.
    public static var gapMeaning: Message { Message(298) }

    /// {domain} · you bring {percent}
    public static func gapDomain(domain: String, percent: String) -> Message {
        Message(299, .text(domain), .text(percent))
    }

    /// To build
    public static var gapToBuild: Message { Message(300) }

    /// You have
    public static var gapAlreadyHave: Message { Message(301) }

    /// {count} more: see the whole gap (g)
    public static func gapMore(count: Int) -> Message {
        Message(302, .number(count))
    }

    /// O*NET has not rated one of these two jobs, so they cannot be compared competency by competency.
    public static var gapNotRated: Message { Message(303) }

    /// you
    public static var columnYou: Message { Message(304) }

    /// asks
    public static var columnAsks: Message { Message(305) }

    /// How people get there
    public static var wayInHeading: Message { Message(306) }

    /// Work before: {experience}
    public static func wayInExperience(experience: String) -> Message {
        Message(307, .text(experience))
    }

    /// Training on the job: {training}
    public static func wayInTraining(training: String) -> Message {
        Message(308, .text(training))
    }

    /// Pay
    public static var payHeading: Message { Message(309) }

    /// ${amount} a year more than the middle of your job
    public static func payMoreThanNow(amount: Int) -> Message {
        Message(310, .number(amount))
    }

    /// ${amount} a year less than the middle of your job
    public static func payLessThanNow(amount: Int) -> Message {
        Message(311, .number(amount))
    }

    /// close to the work you do now
    public static var reasonCloseWork: Message { Message(312) }

    /// you already use {count} of its {total} most important skills
    public static func reasonSkills(count: Int, total: Int) -> Message {
        Message(313, .number(count), .number(total))
    }

    /// pays about {percent}% more
    public static func reasonPaysMore(percent: Int) -> Message {
        Message(314, .number(percent))
    }

    /// pays at least {percent}% more
    public static func reasonPaysAtLeast(percent: Int) -> Message {
        Message(315, .number(percent))
    }

    /// pays about {percent}% less
    public static func reasonPaysLess(percent: Int) -> Message {
        Message(316, .number(percent))
    }

    /// {openings} openings a year
    public static func reasonOpenings(openings: Int) -> Message {
        Message(317, .number(openings))
    }

    /// expected to grow by {percent}% in ten years
    public static func reasonGrowing(percent: String) -> Message {
        Message(318, .text(percent))
    }

    /// expected to shrink by {percent}% in ten years
    public static func reasonShrinking(percent: String) -> Message {
        Message(319, .text(percent))
    }

    /// experts list it close to your job
    public static var reasonExperts: Message { Message(320) }

    /// experts list your job close to it
    public static var reasonExpertsBack: Message { Message(321) }

    /// same pathway: {pathway}
    public static func reasonPathway(pathway: String) -> Message {
        Message(322, .text(pathway))
    }

    /// same field: {cluster}
    public static func reasonCluster(cluster: String) -> Message {
        Message(323, .text(cluster))
    }

    /// same family of jobs
    public static var reasonFamily: Message { Message(324) }

    /// takes one step more preparation
    public static var reasonMorePreparation: Message { Message(325) }

    /// takes much more preparation
    public static var reasonMuchMorePreparation: Message { Message(326) }

    /// takes less preparation
    public static var reasonLessPreparation: Message { Message(327) }

    /// not rated, so what you bring is not known
    public static var reasonNotRated: Message { Message(328) }

    /// a new direction: {cluster}
    public static func reasonNewDirection(cluster: String) -> Message {
        Message(329, .text(cluster))
    }

    /// school it usually takes: {education}
    public static func reasonEducation(education: String) -> Message {
        Message(330, .text(education))
    }

    /// training on the job: {training}
    public static func reasonTraining(training: String) -> Message {
        Message(331, .text(training))
    }

    /// {job}: judged by {relative}, its nearest relative
    public static func reasonBorrowed(job: String, relative: String) -> Message {
        Message(332, .text(job), .text(relative))
    }

    // MARK: Overlays

    /// Search
    public static var searchCrumb: Message { Message(333) }

    /// Your job
    public static var searchMovesCrumb: Message { Message(334) }

    /// Search for a job:
    public static var searchLabel: Message { Message(335) }

    /// What is your job?
    public static var searchMovesLabel: Message { Message(336) }

    /// Type a few letters: nurse, truck driver, IT support, RN, welder. Spelling does not matter much.
    public static var searchHint: Message { Message(337) }

    /// Nothing is called "{text}". Try another word for the same work, or fewer letters.
    public static func searchNothing(text: String) -> Message {
        Message(338, .text(text))
    }

    /// also: {title}
    public static func searchAlso(title: String) -> Message {
        Message(339, .text(title))
    }

    /// Help
    public static var helpCrumb: Message { Message(340) }

    /// Keys
    public static var helpKeys: Message { Message(341) }

    /// Signs
    public static var helpSigns: Message { Message(342) }

    /// ▲ a step up: more preparation, or clearly more pay
    public static var helpSignUp: Message { Message(343) }

    /// ▶ a move across: about the same preparation and pay
    public static var helpSignAcross: Message { Message(344) }

    /// ▼ a step down: less preparation, or clearly less pay
    public static var helpSignDown: Message { Message(345) }

    /// ■■■■···· how much, out of the whole scale
    public static var helpSignBar: Message { Message(346) }

    /// ■■■□□··· what your job brings, and (empty squares) what the other job asks beyond it
    public static var helpSignGap: Message { Message(347) }

    /// ──━━┃━━── pay from the lowest tenth to the highest, the middle marked
    public static var helpSignRange: Message { Message(348) }

    /// ~ a figure for a broader group, because none is published for this job alone
    public static var helpSignFallback: Message { Message(349) }

    /// ? a figure with few answers behind it
    public static var helpSignUncertain: Message { Message(350) }

    /// Mouse
    public static var helpMouseHeading: Message { Message(351) }

    /// Click anything to choose it, click it again to open it. The words in the last line are buttons too. The wheel
    /// goes through lists.
    public static var helpMouse: Message { Message(352) }

    /// This is where Rung begins
    public static var helpHomeHeading: Message { Message(353) }

    /// Choose what you came for with the arrow keys and press Enter, or click it.
    public static var helpHome: Message { Message(354) }

    /// Jobs by field of work
    public static var helpBrowseHeading: Message { Message(355) }

    /// Choose a field on the left, a pathway in the middle, a job on the right. Below you see what is in focus.
    public static var helpBrowse: Message { Message(356) }

    /// One job
    public static var helpOccupationHeading: Message { Message(357) }

    /// Choose a section on the left. Tab or the right arrow goes into its text, Esc comes back.
    public static var helpOccupation: Message { Message(358) }

    /// Where this job can lead
    public static var helpMovesHeading: Message { Message(359) }

    /// On the left are moves that are worth taking, on the right what the chosen one still asks for. Pay is compared
    /// with your job; time is how long until you know the new one, in months (m) or years (y); "have" is the share of
    /// what it asks that your job brings.
    public static var helpMoves: Message { Message(360) }

    /// What a move asks for
    public static var helpGapHeading: Message { Message(361) }

    /// Every competency that matters in the new job, beside what your job brings. The comparison is Rung's own, from
    /// O*NET's ratings.
    public static var helpGap: Message { Message(362) }

    /// About the data
    public static var helpAboutHeading: Message { Message(363) }

    /// Where every figure comes from, and what Rung works out itself.
    public static var helpAbout: Message { Message(364) }

    /// Search
    public static var helpSearchHeading: Message { Message(365) }

    /// Type any part of a job title, in any order. Enter opens the chosen job, Esc closes the search.
    public static var helpSearch: Message { Message(366) }

    /// All commands
    public static var helpPaletteHeading: Message { Message(367) }

    /// Type a part of a command's name and press Enter.
    public static var helpPalette: Message { Message(368) }

    /// Order and filters
    public static var helpChoicesHeading: Message { Message(369) }

    /// Choose with the arrow keys, Enter sets it, Esc closes.
    public static var helpChoices: Message { Message(370) }

    /// Commands
    public static var paletteCrumb: Message { Message(371) }

    /// What do you want to do?
    public static var paletteLabel: Message { Message(372) }

    /// No command has these words in its name.
    public static var paletteNothing: Message { Message(373) }

    /// Order
    public static var sortCrumb: Message { Message(374) }

    /// Which moves come first?
    public static var sortHeading: Message { Message(375) }

    /// Filter
    public static var filterCrumb: Message { Message(376) }

    /// Direction
    public static var filterKindHeading: Message { Message(377) }

    /// Any direction
    public static var filterKindAny: Message { Message(378) }

    /// Pay
    public static var filterPayHeading: Message { Message(379) }

    /// Any pay
    public static var filterPayAny: Message { Message(380) }

    /// Not less than now
    public static var filterPayNotLess: Message { Message(381) }

    /// At least 10% more
    public static var filterPayMore: Message { Message(382) }

    /// Preparation
    public static var filterPreparationHeading: Message { Message(383) }

    /// Any
    public static var filterPreparationAny: Message { Message(384) }

    /// No more than now
    public static var filterPreparationNotMore: Message { Message(385) }

    /// At most one job zone more
    public static var filterPreparationOneMore: Message { Message(386) }

    /// Openings
    public static var filterOpeningsHeading: Message { Message(387) }

    /// Any number
    public static var filterOpeningsAny: Message { Message(388) }

    /// 10,000 a year or more
    public static var filterOpeningsTen: Message { Message(389) }

    /// 50,000 a year or more
    public static var filterOpeningsFifty: Message { Message(390) }

    // MARK: About

    /// About the data
    public static var aboutCrumb: Message { Message(391) }

    /// Where the numbers come from
    public static var aboutHeading: Message { Message(392) }

    /// Rung shows public data. We changed its form, put the releases together and worked out some figures ourselves;
    /// the agencies named here have not approved that.
    public static var aboutIntroduction: Message { Message(393) }

    /// Licence: {license}
    public static func aboutLicence(license: String) -> Message {
        Message(394, .text(license))
    }

    /// What Rung works out itself
    public static var aboutDerivedHeading: Message { Message(395) }

    /// Moves: suggestions are ranked by how close the work is, what you bring, pay, openings and what O*NET's experts
    /// relate. They are advice from figures, not a promise.
    public static var aboutDerivedMoves: Message { Message(396) }

    /// "You bring 78%": the share of what a job asks, level by level and weighted by importance, that your job asks
    /// too. It speaks of jobs, not of you.
    public static var aboutDerivedCoverage: Message { Message(397) }

    /// Places: the national crosswalk places jobs in pathways. Where it leaves a pathway empty or a job without a
    /// place, Rung fills in, and says so.
    public static var aboutDerivedPlacements: Message { Message(398) }

    /// ~ marks a figure for a broader group, used where none is published for a job alone.
    public static var aboutFallbacks: Message { Message(399) }

    /// Figures are for the whole United States. Talk to a career counselor or an American Job Center about your area.
    public static var aboutLimits: Message { Message(400) }

    // MARK: Time

    /// no extra time
    public static var timeNoneNeeded: Message { Message(401) }

    /// {months} {months:one=month|other=months}
    public static func spanMonths(months: String) -> Message {
        Message(402, .text(months))
    }

    /// {years} {years:one=year|other=years}
    public static func spanYears(years: String) -> Message {
        Message(403, .text(years))
    }

    /// now
    public static var spanNowShort: Message { Message(404) }

    /// {months} m
    public static func spanMonthsShort(months: String) -> Message {
        Message(405, .text(months))
    }

    /// {years} y
    public static func spanYearsShort(years: String) -> Message {
        Message(406, .text(years))
    }

    // MARK: Routes

    /// Show routes: several moves in a row
    public static var commandRoutes: Message { Message(407) }

    /// Choose where a route shall lead
    public static var commandRouteTo: Message { Message(408) }

    /// Show which jobs lead to this one
    public static var commandLeadsHere: Message { Message(409) }

    /// routes
    public static var hintRoutes: Message { Message(410) }

    /// to
    public static var hintRouteTo: Message { Message(411) }

    /// from
    public static var hintLeadsHere: Message { Message(412) }

    /// Routes
    public static var routesCrumb: Message { Message(413) }

    /// Where you could get to
    public static var routesFromCrumb: Message { Message(414) }

    /// Which jobs lead here
    public static var routesToCrumb: Message { Message(415) }

    /// Different ways
    public static var routesHeading: Message { Message(416) }

    /// Ways that fit
    public static var routesHeadingConditions: Message { Message(417) }

    /// straight there
    public static var routeStraight: Message { Message(418) }

    /// by way of {jobs}
    public static func routeThrough(jobs: String) -> Message {
        Message(419, .text(jobs))
    }

    /// No route was found in up to five moves.
    public static var routesNone: Message { Message(420) }

    /// No route fits all your conditions. Which one can you let go?
    public static var routesNoneLoosen: Message { Message(421) }

    /// It may take a bachelor's degree
    public static var loosenDegree: Message { Message(422) }

    /// Pay may go down on the way
    public static var loosenCut: Message { Message(423) }

    /// No conditions
    public static var loosenAllConditions: Message { Message(424) }

    /// {count} route
    public static func loosenRoute(count: Int) -> Message {
        Message(425, .number(count))
    }

    /// {count} routes
    public static func loosenRoutes(count: Int) -> Message {
        Message(426, .number(count))
    }

    /// Time, pay, what you bring
    public static var tradeOffHeading: Message { Message(427) }

    /// time
    public static var tradeOffTime: Message { Message(428) }

    /// pay
    public static var tradeOffPay: Message { Message(429) }

    /// bring
    public static var tradeOffBring: Message { Message(430) }

    /// {count} step
    public static func routeStep(count: Int) -> Message {
        Message(431, .number(count))
    }

    /// {count} steps
    public static func routeSteps(count: Int) -> Message {
        Message(432, .number(count))
    }

    /// Within a year
    public static var conditionWithinYear: Message { Message(433) }

    /// now
    public static var routeNow: Message { Message(434) }

    /// after {time}
    public static func routeAfter(time: String) -> Message {
        Message(435, .text(time))
    }

    /// you bring {percent}
    public static func routeYouBring(percent: String) -> Message {
        Message(436, .text(percent))
    }

    /// Your schooling is not known: a high school diploma is assumed.
    public static var routeAssumesHighSchool: Message { Message(437) }

    /// Time until you know the job, from BLS, O*NET and apprenticeship figures. From the second step on at least a
    /// year in each job.
    public static var routeTimeMeaning: Message { Message(438) }

    /// School: {education} ({time})
    public static func experienceSchool(education: String, time: String) -> Message {
        Message(439, .text(education), .text(time))
    }

    /// Programs: {programs}
    public static func experiencePrograms(programs: String) -> Message {
        Message(440, .text(programs))
    }

    /// Work in a related job: {time}
    public static func experienceWork(time: String) -> Message {
        Message(441, .text(time))
    }

    /// Learning on the job: {training}
    public static func experienceTraining(training: String) -> Message {
        Message(442, .text(training))
    }

    /// Apprenticeship: {titles}
    public static func experienceApprenticeship(titles: String) -> Message {
        Message(443, .text(titles))
    }

    /// To build: {competency}, level {from} to {to}
    public static func experienceCompetency(competency: String, from: String, to: String) -> Message {
        Message(444, .text(competency), .text(from), .text(to))
    }

    /// and {count} more
    public static func andMore(count: Int) -> Message {
        Message(445, .number(count))
    }

    /// How long may it take?
    public static var conditionTimeHeading: Message { Message(446) }

    /// As long as it takes
    public static var conditionAnyTime: Message { Message(447) }

    /// Within {years} years
    public static func conditionWithin(years: String) -> Message {
        Message(448, .text(years))
    }

    /// What shall it pay?
    public static var conditionPayHeading: Message { Message(449) }

    /// At least {pay} a year
    public static func conditionAtLeast(pay: String) -> Message {
        Message(450, .text(pay))
    }

    /// May pay go down on the way?
    public static var conditionCutHeading: Message { Message(451) }

    /// Yes
    public static var conditionCut: Message { Message(452) }

    /// No step down in pay
    public static var conditionNoCut: Message { Message(453) }

    /// May it take a bachelor's degree?
    public static var conditionDegreeHeading: Message { Message(454) }

    /// Yes
    public static var conditionDegree: Message { Message(455) }

    /// No bachelor's degree
    public static var conditionNoDegree: Message { Message(456) }

    /// Where to
    public static var searchRouteCrumb: Message { Message(457) }

    /// Where do you want to get to?
    public static var searchRouteLabel: Message { Message(458) }

    /// The job you want
    public static var searchWantedCrumb: Message { Message(459) }

    /// What job do you want?
    public static var searchWantedLabel: Message { Message(460) }

    /// I know the job I want. How do I get there?
    public static var homeWanted: Message { Message(461) }

    /// The jobs that lead to it, and how long it takes.
    public static var homeWantedMore: Message { Message(462) }

    /// Ways to a job
    public static var helpRoutesHeading: Message { Message(463) }

    /// On the left are clearly different ways, none worse than another in everything. On the right is the chosen one
    /// as a ladder: each job a rung, and what each step takes. The bars compare time, the pay of ten years and what
    /// you bring. Press f for conditions.
    public static var helpRoutes: Message { Message(464) }

    /// You
    public static var profileYou: Message { Message(465) }

    // MARK: Compare

    /// Put this job beside others, to compare
    public static var commandCompare: Message { Message(466) }

    /// Add a job to compare
    public static var commandCompareAdd: Message { Message(467) }

    /// Measure the others by this job
    public static var commandCompareFirst: Message { Message(468) }

    /// Choose how the competencies are grouped
    public static var commandCompareGroup: Message { Message(469) }

    /// Move this job to the left
    public static var commandCompareLeft: Message { Message(470) }

    /// Move this job to the right
    public static var commandCompareRight: Message { Message(471) }

    /// compare
    public static var hintCompare: Message { Message(472) }

    /// add
    public static var hintCompareAdd: Message { Message(473) }

    /// put first
    public static var hintCompareFirst: Message { Message(474) }

    /// group
    public static var hintCompareGroup: Message { Message(475) }

    /// move
    public static var hintCompareMove: Message { Message(476) }

    /// Compare
    public static var compareCrumb: Message { Message(477) }

    /// See the two side by side (c)
    public static var compareTheseTwo: Message { Message(478) }

    /// 1 job to compare: press c on another one
    public static var compareReminderOne: Message { Message(479) }

    /// {count} jobs to compare
    public static func compareReminder(count: Int) -> Message {
        Message(480, .number(count))
    }

    /// This job is on the list to compare. Press c on another one.
    public static var compareAlready: Message { Message(481) }

    /// Four jobs are as many as fit. Del takes one off.
    public static var compareFull: Message { Message(482) }

    /// There is no job to compare yet. Press a to add one.
    public static var compareNone: Message { Message(483) }

    /// The others are measured by this job already.
    public static var compareIsFirst: Message { Message(484) }

    /// This job is on the left already.
    public static var compareIsLeftmost: Message { Message(485) }

    /// This job is on the right already.
    public static var compareIsRightmost: Message { Message(486) }

    /// Up to four jobs can stand side by side here. Press c on any job to put it here, or add one by its name.
    public static var compareEmpty: Message { Message(487) }

    /// Add another job and see how the two differ: press a, or press c on any job.
    public static var compareAlone: Message { Message(488) }

    /// Add a job (a)
    public static var compareAddLine: Message { Message(489) }

    /// + add a job (a)
    public static var compareAddHere: Message { Message(490) }

    /// {count} job
    public static func compareCountOne(count: Int) -> Message {
        Message(491, .number(count))
    }

    /// {count} jobs
    public static func compareCount(count: Int) -> Message {
        Message(492, .number(count))
    }

    /// measured by this
    public static var compareFirst: Message { Message(493) }

    /// Pay in the middle
    public static var comparePay: Message { Message(494) }

    /// Pay, low to high
    public static var comparePayRange: Message { Message(495) }

    /// on one scale
    public static var comparePayPicture: Message { Message(496) }

    /// Pay at the start
    public static var comparePayStart: Message { Message(497) }

    /// Openings a year
    public static var compareOpenings: Message { Message(498) }

    /// Growth in 10 years
    public static var compareGrowth: Message { Message(499) }

    /// Job zone (1 to 5)
    public static var compareZone: Message { Message(500) }

    /// School to start
    public static var compareEducation: Message { Message(501) }

    /// Time to prepare
    public static var compareTime: Message { Message(502) }

    /// From the first job
    public static var compareTimeFromFirst: Message { Message(503) }

    /// First job brings
    public static var compareCoverage: Message { Message(504) }

    /// less
    public static var compareLess: Message { Message(505) }

    /// more
    public static var compareMore: Message { Message(506) }

    /// same
    public static var compareSame: Message { Message(507) }

    /// {count} more: about the same, less than half a level apart.
    public static func compareAboutSame(count: Int) -> Message {
        Message(508, .number(count))
    }

    /// O*NET has not rated what these jobs ask of people.
    public static var compareNothingRated: Message { Message(509) }

    /// ~ a figure for a broader group, because none is published for this job alone.
    public static var compareFallback: Message { Message(510) }

    /// Time to prepare: from high school until you know the job. From the first job: for somebody who has it. Pay:
    /// from the lowest to the highest tenth; at the start, the 10th to 25th percentile.
    public static var compareTimeMeaning: Message { Message(511) }

    /// Group
    public static var compareGroupCrumb: Message { Message(512) }

    /// How shall the competencies be grouped?
    public static var compareGroupHeading: Message { Message(513) }

    /// Skills, knowledge, abilities, activities
    public static var compareByKind: Message { Message(514) }

    /// Nine tiers, from personal to specific
    public static var compareByTier: Message { Message(515) }

    /// All together, the greatest differences first
    public static var compareTogether: Message { Message(516) }

    /// Add a job
    public static var searchCompareCrumb: Message { Message(517) }

    /// Which job to compare?
    public static var searchCompareLabel: Message { Message(518) }

    /// Jobs side by side
    public static var helpCompareHeading: Message { Message(519) }

    /// Every column is a job, the first is what the others are measured by. A bar to the right means that a job asks
    /// more than the first, to the left less; the number says by how many levels of 7. Space puts another job first.
    public static var helpCompare: Message { Message(520) }

    /// basic
    public static var levelBasic: Message { Message(521) }

    /// working
    public static var levelWorking: Message { Message(522) }

    /// skilled
    public static var levelSkilled: Message { Message(523) }

    /// expert
    public static var levelExpert: Message { Message(524) }

    /// none needed
    public static var shortEducationNone: Message { Message(525) }

    /// high school
    public static var shortEducationHighSchool: Message { Message(526) }

    /// some college
    public static var shortEducationSomeCollege: Message { Message(527) }

    /// certificate
    public static var shortEducationAward: Message { Message(528) }

    /// associate's
    public static var shortEducationAssociate: Message { Message(529) }

    /// bachelor's
    public static var shortEducationBachelor: Message { Message(530) }

    /// master's
    public static var shortEducationMaster: Message { Message(531) }

    /// doctoral
    public static var shortEducationDoctoral: Message { Message(532) }

    // MARK: Gap by tier

    /// Time until you know the job: {time}
    public static func gapTime(time: String) -> Message {
        Message(533, .text(time))
    }

    /// Pay at the start {low} to {high}, later {later} and more
    public static func gapPayStages(low: String, high: String, later: String) -> Message {
        Message(534, .text(low), .text(high), .text(later))
    }

    /// new,
    public static var gapNew: Message { Message(535) }

    /// small
    public static var gapSmall: Message { Message(536) }

    /// clear
    public static var gapClear: Message { Message(537) }

    /// large
    public static var gapLarge: Message { Message(538) }

    /// about the same
    public static var gapAboutSame: Message { Message(539) }

    /// A gap is small under half a level, clear under one level, large from one level up. About the same: less than
    /// the ratings can tell.
    public static var gapSizeMeaning: Message { Message(540) }

    /// How sure the levels are could not be read, so every difference counts. {reason}
    public static func gapNotCertain(reason: String) -> Message {
        Message(541, .text(reason))
    }

    /// Levels run from 0 to 7: under 2 basic, from 2 working, from 3.5 skilled, from 5 expert.
    public static var levelMeaning: Message { Message(542) }

    /// gap
    public static var columnGap: Message { Message(543) }

    /// Software you may not know yet
    public static var gapNewTechnologies: Message { Message(544) }

    /// Tools you may not know yet
    public static var gapNewTools: Message { Message(545) }

    /// usually learned
    public static var columnLearned: Message { Message(546) }

    /// {number} {name}
    public static func tierHeading(number: String, name: String) -> Message {
        Message(547, .text(number), .text(name))
    }

    /// The nine tiers say how specific a competency is, not how hard. Sorting O*NET's elements into them is Rung's
    /// own.
    public static var tierMeaning: Message { Message(548) }

    /// Personal effectiveness
    public static var tier1: Message { Message(549) }

    /// Academic
    public static var tier2: Message { Message(550) }

    /// Workplace
    public static var tier3: Message { Message(551) }

    /// Industry-wide
    public static var tier4: Message { Message(552) }

    /// Industry sector
    public static var tier5: Message { Message(553) }

    /// Job knowledge
    public static var tier6: Message { Message(554) }

    /// Job technical
    public static var tier7: Message { Message(555) }

    /// Job requirements
    public static var tier8: Message { Message(556) }

    /// Management
    public static var tier9: Message { Message(557) }

    /// in a course
    public static var learnCourse: Message { Message(558) }

    /// on the job
    public static var learnOnTheJob: Message { Message(559) }

    /// certificate
    public static var learnCertification: Message { Message(560) }

    /// apprenticeship
    public static var learnApprenticeship: Message { Message(561) }

    // MARK: What a person brings

    /// Say what you bring and what you want
    public static var commandProfile: Message { Message(562) }

    /// Show what fits you
    public static var commandFits: Message { Message(563) }

    /// Take this off the list
    public static var commandRemove: Message { Message(564) }

    /// about you
    public static var hintProfile: Message { Message(565) }

    /// what fits
    public static var hintFits: Message { Message(566) }

    /// take off
    public static var hintRemove: Message { Message(567) }

    /// Say first what you bring: press y.
    public static var whyNoProfile: Message { Message(568) }

    /// There is nothing to take off here.
    public static var whyNothingToRemove: Message { Message(569) }

    /// I know what I am good at. What fits me?
    public static var homeFits: Message { Message(570) }

    /// Seven short questions. Skip any of them.
    public static var homeFitsMore: Message { Message(571) }

    /// About you
    public static var helpProfileHeading: Message { Message(572) }

    /// Answer what you like and skip the rest: each answer makes the suggestions fit you better. Left and right
    /// change an answer, Enter goes on to the next one, Tab to the next question. Nothing is kept when you leave
    /// unless you save it.
    public static var helpProfileText: Message { Message(573) }

    /// What fits you
    public static var helpFitsHeading: Message { Message(574) }

    /// On the left are jobs that fit what you bring and want, the best fit first. On the right is why, and what the
    /// job still asks of you. Enter opens the job, g shows all that it asks, r the ways that lead there from where
    /// you are.
    public static var helpFitsText: Message { Message(575) }

    /// Typing
    public static var helpEntryHeading: Message { Message(576) }

    /// Type, then press Enter. Esc comes back without a change.
    public static var helpEntryText: Message { Message(577) }

    /// A job you have or had:
    public static var searchProfileLabel: Message { Message(578) }

    /// Add a job
    public static var searchProfileCrumb: Message { Message(579) }

    /// Certificate or licence:
    public static var entryCredential: Message { Message(580) }

    /// Type its name, as it stands on the paper, for example First aid. Then press Enter.
    public static var entryCredentialMore: Message { Message(581) }

    /// Save to the file:
    public static var entrySave: Message { Message(582) }

    /// Your answers go into one small file that only you can open. Change its name if you like, then press Enter.
    public static var entrySaveMore: Message { Message(583) }

    /// Open the file:
    public static var entryRead: Message { Message(584) }

    /// Type the name of a file that Rung saved before, then press Enter.
    public static var entryReadMore: Message { Message(585) }

    /// There is a file named {path} already. Press Enter again to replace it, or type another name.
    public static func entryExists(path: String) -> Message {
        Message(586, .text(path))
    }

    /// About you
    public static var profileCrumb: Message { Message(587) }

    /// What fits you
    public static var fitsCrumb: Message { Message(588) }

    /// Question {step} of {steps} · {left} left
    public static func profileStep(step: Int, steps: Int, left: Int) -> Message {
        Message(589, .number(step), .number(steps), .number(left))
    }

    /// That is all. Thank you!
    public static var profileAllAsked: Message { Message(590) }

    /// Next: {question}
    public static func profileNext(question: String) -> Message {
        Message(591, .text(question))
    }

    /// Skip. Next: {question}
    public static func profileSkip(question: String) -> Message {
        Message(592, .text(question))
    }

    /// not said
    public static var profileNotSaid: Message { Message(593) }

    /// any
    public static var profileAny: Message { Message(594) }

    /// Which jobs do you have, or did you have?
    public static var profileJobs: Message { Message(595) }

    /// Paid or not. What a job asks, you bring: more of it the longer you held it, less if it was long ago.
    public static var profileJobsMore: Message { Message(596) }

    /// How far did you go in school?
    public static var profileSchooling: Message { Message(597) }

    /// It tells which jobs you can enter now, and how long the others take to prepare for.
    public static var profileSchoolingMore: Message { Message(598) }

    /// Which certificates or licences do you hold?
    public static var profileCredentials: Message { Message(599) }

    /// Enter adds one. Enter on one takes it off again.
    public static var profileCredentialsMore: Message { Message(600) }

    /// What kinds of work would you like?
    public static var profileInterests: Message { Message(601) }

    /// Left and right change an answer. Jobs that suit what you like come first.
    public static var profileInterestsMore: Message { Message(602) }

    /// What are you good at?
    public static var profileStrengths: Message { Message(603) }

    /// From work, school, home or anywhere. Only change what you want to say something about.
    public static var profileStrengthsMore: Message { Message(604) }

    /// What do you want of your next job?
    public static var profileWishes: Message { Message(605) }

    /// Jobs that do not fit are left out. Left and right change a wish.
    public static var profileWishesMore: Message { Message(606) }

    /// What do you not want to do?
    public static var profileAvoided: Message { Message(607) }

    /// Enter marks what to leave out: kinds of work first, then whole fields.
    public static var profileAvoidedMore: Message { Message(608) }

    /// See what fits you
    public static var profileDone: Message { Message(609) }

    /// You can come back and change every answer. Nothing is kept unless you save it.
    public static var profileDoneMore: Message { Message(610) }

    /// Add a job…
    public static var profileAddJob: Message { Message(611) }

    /// Add another job…
    public static var profileAddAnotherJob: Message { Message(612) }

    /// Add a certificate or licence…
    public static var profileAddCredential: Message { Message(613) }

    /// When was that?
    public static var profileSince: Message { Message(614) }

    /// under a year
    public static var profileHeldUnderYear: Message { Message(615) }

    /// 1 to 2 years
    public static var profileHeldOneToTwo: Message { Message(616) }

    /// 3 to 5 years
    public static var profileHeldThreeToFive: Message { Message(617) }

    /// 6 to 10 years
    public static var profileHeldSixToTen: Message { Message(618) }

    /// over 10 years
    public static var profileHeldLonger: Message { Message(619) }

    /// it is my job now
    public static var profileSinceNow: Message { Message(620) }

    /// up to 2 years ago
    public static var profileSinceTwo: Message { Message(621) }

    /// 3 to 5 years ago
    public static var profileSinceFive: Message { Message(622) }

    /// 6 to 10 years ago
    public static var profileSinceTen: Message { Message(623) }

    /// longer ago
    public static var profileSinceLonger: Message { Message(624) }

    /// not at all
    public static var profileLikeNot: Message { Message(625) }

    /// a little
    public static var profileLikeLittle: Message { Message(626) }

    /// it is all right
    public static var profileLikeSome: Message { Message(627) }

    /// I like it
    public static var profileLikeMuch: Message { Message(628) }

    /// I love it
    public static var profileLikeVery: Message { Message(629) }

    /// hardly
    public static var profileCanNot: Message { Message(630) }

    /// with some help
    public static var profileCanHelped: Message { Message(631) }

    /// on my own
    public static var profileCanAlone: Message { Message(632) }

    /// well
    public static var profileCanWell: Message { Message(633) }

    /// very well
    public static var profileCanTeach: Message { Message(634) }

    /// Making, fixing, growing things
    public static var profileWorkRealistic: Message { Message(635) }

    /// Finding out how things work
    public static var profileWorkInvestigative: Message { Message(636) }

    /// Drawing, writing, music, design
    public static var profileWorkArtistic: Message { Message(637) }

    /// Helping and teaching people
    public static var profileWorkSocial: Message { Message(638) }

    /// Leading, selling, starting up
    public static var profileWorkEnterprising: Message { Message(639) }

    /// Keeping order, numbers, records
    public static var profileWorkConventional: Message { Message(640) }

    /// Pay a year, at least
    public static var profileLeastPay: Message { Message(641) }

    /// Time to prepare, at most
    public static var profileMostTime: Message { Message(642) }

    /// Preparation, at most
    public static var profileHighestZone: Message { Message(643) }

    /// Show what fits me
    public static var profileSeeFits: Message { Message(644) }

    /// Show the way to a job that I have in mind…
    public static var profileSeeRoutes: Message { Message(645) }

    /// Save my answers to a file…
    public static var profileSave: Message { Message(646) }

    /// Open answers that I saved before…
    public static var profileRead: Message { Message(647) }

    /// Forget all my answers
    public static var profileForget: Message { Message(648) }

    /// Nothing is said yet. Go back with the left arrow, or see what most people can start with.
    public static var profileNothingSaid: Message { Message(649) }

    /// {job}: you bring {count} of its skills and knowledge.
    public static func profileEffectJob(job: String, count: Int) -> Message {
        Message(650, .text(job), .number(count))
    }

    /// Schooling ({schooling}): counts for {count} school {count:one=skill|other=skills}, and for which jobs you can
    /// enter.
    public static func profileEffectSchooling(schooling: String, count: Int) -> Message {
        Message(651, .text(schooling), .number(count))
    }

    /// Certificates: {count}. A job they lead to says so.
    public static func profileEffectCredentials(count: Int) -> Message {
        Message(652, .number(count))
    }

    /// What you like moves jobs up or down the list.
    public static var profileEffectInterests: Message { Message(653) }

    /// What you are good at sets {count} {count:one=skill|other=skills}, whatever your jobs say.
    public static func profileEffectStrengths(count: Int) -> Message {
        Message(654, .number(count))
    }

    /// What you want, and do not want, leaves jobs out.
    public static var profileEffectWishes: Message { Message(655) }

    /// Saved to {path}.
    public static func profileSaved(path: String) -> Message {
        Message(656, .text(path))
    }

    /// Your answers are back.
    public static var profileReadWhole: Message { Message(657) }

    /// Read, but {count} {count:one=thing|other=things} could not be used. The first: {first}
    public static func profileReadPartly(count: Int, first: String) -> Message {
        Message(658, .number(count), .text(first))
    }

    /// What fits you
    public static var fitsHeading: Message { Message(659) }

    /// pay
    public static var columnPayNow: Message { Message(660) }

    /// Why
    public static var fitsWhy: Message { Message(661) }

    /// Left out: {reasons}.
    public static func fitsLeftOut(reasons: String) -> Message {
        Message(662, .text(reasons))
    }

    /// {count} you do not want
    public static func leftOutAvoided(count: Int) -> Message {
        Message(663, .number(count))
    }

    /// {count} that {count:one=pays|other=pay} less
    public static func leftOutPay(count: Int) -> Message {
        Message(664, .number(count))
    }

    /// {count} with more preparation
    public static func leftOutZone(count: Int) -> Message {
        Message(665, .number(count))
    }

    /// {count} that {count:one=takes|other=take} longer
    public static func leftOutTime(count: Int) -> Message {
        Message(666, .number(count))
    }

    /// Nothing to suggest yet.
    public static var fitsNone: Message { Message(667) }

    /// Your wishes leave nothing over.
    public static var fitsNoneLeft: Message { Message(668) }

    /// Press Enter to change your answers.
    public static var fitsChange: Message { Message(669) }

    /// Number {rank} among the moves from {job}.
    public static func effectSuggested(rank: Int, job: String) -> Message {
        Message(670, .number(rank), .text(job))
    }

    /// You bring {percent} of it; your job alone brings {jobPercent}.
    public static func effectMore(percent: String, jobPercent: String) -> Message {
        Message(671, .text(percent), .text(jobPercent))
    }

    /// You bring {percent} of it; your job alone would bring {jobPercent}.
    public static func effectLess(percent: String, jobPercent: String) -> Message {
        Message(672, .text(percent), .text(jobPercent))
    }

    /// It is the kind of work you like.
    public static var effectInterestsFit: Message { Message(673) }

    /// It is partly the kind of work you like.
    public static var effectInterestsPart: Message { Message(674) }

    /// It is not the kind of work you like.
    public static var effectInterestsUnlike: Message { Message(675) }

    /// Your {credential} leads there.
    public static func effectCredential(credential: String) -> Message {
        Message(676, .text(credential))
    }

    /// You have the schooling it asks ({education}).
    public static func effectSchooling(education: String) -> Message {
        Message(677, .text(education))
    }

    /// The answer before, or the question before
    public static var commandAnswerLeft: Message { Message(678) }

    /// The next answer, or the next question
    public static var commandAnswerRight: Message { Message(679) }

    /// change
    public static var hintAnswer: Message { Message(680) }

    /// the figures for {job} are old (from {year})
    public static func reasonOldRatings(job: String, year: String) -> Message {
        Message(681, .text(job), .text(year))
    }

    // MARK: Ladders and lattices

    /// Draw the jobs around this one, or of this field, as a picture
    public static var commandLattice: Message { Message(682) }

    /// Career ladders that people wrote
    public static var commandLadders: Message { Message(683) }

    /// The picture as text, and back
    public static var commandOutline: Message { Message(684) }

    /// More in each box
    public static var commandMoreDetail: Message { Message(685) }

    /// Less in each box
    public static var commandLessDetail: Message { Message(686) }

    /// Find a job in the picture
    public static var commandFindJob: Message { Message(687) }

    /// Fold this rung into one box, or unfold it
    public static var commandFoldRung: Message { Message(688) }

    /// One move farther, up to three
    public static var commandWiden: Message { Message(689) }

    /// Turn round: what leads here, or where it leads
    public static var commandTurnAround: Message { Message(690) }

    /// Move the picture to the right
    public static var commandPanLeft: Message { Message(691) }

    /// Move the picture to the left
    public static var commandPanRight: Message { Message(692) }

    /// To the job or move before
    public static var commandPreviousItem: Message { Message(693) }

    /// draw
    public static var hintLattice: Message { Message(694) }

    /// ladders
    public static var hintLadders: Message { Message(695) }

    /// as text
    public static var hintOutline: Message { Message(696) }

    /// detail
    public static var hintDetail: Message { Message(697) }

    /// find
    public static var hintFindJob: Message { Message(698) }

    /// fold
    public static var hintFoldRung: Message { Message(699) }

    /// farther
    public static var hintWiden: Message { Message(700) }

    /// turn round
    public static var hintTurnAround: Message { Message(701) }

    /// move
    public static var hintPan: Message { Message(702) }

    /// next
    public static var hintNextItem: Message { Message(703) }

    /// There is no more to show in the boxes.
    public static var whyMostDetail: Message { Message(704) }

    /// There is no less to show in the boxes.
    public static var whyLeastDetail: Message { Message(705) }

    /// Press o to come back to the picture.
    public static var whyOutline: Message { Message(706) }

    /// This works in a picture around one job: press L on a job.
    public static var whyNotAround: Message { Message(707) }

    /// Picture
    public static var latticeCrumb: Message { Message(708) }

    /// As text
    public static var outlineCrumb: Message { Message(709) }

    /// Career ladders
    public static var laddersCrumb: Message { Message(710) }

    /// {jobs} jobs · {moves} moves
    public static func latticeCounts(jobs: Int, moves: Int) -> Message {
        Message(711, .number(jobs), .number(moves))
    }

    /// Worked out by Rung
    public static var latticeDerived: Message { Message(712) }

    /// Worked out by Rung; {count} left out
    public static func latticeDerivedPart(count: Int) -> Message {
        Message(713, .number(count))
    }

    /// Written by {author}
    public static func latticeWritten(author: String) -> Message {
        Message(714, .text(author))
    }

    /// rung {rung}
    public static func latticeRung(rung: String) -> Message {
        Message(715, .text(rung))
    }

    /// zone {zone}
    public static func latticeZone(zone: String) -> Message {
        Message(716, .text(zone))
    }

    /// {openings} openings
    public static func latticeOpenings(openings: String) -> Message {
        Message(717, .text(openings))
    }

    /// {count} jobs
    public static func latticeFolded(count: Int) -> Message {
        Message(718, .number(count))
    }

    /// All jobs of {rung}, folded: Enter opens them
    public static func latticeFoldedRung(rung: String) -> Message {
        Message(719, .text(rung))
    }

    /// Leads to: {jobs}.
    public static func latticeWaysOn(jobs: String) -> Message {
        Message(720, .text(jobs))
    }

    /// No move leads on from here.
    public static var latticeNoWayOn: Message { Message(721) }

    /// From: {jobs}.
    public static func latticeWaysHere(jobs: String) -> Message {
        Message(722, .text(jobs))
    }

    /// both ways
    public static var latticeBothWays: Message { Message(723) }

    /// {name}: {text}
    public static func latticeExperience(name: String, text: String) -> Message {
        Message(724, .text(name), .text(text))
    }

    /// Nothing is said of what this move takes.
    public static var latticeNoExperiences: Message { Message(725) }

    /// There is no job to draw.
    public static var latticeEmpty: Message { Message(726) }

    /// There is more here than can be drawn. Press o for the text.
    public static var latticeTooMuch: Message { Message(727) }

    /// No job here is called "{text}".
    public static func latticeNotFound(text: String) -> Message {
        Message(728, .text(text))
    }

    /// {kind} to {job}
    public static func outlineMove(kind: String, job: String) -> Message {
        Message(729, .text(kind), .text(job))
    }

    /// School
    public static var experienceKindEducation: Message { Message(730) }

    /// Work
    public static var experienceKindExperience: Message { Message(731) }

    /// Training
    public static var experienceKindTraining: Message { Message(732) }

    /// Licence or certificate
    public static var experienceKindCredential: Message { Message(733) }

    /// Job:
    public static var entryFind: Message { Message(734) }

    /// Find
    public static var entryFindCrumb: Message { Message(735) }

    /// Type a part of its name, then press Enter. Again for the next one.
    public static var entryFindMore: Message { Message(736) }

    /// Ladders that people wrote
    public static var laddersHeading: Message { Message(737) }

    /// There are no ladders here.
    public static var laddersNone: Message { Message(738) }

    /// The picture
    public static var helpLatticeHeading: Message { Message(739) }

    /// Each box is a job, higher boxes take more preparation. Solid lines lead up, broken lines across. Arrow keys
    /// follow the lines, Tab goes through every job and every move, Enter opens it. Drag with the mouse, or PgUp,
    /// PgDn, comma and dot, to move the picture. The same as text: o.
    public static var helpLatticeText: Message { Message(740) }

    /// Career ladders
    public static var helpLaddersHeading: Message { Message(741) }

    /// Ladders show the usual way up in a trade, and what each step takes. They are illustrative: rules differ by
    /// state and employer. Enter draws the chosen one.
    public static var helpLaddersText: Message { Message(742) }

    // MARK: Language and explanations

    /// {otherLanguages}: cambiar de idioma (switch the language)
    public static var commandLanguage: Message { Message(743) }

    /// {otherLanguages}
    public static var hintLanguage: Message { Message(744) }

    /// {otherLanguages}: E
    public static var homeLanguage: Message { Message(745) }

    /// Language
    public static var languageCrumb: Message { Message(746) }

    /// {language} cannot be shown: {reason}
    public static func languageFailed(language: String, reason: String) -> Message {
        Message(747, .text(language), .text(reason))
    }

    /// No other language is there.
    public static var whyNoOtherLanguage: Message { Message(748) }

    /// The explanations could not be loaded: {reason}
    public static func textsFailed(reason: String) -> Message {
        Message(749, .text(reason))
    }

    /// Go down to a line, and here you see what it means.
    public static var meaningHint: Message { Message(750) }

    /// Level {level}: {example}
    public static func meaningLevel(level: String, example: String) -> Message {
        Message(751, .text(level), .text(example))
    }

    /// The figures on this screen
    public static var helpFigures: Message { Message(752) }

    /// Importance
    public static var figureImportance: Message { Message(753) }

    /// Level
    public static var figureLevel: Message { Message(754) }

    /// What you bring
    public static var figureCoverage: Message { Message(755) }

    /// Gap
    public static var figureGap: Message { Message(756) }

    /// Pay in the middle
    public static var figurePayMiddle: Message { Message(757) }

    /// From low pay to high
    public static var figurePayRange: Message { Message(758) }

    /// Pay at the start
    public static var figureEntryPay: Message { Message(759) }

    /// Openings
    public static var figureOpenings: Message { Message(760) }

    /// Growth
    public static var figureGrowth: Message { Message(761) }

    /// People in this job
    public static var figureEmployment: Message { Message(762) }

    /// Job zone
    public static var figureJobZone: Message { Message(763) }

    /// Time to prepare
    public static var figurePreparationTime: Message { Message(764) }

    /// ~ Figure of a broader group
    public static var figureFallback: Message { Message(765) }

    /// Borrowed ratings
    public static var figureBorrowed: Message { Message(766) }

    /// Texts and languages
    public static var aboutWordsHeading: Message { Message(767) }

    /// The short texts that say what a job, a field, a competency or a figure is are written by Rung, not by the
    /// agencies named above.
    public static var aboutWords: Message { Message(768) }

    /// The Spanish is a translation by Rung, unofficial.
    public static var aboutTranslation: Message { Message(769) }

    // MARK: Building a ladder

    /// Build a career ladder of your own
    public static var commandBuild: Message { Message(770) }

    /// Make this ladder your own, and change it
    public static var commandMakeOwn: Message { Message(771) }

    /// Take the last change back
    public static var commandUndo: Message { Message(772) }

    /// Make it again
    public static var commandRedo: Message { Message(773) }

    /// One rung higher
    public static var commandRungUp: Message { Message(774) }

    /// One rung lower
    public static var commandRungDown: Message { Message(775) }

    /// Save the ladder to a file
    public static var commandSaveLadder: Message { Message(776) }

    /// build your own
    public static var hintBuild: Message { Message(777) }

    /// edit
    public static var hintMakeOwn: Message { Message(778) }

    /// steps
    public static var hintSteps: Message { Message(779) }

    /// higher, lower
    public static var hintRung: Message { Message(780) }

    /// undo
    public static var hintUndo: Message { Message(781) }

    /// redo
    public static var hintRedo: Message { Message(782) }

    /// save
    public static var hintSaveLadder: Message { Message(783) }

    /// There is no change to take back.
    public static var whyNothingToUndo: Message { Message(784) }

    /// Nothing was taken back.
    public static var whyNothingToRedo: Message { Message(785) }

    /// Choose a job of the ladder first.
    public static var whyNoJobToPlace: Message { Message(786) }

    /// Choose what to begin with first.
    public static var whyNoLadder: Message { Message(787) }

    /// Choose a ladder first.
    public static var whyNoLadderChosen: Message { Message(788) }

    /// Your ladder
    public static var builderCrumb: Message { Message(789) }

    /// Build a career ladder: jobs on rungs, and what each step takes. What do you want to begin with?
    public static var builderStartMore: Message { Message(790) }

    /// Four short steps: the jobs, how they are linked, what each move takes, and a last check. You can stop at any
    /// point.
    public static var builderStartSteps: Message { Message(791) }

    /// Or begin with a picture: press e in any drawing, or on one of the ready ladders (W).
    public static var builderStartOthers: Message { Message(792) }

    /// What you build is kept as a draft on this computer, until you save it or throw it away.
    public static var builderKept: Message { Message(793) }

    /// Your ladder is not kept on this computer. Save it before you leave. {reason}
    public static func builderNotKept(reason: String) -> Message {
        Message(794, .text(reason))
    }

    /// From nothing
    public static var builderFromNothing: Message { Message(795) }

    /// Around a job
    public static var builderFromJob: Message { Message(796) }

    /// Open a file of mine
    public static var builderFromFile: Message { Message(797) }

    /// Go on: {title} ({jobs} {jobs:one=job|other=jobs})
    public static func builderGoOn(title: String, jobs: Int) -> Message {
        Message(798, .text(title), .number(jobs))
    }

    /// Jobs
    public static var builderJobs: Message { Message(799) }

    /// Links
    public static var builderLinks: Message { Message(800) }

    /// What it takes
    public static var builderExperiences: Message { Message(801) }

    /// Check and save
    public static var builderFinish: Message { Message(802) }

    /// Which jobs belong on your ladder? Take them from the list of occupations or name your own.
    public static var builderJobsMore: Message { Message(803) }

    /// Put each job on its rung, and link it to the jobs that it leads to.
    public static var builderLinksMore: Message { Message(804) }

    /// What makes each move possible? Schooling, work, training, a licence.
    public static var builderExperiencesMore: Message { Message(805) }

    /// Say what your ladder is about, look through the check, and save it.
    public static var builderFinishMore: Message { Message(806) }

    /// Add a job. What it asks is filled in from the figures, and you can change every word.
    public static var builderJobsHint: Message { Message(807) }

    /// Choose a job on the left, then its rung and its links here.
    public static var builderLinksHint: Message { Message(808) }

    /// Links come first (step 2). Then say here what each one takes.
    public static var builderExperiencesHint: Message { Message(809) }

    /// Add an occupation
    public static var builderAddOccupation: Message { Message(810) }

    /// Add a job of my own
    public static var builderAddOwnJob: Message { Message(811) }

    /// See the drawing
    public static var builderSeeDrawing: Message { Message(812) }

    /// Next: {step}
    public static func builderNext(step: String) -> Message {
        Message(813, .text(step))
    }

    /// Save to a file
    public static var builderSave: Message { Message(814) }

    /// Close or throw away
    public static var builderDiscard: Message { Message(815) }

    /// none
    public static var builderNone: Message { Message(816) }

    /// not said
    public static var builderNotSaid: Message { Message(817) }

    /// add
    public static var builderAdd: Message { Message(818) }

    /// Title
    public static var builderTitle: Message { Message(819) }

    /// Industry
    public static var builderIndustry: Message { Message(820) }

    /// Field
    public static var builderCluster: Message { Message(821) }

    /// Author
    public static var builderAuthor: Message { Message(822) }

    /// Rests on
    public static var builderSource: Message { Message(823) }

    /// Date
    public static var builderDate: Message { Message(824) }

    /// Note
    public static var builderNote: Message { Message(825) }

    /// Taken from occupation {code}
    public static func builderOccupation(code: String) -> Message {
        Message(826, .text(code))
    }

    /// Title of the job
    public static var builderJobTitle: Message { Message(827) }

    /// What people in it do
    public static var builderJobSummary: Message { Message(828) }

    /// Schooling it asks
    public static var builderJobEducation: Message { Message(829) }

    /// Work before it
    public static var builderJobExperience: Message { Message(830) }

    /// Training for it
    public static var builderJobTraining: Message { Message(831) }

    /// Licences and certificates
    public static var builderJobCredentials: Message { Message(832) }

    /// Skills and knowledge
    public static var builderJobCompetencies: Message { Message(833) }

    /// Take this job off the ladder
    public static var builderRemoveJob: Message { Message(834) }

    /// Rung {rung}, as the links say
    public static func builderRungByLinks(rung: String) -> Message {
        Message(835, .text(rung))
    }

    /// Rung {rung}, as you put it
    public static func builderRungByHand(rung: String) -> Message {
        Message(836, .text(rung))
    }

    /// ▲ One rung higher (+)
    public static var builderHigher: Message { Message(837) }

    /// ▼ One rung lower (-)
    public static var builderLower: Message { Message(838) }

    /// Let the links say which rung
    public static var builderByLinks: Message { Message(839) }

    /// Leads to
    public static var builderLeadsTo: Message { Message(840) }

    /// People come from
    public static var builderComesFrom: Message { Message(841) }

    /// Link this job to others
    public static var builderLink: Message { Message(842) }

    /// What makes this move possible
    public static var builderWhatItTakes: Message { Message(843) }

    /// Suggested by the figures (Enter adds)
    public static var builderSuggested: Message { Message(844) }

    /// What kind of move it is
    public static var builderKindOfMove: Message { Message(845) }

    /// A step up to
    public static var builderUp: Message { Message(846) }

    /// Across, in both directions
    public static var builderBothWays: Message { Message(847) }

    /// Across, in one direction
    public static var builderAcross: Message { Message(848) }

    /// Take this link away
    public static var builderUnlink: Message { Message(849) }

    /// The check
    public static var builderCheck: Message { Message(850) }

    /// Nothing is left to mend.
    public static var builderSound: Message { Message(851) }

    /// {count} {count:one=thing|other=things} to look at. Enter goes there.
    public static func builderFaults(count: Int) -> Message {
        Message(852, .number(count))
    }

    /// Worked out by Rung from O*NET and BLS figures
    public static var builderDerivedSource: Message { Message(853) }

    /// {title} is not saved and would be lost. The same key again gives it up.
    public static func builderConfirm(title: String) -> Message {
        Message(854, .text(title))
    }

    /// This draft would be lost. The same key again throws it away.
    public static var builderConfirmDraft: Message { Message(855) }

    /// Your ladder stays here as a draft. q again leaves.
    public static var builderLeaveKept: Message { Message(856) }

    /// Your ladder is not saved and will be lost. q again leaves.
    public static var builderLeaveLost: Message { Message(857) }

    /// Saved to {path}
    public static func builderSaved(path: String) -> Message {
        Message(858, .text(path))
    }

    /// {count} {count:one=thing|other=things} could not be taken over: {first}
    public static func builderReadPartly(count: Int, first: String) -> Message {
        Message(859, .number(count), .text(first))
    }

    /// Which occupation?
    public static var searchLadderLabel: Message { Message(860) }

    /// Around which job?
    public static var searchLadderStartLabel: Message { Message(861) }

    /// Type the text and press Enter. An empty text takes it away.
    public static var entryLadderMore: Message { Message(862) }

    /// One thing that people must be able to do. A colon and a word say how well: Reading plans: skilled
    public static var entryCompetencyMore: Message { Message(863) }

    /// Be exact where you can: hours, the name of a licence or an examination. Say "varies by state" where it does.
    public static var entryExperienceMore: Message { Message(864) }

    /// The name of the file. It is yours: rung ladder show, check and export read it.
    public static var entrySaveLadderMore: Message { Message(865) }

    /// The name of a ladder's file (docs/lattices.md), such as my-ladder.json.
    public static var entryReadLadderMore: Message { Message(866) }

    /// The ladder has no title yet.
    public static var faultUntitled: Message { Message(867) }

    /// There is no job on the ladder yet.
    public static var faultNoJobs: Message { Message(868) }

    /// no link leads to it or away from it.
    public static var faultUnlinked: Message { Message(869) }

    /// nothing is said of what this move takes.
    public static var faultNoExperiences: Message { Message(870) }

    /// another job has the same title.
    public static var faultSameTitle: Message { Message(871) }

    /// this link stands there twice.
    public static var faultSameMove: Message { Message(872) }

    /// a step up that pays less: ${from} to ${to} a year.
    public static func faultPaysLess(from: Int, to: Int) -> Message {
        Message(873, .number(from), .number(to))
    }

    /// a step up to a job with less preparation: zone {from} to {to}.
    public static func faultLowerZone(from: String, to: String) -> Message {
        Message(874, .text(from), .text(to))
    }

    /// a step up that does not lead to a higher rung.
    public static var faultNotUp: Message { Message(875) }

    /// a move across between two rungs.
    public static var faultBetweenRungs: Message { Message(876) }

    /// there is no occupation {code} on the map.
    public static func faultOccupation(code: String) -> Message {
        Message(877, .text(code))
    }

    /// there is no field called {title}.
    public static func faultCluster(title: String) -> Message {
        Message(878, .text(title))
    }

    /// {level} is none of the ladder's levels.
    public static func faultLevel(level: String) -> Message {
        Message(879, .text(level))
    }

    /// longer than {limit} characters; it is shown cut.
    public static func faultLong(limit: Int) -> Message {
        Message(880, .number(limit))
    }

    /// {count} are too many to draw; {limit} is the most.
    public static func faultTooMuch(count: Int, limit: Int) -> Message {
        Message(881, .number(count), .number(limit))
    }

    /// rung ladder check says more about it.
    public static var faultOther: Message { Message(882) }

    /// Build a ladder
    public static var helpBuilderHeading: Message { Message(883) }

    /// Four steps, in any order: press 1 to 4. The list on the left holds the jobs or links, the text on the right
    /// what is said of the chosen one: Tab goes there, and Enter on a line changes it. Del or x takes away, u takes
    /// the last change back. L shows the drawing.
    public static var helpBuilderText: Message { Message(884) }
}
