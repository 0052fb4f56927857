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

    /// Left, or back to the list
    public static var commandMoveLeft: Message { Message(36) }

    /// Right, or into the text
    public static var commandMoveRight: Message { Message(37) }

    /// One page up
    public static var commandPageUp: Message { Message(38) }

    /// One page down
    public static var commandPageDown: Message { Message(39) }

    /// To the first line
    public static var commandFirst: Message { Message(40) }

    /// To the last line
    public static var commandLast: Message { Message(41) }

    /// Open the chosen line
    public static var commandOpen: Message { Message(42) }

    /// Go back
    public static var commandBack: Message { Message(43) }

    /// To the other side of the screen
    public static var commandNextPane: Message { Message(44) }

    /// To the other side of the screen, going back
    public static var commandPreviousPane: Message { Message(45) }

    /// Search for a job
    public static var commandSearch: Message { Message(46) }

    /// Show where this job can lead
    public static var commandMoves: Message { Message(47) }

    /// Show this job
    public static var commandOverview: Message { Message(48) }

    /// Show which career fields this job is in
    public static var commandWhereItStands: Message { Message(49) }

    /// Show everything this move still asks for
    public static var commandGap: Message { Message(50) }

    /// Choose which moves to list
    public static var commandFilter: Message { Message(51) }

    /// Choose the order of the moves
    public static var commandSort: Message { Message(52) }

    /// Back to the previous screen
    public static var commandHistoryBack: Message { Message(53) }

    /// Forward to the next screen
    public static var commandHistoryForward: Message { Message(54) }

    /// To the first screen
    public static var commandHome: Message { Message(55) }

    /// About the data
    public static var commandAbout: Message { Message(56) }

    /// Help with this screen
    public static var commandHelp: Message { Message(57) }

    /// All commands by name
    public static var commandPalette: Message { Message(58) }

    /// Pause Rung and return to the command line
    public static var commandSuspend: Message { Message(59) }

    /// Close
    public static var commandClose: Message { Message(60) }

    /// Quit Rung at once, from anywhere
    public static var commandLeaveAtOnce: Message { Message(61) }

    /// Quit Rung
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

    /// details
    public static var hintOtherSide: Message { Message(71) }

    /// search
    public static var hintSearch: Message { Message(72) }

    /// moves
    public static var hintMoves: Message { Message(73) }

    /// this job
    public static var hintOverview: Message { Message(74) }

    /// fields
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

    /// pause
    public static var hintSuspend: Message { Message(83) }

    /// quit
    public static var hintLeave: Message { Message(84) }

    /// Choose a job first.
    public static var whyNoOccupation: Message { Message(85) }

    /// Choose a move first.
    public static var whyNoMove: Message { Message(86) }

    /// There is no screen before this one.
    public static var whyNothingBefore: Message { Message(87) }

    /// There is no screen after this one.
    public static var whyNothingAfter: Message { Message(88) }

    /// This is the first screen. Press q to quit Rung.
    public static var whyHome: Message { Message(89) }

    /// Rung needs a window of at least {leastColumns} columns and {leastLines} lines. This one has {columns} by
    /// {lines}. Make it larger, and Rung goes on where you were. Press Ctrl-C to quit.
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

    /// Name your job and see the moves within reach.
    public static var homeStartFromJobMore: Message { Message(95) }

    /// I'm exploring. Show me careers.
    public static var homeBrowse: Message { Message(96) }

    /// 16 fields of work, and all the jobs in them.
    public static var homeBrowseMore: Message { Message(97) }

    /// I want to read about a job.
    public static var homeSearch: Message { Message(98) }

    /// Pay, outlook, training, and what the work takes.
    public static var homeSearchMore: Message { Message(99) }

    /// {jobs} jobs in {clusters} career fields.
    public static func homeCounts(jobs: Int, clusters: Int) -> Message {
        Message(100, .number(jobs), .number(clusters))
    }

    /// We save nothing you do here, except a ladder you build.
    public static var homePrivacy: Message { Message(101) }

    // MARK: Browse

    /// Career fields
    public static var browseCrumb: Message { Message(102) }

    /// {pathways} {pathways:one=pathway|other=pathways}, {jobs} {jobs:one=job|other=jobs}
    public static func clusterCounts(pathways: Int, jobs: Int) -> Message {
        Message(103, .number(pathways), .number(jobs))
    }

    /// {jobs} {jobs:one=job|other=jobs}
    public static func pathwayCounts(jobs: Int) -> Message {
        Message(104, .number(jobs))
    }

    /// Typical pay: {low} to {high} a year.
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

    /// Typical pay: {pay} a year
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

    /// Career fields
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

    /// Education needed
    public static var labelEducation: Message { Message(134) }

    /// Experience needed
    public static var labelExperience: Message { Message(135) }

    /// On-the-job training
    public static var labelTraining: Message { Message(136) }

    /// People in this job
    public static var labelEmployment: Message { Message(137) }

    /// Jobs in {year}
    public static func labelJobsInYear(year: String) -> Message {
        Message(138, .text(year))
    }

    /// Change in ten years
    public static var labelChange: Message { Message(139) }

    /// Preparation level {zone} of 5
    public static func zoneNumber(zone: String) -> Message {
        Message(140, .text(zone))
    }

    /// little or none
    public static var zone1: Message { Message(141) }

    /// some: a few months
    public static var zone2: Message { Message(142) }

    /// medium: one to two years
    public static var zone3: Message { Message(143) }

    /// a lot: several years
    public static var zone4: Message { Message(144) }

    /// the most: many years
    public static var zone5: Message { Message(145) }

    /// no diploma needed
    public static var educationNone: Message { Message(146) }

    /// high school diploma
    public static var educationHighSchool: Message { Message(147) }

    /// some college, no degree
    public static var educationSomeCollege: Message { Message(148) }

    /// certificate after high school
    public static var educationAward: Message { Message(149) }

    /// associate's degree (2 years)
    public static var educationAssociate: Message { Message(150) }

    /// bachelor's degree (4 years)
    public static var educationBachelor: Message { Message(151) }

    /// master's degree
    public static var educationMaster: Message { Message(152) }

    /// doctoral or professional degree
    public static var educationDoctoral: Message { Message(153) }

    /// none needed
    public static var experienceNone: Message { Message(154) }

    /// less than 5 years in a related job
    public static var experienceUnderFive: Message { Message(155) }

    /// 5 years or more in a related job
    public static var experienceFiveOrMore: Message { Message(156) }

    /// none
    public static var trainingNone: Message { Message(157) }

    /// up to 1 month
    public static var trainingShort: Message { Message(158) }

    /// 1 to 12 months
    public static var trainingModerate: Message { Message(159) }

    /// more than 12 months
    public static var trainingLong: Message { Message(160) }

    /// internship or residency
    public static var trainingInternship: Message { Message(161) }

    /// apprenticeship
    public static var trainingApprenticeship: Message { Message(162) }

    /// a year
    public static var payAYear: Message { Message(163) }

    /// an hour
    public static var payAnHour: Message { Message(164) }

    /// 1 in 10 earns less than
    public static var payLowest: Message { Message(165) }

    /// 1 in 4 earns less than
    public static var payLow: Message { Message(166) }

    /// half earn less than
    public static var payMedian: Message { Message(167) }

    /// 1 in 4 earns more than
    public static var payHigh: Message { Message(168) }

    /// 1 in 10 earns more than
    public static var payHighest: Message { Message(169) }

    /// Lowest-paid tenth to highest-paid tenth. The mark is typical pay; half of all workers are in the thick part.
    public static var payPictureLegend: Message { Message(170) }

    /// Bureau of Labor Statistics, May {year}, whole United States. Pay where you live may differ.
    public static func sourceWages(year: String) -> Message {
        Message(171, .text(year))
    }

    /// No outlook is published for this job.
    public static var outlookNotPublished: Message { Message(172) }

    /// New jobs, and jobs that others leave, each year until {year}.
    public static func openingsMeaning(year: String) -> Message {
        Message(173, .text(year))
    }

    /// All jobs together: {change}.
    public static func changeAverage(change: String) -> Message {
        Message(174, .text(change))
    }

    /// much faster than most
    public static var trendMuchFaster: Message { Message(175) }

    /// faster than most
    public static var trendFaster: Message { Message(176) }

    /// about as fast as most
    public static var trendAverage: Message { Message(177) }

    /// slower than most
    public static var trendSlower: Message { Message(178) }

    /// fewer jobs
    public static var trendShrinking: Message { Message(179) }

    /// Bureau of Labor Statistics, projections {first} to {last}.
    public static func sourceOutlook(first: String, last: String) -> Message {
        Message(180, .text(first), .text(last))
    }

    /// What it usually takes
    public static var preparationTypical: Message { Message(181) }

    /// No survey of education and training is published for this job.
    public static var preparationNotPublished: Message { Message(182) }

    /// Education that people in this job say it takes
    public static var educationSharesHeading: Message { Message(183) }

    /// Experience in related jobs
    public static var experienceSharesHeading: Message { Message(184) }

    /// Training at the workplace or in class
    public static var onSiteSharesHeading: Message { Message(185) }

    /// On-the-job training
    public static var onTheJobSharesHeading: Message { Message(186) }

    /// O*NET {edition}: shares of workers asked. Typical entry: Bureau of Labor Statistics.
    public static func sourcePreparation(edition: String) -> Message {
        Message(187, .text(edition))
    }

    /// less than high school
    public static var rlNoDiploma: Message { Message(188) }

    /// high school diploma
    public static var rlHighSchool: Message { Message(189) }

    /// certificate after high school
    public static var rlCertificate: Message { Message(190) }

    /// some college
    public static var rlSomeCollege: Message { Message(191) }

    /// associate's degree
    public static var rlAssociate: Message { Message(192) }

    /// bachelor's degree
    public static var rlBachelor: Message { Message(193) }

    /// certificate after a bachelor's
    public static var rlPostBachelor: Message { Message(194) }

    /// master's degree
    public static var rlMaster: Message { Message(195) }

    /// certificate after a master's
    public static var rlPostMaster: Message { Message(196) }

    /// professional degree (medicine, law)
    public static var rlProfessional: Message { Message(197) }

    /// doctoral degree
    public static var rlDoctoral: Message { Message(198) }

    /// training after a doctorate
    public static var rlPostDoctoral: Message { Message(199) }

    /// none
    public static var timeNone: Message { Message(200) }

    /// none, or a short demonstration
    public static var timeShow: Message { Message(201) }

    /// up to 1 month
    public static var timeMonth: Message { Message(202) }

    /// 1 to 3 months
    public static var timeThreeMonths: Message { Message(203) }

    /// 3 to 6 months
    public static var timeSixMonths: Message { Message(204) }

    /// 6 months to 1 year
    public static var timeYear: Message { Message(205) }

    /// 1 to 2 years
    public static var timeTwoYears: Message { Message(206) }

    /// 2 to 4 years
    public static var timeFourYears: Message { Message(207) }

    /// 4 to 6 years
    public static var timeSixYears: Message { Message(208) }

    /// 6 to 8 years
    public static var timeEightYears: Message { Message(209) }

    /// 8 to 10 years
    public static var timeTenYears: Message { Message(210) }

    /// 4 to 10 years
    public static var timeFourToTen: Message { Message(211) }

    /// more than 10 years
    public static var timeOverTen: Message { Message(212) }

    /// Programs of study that lead here
    public static var programsHeading: Message { Message(213) }

    /// No program of study is linked to this job.
    public static var programsNone: Message { Message(214) }

    /// National Center for Education Statistics, CIP 2020, by the O*NET crosswalk.
    public static var sourcePrograms: Message { Message(215) }

    /// Registered apprenticeships
    public static var apprenticeshipsHeading: Message { Message(216) }

    /// No registered apprenticeship is listed for this job.
    public static var apprenticeshipsNone: Message { Message(217) }

    /// {hours} hours
    public static func apprenticeshipHours(hours: String) -> Message {
        Message(218, .text(hours))
    }

    /// based on skills, no fixed hours
    public static var apprenticeshipNoHours: Message { Message(219) }

    /// measured by time
    public static var apprenticeshipTime: Message { Message(220) }

    /// measured by skills
    public static var apprenticeshipCompetency: Message { Message(221) }

    /// time and skills
    public static var apprenticeshipHybrid: Message { Message(222) }

    /// US Office of Apprenticeship, list of apprenticeable occupations.
    public static var sourceApprenticeships: Message { Message(223) }

    /// O*NET has no skill data for this job.
    public static var notRated: Message { Message(224) }

    /// Less important here
    public static var competenciesLess: Message { Message(225) }

    /// ? = This figure is less certain: few people were asked, or they disagreed (O*NET).
    public static var uncertainMeaning: Message { Message(226) }

    /// O*NET {edition}. Importance 1 to 5 (3 and up is important), level 0 to 7.
    public static func sourceCompetencies(edition: String) -> Message {
        Message(227, .text(edition))
    }

    /// importance
    public static var columnImportance: Message { Message(228) }

    /// level
    public static var columnLevel: Message { Message(229) }

    /// How much each way of working helps here (−3 to 3)
    public static var workStylesHeading: Message { Message(230) }

    /// ◆ sets this job apart from others. O*NET {edition}.
    public static func workStylesMeaning(edition: String) -> Message {
        Message(231, .text(edition))
    }

    /// Interests that fit this job (1 to 7)
    public static var interestsHeading: Message { Message(232) }

    /// ◆ strongest. O*NET {edition}.
    public static func interestsMeaning(edition: String) -> Message {
        Message(233, .text(edition))
    }

    /// What people value in this job (1 to 7)
    public static var valuesHeading: Message { Message(234) }

    /// O*NET {edition}.
    public static func valuesMeaning(edition: String) -> Message {
        Message(235, .text(edition))
    }

    /// Making and fixing
    public static var interestRealistic: Message { Message(236) }

    /// Finding out
    public static var interestInvestigative: Message { Message(237) }

    /// Creating
    public static var interestArtistic: Message { Message(238) }

    /// Helping people
    public static var interestSocial: Message { Message(239) }

    /// Leading and selling
    public static var interestEnterprising: Message { Message(240) }

    /// Organizing
    public static var interestConventional: Message { Message(241) }

    /// Achievement
    public static var valueAchievement: Message { Message(242) }

    /// Working conditions
    public static var valueWorkingConditions: Message { Message(243) }

    /// Recognition
    public static var valueRecognition: Message { Message(244) }

    /// Relationships
    public static var valueRelationships: Message { Message(245) }

    /// Support
    public static var valueSupport: Message { Message(246) }

    /// Independence
    public static var valueIndependence: Message { Message(247) }

    /// Software and technology
    public static var technologiesHeading: Message { Message(248) }

    /// ▲ in demand for this job, ◆ in demand in many jobs. O*NET {edition}.
    public static func technologiesMeaning(edition: String) -> Message {
        Message(249, .text(edition))
    }

    /// Tools and machines
    public static var toolsHeading: Message { Message(250) }

    /// O*NET {edition}.
    public static func sourceTools(edition: String) -> Message {
        Message(251, .text(edition))
    }

    /// None listed.
    public static var listNone: Message { Message(252) }

    /// Titles that people in this job use
    public static var titlesReported: Message { Message(253) }

    /// Other titles
    public static var titlesOther: Message { Message(254) }

    /// Related jobs, the closest first
    public static var relatedHeading: Message { Message(255) }

    /// A little less related
    public static var relatedSupplemental: Message { Message(256) }

    /// O*NET {edition}, reviewed by experts.
    public static func sourceRelated(edition: String) -> Message {
        Message(257, .text(edition))
    }

    /// This job is in
    public static var placesHeading: Message { Message(258) }

    /// National Career Clusters crosswalk, unless another source is named.
    public static var placesSource: Message { Message(259) }

    /// placed by a US Department of Labor guide
    public static var placementNotice: Message { Message(260) }

    /// placed by Rung; no official source does
    public static var placementRung: Message { Message(261) }

    /// placed by Rung with its closest relatives
    public static var placementRelatives: Message { Message(262) }

    /// Figure for the whole occupation {code}, which includes this job.
    public static func figureWholeOccupation(code: String) -> Message {
        Message(263, .text(code))
    }

    /// Figure for the broader group {code}; none is published for this job alone.
    public static func figureBroadGroup(code: String) -> Message {
        Message(264, .text(code))
    }

    /// Figure for the large group {code}; none is published for this job alone.
    public static func figureMinorGroup(code: String) -> Message {
        Message(265, .text(code))
    }

    /// figure for a broader group
    public static var figureBroader: Message { Message(266) }

    // MARK: Moves and gap

    /// Moves
    public static var movesCrumb: Message { Message(267) }

    /// Best moves
    public static var orderBest: Message { Message(268) }

    /// Best moves: related work, fair pay, openings
    public static var orderBestMeaning: Message { Message(269) }

    /// Easiest to start
    public static var orderCloseToHand: Message { Message(270) }

    /// Easiest to start: jobs you could get into soonest
    public static var orderCloseToHandMeaning: Message { Message(271) }

    /// Most skills you already have
    public static var orderClosest: Message { Message(272) }

    /// Steps up first
    public static var orderKind: Message { Message(273) }

    /// Least preparation first
    public static var orderPreparation: Message { Message(274) }

    /// Highest pay first
    public static var orderPay: Message { Message(275) }

    /// Most openings first
    public static var orderOpenings: Message { Message(276) }

    /// By title
    public static var orderTitle: Message { Message(277) }

    /// {count} match
    public static func movesFiltered(count: Int) -> Message {
        Message(278, .number(count))
    }

    /// pay
    public static var columnPay: Message { Message(279) }

    /// time
    public static var columnTime: Message { Message(280) }

    /// have
    public static var columnHave: Message { Message(281) }

    /// openings
    public static var columnOpenings: Message { Message(282) }

    /// prep
    public static var columnZone: Message { Message(283) }

    /// Why this move
    public static var movesWhy: Message { Message(284) }

    /// No moves can be suggested from this job: there is too little data about it.
    public static var movesNone: Message { Message(285) }

    /// No move matches all your filters. Remove one:
    public static var movesNoneWithFilter: Message { Message(286) }

    /// Any preparation
    public static var loosenPreparation: Message { Message(287) }

    /// Any number of openings
    public static var loosenOpenings: Message { Message(288) }

    /// Remove all filters
    public static var loosenAll: Message { Message(289) }

    /// {count} {count:one=move|other=moves}
    public static func loosenMoves(count: Int) -> Message {
        Message(290, .number(count))
    }

    /// A step up
    public static var kindAdvancement: Message { Message(291) }

    /// Same level
    public static var kindLateral: Message { Message(292) }

    /// A step down
    public static var kindStepDown: Message { Message(293) }

    /// Gap
    public static var gapCrumb: Message { Message(294) }

    /// Your job already uses {percent} of what this job needs
    public static func gapCoverage(percent: String) -> Message {
        Message(295, .text(percent))
    }

    /// You have {percent} of what this job needs
    public static func gapCoverageOfPerson(percent: String) -> Message {
        Message(296, .text(percent))
    }

    /// □ to learn, ≈ almost there, ✓ you have it. Each line: the level your job uses, then the level that job needs.
    public static var gapMeaning: Message { Message(297) }

    /// {domain} · you have {percent}
    public static func gapDomain(domain: String, percent: String) -> Message {
        Message(298, .text(domain), .text(percent))
    }

    /// To learn
    public static var gapToBuild: Message { Message(299) }

    /// You have
    public static var gapAlreadyHave: Message { Message(300) }

    /// {count} more: see all of it (g)
    public static func gapMore(count: Int) -> Message {
        Message(301, .number(count))
    }

    /// O*NET has no skill data for one of these two jobs, so Rung cannot compare them skill by skill.
    public static var gapNotRated: Message { Message(302) }

    /// you
    public static var columnYou: Message { Message(303) }

    /// needed
    public static var columnAsks: Message { Message(304) }

    /// How people get there
    public static var wayInHeading: Message { Message(305) }

    /// Experience needed: {experience}
    public static func wayInExperience(experience: String) -> Message {
        Message(306, .text(experience))
    }

    /// On-the-job training: {training}
    public static func wayInTraining(training: String) -> Message {
        Message(307, .text(training))
    }

    /// Pay
    public static var payHeading: Message { Message(308) }

    /// ${amount} a year more than your job's typical pay
    public static func payMoreThanNow(amount: Int) -> Message {
        Message(309, .number(amount))
    }

    /// ${amount} a year less than your job's typical pay
    public static func payLessThanNow(amount: Int) -> Message {
        Message(310, .number(amount))
    }

    /// similar to the work you do now
    public static var reasonCloseWork: Message { Message(311) }

    /// you already use {count} of its {total} most important skills
    public static func reasonSkills(count: Int, total: Int) -> Message {
        Message(312, .number(count), .number(total))
    }

    /// pays about {percent}% more
    public static func reasonPaysMore(percent: Int) -> Message {
        Message(313, .number(percent))
    }

    /// pays at least {percent}% more
    public static func reasonPaysAtLeast(percent: Int) -> Message {
        Message(314, .number(percent))
    }

    /// pays about {percent}% less
    public static func reasonPaysLess(percent: Int) -> Message {
        Message(315, .number(percent))
    }

    /// {openings} openings a year
    public static func reasonOpenings(openings: Int) -> Message {
        Message(316, .number(openings))
    }

    /// {percent}% more jobs expected in ten years
    public static func reasonGrowing(percent: String) -> Message {
        Message(317, .text(percent))
    }

    /// {percent}% fewer jobs expected in ten years
    public static func reasonShrinking(percent: String) -> Message {
        Message(318, .text(percent))
    }

    /// experts call it related to your job
    public static var reasonExperts: Message { Message(319) }

    /// experts call your job related to it
    public static var reasonExpertsBack: Message { Message(320) }

    /// same pathway: {pathway}
    public static func reasonPathway(pathway: String) -> Message {
        Message(321, .text(pathway))
    }

    /// same field: {cluster}
    public static func reasonCluster(cluster: String) -> Message {
        Message(322, .text(cluster))
    }

    /// same family of jobs
    public static var reasonFamily: Message { Message(323) }

    /// takes a little more preparation
    public static var reasonMorePreparation: Message { Message(324) }

    /// takes much more preparation
    public static var reasonMuchMorePreparation: Message { Message(325) }

    /// takes less preparation
    public static var reasonLessPreparation: Message { Message(326) }

    /// O*NET has no skill data for this job
    public static var reasonNotRated: Message { Message(327) }

    /// a new direction: {cluster}
    public static func reasonNewDirection(cluster: String) -> Message {
        Message(328, .text(cluster))
    }

    /// education it usually takes: {education}
    public static func reasonEducation(education: String) -> Message {
        Message(329, .text(education))
    }

    /// on-the-job training: {training}
    public static func reasonTraining(training: String) -> Message {
        Message(330, .text(training))
    }

    /// {job}: based on figures for {relative}, its closest relative
    public static func reasonBorrowed(job: String, relative: String) -> Message {
        Message(331, .text(job), .text(relative))
    }

    // MARK: Overlays

    /// Search
    public static var searchCrumb: Message { Message(332) }

    /// Your job
    public static var searchMovesCrumb: Message { Message(333) }

    /// Search for a job:
    public static var searchLabel: Message { Message(334) }

    /// What is your job?
    public static var searchMovesLabel: Message { Message(335) }

    /// Type a few letters: nurse, truck driver, IT support, RN, welder. Spelling does not matter much.
    public static var searchHint: Message { Message(336) }

    /// No job matches "{text}". Try another word for the same work, or fewer letters.
    public static func searchNothing(text: String) -> Message {
        Message(337, .text(text))
    }

    /// also: {title}
    public static func searchAlso(title: String) -> Message {
        Message(338, .text(title))
    }

    /// Help
    public static var helpCrumb: Message { Message(339) }

    /// Keys
    public static var helpKeys: Message { Message(340) }

    /// Signs
    public static var helpSigns: Message { Message(341) }

    /// ▲ a step up: more preparation, or clearly more pay
    public static var helpSignUp: Message { Message(342) }

    /// ▶ same level: about the same preparation and pay
    public static var helpSignAcross: Message { Message(343) }

    /// ▼ a step down: less preparation, or clearly less pay
    public static var helpSignDown: Message { Message(344) }

    /// ■■■■···· how much, out of the whole scale
    public static var helpSignBar: Message { Message(345) }

    /// ■■■□□··· what your job uses, and (empty squares) what the other job needs beyond it
    public static var helpSignGap: Message { Message(346) }

    /// ──━━┃━━── pay from the lowest tenth to the highest, with typical pay marked
    public static var helpSignRange: Message { Message(347) }

    /// ~ a figure for a broader group, because none is published for this job alone
    public static var helpSignFallback: Message { Message(348) }

    /// ? based on few survey answers
    public static var helpSignUncertain: Message { Message(349) }

    /// Mouse
    public static var helpMouseHeading: Message { Message(350) }

    /// Click anything to choose it; click it again to open it. The words in the bottom line are buttons too. The
    /// wheel scrolls lists.
    public static var helpMouse: Message { Message(351) }

    /// This is where Rung begins
    public static var helpHomeHeading: Message { Message(352) }

    /// Choose what you came for with the arrow keys and press Enter, or click it.
    public static var helpHome: Message { Message(353) }

    /// Jobs by field of work
    public static var helpBrowseHeading: Message { Message(354) }

    /// Choose a field on the left, a pathway in the middle, a job on the right. Below is a summary of your choice.
    public static var helpBrowse: Message { Message(355) }

    /// One job
    public static var helpOccupationHeading: Message { Message(356) }

    /// Choose a section on the left. Tab or the right arrow goes into its text; Esc goes back.
    public static var helpOccupation: Message { Message(357) }

    /// Where this job can lead
    public static var helpMovesHeading: Message { Message(358) }

    /// On the left are moves worth a look; on the right is what the chosen one still asks for. Pay is compared with
    /// your job. Time is how long it takes to get ready and learn the new one, in months (m) or years (y). "Have" is
    /// the share of what it needs that your job already uses.
    public static var helpMoves: Message { Message(359) }

    /// What a move asks for
    public static var helpGapHeading: Message { Message(360) }

    /// Every skill that matters in the new job, beside what your job uses. The comparison is Rung's own, from O*NET's
    /// ratings.
    public static var helpGap: Message { Message(361) }

    /// About the data
    public static var helpAboutHeading: Message { Message(362) }

    /// Where every figure comes from, and what Rung works out itself.
    public static var helpAbout: Message { Message(363) }

    /// Search
    public static var helpSearchHeading: Message { Message(364) }

    /// Type any part of a job title, in any order. Enter opens the chosen job; Esc closes the search.
    public static var helpSearch: Message { Message(365) }

    /// All commands
    public static var helpPaletteHeading: Message { Message(366) }

    /// Type part of a command's name and press Enter.
    public static var helpPalette: Message { Message(367) }

    /// Order and filters
    public static var helpChoicesHeading: Message { Message(368) }

    /// Choose with the arrow keys and press Enter. Esc closes.
    public static var helpChoices: Message { Message(369) }

    /// Commands
    public static var paletteCrumb: Message { Message(370) }

    /// What do you want to do?
    public static var paletteLabel: Message { Message(371) }

    /// No command has these words in its name.
    public static var paletteNothing: Message { Message(372) }

    /// Order
    public static var sortCrumb: Message { Message(373) }

    /// Which moves come first?
    public static var sortHeading: Message { Message(374) }

    /// Filter
    public static var filterCrumb: Message { Message(375) }

    /// Direction
    public static var filterKindHeading: Message { Message(376) }

    /// Any direction
    public static var filterKindAny: Message { Message(377) }

    /// Pay
    public static var filterPayHeading: Message { Message(378) }

    /// Any pay
    public static var filterPayAny: Message { Message(379) }

    /// Not less than now
    public static var filterPayNotLess: Message { Message(380) }

    /// At least 10% more
    public static var filterPayMore: Message { Message(381) }

    /// Preparation
    public static var filterPreparationHeading: Message { Message(382) }

    /// Any
    public static var filterPreparationAny: Message { Message(383) }

    /// No more than now
    public static var filterPreparationNotMore: Message { Message(384) }

    /// At most one step more training
    public static var filterPreparationOneMore: Message { Message(385) }

    /// Openings
    public static var filterOpeningsHeading: Message { Message(386) }

    /// Any number
    public static var filterOpeningsAny: Message { Message(387) }

    /// 10,000 a year or more
    public static var filterOpeningsTen: Message { Message(388) }

    /// 50,000 a year or more
    public static var filterOpeningsFifty: Message { Message(389) }

    // MARK: About

    /// About the data
    public static var aboutCrumb: Message { Message(390) }

    /// Where the numbers come from
    public static var aboutHeading: Message { Message(391) }

    /// Rung shows public data. We reorganized it, combined the releases, and worked out some figures ourselves; the
    /// agencies named here have not approved that.
    public static var aboutIntroduction: Message { Message(392) }

    /// License: {license}
    public static func aboutLicense(license: String) -> Message {
        Message(393, .text(license))
    }

    /// What Rung works out itself
    public static var aboutDerivedHeading: Message { Message(394) }

    /// Moves: suggestions are ranked by how similar the work is, the skills you already use, pay, openings, and jobs
    /// that O*NET experts call related. They are advice based on figures, not a promise.
    public static var aboutDerivedMoves: Message { Message(395) }

    /// "Your job already uses 78%": the share of what a job needs, level by level and weighted by importance, that
    /// your job needs too. It compares jobs. It does not measure you.
    public static var aboutDerivedCoverage: Message { Message(396) }

    /// Career fields: the national crosswalk places jobs in pathways. Where it leaves a pathway empty or a job out,
    /// Rung fills in, and says so.
    public static var aboutDerivedPlacements: Message { Message(397) }

    /// ~ marks a figure for a broader group, used when none is published for a job alone.
    public static var aboutFallbacks: Message { Message(398) }

    /// Figures are for the whole United States. Talk to a career counselor or an American Job Center about your area.
    public static var aboutLimits: Message { Message(399) }

    // MARK: Time

    /// no extra time
    public static var timeNoneNeeded: Message { Message(400) }

    /// {months} {months:one=month|other=months}
    public static func spanMonths(months: String) -> Message {
        Message(401, .text(months))
    }

    /// {years} {years:one=year|other=years}
    public static func spanYears(years: String) -> Message {
        Message(402, .text(years))
    }

    /// now
    public static var spanNowShort: Message { Message(403) }

    /// {months} m
    public static func spanMonthsShort(months: String) -> Message {
        Message(404, .text(months))
    }

    /// {years} y
    public static func spanYearsShort(years: String) -> Message {
        Message(405, .text(years))
    }

    // MARK: Routes

    /// Show routes: several moves in a row
    public static var commandRoutes: Message { Message(406) }

    /// Choose the job you want to reach
    public static var commandRouteTo: Message { Message(407) }

    /// Show jobs that lead to this one
    public static var commandLeadsHere: Message { Message(408) }

    /// routes
    public static var hintRoutes: Message { Message(409) }

    /// pick goal
    public static var hintRouteTo: Message { Message(410) }

    /// ways in
    public static var hintLeadsHere: Message { Message(411) }

    /// Routes
    public static var routesCrumb: Message { Message(412) }

    /// Where you could get to
    public static var routesFromCrumb: Message { Message(413) }

    /// Which jobs lead here
    public static var routesToCrumb: Message { Message(414) }

    /// Different ways
    public static var routesHeading: Message { Message(415) }

    /// Ways that match
    public static var routesHeadingConditions: Message { Message(416) }

    /// direct
    public static var routeStraight: Message { Message(417) }

    /// by way of {jobs}
    public static func routeThrough(jobs: String) -> Message {
        Message(418, .text(jobs))
    }

    /// No route was found in up to five moves.
    public static var routesNone: Message { Message(419) }

    /// No route matches all your filters. Remove one:
    public static var routesNoneLoosen: Message { Message(420) }

    /// A bachelor's degree is fine
    public static var loosenDegree: Message { Message(421) }

    /// Pay may drop along the way
    public static var loosenCut: Message { Message(422) }

    /// Remove all filters
    public static var loosenAllConditions: Message { Message(423) }

    /// {count} {count:one=route|other=routes}
    public static func loosenRoutes(count: Int) -> Message {
        Message(424, .number(count))
    }

    /// Time, pay, skills you have
    public static var tradeOffHeading: Message { Message(425) }

    /// time
    public static var tradeOffTime: Message { Message(426) }

    /// pay
    public static var tradeOffPay: Message { Message(427) }

    /// have
    public static var tradeOffBring: Message { Message(428) }

    /// {count} {count:one=step|other=steps}
    public static func routeSteps(count: Int) -> Message {
        Message(429, .number(count))
    }

    /// Within a year
    public static var conditionWithinYear: Message { Message(430) }

    /// now
    public static var routeNow: Message { Message(431) }

    /// after {time}
    public static func routeAfter(time: String) -> Message {
        Message(432, .text(time))
    }

    /// you have {percent}
    public static func routeYouBring(percent: String) -> Message {
        Message(433, .text(percent))
    }

    /// You have not told us your education: we assume a high school diploma.
    public static var routeAssumesHighSchool: Message { Message(434) }

    /// Time to get ready and learn the job, from BLS, O*NET, and apprenticeship figures. From the second step on, at
    /// least a year in each job.
    public static var routeTimeMeaning: Message { Message(435) }

    /// Education: {education} ({time})
    public static func experienceSchool(education: String, time: String) -> Message {
        Message(436, .text(education), .text(time))
    }

    /// Programs: {programs}
    public static func experiencePrograms(programs: String) -> Message {
        Message(437, .text(programs))
    }

    /// Experience in a related job: {time}
    public static func experienceWork(time: String) -> Message {
        Message(438, .text(time))
    }

    /// On-the-job training: {training}
    public static func experienceTraining(training: String) -> Message {
        Message(439, .text(training))
    }

    /// Apprenticeship: {titles}
    public static func experienceApprenticeship(titles: String) -> Message {
        Message(440, .text(titles))
    }

    /// To learn: {competency}, level {from} to {to}
    public static func experienceCompetency(competency: String, from: String, to: String) -> Message {
        Message(441, .text(competency), .text(from), .text(to))
    }

    /// and {count} more
    public static func andMore(count: Int) -> Message {
        Message(442, .number(count))
    }

    /// How long can it take?
    public static var conditionTimeHeading: Message { Message(443) }

    /// As long as it takes
    public static var conditionAnyTime: Message { Message(444) }

    /// Within {years} years
    public static func conditionWithin(years: String) -> Message {
        Message(445, .text(years))
    }

    /// How much should it pay?
    public static var conditionPayHeading: Message { Message(446) }

    /// At least {pay} a year
    public static func conditionAtLeast(pay: String) -> Message {
        Message(447, .text(pay))
    }

    /// May pay drop along the way?
    public static var conditionCutHeading: Message { Message(448) }

    /// Yes
    public static var conditionCut: Message { Message(449) }

    /// No drop in pay
    public static var conditionNoCut: Message { Message(450) }

    /// Is a bachelor's degree OK?
    public static var conditionDegreeHeading: Message { Message(451) }

    /// Yes
    public static var conditionDegree: Message { Message(452) }

    /// No bachelor's degree
    public static var conditionNoDegree: Message { Message(453) }

    /// Where to
    public static var searchRouteCrumb: Message { Message(454) }

    /// What job do you want to reach?
    public static var searchRouteLabel: Message { Message(455) }

    /// The job you want
    public static var searchWantedCrumb: Message { Message(456) }

    /// What job do you want?
    public static var searchWantedLabel: Message { Message(457) }

    /// I know the job I want. How do I get there?
    public static var homeWanted: Message { Message(458) }

    /// The jobs that lead to it, and how long it takes.
    public static var homeWantedMore: Message { Message(459) }

    /// Ways to a job
    public static var helpRoutesHeading: Message { Message(460) }

    /// On the left are clearly different ways; none is worse than another in everything. On the right is the chosen
    /// one as a ladder: each job is a rung, with what each step takes. The bars compare time, pay over ten years, and
    /// the skills you have. Press f for filters.
    public static var helpRoutes: Message { Message(461) }

    /// You
    public static var profileYou: Message { Message(462) }

    // MARK: Compare

    /// Put this job next to others to compare
    public static var commandCompare: Message { Message(463) }

    /// Add a job to compare
    public static var commandCompareAdd: Message { Message(464) }

    /// Compare the others with this job
    public static var commandCompareFirst: Message { Message(465) }

    /// Choose how skills are grouped
    public static var commandCompareGroup: Message { Message(466) }

    /// Move this job to the left
    public static var commandCompareLeft: Message { Message(467) }

    /// Move this job to the right
    public static var commandCompareRight: Message { Message(468) }

    /// compare
    public static var hintCompare: Message { Message(469) }

    /// add
    public static var hintCompareAdd: Message { Message(470) }

    /// baseline
    public static var hintCompareFirst: Message { Message(471) }

    /// group
    public static var hintCompareGroup: Message { Message(472) }

    /// move
    public static var hintCompareMove: Message { Message(473) }

    /// Compare
    public static var compareCrumb: Message { Message(474) }

    /// See the two side by side (c)
    public static var compareTheseTwo: Message { Message(475) }

    /// 1 job to compare: press c on another one
    public static var compareReminderOne: Message { Message(476) }

    /// {count} jobs to compare
    public static func compareReminder(count: Int) -> Message {
        Message(477, .number(count))
    }

    /// This job is already on the list to compare. Press c on another one.
    public static var compareAlready: Message { Message(478) }

    /// Only four jobs fit. Press Del to take one off.
    public static var compareFull: Message { Message(479) }

    /// There is no job to compare yet. Press a to add one.
    public static var compareNone: Message { Message(480) }

    /// The others are already compared with this job.
    public static var compareIsFirst: Message { Message(481) }

    /// This job is already first on the left.
    public static var compareIsLeftmost: Message { Message(482) }

    /// This job is already last on the right.
    public static var compareIsRightmost: Message { Message(483) }

    /// Up to four jobs fit side by side here. Press c on any job to put it here, or add one by name.
    public static var compareEmpty: Message { Message(484) }

    /// Add another job to see how the two differ: press a, or press c on any job.
    public static var compareAlone: Message { Message(485) }

    /// Add a job (a)
    public static var compareAddLine: Message { Message(486) }

    /// + add a job (a)
    public static var compareAddHere: Message { Message(487) }

    /// {count} {count:one=job|other=jobs}
    public static func compareCount(count: Int) -> Message {
        Message(488, .number(count))
    }

    /// baseline
    public static var compareFirst: Message { Message(489) }

    /// Typical pay
    public static var comparePay: Message { Message(490) }

    /// Pay, low to high
    public static var comparePayRange: Message { Message(491) }

    /// on one scale
    public static var comparePayPicture: Message { Message(492) }

    /// Starting pay
    public static var comparePayStart: Message { Message(493) }

    /// Openings a year
    public static var compareOpenings: Message { Message(494) }

    /// Growth in 10 years
    public static var compareGrowth: Message { Message(495) }

    /// Preparation (1 to 5)
    public static var compareZone: Message { Message(496) }

    /// Education needed
    public static var compareEducation: Message { Message(497) }

    /// Time to prepare
    public static var compareTime: Message { Message(498) }

    /// From the first job
    public static var compareTimeFromFirst: Message { Message(499) }

    /// First job covers
    public static var compareCoverage: Message { Message(500) }

    /// less
    public static var compareLess: Message { Message(501) }

    /// more
    public static var compareMore: Message { Message(502) }

    /// same
    public static var compareSame: Message { Message(503) }

    /// {count} more {count:one=is|other=are} about the same.
    public static func compareAboutSame(count: Int) -> Message {
        Message(504, .number(count))
    }

    /// O*NET has no skill data for these jobs.
    public static var compareNothingRated: Message { Message(505) }

    /// ~ a figure for a broader group, because none is published for this job alone.
    public static var compareFallback: Message { Message(506) }

    /// Time to prepare: from high school until you know the job; from the first job, for someone who has that one.
    /// Pay, low to high: without the lowest and highest tenths.
    public static var compareTimeMeaning: Message { Message(507) }

    /// Group
    public static var compareGroupCrumb: Message { Message(508) }

    /// How should skills be grouped?
    public static var compareGroupHeading: Message { Message(509) }

    /// Skills, knowledge, abilities, activities
    public static var compareByKind: Message { Message(510) }

    /// Nine groups, from general to specific
    public static var compareByTier: Message { Message(511) }

    /// All together, biggest differences first
    public static var compareTogether: Message { Message(512) }

    /// Add a job
    public static var searchCompareCrumb: Message { Message(513) }

    /// Which job to compare?
    public static var searchCompareLabel: Message { Message(514) }

    /// Jobs side by side
    public static var helpCompareHeading: Message { Message(515) }

    /// Each column is a job, and the first is the baseline. A bar to the right means that a job asks more than the
    /// first; to the left, less. The number says by how many levels of 7. Space makes another job the baseline.
    public static var helpCompare: Message { Message(516) }

    /// basic
    public static var levelBasic: Message { Message(517) }

    /// working
    public static var levelWorking: Message { Message(518) }

    /// skilled
    public static var levelSkilled: Message { Message(519) }

    /// expert
    public static var levelExpert: Message { Message(520) }

    /// none needed
    public static var shortEducationNone: Message { Message(521) }

    /// high school
    public static var shortEducationHighSchool: Message { Message(522) }

    /// some college
    public static var shortEducationSomeCollege: Message { Message(523) }

    /// certificate
    public static var shortEducationAward: Message { Message(524) }

    /// associate's
    public static var shortEducationAssociate: Message { Message(525) }

    /// bachelor's
    public static var shortEducationBachelor: Message { Message(526) }

    /// master's
    public static var shortEducationMaster: Message { Message(527) }

    /// doctoral
    public static var shortEducationDoctoral: Message { Message(528) }

    // MARK: Gap by tier

    /// Time to get ready and learn the job: {time}
    public static func gapTime(time: String) -> Message {
        Message(529, .text(time))
    }

    /// Starting pay {low} to {high}, later {later} and more
    public static func gapPayStages(low: String, high: String, later: String) -> Message {
        Message(530, .text(low), .text(high), .text(later))
    }

    /// new,
    public static var gapNew: Message { Message(531) }

    /// small
    public static var gapSmall: Message { Message(532) }

    /// clear
    public static var gapClear: Message { Message(533) }

    /// large
    public static var gapLarge: Message { Message(534) }

    /// about the same
    public static var gapAboutSame: Message { Message(535) }

    /// A gap is small under half a level, clear under one level, large from one level up. About the same: too small
    /// to be sure.
    public static var gapSizeMeaning: Message { Message(536) }

    /// Rung could not load the margin of error, so even tiny differences are listed. {reason}
    public static func gapNotCertain(reason: String) -> Message {
        Message(537, .text(reason))
    }

    /// Levels run from 0 to 7: under 2 basic, from 2 working, from 3.5 skilled, from 5 expert.
    public static var levelMeaning: Message { Message(538) }

    /// gap
    public static var columnGap: Message { Message(539) }

    /// Software you may not know yet
    public static var gapNewTechnologies: Message { Message(540) }

    /// Tools you may not know yet
    public static var gapNewTools: Message { Message(541) }

    /// usually learned
    public static var columnLearned: Message { Message(542) }

    /// {number} {name}
    public static func tierHeading(number: String, name: String) -> Message {
        Message(543, .text(number), .text(name))
    }

    /// The nine groups run from skills every job needs to skills only this job needs. Rung sorted O*NET's skills into
    /// them.
    public static var tierMeaning: Message { Message(544) }

    /// Personal effectiveness
    public static var tier1: Message { Message(545) }

    /// Academic
    public static var tier2: Message { Message(546) }

    /// Workplace
    public static var tier3: Message { Message(547) }

    /// Industry-wide
    public static var tier4: Message { Message(548) }

    /// Industry sector
    public static var tier5: Message { Message(549) }

    /// Job knowledge
    public static var tier6: Message { Message(550) }

    /// Job technical
    public static var tier7: Message { Message(551) }

    /// Job requirements
    public static var tier8: Message { Message(552) }

    /// Management
    public static var tier9: Message { Message(553) }

    /// in a course
    public static var learnCourse: Message { Message(554) }

    /// on the job
    public static var learnOnTheJob: Message { Message(555) }

    /// certificate
    public static var learnCertification: Message { Message(556) }

    /// apprenticeship
    public static var learnApprenticeship: Message { Message(557) }

    // MARK: What a person brings

    /// Answer questions about you
    public static var commandProfile: Message { Message(558) }

    /// Show jobs that fit me
    public static var commandFits: Message { Message(559) }

    /// Take this off the list
    public static var commandRemove: Message { Message(560) }

    /// about you
    public static var hintProfile: Message { Message(561) }

    /// for you
    public static var hintFits: Message { Message(562) }

    /// take off
    public static var hintRemove: Message { Message(563) }

    /// Answer a few questions first: press y.
    public static var whyNoProfile: Message { Message(564) }

    /// There is nothing to take off here.
    public static var whyNothingToRemove: Message { Message(565) }

    /// I know what I am good at. What fits me?
    public static var homeFits: Message { Message(566) }

    /// Seven short questions. Skip any of them.
    public static var homeFitsMore: Message { Message(567) }

    /// About you
    public static var helpProfileHeading: Message { Message(568) }

    /// Answer what you like and skip the rest: each answer makes the suggestions fit you better. Left and right
    /// change an answer, Enter goes on to the next one, Tab to the next question. Nothing is kept when you leave
    /// unless you save it.
    public static var helpProfileText: Message { Message(569) }

    /// Jobs for you
    public static var helpFitsHeading: Message { Message(570) }

    /// On the left are jobs that fit your skills and what you want, the best fit first. On the right is why, and what
    /// the job still asks of you. Enter opens the job, g shows everything it asks, r shows how to get there from
    /// where you are.
    public static var helpFitsText: Message { Message(571) }

    /// Typing
    public static var helpEntryHeading: Message { Message(572) }

    /// Type, then press Enter. Esc goes back without a change.
    public static var helpEntryText: Message { Message(573) }

    /// A job you have or had:
    public static var searchProfileLabel: Message { Message(574) }

    /// Add a job
    public static var searchProfileCrumb: Message { Message(575) }

    /// Certificate or license:
    public static var entryCredential: Message { Message(576) }

    /// Type its name as it appears on the paper, for example First aid. Then press Enter.
    public static var entryCredentialMore: Message { Message(577) }

    /// Save to the file:
    public static var entrySave: Message { Message(578) }

    /// Your answers go into one small file that only you can open. Change its name if you like, then press Enter.
    public static var entrySaveMore: Message { Message(579) }

    /// Open the file:
    public static var entryRead: Message { Message(580) }

    /// Type the name of a file that Rung saved before, then press Enter.
    public static var entryReadMore: Message { Message(581) }

    /// There is already a file named {path}. Press Enter again to replace it, or type another name.
    public static func entryExists(path: String) -> Message {
        Message(582, .text(path))
    }

    /// That is too long: there is room for {limit} characters here. Nothing was put in.
    public static func entryTooLong(limit: Int) -> Message {
        Message(583, .number(limit))
    }

    /// About you
    public static var profileCrumb: Message { Message(584) }

    /// Jobs for you
    public static var fitsCrumb: Message { Message(585) }

    /// Question {step} of {steps} · {left} left
    public static func profileStep(step: Int, steps: Int, left: Int) -> Message {
        Message(586, .number(step), .number(steps), .number(left))
    }

    /// That is all. Thank you!
    public static var profileAllAsked: Message { Message(587) }

    /// Next: {question}
    public static func profileNext(question: String) -> Message {
        Message(588, .text(question))
    }

    /// Skip. Next: {question}
    public static func profileSkip(question: String) -> Message {
        Message(589, .text(question))
    }

    /// no answer
    public static var profileNotSaid: Message { Message(590) }

    /// any
    public static var profileAny: Message { Message(591) }

    /// Which jobs do you have, or did you have?
    public static var profileJobs: Message { Message(592) }

    /// Paid or not. A job you held longer counts more; one from long ago counts less.
    public static var profileJobsMore: Message { Message(593) }

    /// What is your highest level of education?
    public static var profileSchooling: Message { Message(594) }

    /// It shows which jobs you can enter now, and how long it takes to prepare for the others.
    public static var profileSchoolingMore: Message { Message(595) }

    /// Which certificates or licenses do you have?
    public static var profileCredentials: Message { Message(596) }

    /// Enter adds one. Enter on one removes it.
    public static var profileCredentialsMore: Message { Message(597) }

    /// What kinds of work would you like?
    public static var profileInterests: Message { Message(598) }

    /// Left and right change an answer. Jobs that suit what you like come first.
    public static var profileInterestsMore: Message { Message(599) }

    /// What are you good at?
    public static var profileStrengths: Message { Message(600) }

    /// From work, school, home, or anywhere. Only answer what you want to.
    public static var profileStrengthsMore: Message { Message(601) }

    /// What do you want from your next job?
    public static var profilePreferences: Message { Message(602) }

    /// Jobs that do not match are hidden. Left and right change an answer.
    public static var profilePreferencesMore: Message { Message(603) }

    /// What do you not want to do?
    public static var profileAvoided: Message { Message(604) }

    /// Enter marks what to rule out: kinds of work first, then whole fields.
    public static var profileAvoidedMore: Message { Message(605) }

    /// See jobs that fit you
    public static var profileDone: Message { Message(606) }

    /// You can come back and change any answer. Nothing is kept unless you save it.
    public static var profileDoneMore: Message { Message(607) }

    /// Add a job…
    public static var profileAddJob: Message { Message(608) }

    /// Add another job…
    public static var profileAddAnotherJob: Message { Message(609) }

    /// Add a certificate or license…
    public static var profileAddCredential: Message { Message(610) }

    /// When was that?
    public static var profileSince: Message { Message(611) }

    /// less than a year
    public static var profileHeldUnderYear: Message { Message(612) }

    /// 1 to 2 years
    public static var profileHeldOneToTwo: Message { Message(613) }

    /// 3 to 5 years
    public static var profileHeldThreeToFive: Message { Message(614) }

    /// 6 to 10 years
    public static var profileHeldSixToTen: Message { Message(615) }

    /// more than 10 years
    public static var profileHeldLonger: Message { Message(616) }

    /// it is my job now
    public static var profileSinceNow: Message { Message(617) }

    /// 2 years ago or less
    public static var profileSinceTwo: Message { Message(618) }

    /// 3 to 5 years ago
    public static var profileSinceFive: Message { Message(619) }

    /// 6 to 10 years ago
    public static var profileSinceTen: Message { Message(620) }

    /// longer ago
    public static var profileSinceLonger: Message { Message(621) }

    /// not at all
    public static var profileLikeNot: Message { Message(622) }

    /// a little
    public static var profileLikeLittle: Message { Message(623) }

    /// it's OK
    public static var profileLikeSome: Message { Message(624) }

    /// I like it
    public static var profileLikeMuch: Message { Message(625) }

    /// I love it
    public static var profileLikeVery: Message { Message(626) }

    /// hardly
    public static var profileCanNot: Message { Message(627) }

    /// with some help
    public static var profileCanHelped: Message { Message(628) }

    /// on my own
    public static var profileCanAlone: Message { Message(629) }

    /// well
    public static var profileCanWell: Message { Message(630) }

    /// very well
    public static var profileCanTeach: Message { Message(631) }

    /// Making, fixing, growing things
    public static var profileWorkRealistic: Message { Message(632) }

    /// Finding out how things work
    public static var profileWorkInvestigative: Message { Message(633) }

    /// Drawing, writing, music, design
    public static var profileWorkArtistic: Message { Message(634) }

    /// Helping and teaching people
    public static var profileWorkSocial: Message { Message(635) }

    /// Leading, selling, starting up
    public static var profileWorkEnterprising: Message { Message(636) }

    /// Keeping order, numbers, records
    public static var profileWorkConventional: Message { Message(637) }

    /// Pay per year, at least
    public static var profileLeastPay: Message { Message(638) }

    /// Time to prepare, at most
    public static var profileMostTime: Message { Message(639) }

    /// Preparation, at most
    public static var profileHighestZone: Message { Message(640) }

    /// Show jobs that fit me
    public static var profileSeeFits: Message { Message(641) }

    /// Show the way to a job I have in mind…
    public static var profileSeeRoutes: Message { Message(642) }

    /// Save my answers to a file…
    public static var profileSave: Message { Message(643) }

    /// Open answers I saved before…
    public static var profileRead: Message { Message(644) }

    /// Erase all my answers
    public static var profileForget: Message { Message(645) }

    /// You have not answered anything yet. Go back, or see jobs most people can start in.
    public static var profileNothingSaid: Message { Message(646) }

    /// {job}: gives you {count} of its skills and knowledge areas.
    public static func profileEffectJob(job: String, count: Int) -> Message {
        Message(647, .text(job), .number(count))
    }

    /// Education ({schooling}): counts for {count} school {count:one=skill|other=skills}, and for which jobs you can
    /// enter.
    public static func profileEffectSchooling(schooling: String, count: Int) -> Message {
        Message(648, .text(schooling), .number(count))
    }

    /// Certificates: {count}. Jobs they help you get say so.
    public static func profileEffectCredentials(count: Int) -> Message {
        Message(649, .number(count))
    }

    /// What you like moves jobs up or down the list.
    public static var profileEffectInterests: Message { Message(650) }

    /// Your own answers set your level for {count} {count:one=skill|other=skills}.
    public static func profileEffectStrengths(count: Int) -> Message {
        Message(651, .number(count))
    }

    /// What you want, and do not want, takes some jobs off the list.
    public static var profileEffectPreferences: Message { Message(652) }

    /// Saved to {path}.
    public static func profileSaved(path: String) -> Message {
        Message(653, .text(path))
    }

    /// Your answers are back.
    public static var profileReadWhole: Message { Message(654) }

    /// Opened, but {count} {count:one=thing|other=things} could not be used. The first: {first}
    public static func profileReadPartly(count: Int, first: String) -> Message {
        Message(655, .number(count), .text(first))
    }

    /// Jobs for you
    public static var fitsHeading: Message { Message(656) }

    /// pay
    public static var columnPayNow: Message { Message(657) }

    /// Why
    public static var fitsWhy: Message { Message(658) }

    /// Hidden by your filters: {reasons}.
    public static func fitsLeftOut(reasons: String) -> Message {
        Message(659, .text(reasons))
    }

    /// {count} you ruled out
    public static func leftOutAvoided(count: Int) -> Message {
        Message(660, .number(count))
    }

    /// {count} that {count:one=pays|other=pay} less
    public static func leftOutPay(count: Int) -> Message {
        Message(661, .number(count))
    }

    /// {count} with more preparation
    public static func leftOutZone(count: Int) -> Message {
        Message(662, .number(count))
    }

    /// {count} that {count:one=takes|other=take} longer
    public static func leftOutTime(count: Int) -> Message {
        Message(663, .number(count))
    }

    /// Nothing to suggest yet.
    public static var fitsNone: Message { Message(664) }

    /// No job matches all your filters. Try changing one.
    public static var fitsNoneLeft: Message { Message(665) }

    /// Press Enter to change your answers.
    public static var fitsChange: Message { Message(666) }

    /// Number {rank} among moves from {job}.
    public static func effectSuggested(rank: Int, job: String) -> Message {
        Message(667, .number(rank), .text(job))
    }

    /// You have {percent} of it; your job alone gives {jobPercent}.
    public static func effectMore(percent: String, jobPercent: String) -> Message {
        Message(668, .text(percent), .text(jobPercent))
    }

    /// You have {percent} of it; your job alone would give {jobPercent}.
    public static func effectLess(percent: String, jobPercent: String) -> Message {
        Message(669, .text(percent), .text(jobPercent))
    }

    /// It is the kind of work you like.
    public static var effectInterestsFit: Message { Message(670) }

    /// It is partly the kind of work you like.
    public static var effectInterestsPart: Message { Message(671) }

    /// It is not the kind of work you like.
    public static var effectInterestsUnlike: Message { Message(672) }

    /// Your {credential} helps you get there.
    public static func effectCredential(credential: String) -> Message {
        Message(673, .text(credential))
    }

    /// You have the education it asks for ({education}).
    public static func effectSchooling(education: String) -> Message {
        Message(674, .text(education))
    }

    /// The previous answer, or the previous question
    public static var commandAnswerLeft: Message { Message(675) }

    /// The next answer, or the next question
    public static var commandAnswerRight: Message { Message(676) }

    /// change
    public static var hintAnswer: Message { Message(677) }

    /// the figures for {job} are old (from {year})
    public static func reasonOldRatings(job: String, year: String) -> Message {
        Message(678, .text(job), .text(year))
    }

    // MARK: Ladders and lattices

    /// Show the jobs around this one, or in this field, as a map
    public static var commandLattice: Message { Message(679) }

    /// Ready-made career ladders
    public static var commandLadders: Message { Message(680) }

    /// The map as text, and back
    public static var commandOutline: Message { Message(681) }

    /// More in each box
    public static var commandMoreDetail: Message { Message(682) }

    /// Less in each box
    public static var commandLessDetail: Message { Message(683) }

    /// Find a job on the map
    public static var commandFindJob: Message { Message(684) }

    /// Group this row into one box, or open it
    public static var commandFoldRung: Message { Message(685) }

    /// One move farther, up to three
    public static var commandWiden: Message { Message(686) }

    /// Turn around: what leads here, or where it leads
    public static var commandTurnAround: Message { Message(687) }

    /// Scroll left
    public static var commandPanLeft: Message { Message(688) }

    /// Scroll right
    public static var commandPanRight: Message { Message(689) }

    /// To the previous job or move
    public static var commandPreviousItem: Message { Message(690) }

    /// map
    public static var hintLattice: Message { Message(691) }

    /// ladders
    public static var hintLadders: Message { Message(692) }

    /// as text
    public static var hintOutline: Message { Message(693) }

    /// detail
    public static var hintDetail: Message { Message(694) }

    /// find
    public static var hintFindJob: Message { Message(695) }

    /// group
    public static var hintFoldRung: Message { Message(696) }

    /// farther
    public static var hintWiden: Message { Message(697) }

    /// turn around
    public static var hintTurnAround: Message { Message(698) }

    /// scroll
    public static var hintPan: Message { Message(699) }

    /// next
    public static var hintNextItem: Message { Message(700) }

    /// This is already the fullest view.
    public static var whyMostDetail: Message { Message(701) }

    /// This is already the shortest view.
    public static var whyLeastDetail: Message { Message(702) }

    /// Press o to go back to the map.
    public static var whyOutline: Message { Message(703) }

    /// This works on a map around one job: press L on a job.
    public static var whyNotAround: Message { Message(704) }

    /// Map
    public static var latticeCrumb: Message { Message(705) }

    /// As text
    public static var outlineCrumb: Message { Message(706) }

    /// Career ladders
    public static var laddersCrumb: Message { Message(707) }

    /// {jobs} jobs · {moves} moves
    public static func latticeCounts(jobs: Int, moves: Int) -> Message {
        Message(708, .number(jobs), .number(moves))
    }

    /// Worked out by Rung
    public static var latticeDerived: Message { Message(709) }

    /// Worked out by Rung; {count} left out
    public static func latticeDerivedPart(count: Int) -> Message {
        Message(710, .number(count))
    }

    /// Written by {author}
    public static func latticeWritten(author: String) -> Message {
        Message(711, .text(author))
    }

    /// rung {rung}
    public static func latticeRung(rung: String) -> Message {
        Message(712, .text(rung))
    }

    /// prep {zone}
    public static func latticeZone(zone: String) -> Message {
        Message(713, .text(zone))
    }

    /// {openings} openings
    public static func latticeOpenings(openings: String) -> Message {
        Message(714, .text(openings))
    }

    /// {count} jobs
    public static func latticeFolded(count: Int) -> Message {
        Message(715, .number(count))
    }

    /// All jobs of {rung}, grouped: Enter opens them
    public static func latticeFoldedRung(rung: String) -> Message {
        Message(716, .text(rung))
    }

    /// Leads to: {jobs}.
    public static func latticeWaysOn(jobs: String) -> Message {
        Message(717, .text(jobs))
    }

    /// No move leads on from here.
    public static var latticeNoWayOn: Message { Message(718) }

    /// From: {jobs}.
    public static func latticeWaysHere(jobs: String) -> Message {
        Message(719, .text(jobs))
    }

    /// both ways
    public static var latticeBothWays: Message { Message(720) }

    /// {name}: {text}
    public static func latticeExperience(name: String, text: String) -> Message {
        Message(721, .text(name), .text(text))
    }

    /// What this move takes is not stated.
    public static var latticeNoExperiences: Message { Message(722) }

    /// There is no job to show.
    public static var latticeEmpty: Message { Message(723) }

    /// There is more here than fits on a map. Press o for the text.
    public static var latticeTooMuch: Message { Message(724) }

    /// No job here matches "{text}".
    public static func latticeNotFound(text: String) -> Message {
        Message(725, .text(text))
    }

    /// {kind}: to {job}
    public static func outlineMove(kind: String, job: String) -> Message {
        Message(726, .text(kind), .text(job))
    }

    /// Education
    public static var experienceKindEducation: Message { Message(727) }

    /// Work experience
    public static var experienceKindExperience: Message { Message(728) }

    /// Training
    public static var experienceKindTraining: Message { Message(729) }

    /// License or certificate
    public static var experienceKindCredential: Message { Message(730) }

    /// Job:
    public static var entryFind: Message { Message(731) }

    /// Find
    public static var entryFindCrumb: Message { Message(732) }

    /// Type part of its name, then press Enter. Press Enter again for the next one.
    public static var entryFindMore: Message { Message(733) }

    /// Ready-made career ladders
    public static var laddersHeading: Message { Message(734) }

    /// There are no ladders here.
    public static var laddersNone: Message { Message(735) }

    /// The map
    public static var helpLatticeHeading: Message { Message(736) }

    /// Each box is a job; higher boxes take more preparation. Solid lines lead up, dashed lines go sideways. Arrow
    /// keys follow the lines, Tab goes through every job and every move, Enter opens it. To scroll the map, drag with
    /// the mouse or press PgUp, PgDn, comma, and period. The same as text: o.
    public static var helpLatticeText: Message { Message(737) }

    /// Career ladders
    public static var helpLaddersHeading: Message { Message(738) }

    /// Ladders show the usual way up in a trade, and what each step takes. They are examples: rules differ by state
    /// and employer. Enter shows the chosen one as a map.
    public static var helpLaddersText: Message { Message(739) }

    // MARK: Language and explanations

    /// {otherLanguages}: cambiar de idioma (switch the language)
    public static var commandLanguage: Message { Message(740) }

    /// {otherLanguages}
    public static var hintLanguage: Message { Message(741) }

    /// {otherLanguages}: E
    public static var homeLanguage: Message { Message(742) }

    /// Language
    public static var languageCrumb: Message { Message(743) }

    /// {language} cannot be shown: {reason}
    public static func languageFailed(language: String, reason: String) -> Message {
        Message(744, .text(language), .text(reason))
    }

    /// Rung does not have the language {code}. Available: {languages}.
    public static func failureUnknownLanguage(code: String, languages: String) -> Message {
        Message(745, .text(code), .text(languages))
    }

    /// Going on in English.
    public static var adviceInEnglish: Message { Message(746) }

    /// {file} has {percent}% ({present} of {total})
    public static func wordsShare(file: String, percent: Int, present: Int, total: Int) -> Message {
        Message(747, .text(file), .number(percent), .number(present), .number(total))
    }

    /// {share}, {count} of them out of date
    public static func wordsShareStale(share: String, count: Int) -> Message {
        Message(748, .text(share), .number(count))
    }

    /// there is no {file}
    public static func wordsNoFile(file: String) -> Message {
        Message(749, .text(file))
    }

    /// {file}, {key}: its English has changed since it was translated. Once it fits again, set its "of" to
    /// {fingerprint}.
    public static func wordsStale(file: String, key: String, fingerprint: String) -> Message {
        Message(750, .text(file), .text(key), .text(fingerprint))
    }

    /// List what a language lacks, as lines for its two files, with the English to translate.
    public static var abstractWordsMissing: Message { Message(751) }

    /// The language, by its code, such as fr or zh-Hant.
    public static var argumentMissingLanguage: Message { Message(752) }

    /// English lacks nothing: name another language.
    public static var englishLacksNothing: Message { Message(753) }

    /// No other language is there.
    public static var whyNoOtherLanguage: Message { Message(754) }

    /// The explanations could not be loaded: {reason}
    public static func textsFailed(reason: String) -> Message {
        Message(755, .text(reason))
    }

    /// Go down to a line, and its meaning appears here.
    public static var meaningHint: Message { Message(756) }

    /// Level {level}: {example}
    public static func meaningLevel(level: String, example: String) -> Message {
        Message(757, .text(level), .text(example))
    }

    /// The figures on this screen
    public static var helpFigures: Message { Message(758) }

    /// Importance
    public static var figureImportance: Message { Message(759) }

    /// Level
    public static var figureLevel: Message { Message(760) }

    /// What your job already uses
    public static var figureCoverage: Message { Message(761) }

    /// Gap
    public static var figureGap: Message { Message(762) }

    /// Typical pay
    public static var figurePayMiddle: Message { Message(763) }

    /// From low pay to high
    public static var figurePayRange: Message { Message(764) }

    /// Starting pay
    public static var figureEntryPay: Message { Message(765) }

    /// Openings
    public static var figureOpenings: Message { Message(766) }

    /// Growth
    public static var figureGrowth: Message { Message(767) }

    /// People in this job
    public static var figureEmployment: Message { Message(768) }

    /// Preparation level
    public static var figureJobZone: Message { Message(769) }

    /// Time to prepare
    public static var figurePreparationTime: Message { Message(770) }

    /// ~ Figure for a broader group
    public static var figureFallback: Message { Message(771) }

    /// Borrowed ratings
    public static var figureBorrowed: Message { Message(772) }

    /// Texts and languages
    public static var aboutWordsHeading: Message { Message(773) }

    /// The short texts that explain a job, a field, a skill, or a figure are written by Rung, not by the agencies
    /// named above.
    public static var aboutWords: Message { Message(774) }

    /// The Spanish is an unofficial translation by Rung.
    public static var aboutTranslation: Message { Message(775) }

    // MARK: Building a ladder

    /// Build your own career ladder
    public static var commandBuild: Message { Message(776) }

    /// Copy this ladder and change it
    public static var commandMakeOwn: Message { Message(777) }

    /// Undo the last change
    public static var commandUndo: Message { Message(778) }

    /// Redo the change
    public static var commandRedo: Message { Message(779) }

    /// One rung higher
    public static var commandRungUp: Message { Message(780) }

    /// One rung lower
    public static var commandRungDown: Message { Message(781) }

    /// Save the ladder to a file
    public static var commandSaveLadder: Message { Message(782) }

    /// build your own
    public static var hintBuild: Message { Message(783) }

    /// edit
    public static var hintMakeOwn: Message { Message(784) }

    /// steps
    public static var hintSteps: Message { Message(785) }

    /// higher, lower
    public static var hintRung: Message { Message(786) }

    /// undo
    public static var hintUndo: Message { Message(787) }

    /// redo
    public static var hintRedo: Message { Message(788) }

    /// save
    public static var hintSaveLadder: Message { Message(789) }

    /// There is nothing to undo.
    public static var whyNothingToUndo: Message { Message(790) }

    /// There is nothing to redo.
    public static var whyNothingToRedo: Message { Message(791) }

    /// Choose a job on the ladder first.
    public static var whyNoJobToPlace: Message { Message(792) }

    /// Choose how to start first.
    public static var whyNoLadder: Message { Message(793) }

    /// Choose a ladder first.
    public static var whyNoLadderChosen: Message { Message(794) }

    /// Your ladder
    public static var builderCrumb: Message { Message(795) }

    /// Build a career ladder: jobs on rungs, and what each step takes. How do you want to start?
    public static var builderStartMore: Message { Message(796) }

    /// Four short steps: the jobs, how they are linked, what each move takes, and a last check. You can stop at any
    /// point.
    public static var builderStartSteps: Message { Message(797) }

    /// Or start with a map: press e on any map, or on one of the ready-made ladders (W).
    public static var builderStartOthers: Message { Message(798) }

    /// What you build is kept as a draft on this computer until you save it or discard it.
    public static var builderKept: Message { Message(799) }

    /// Your ladder is not kept on this computer. Save it before you quit. {reason}
    public static func builderNotKept(reason: String) -> Message {
        Message(800, .text(reason))
    }

    /// From scratch
    public static var builderFromNothing: Message { Message(801) }

    /// Around a job
    public static var builderFromJob: Message { Message(802) }

    /// Open one of my files
    public static var builderFromFile: Message { Message(803) }

    /// Continue: {title} ({jobs} {jobs:one=job|other=jobs})
    public static func builderGoOn(title: String, jobs: Int) -> Message {
        Message(804, .text(title), .number(jobs))
    }

    /// Jobs
    public static var builderJobs: Message { Message(805) }

    /// Links
    public static var builderLinks: Message { Message(806) }

    /// What it takes
    public static var builderExperiences: Message { Message(807) }

    /// Check and save
    public static var builderFinish: Message { Message(808) }

    /// Which jobs belong on your ladder? Pick them from the list of occupations or add your own.
    public static var builderJobsMore: Message { Message(809) }

    /// Put each job on its rung, and link it to the jobs it leads to.
    public static var builderLinksMore: Message { Message(810) }

    /// What makes each move possible? Education, experience, training, a license.
    public static var builderExperiencesMore: Message { Message(811) }

    /// Say what your ladder is about, look through the check, and save it.
    public static var builderFinishMore: Message { Message(812) }

    /// Add a job. Rung fills in what it asks from the figures, and you can change every word.
    public static var builderJobsHint: Message { Message(813) }

    /// Choose a job on the left, then its rung and its links here.
    public static var builderLinksHint: Message { Message(814) }

    /// Links come first (step 2). Then say here what each one takes.
    public static var builderExperiencesHint: Message { Message(815) }

    /// Add an occupation
    public static var builderAddOccupation: Message { Message(816) }

    /// Add a job of my own
    public static var builderAddOwnJob: Message { Message(817) }

    /// See the map
    public static var builderSeeDrawing: Message { Message(818) }

    /// Next: {step}
    public static func builderNext(step: String) -> Message {
        Message(819, .text(step))
    }

    /// Save to a file
    public static var builderSave: Message { Message(820) }

    /// Close or discard
    public static var builderDiscard: Message { Message(821) }

    /// none
    public static var builderNone: Message { Message(822) }

    /// no answer
    public static var builderNotSaid: Message { Message(823) }

    /// add
    public static var builderAdd: Message { Message(824) }

    /// Title
    public static var builderTitle: Message { Message(825) }

    /// Industry
    public static var builderIndustry: Message { Message(826) }

    /// Field
    public static var builderCluster: Message { Message(827) }

    /// Author
    public static var builderAuthor: Message { Message(828) }

    /// Based on
    public static var builderSource: Message { Message(829) }

    /// Date
    public static var builderDate: Message { Message(830) }

    /// Note
    public static var builderNote: Message { Message(831) }

    /// Taken from occupation {code}
    public static func builderOccupation(code: String) -> Message {
        Message(832, .text(code))
    }

    /// Title of the job
    public static var builderJobTitle: Message { Message(833) }

    /// What people in it do
    public static var builderJobSummary: Message { Message(834) }

    /// Education needed
    public static var builderJobEducation: Message { Message(835) }

    /// Experience needed
    public static var builderJobExperience: Message { Message(836) }

    /// Training needed
    public static var builderJobTraining: Message { Message(837) }

    /// Licenses and certificates
    public static var builderJobCredentials: Message { Message(838) }

    /// Skills and knowledge
    public static var builderJobCompetencies: Message { Message(839) }

    /// Remove this job from the ladder
    public static var builderRemoveJob: Message { Message(840) }

    /// Rung {rung}, set by its links
    public static func builderRungByLinks(rung: String) -> Message {
        Message(841, .text(rung))
    }

    /// Rung {rung}, set by you
    public static func builderRungByHand(rung: String) -> Message {
        Message(842, .text(rung))
    }

    /// ▲ One rung higher (+)
    public static var builderHigher: Message { Message(843) }

    /// ▼ One rung lower (-)
    public static var builderLower: Message { Message(844) }

    /// Let the links set the rung
    public static var builderByLinks: Message { Message(845) }

    /// Leads to
    public static var builderLeadsTo: Message { Message(846) }

    /// People come from
    public static var builderComesFrom: Message { Message(847) }

    /// Link this job to others
    public static var builderLink: Message { Message(848) }

    /// What makes this move possible
    public static var builderWhatItTakes: Message { Message(849) }

    /// Suggested by the figures (Enter adds)
    public static var builderSuggested: Message { Message(850) }

    /// What kind of move it is
    public static var builderKindOfMove: Message { Message(851) }

    /// A step up to
    public static var builderUp: Message { Message(852) }

    /// Same level, in both directions
    public static var builderBothWays: Message { Message(853) }

    /// Same level, in one direction
    public static var builderAcross: Message { Message(854) }

    /// Remove this link
    public static var builderUnlink: Message { Message(855) }

    /// The check
    public static var builderCheck: Message { Message(856) }

    /// No problems found.
    public static var builderSound: Message { Message(857) }

    /// {count} {count:one=thing|other=things} to look at. Enter goes there.
    public static func builderFaults(count: Int) -> Message {
        Message(858, .number(count))
    }

    /// Worked out by Rung from O*NET and BLS figures
    public static var builderDerivedSource: Message { Message(859) }

    /// {title} is not saved and would be lost. Press the same key again to discard it.
    public static func builderConfirm(title: String) -> Message {
        Message(860, .text(title))
    }

    /// This draft would be lost. Press the same key again to discard it.
    public static var builderConfirmDraft: Message { Message(861) }

    /// Your ladder stays here as a draft. Press q again to quit.
    public static var builderLeaveKept: Message { Message(862) }

    /// Your ladder is not saved and will be lost. Press q again to quit.
    public static var builderLeaveLost: Message { Message(863) }

    /// Saved to {path}
    public static func builderSaved(path: String) -> Message {
        Message(864, .text(path))
    }

    /// {count} {count:one=thing|other=things} could not be imported: {first}
    public static func builderReadPartly(count: Int, first: String) -> Message {
        Message(865, .number(count), .text(first))
    }

    /// Which occupation?
    public static var searchLadderLabel: Message { Message(866) }

    /// Around which job?
    public static var searchLadderStartLabel: Message { Message(867) }

    /// Type the text and press Enter. Leave it empty to remove it.
    public static var entryLadderMore: Message { Message(868) }

    /// One thing that people must be able to do. A colon and a word say how well: Reading plans: skilled
    public static var entryCompetencyMore: Message { Message(869) }

    /// Be exact where you can: hours, the name of a license or an exam. Say "varies by state" where it does.
    public static var entryExperienceMore: Message { Message(870) }

    /// The name of the file. It is yours: rung ladder show, check and export read it.
    public static var entrySaveLadderMore: Message { Message(871) }

    /// The name of a ladder file, such as my-ladder.json.
    public static var entryReadLadderMore: Message { Message(872) }

    /// The ladder has no title yet.
    public static var faultUntitled: Message { Message(873) }

    /// There is no job on the ladder yet.
    public static var faultNoJobs: Message { Message(874) }

    /// no link leads to it or away from it.
    public static var faultUnlinked: Message { Message(875) }

    /// what this move takes is not stated.
    public static var faultNoExperiences: Message { Message(876) }

    /// another job has the same title.
    public static var faultSameTitle: Message { Message(877) }

    /// this link is there twice.
    public static var faultSameMove: Message { Message(878) }

    /// a step up that pays less: ${from} to ${to} a year.
    public static func faultPaysLess(from: Int, to: Int) -> Message {
        Message(879, .number(from), .number(to))
    }

    /// a step up to a job with less preparation: level {from} to {to}.
    public static func faultLowerZone(from: String, to: String) -> Message {
        Message(880, .text(from), .text(to))
    }

    /// a step up that does not lead to a higher rung.
    public static var faultNotUp: Message { Message(881) }

    /// a move at the same level between two rungs.
    public static var faultBetweenRungs: Message { Message(882) }

    /// there is no occupation {code} in the data.
    public static func faultOccupation(code: String) -> Message {
        Message(883, .text(code))
    }

    /// there is no field called {title}.
    public static func faultCluster(title: String) -> Message {
        Message(884, .text(title))
    }

    /// {level} is not one of this ladder's levels.
    public static func faultLevel(level: String) -> Message {
        Message(885, .text(level))
    }

    /// longer than {limit} characters; it is shown cut off.
    public static func faultLong(limit: Int) -> Message {
        Message(886, .number(limit))
    }

    /// {count} is too many to draw; the limit is {limit}.
    public static func faultTooMuch(count: Int, limit: Int) -> Message {
        Message(887, .number(count), .number(limit))
    }

    /// Build a ladder
    public static var helpBuilderHeading: Message { Message(888) }

    /// Four steps, in any order: press 1 to 4. The list on the left holds the jobs or links; the text on the right is
    /// about the chosen one. Tab goes there, and Enter on a line changes it. Del or x removes, u undoes the last
    /// change. L shows the map.
    public static var helpBuilderText: Message { Message(889) }

    // MARK: Ladders: what is wrong

    /// the text makes no sense from here on; what comes before it was read.
    public static var faultDamaged: Message { Message(890) }

    /// it is written for version {found} of the format, and this program knows version {known}.
    public static func faultNewerFormat(found: String, known: String) -> Message {
        Message(891, .text(found), .text(known))
    }

    /// expected: {expected}.
    public static func faultExpected(expected: String) -> Message {
        Message(892, .text(expected))
    }

    /// this field is unknown and is ignored.
    public static var faultUnknownField: Message { Message(893) }

    /// it is too long; {limit} characters are kept.
    public static func faultTooLong(limit: Int) -> Message {
        Message(894, .number(limit))
    }

    /// control characters or marks that turn the direction of writing were taken out.
    public static var faultUnsafeText: Message { Message(895) }

    /// it has {count} {count:one=job|other=jobs}; at most {limit} can be drawn.
    public static func faultTooManyJobs(count: Int, limit: Int) -> Message {
        Message(896, .number(count), .number(limit))
    }

    /// it has {count} {count:one=move|other=moves}; at most {limit} can be drawn.
    public static func faultTooManyMoves(count: Int, limit: Int) -> Message {
        Message(897, .number(count), .number(limit))
    }

    /// another job has the id "{id}".
    public static func faultSameID(id: String) -> Message {
        Message(898, .text(id))
    }

    /// there is no job "{id}".
    public static func faultNoSuchJob(id: String) -> Message {
        Message(899, .text(id))
    }

    /// the move leads from a job to itself.
    public static var faultToItself: Message { Message(900) }

    /// a step up cannot go both ways.
    public static var faultBothWays: Message { Message(901) }

    // MARK: What a file has to hold

    /// a list
    public static var expectedList: Message { Message(902) }

    /// a title
    public static var expectedTitle: Message { Message(903) }

    /// a text
    public static var expectedText: Message { Message(904) }

    /// the number {number}
    public static func expectedNumber(number: String) -> Message {
        Message(905, .text(number))
    }

    /// advancement or lateral
    public static var expectedKindOfMove: Message { Message(906) }

    /// true or false
    public static var expectedTrueOrFalse: Message { Message(907) }

    /// a code such as 29-1141.00
    public static var expectedOccupationCode: Message { Message(908) }

    /// a whole number, 1 to {highest}
    public static func expectedRung(highest: Int) -> Message {
        Message(909, .number(highest))
    }

    /// a type (education, experience, training or credential) and a text
    public static var expectedExperience: Message { Message(910) }

    /// an id, 1 to {longest} characters without control characters
    public static func expectedIdentifier(longest: Int) -> Message {
        Message(911, .number(longest))
    }

    // MARK: Command line: parts of reports

    /// {label}: {text}
    public static func labeledText(label: String, text: String) -> Message {
        Message(912, .text(label), .text(text))
    }

    /// {title} ({detail})
    public static func titleWithDetail(title: String, detail: String) -> Message {
        Message(913, .text(title), .text(detail))
    }

    /// {low} to {high}
    public static func rangeOf(low: String, high: String) -> Message {
        Message(914, .text(low), .text(high))
    }

    /// and {count} more (--limit shows more)
    public static func listMoreLimit(count: Int) -> Message {
        Message(915, .number(count))
    }

    /// and {count} more (--format json shows all)
    public static func listMoreJSON(count: Int) -> Message {
        Message(916, .number(count))
    }

    /// Source: {sources}.
    public static func sourcesOf(sources: String) -> Message {
        Message(917, .text(sources))
    }

    /// {pay} a year
    public static func payPerYear(pay: String) -> Message {
        Message(918, .text(pay))
    }

    /// move
    public static var columnMove: Message { Message(919) }

    /// code
    public static var columnCode: Message { Message(920) }

    /// occupation
    public static var columnOccupation: Message { Message(921) }

    /// kind
    public static var columnKind: Message { Message(922) }

    /// figure
    public static var columnFigure: Message { Message(923) }

    /// name
    public static var columnName: Message { Message(924) }

    /// ladder
    public static var columnLadder: Message { Message(925) }

    /// career field
    public static var columnCluster: Message { Message(926) }

    /// jobs
    public static var columnJobs: Message { Message(927) }

    /// moves
    public static var columnMoves: Message { Message(928) }

    // MARK: Command line: show

    /// Typical pay: {pay} an hour
    public static func payMiddleHour(pay: String) -> Message {
        Message(929, .text(pay))
    }

    /// from {low} (lowest-paid tenth) to {high} (highest-paid tenth)
    public static func payTenths(low: String, high: String) -> Message {
        Message(930, .text(low), .text(high))
    }

    /// Preparation level: not rated
    public static var zoneNotRated: Message { Message(931) }

    /// Interests: {interests}
    public static func interestsOf(interests: String) -> Message {
        Message(932, .text(interests))
    }

    /// {title} (in demand)
    public static func technologyInDemand(title: String) -> Message {
        Message(933, .text(title))
    }

    /// {title} (in demand in many jobs)
    public static func technologyHot(title: String) -> Message {
        Message(934, .text(title))
    }

    /// What O*NET says
    public static var definitionHeading: Message { Message(935) }

    /// Tasks, in O*NET's words
    public static var tasksHeading: Message { Message(936) }

    /// Detailed work activities, in O*NET's words
    public static var activitiesHeading: Message { Message(937) }

    /// other
    public static var educationOther: Message { Message(938) }

    // MARK: Command line: moves and gap

    /// Moves from {job}
    public static func movesFrom(job: String) -> Message {
        Message(939, .text(job))
    }

    /// Moves from your profile
    public static var movesFromProfile: Message { Message(940) }

    /// {kind}: {reasons}.
    public static func moveWithReasons(kind: String, reasons: String) -> Message {
        Message(941, .text(kind), .text(reasons))
    }

    /// your profile
    public static var yourProfile: Message { Message(942) }

    /// From {from} to {to}
    public static func gapFromTo(from: String, to: String) -> Message {
        Message(943, .text(from), .text(to))
    }

    /// BLS, what is typical for entry
    public static var timeFromProjections: Message { Message(944) }

    /// BLS, narrowed by what workers told O*NET
    public static var timeFromProjectionsAndWorkers: Message { Message(945) }

    /// what workers told O*NET
    public static var timeFromWorkers: Message { Message(946) }

    /// hours of registered apprenticeships
    public static var timeFromApprenticeships: Message { Message(947) }

    /// preparation levels only
    public static var timeFromJobZone: Message { Message(948) }

    // MARK: Command line: routes and compare

    /// Routes from {from} to {to}
    public static func routesFromTo(from: String, to: String) -> Message {
        Message(949, .text(from), .text(to))
    }

    /// Routes from {from}
    public static func routesFrom(from: String) -> Message {
        Message(950, .text(from))
    }

    /// Routes that lead to {to}
    public static func routesLeadingTo(to: String) -> Message {
        Message(951, .text(to))
    }

    /// No route fits. Dropping one of these would help: {options}.
    public static func routesLoosen(options: String) -> Message {
        Message(952, .text(options))
    }

    /// {time} in all
    public static func routeInAll(time: String) -> Message {
        Message(953, .text(time))
    }

    /// then {pay} a year
    public static func routeThenPay(pay: String) -> Message {
        Message(954, .text(pay))
    }

    /// {pay} a year over ten years
    public static func routeTenYearPay(pay: String) -> Message {
        Message(955, .text(pay))
    }

    /// you have at least {percent} for each step
    public static func routeLowestCoverage(percent: String) -> Message {
        Message(956, .text(percent))
    }

    /// Pay later
    public static var comparePayLater: Message { Message(957) }

    /// Competencies that differ most (level)
    public static var compareDifferMost: Message { Message(958) }

    // MARK: Command line: lattices

    /// Ways to {job}, up to {moves} {moves:one=move|other=moves}
    public static func latticeWaysTo(job: String, moves: Int) -> Message {
        Message(959, .text(job), .number(moves))
    }

    /// Ways from {job}, up to {moves} {moves:one=move|other=moves}
    public static func latticeWaysFrom(job: String, moves: Int) -> Message {
        Message(960, .text(job), .number(moves))
    }

    /// Derived by Rung from public data: the most useful moves between these occupations, not a ladder written by
    /// people in the trade. Rungs go by preparation level and, within a level, by pay.
    public static var latticeNoteDerived: Message { Message(961) }

    /// {jobs} of {all} occupations: from each pathway in turn, the one with the most openings a year. A pathway's own
    /// lattice has all of its occupations.
    public static func latticeNotePart(jobs: Int, all: Int) -> Message {
        Message(962, .number(jobs), .number(all))
    }

    /// Written by {author}, {date}.
    public static func latticeWrittenOn(author: String, date: String) -> Message {
        Message(963, .text(author), .text(date))
    }

    /// Written by {author}.
    public static func latticeWrittenBy(author: String) -> Message {
        Message(964, .text(author))
    }

    /// Pay, preparation levels, and derived moves: {releases}.
    public static func latticeSources(releases: String) -> Message {
        Message(965, .text(releases))
    }

    /// Sources
    public static var latticeHeadingSources: Message { Message(966) }

    /// Moves
    public static var latticeHeadingMoves: Message { Message(967) }

    /// The way back:
    public static var latticeWayBack: Message { Message(968) }

    /// no moves here
    public static var latticeNoMoves: Message { Message(969) }

    /// Rung {rung}
    public static func latticeRungHeading(rung: String) -> Message {
        Message(970, .text(rung))
    }

    /// Rung {rung} (preparation level {zone})
    public static func latticeRungZoneHeading(rung: String, zone: String) -> Message {
        Message(971, .text(rung), .text(zone))
    }

    /// {kind}: to {job} and back
    public static func latticeMoveBothWays(kind: String, job: String) -> Message {
        Message(972, .text(kind), .text(job))
    }

    /// {kind}: from {job}
    public static func latticeMoveFrom(kind: String, job: String) -> Message {
        Message(973, .text(kind), .text(job))
    }

    /// {from} to {to}: {kind}
    public static func latticeMoveBetween(from: String, to: String, kind: String) -> Message {
        Message(974, .text(from), .text(to), .text(kind))
    }

    /// {from} to {to}: {kind}, both ways
    public static func latticeMoveBetweenBothWays(from: String, to: String, kind: String) -> Message {
        Message(975, .text(from), .text(to), .text(kind))
    }

    /// Solid lines: steps up. Dashed lines: moves at the same level. ┼ is where two lines cross.
    public static var latticeLegend: Message { Message(976) }

    /// Solid lines: steps up. Dashed lines (~ :): moves at the same level. + is where two lines cross.
    public static var latticeLegendASCII: Message { Message(977) }

    /// the picture is {columns} columns wide. For less: --format outline, or less --chop-long-lines.
    public static func latticeTooWide(columns: Int) -> Message {
        Message(978, .number(columns))
    }

    /// {competency} (level {level})
    public static func competencyAtLevel(competency: String, level: String) -> Message {
        Message(979, .text(competency), .text(level))
    }

    // MARK: Command line: ladders

    /// {file}: no fault is found.
    public static func ladderSound(file: String) -> Message {
        Message(980, .text(file))
    }

    /// {file} is written.
    public static func ladderCreated(file: String) -> Message {
        Message(981, .text(file))
    }

    /// {count} {count:one=ladder is|other=ladders are} written to {folder}.
    public static func laddersImported(count: Int, folder: String) -> Message {
        Message(982, .number(count), .text(folder))
    }

    /// {file}: error: {fault}
    public static func ladderFaultLine(file: String, fault: String) -> Message {
        Message(983, .text(file), .text(fault))
    }

    /// {file}: warning: {fault}
    public static func ladderWarningLine(file: String, fault: String) -> Message {
        Message(984, .text(file), .text(fault))
    }

    /// and {count} more: rung ladder check {file} lists them all.
    public static func ladderFaultsMore(count: Int, file: String) -> Message {
        Message(985, .number(count), .text(file))
    }

    /// {file}: it cannot be drawn ({count} {count:one=error|other=errors}). Fix the errors above.
    public static func ladderNotDrawable(file: String, count: Int) -> Message {
        Message(986, .text(file), .number(count))
    }

    /// Neither HOME nor XDG_STATE_HOME names a folder for drafts.
    public static var ladderNoDraftFolder: Message { Message(987) }

    /// Rung was started so that nothing is kept.
    public static var ladderNoDraftsWanted: Message { Message(988) }

    /// Another Rung window is working on this draft.
    public static var ladderDraftTaken: Message { Message(989) }

    // MARK: Places in files

    /// line {line}
    public static func placeLine(line: String) -> Message {
        Message(990, .text(line))
    }

    /// record "{record}"
    public static func placeRecord(record: String) -> Message {
        Message(991, .text(record))
    }

    /// field "{field}"
    public static func placeField(field: String) -> Message {
        Message(992, .text(field))
    }

    /// job {job}
    public static func placeJob(job: String) -> Message {
        Message(993, .text(job))
    }

    /// move {number}
    public static func placeMove(number: String) -> Message {
        Message(994, .text(number))
    }

    /// move {number} ({from} to {to})
    public static func placeMoveEnds(number: String, from: String, to: String) -> Message {
        Message(995, .text(number), .text(from), .text(to))
    }

    // MARK: Profiles: what is wrong

    /// the file is damaged from line {line} on. What comes before it is used.
    public static func profileDamaged(line: String) -> Message {
        Message(996, .text(line))
    }

    /// it is written for version {found} of the format, and this program knows version {known}. What it knows is
    /// used.
    public static func profileNewerFormat(found: String, known: String) -> Message {
        Message(997, .text(found), .text(known))
    }

    /// the bundle holds no "{code}". The rest is used.
    public static func profileUnknownCode(code: String) -> Message {
        Message(998, .text(code))
    }

    /// expected: {expected}. The rest is used.
    public static func profileExpected(expected: String) -> Message {
        Message(999, .text(expected))
    }

    /// only the first {limit} entries are used.
    public static func profileTooMany(limit: Int) -> Message {
        Message(1000, .number(limit))
    }

    // MARK: What a file has to hold

    /// years, 0 to {most}
    public static func expectedYears(most: Int) -> Message {
        Message(1001, .number(most))
    }

    /// whole years, 0 to {most}
    public static func expectedWholeYears(most: Int) -> Message {
        Message(1002, .number(most))
    }

    /// one of {names}
    public static func expectedOneOf(names: String) -> Message {
        Message(1003, .text(names))
    }

    /// a line of text, 1 to {longest} characters
    public static func expectedLine(longest: Int) -> Message {
        Message(1004, .number(longest))
    }

    /// a CIP code such as 51.3902
    public static var expectedProgramCode: Message { Message(1005) }

    /// a whole number, 0 to {most}
    public static func expectedWholeNumber(most: Int) -> Message {
        Message(1006, .number(most))
    }

    /// a level, 0 to 7
    public static var expectedLevel: Message { Message(1007) }

    /// whole dollars a year, 0 to {most}
    public static func expectedWholeDollars(most: Int) -> Message {
        Message(1008, .number(most))
    }

    /// a preparation level, 1 to 5
    public static var expectedJobZone: Message { Message(1009) }

    /// an occupation, a competency, a pathway, or a career field
    public static var expectedThingToAvoid: Message { Message(1010) }

    /// an element of the content model such as 2.A.1.b
    public static var expectedCompetency: Message { Message(1011) }

    // MARK: Files: what keeps one from being read or written

    /// there is no such profile. Name the file with --profile.
    public static var fileMissingProfile: Message { Message(1012) }

    /// there is no such file. rung ladder list names the ladders of the bundle.
    public static var fileMissingLadder: Message { Message(1013) }

    /// it may not be opened. Give yourself permission, or name another file.
    public static var fileNotPermitted: Message { Message(1014) }

    /// this is not a file.
    public static var fileNotAFile: Message { Message(1015) }

    /// it is too large ({bytes} bytes; at most {limit} are read).
    public static func fileTooLarge(bytes: Int, limit: Int) -> Message {
        Message(1016, .number(bytes), .number(limit))
    }

    /// the file is empty. rung ladder new makes one to begin with.
    public static var fileEmpty: Message { Message(1017) }

    /// this is not a profile. docs/profile.md shows what one looks like.
    public static var fileNotAProfile: Message { Message(1018) }

    /// this is not a ladder. docs/lattices.md shows what one looks like.
    public static var fileNotALadder: Message { Message(1019) }

    /// a file with this name already exists. Choose another name.
    public static var fileExists: Message { Message(1020) }

    /// the disk is full. Nothing was changed.
    public static var fileDiskFull: Message { Message(1021) }

    /// all {limit} places for unfinished ladders are taken. Delete drafts that are no longer needed.
    public static func fileNoPlaceForDraft(limit: Int) -> Message {
        Message(1022, .number(limit))
    }

    /// it could not be read or written: {reason}.
    public static func fileFailed(reason: String) -> Message {
        Message(1023, .text(reason))
    }

    /// its folder does not exist. Create it first.
    public static var fileFolderMissing: Message { Message(1024) }

    /// it may not be written. Choose another place.
    public static var fileMayNotBeWritten: Message { Message(1025) }

    /// it exists, but it is not a regular file. Choose another place.
    public static var fileInTheWay: Message { Message(1026) }

    /// this is not a folder.
    public static var fileNotAFolder: Message { Message(1027) }

    /// this is a link to something that is not there.
    public static var fileLink: Message { Message(1028) }

    /// no file has so long a name.
    public static var fileNoSuchName: Message { Message(1029) }

    /// the name of a file in it is not UTF-8.
    public static var fileNameNotUTF8: Message { Message(1030) }

    /// it could not be read.
    public static var fileNotRead: Message { Message(1031) }

    /// nothing can be saved to this disk. Choose a place on another one.
    public static var fileReadOnlyDisk: Message { Message(1032) }

    /// a part of this path is not a folder. Choose another place.
    public static var fileNoFolderOnTheWay: Message { Message(1033) }

    /// this name is a link to something that is not there. Choose another name.
    public static var fileLinkInTheWay: Message { Message(1034) }

    /// the name is too long for this disk. Choose a shorter one.
    public static var fileNameTooLong: Message { Message(1035) }

    // MARK: Command line: what is wrong

    /// no occupation has the code "{code}". Look for it by name: rung search WORDS.
    public static func failureUnknownCode(code: String) -> Message {
        Message(1036, .text(code))
    }

    /// no occupation has the title "{title}". Try fewer or other words: rung search WORDS.
    public static func failureUnknownTitle(title: String) -> Message {
        Message(1037, .text(title))
    }

    /// no occupation has the title "{title}". Did you mean one of these? Name it by its code:
    public static func failureUnknownTitleNear(title: String) -> Message {
        Message(1038, .text(title))
    }

    /// "{title}" fits several occupations. Name one by its code:
    public static func failureAmbiguous(title: String) -> Message {
        Message(1039, .text(title))
    }

    /// the explorer needs a terminal, and its input is not one.
    public static var failureInputNoTerminal: Message { Message(1040) }

    /// the explorer needs a terminal, and its output is not one.
    public static var failureOutputNoTerminal: Message { Message(1041) }

    /// the explorer needs a terminal that can draw, and TERM is not set or says "dumb".
    public static var failureDumbTerminal: Message { Message(1042) }

    /// The plain commands work here: rung search, show, moves, gap and data (see rung --help).
    public static var failurePlainCommands: Message { Message(1043) }

    /// input and output must both be a terminal.
    public static var terminalNotOne: Message { Message(1044) }

    /// the variable TERM is not set, so the kind of terminal is unknown.
    public static var terminalTypeMissing: Message { Message(1045) }

    /// this system has no description of the terminal type "{type}" (TERM).
    public static func terminalTypeUnknown(type: String) -> Message {
        Message(1046, .text(type))
    }

    /// a terminal of type "{type}" (TERM) cannot show a full screen.
    public static func terminalCannotPlaceCursor(type: String) -> Message {
        Message(1047, .text(type))
    }

    /// the terminal is in use already.
    public static var terminalInUse: Message { Message(1048) }

    /// the terminal could not be set up: {reason}.
    public static func terminalFailed(reason: String) -> Message {
        Message(1049, .text(reason))
    }

    /// the answer could not be written: {reason}.
    public static func failureOutput(reason: String) -> Message {
        Message(1050, .text(reason))
    }

    /// no bundle of data is found (looked in {places}). Name its folder with --data or RUNG_DATA.
    public static func failureNoBundle(places: String) -> Message {
        Message(1051, .text(places))
    }

    /// this cannot be drawn: it has {count} {count:one=job|other=jobs}, and at most {limit} fit.
    public static func failureTooManyJobs(count: Int, limit: Int) -> Message {
        Message(1052, .number(count), .number(limit))
    }

    /// this cannot be drawn: it has {count} {count:one=move|other=moves}, and at most {limit} fit.
    public static func failureTooManyMoves(count: Int, limit: Int) -> Message {
        Message(1053, .number(count), .number(limit))
    }

    /// this cannot be drawn: its moves pass {count} rungs on their way, and at most {limit} fit.
    public static func failureTooManyPassedRanks(count: Int, limit: Int) -> Message {
        Message(1054, .number(count), .number(limit))
    }

    /// this cannot be drawn: the box of "{job}" does not fit.
    public static func failureBox(job: String) -> Message {
        Message(1055, .text(job))
    }

    /// this cannot be drawn: two jobs have the id "{job}".
    public static func failureSameJob(job: String) -> Message {
        Message(1056, .text(job))
    }

    /// this cannot be drawn: a move names "{job}", and there is no such job.
    public static func failureNoSuchJob(job: String) -> Message {
        Message(1057, .text(job))
    }

    /// this cannot be drawn: a move leads from "{job}" to itself.
    public static func failureToItself(job: String) -> Message {
        Message(1058, .text(job))
    }

    // MARK: Command line: wrong arguments

    /// Name one occupation, or --all for every one, or a person's --profile.
    public static var argumentsMovesOrigin: Message { Message(1059) }

    /// There are {count} arguments, and at most {limit} are read.
    public static func argumentsTooMany(count: Int, limit: Int) -> Message {
        Message(1060, .number(count), .number(limit))
    }

    /// There is no command "{word}". rung --help names them all.
    public static func argumentsUnknownCommand(word: String) -> Message {
        Message(1061, .text(word))
    }

    /// The name of a file or folder cannot be empty.
    public static var argumentsEmptyPath: Message { Message(1062) }

    /// Name where the move begins and where it leads, or --profile and where it leads.
    public static var argumentsGapEnds: Message { Message(1063) }

    /// Name where the route begins: an occupation, or a person's --profile.
    public static var argumentsRouteOrigin: Message { Message(1064) }

    /// With --profile, name only where it leads: the profile is where it begins.
    public static var argumentsProfileAndOrigin: Message { Message(1065) }

    /// --backwards takes one occupation, the one that the routes lead to.
    public static var argumentsBackwards: Message { Message(1066) }

    /// --min-pay takes whole dollars a year, 0 to {most}.
    public static func argumentsMinPay(most: Int) -> Message {
        Message(1067, .number(most))
    }

    /// --within takes years, 0 to {most}.
    public static func argumentsWithin(most: Int) -> Message {
        Message(1068, .number(most))
    }

    /// compare needs at least two different occupations.
    public static var argumentsComparedWithItself: Message { Message(1069) }

    /// --max-steps takes a number from 1 to {most}.
    public static func argumentsMaxSteps(most: Int) -> Message {
        Message(1070, .number(most))
    }

    /// Name 2 to {most} occupations to compare.
    public static func argumentsCompared(most: Int) -> Message {
        Message(1071, .number(most))
    }

    /// --limit takes a number from 1 to {most}.
    public static func argumentsLimit(most: Int) -> Message {
        Message(1072, .number(most))
    }

    /// --depth takes a number from 1 to {most}.
    public static func argumentsDepth(most: Int) -> Message {
        Message(1073, .number(most))
    }

    /// --depth and --backwards go with an occupation.
    public static var argumentsDepthSubject: Message { Message(1074) }

    /// --width takes columns, {least} to {most}.
    public static func argumentsLatticeWidth(least: Int, most: Int) -> Message {
        Message(1075, .number(least), .number(most))
    }

    /// --with-texts and --texts-output DIR go together.
    public static var argumentsTextsOutput: Message { Message(1076) }

    // MARK: The bundle: what is wrong

    /// it is not there.
    public static var bundleMissing: Message { Message(1077) }

    /// it may not be read.
    public static var bundleNotPermitted: Message { Message(1078) }

    /// reading it failed: {reason}.
    public static func bundleUnreadable(reason: String) -> Message {
        Message(1079, .text(reason))
    }

    /// it is not JSON of the expected shape: {reason}.
    public static func bundleNotJSON(reason: String) -> Message {
        Message(1080, .text(reason))
    }

    /// it is written for version {found} of the format, and this program reads version {expected}.
    public static func bundleFormat(found: String, expected: String) -> Message {
        Message(1081, .text(found), .text(expected))
    }

    /// "{value}" is not possible here; expected: {expected}.
    public static func bundleValue(value: String, expected: String) -> Message {
        Message(1082, .text(value), .text(expected))
    }

    /// it refers to "{reference}", which is not in the bundle.
    public static func bundleReference(reference: String) -> Message {
        Message(1083, .text(reference))
    }

    /// "{id}" appears twice.
    public static func bundleDuplicate(id: String) -> Message {
        Message(1084, .text(id))
    }

    /// it holds {found} records, and the manifest says {expected}.
    public static func bundleCount(found: Int, expected: Int) -> Message {
        Message(1085, .number(found), .number(expected))
    }

    /// it is required, but it is missing.
    public static var bundleIncomplete: Message { Message(1086) }

    /// its checksum is not the manifest's: it was changed or damaged.
    public static var bundleChecksum: Message { Message(1087) }

    /// it is out of date: the titles have changed since it was made.
    public static var bundleOutdated: Message { Message(1088) }

    /// the text is too long ({bytes} bytes; at most {limit} fit).
    public static func bundleTooLong(bytes: Int, limit: Int) -> Message {
        Message(1089, .number(bytes), .number(limit))
    }

    /// Name the bundle's folder with --data or RUNG_DATA.
    public static var adviceNameBundle: Message { Message(1090) }

    /// Give yourself permission to read it, or name another folder with --data.
    public static var advicePermission: Message { Message(1091) }

    /// Try again, or name another folder with --data.
    public static var adviceTryAgain: Message { Message(1092) }

    /// Install the bundle that came with this program, or name it with --data.
    public static var adviceInstall: Message { Message(1093) }

    /// Put back the bundle that came with this program; rung data check lists every fault.
    public static var advicePutBack: Message { Message(1094) }

    /// Make it again with rung data index, or name another folder with --data.
    public static var adviceIndexAgain: Message { Message(1095) }

    /// Going on without these texts.
    public static var adviceWithoutTexts: Message { Message(1096) }

    /// Fix them, or name others with --words.
    public static var adviceOtherTexts: Message { Message(1097) }

    /// Build the folder with rung data build --with-texts, or leave --texts and RUNG_TEXTS out.
    public static var advicePublishedTexts: Message { Message(1098) }

    /// the bundle in {folder} has {count} {count:one=fault|other=faults}. Put back the bundle that came with this
    /// program, or build a new one with rung data build.
    public static func failureBundleFaults(folder: String, count: Int) -> Message {
        Message(1099, .text(folder), .number(count))
    }

    /// the texts of {folder} do not fit: {fault}
    public static func failureTextsUnfit(folder: String, fault: String) -> Message {
        Message(1100, .text(folder), .text(fault))
    }

    // MARK: Command line: data

    /// The bundle in {folder}
    public static func bundlePlace(folder: String) -> Message {
        Message(1101, .text(folder))
    }

    /// The bundle in {folder} is sound.
    public static func bundleSound(folder: String) -> Message {
        Message(1102, .text(folder))
    }

    /// file
    public static var columnFile: Message { Message(1103) }

    /// records
    public static var columnRecords: Message { Message(1104) }

    /// bytes
    public static var columnBytes: Message { Message(1105) }

    /// Read {read} {read:one=row|other=rows} of {releases} release {releases:one=file|other=files}; wrote {written}
    /// {written:one=record|other=records} of {files} {files:one=file|other=files} to {folder}.
    public static func buildSummary(read: Int, releases: Int, written: Int, files: Int, folder: String) -> Message {
        Message(1106, .number(read), .number(releases), .number(written), .number(files), .text(folder))
    }

    /// Made the search index of {folder} again.
    public static func indexMade(folder: String) -> Message {
        Message(1107, .text(folder))
    }

    /// skipped: {count}
    public static func buildSkipped(count: Int) -> Message {
        Message(1108, .number(count))
    }

    /// merged: {count}
    public static func buildMerged(count: Int) -> Message {
        Message(1109, .number(count))
    }

    /// repaired: {count}
    public static func buildRepaired(count: Int) -> Message {
        Message(1110, .number(count))
    }

    /// placed: {count}
    public static func buildPlaced(count: Int) -> Message {
        Message(1111, .number(count))
    }

    /// filled from a broader group: {count}
    public static func buildFellBack(count: Int) -> Message {
        Message(1112, .number(count))
    }

    /// --verbose lists them all.
    public static var buildVerboseHint: Message { Message(1113) }

    /// Wrote O*NET's own texts on {count} {count:one=occupation|other=occupations} to {folder}. Show them with rung
    /// show --texts or RUNG_TEXTS.
    public static func buildTexts(count: Int, folder: String) -> Message {
        Message(1114, .number(count), .text(folder))
    }

    /// it is not there. Give the path of the release as it was unpacked.
    public static var releaseMissing: Message { Message(1115) }

    /// it may not be read. Give yourself permission to read it.
    public static var releaseNotPermitted: Message { Message(1116) }

    /// reading it failed: {reason}. Try again.
    public static func releaseUnreadable(reason: String) -> Message {
        Message(1117, .text(reason))
    }

    /// it has no header line. Download the release once more.
    public static var releaseEmpty: Message { Message(1118) }

    /// it is not UTF-8 text. Save it as UTF-8, or download the release once more.
    public static var releaseEncoding: Message { Message(1119) }

    /// a quoted field does not end as it should. Download the release once more.
    public static var releaseQuoting: Message { Message(1120) }

    /// the row has {found} {found:one=field|other=fields}, and the header names {expected}. Download the release once
    /// more.
    public static func releaseRagged(found: Int, expected: Int) -> Message {
        Message(1121, .number(found), .number(expected))
    }

    /// the header lacks the column "{column}". Is it another release?
    public static func releaseMissingColumn(column: String) -> Message {
        Message(1122, .text(column))
    }

    /// the header names the column "{column}" twice. Take one of them out.
    public static func releaseSameColumn(column: String) -> Message {
        Message(1123, .text(column))
    }

    /// "{value}" is not possible here; expected: {expected}. Is it another release?
    public static func releaseValue(value: String, expected: String) -> Message {
        Message(1124, .text(value), .text(expected))
    }

    /// it does not say which edition this is. O*NET's database comes with a file Read Me.txt that begins with its
    /// version: put it back.
    public static var releaseUnknownDatabase: Message { Message(1125) }

    /// its name does not say which year this is. BLS puts the year after an M, as in national_M[year]_dl.csv: give it
    /// that name again.
    public static var releaseUnknownWages: Message { Message(1126) }

    /// the header does not say which years this covers. Download the release once more.
    public static var releaseUnknownProjections: Message { Message(1127) }

    /// the header does not say which year's CIP codes these are. Download the release once more.
    public static var releaseUnknownPrograms: Message { Message(1128) }

    /// the header does not give the years of the O*NET-SOC codes as the other crosswalk does. Do the releases belong
    /// together?
    public static var releaseUnknownTaxonomy: Message { Message(1129) }

    /// O*NET's list of occupations has no "{code}". Do the releases belong together?
    public static func releaseUnknownOccupation(code: String) -> Message {
        Message(1130, .text(code))
    }

    /// no room is left on the disk.
    public static var writingDiskFull: Message { Message(1131) }

    /// it may not be written. Choose another folder with --output.
    public static var writingNotPermitted: Message { Message(1132) }

    /// it exists, but it is not a folder. Choose another with --output.
    public static var writingNotAFolder: Message { Message(1133) }

    /// it contains files that are not a bundle. Choose an empty or a new folder with --output.
    public static var writingNotABundle: Message { Message(1134) }

    /// this is a bundle, and O*NET's own texts do not belong there. Choose a folder of their own with --texts-output.
    public static var writingInsideBundle: Message { Message(1135) }

    /// writing failed: {reason}.
    public static func writingFailed(reason: String) -> Message {
        Message(1136, .text(reason))
    }

    /// The old bundle, if there was one, is still whole.
    public static var writingOldIsWhole: Message { Message(1137) }

    // MARK: Command line: words

    /// the texts break the rules of docs/words.md in {count} {count:one=place|other=places}. Rewrite the texts listed
    /// above.
    public static func wordsOffences(count: Int) -> Message {
        Message(1138, .number(count))
    }

    /// a control character or a stray blank
    public static var ruleStrayCharacter: Message { Message(1139) }

    /// {count} {count:one=word|other=words}; {least} to {most} are allowed
    public static func ruleWords(count: Int, least: Int, most: Int) -> Message {
        Message(1140, .number(count), .number(least), .number(most))
    }

    /// does not end with a period
    public static var ruleNoFullStop: Message { Message(1141) }

    /// a sentence of {words} words; {limit} at most
    public static func ruleLongSentence(words: Int, limit: Int) -> Message {
        Message(1142, .number(words), .number(limit))
    }

    /// grade {grade}; 10 at most
    public static func ruleGrade(grade: String) -> Message {
        Message(1143, .text(grade))
    }

    /// ease {ease}; 45 at least
    public static func ruleEase(ease: Int) -> Message {
        Message(1144, .number(ease))
    }

    /// {list}: {word}
    public static func ruleListed(list: String, word: String) -> Message {
        Message(1145, .text(list), .text(word))
    }

    /// seven words in a row that O*NET has too: {words}
    public static func ruleSharedRun(words: String) -> Message {
        Message(1146, .text(words))
    }

    /// says nearly the same as {key} ({percent}% of its words)
    public static func ruleAlike(key: String, percent: Int) -> Message {
        Message(1147, .text(key), .number(percent))
    }

    /// the same as {key}
    public static func ruleSame(key: String) -> Message {
        Message(1148, .text(key))
    }

    /// a slash that is not -os/as or -es/as
    public static var ruleSlash: Message { Message(1149) }

    /// {characters} characters; {limit} at most
    public static func ruleTooLong(characters: Int, limit: Int) -> Message {
        Message(1150, .number(characters), .number(limit))
    }

    /// the text of the English file
    public static var ruleUntranslated: Message { Message(1151) }

    /// the median grade is {grade}; 7 at most
    public static func ruleMedianGrade(grade: String) -> Message {
        Message(1152, .text(grade))
    }

    /// the median ease is {ease}; 65 at least
    public static func ruleMedianEase(ease: String) -> Message {
        Message(1153, .text(ease))
    }

    /// {language}: {count} {count:one=text|other=texts}, median grade {median} (7 at most), highest {hardest} (10 at
    /// most)
    public static func wordsMeasuredGrade(language: String, count: Int, median: String, hardest: String) -> Message {
        Message(1154, .text(language), .number(count), .text(median), .text(hardest))
    }

    /// {language}: {count} {count:one=text|other=texts}, median ease {median} (65 at least), lowest {hardest} (45 at
    /// least)
    public static func wordsMeasuredEase(language: String, count: Int, median: String, hardest: String) -> Message {
        Message(1155, .text(language), .number(count), .text(median), .text(hardest))
    }

    /// Not compared with O*NET's texts: name the releases with --releases.
    public static var wordsNotCompared: Message { Message(1156) }

    /// Compared with {count} {count:one=file|other=files} of O*NET's texts.
    public static func wordsCompared(count: Int) -> Message {
        Message(1157, .number(count))
    }

    // MARK: Command line: evaluate

    /// ranking
    public static var columnRanking: Message { Message(1158) }

    /// signal
    public static var columnSignal: Message { Message(1159) }

    /// fitted
    public static var columnFitted: Message { Message(1160) }

    /// in use
    public static var columnInUse: Message { Message(1161) }

    /// (base)
    public static var evaluationBase: Message { Message(1162) }

    /// Rankings of moves against the experts' relations, which none of them sees ({origins}
    /// {origins:one=origin|other=origins})
    public static func evaluationHeading(origins: Int) -> Message {
        Message(1163, .number(origins))
    }

    /// random
    public static var rankingRandom: Message { Message(1164) }

    /// size (openings a year)
    public static var rankingSize: Message { Message(1165) }

    /// share already used, alone
    public static var rankingCoverage: Message { Message(1166) }

    /// Nesta's formula
    public static var rankingNesta: Message { Message(1167) }

    /// cosine of all ratings
    public static var rankingCosine: Message { Message(1168) }

    /// closeness, fitted on other origins
    public static var rankingClosenessHeldOut: Message { Message(1169) }

    /// closeness, weights in use
    public static var rankingCloseness: Message { Message(1170) }

    /// order "best moves", without the experts
    public static var rankingWorthTaking: Message { Message(1171) }

    /// order "easiest to start", without the experts
    public static var rankingCloseToHand: Message { Message(1172) }

    // MARK: Command line: help

    /// EXAMPLES:
    public static var helpExamples: Message { Message(1173) }

    /// Find your next step at work: occupations, moves and gaps.
    public static var abstractRung: Message { Message(1174) }

    /// Without a command, rung opens the explorer on the whole screen. The other commands print plain text, for
    /// scripts and for people who cannot use a full screen.
    public static var discussionRung: Message { Message(1175) }

    /// An occupation is named by its O*NET-SOC code (29-1141.00 or 29-1141) or by a title in quotes.
    public static var discussionOccupations: Message { Message(1176) }

    /// En español: rung --help --lang es
    public static var discussionLanguage: Message { Message(1177) }

    /// rung search nurse
    public static var exampleSearchRung: Message { Message(1178) }

    /// rung show "Registered Nurses"
    public static var exampleShow: Message { Message(1179) }

    /// rung gap "Nursing Assistants" 29-2061
    public static var exampleGap: Message { Message(1180) }

    /// Open the explorer on the whole screen (what rung does without a command).
    public static var abstractExplore: Message { Message(1181) }

    /// rung --lang es
    public static var exampleLanguage: Message { Message(1182) }

    /// rung --profile me.json
    public static var exampleProfile: Message { Message(1183) }

    /// Find occupations by any title that people use.
    public static var abstractSearch: Message { Message(1184) }

    /// Words may come in any order, unfinished, abbreviated (RN, CDL) or with a typing error.
    public static var discussionSearch: Message { Message(1185) }

    /// rung search truck driver
    public static var exampleSearch: Message { Message(1186) }

    /// rung search electrican --limit 5
    public static var exampleSearchMisspelled: Message { Message(1187) }

    /// Show one occupation: pay, outlook, preparation and competencies.
    public static var abstractShow: Message { Message(1188) }

    /// Suggest moves from an occupation, the most promising first.
    public static var abstractMoves: Message { Message(1189) }

    /// With --all: from every occupation that O*NET rates to others that it rates.
    public static var discussionMoves: Message { Message(1190) }

    /// rung moves Cashiers --limit 10 --format json
    public static var exampleMoves: Message { Message(1191) }

    /// rung moves --profile me.json
    public static var exampleMovesProfile: Message { Message(1192) }

    /// Which moves come first. worth-taking: similar work, equal or better pay, with openings; close-to-hand: what
    /// could be started soonest, whatever it pays.
    public static var optionOrder: Message { Message(1193) }

    /// Show what a move still asks for: competency by competency.
    public static var abstractGap: Message { Message(1194) }

    /// rung gap "Nursing Assistants" "Registered Nurses" --limit 5
    public static var exampleGapTitles: Message { Message(1195) }

    /// The folder of the bundle. Without it: RUNG_DATA, else the bundle that came with the program.
    public static var optionData: Message { Message(1196) }

    /// Draw with plain ASCII characters only.
    public static var flagASCII: Message { Message(1197) }

    /// Colors: auto (as the terminal and NO_COLOR say), always or never.
    public static var optionColor: Message { Message(1198) }

    /// Leave the mouse to the terminal, to select text with it.
    public static var flagNoMouse: Message { Message(1199) }

    /// Keep no drafts on this computer (for shared computers).
    public static var flagKeepNothing: Message { Message(1200) }

    /// What to look for, one or more words.
    public static var argumentQuery: Message { Message(1201) }

    /// A code (29-1141.00 or 29-1141) or a title.
    public static var argumentOccupation: Message { Message(1202) }

    /// Where the move begins: a code or a title.
    public static var argumentFrom: Message { Message(1203) }

    /// Where the move leads: a code or a title.
    public static var argumentTo: Message { Message(1204) }

    /// From every rated occupation.
    public static var flagAll: Message { Message(1205) }

    /// At most this many occupations.
    public static var optionSearchLimit: Message { Message(1206) }

    /// At most this many moves from each occupation.
    public static var optionMovesLimit: Message { Message(1207) }

    /// At most this many lines in each list. Without it, 20 as text, otherwise all.
    public static var optionGapLimit: Message { Message(1208) }

    /// Output format: text, json or csv.
    public static var optionTableFormat: Message { Message(1209) }

    /// Output format: text or json.
    public static var optionDocumentFormat: Message { Message(1210) }

    /// Start from a person: the file of their profile (docs/profile.md).
    public static var optionProfile: Message { Message(1211) }

    /// The language, by its code: en, es, or any other that is there. Without it, that of the locale, else en.
    public static var optionLanguage: Message { Message(1212) }

    /// Your own folder of O*NET's texts (rung data build --with-texts). Without it: RUNG_TEXTS.
    public static var optionTexts: Message { Message(1213) }

    /// As text, also say what people in each job do.
    public static var flagMovesVerbose: Message { Message(1214) }

    /// As text, also say what each competency means.
    public static var flagCompareVerbose: Message { Message(1215) }

    /// As text, also say what each skill to learn means, and what the level needed looks like.
    public static var flagGapVerbose: Message { Message(1216) }

    /// Find routes of several moves: to a job, to anywhere, or backwards from a job.
    public static var abstractRoute: Message { Message(1217) }

    /// Several clearly different routes, none worse than another in time, pay and gap together. Without a
    /// destination: to jobs that pay at least as much as the first.
    public static var discussionRoute: Message { Message(1218) }

    /// rung route Cashiers --no-degree --min-pay 60000 --within 2
    public static var exampleRoute: Message { Message(1219) }

    /// rung route "Registered Nurses" --backwards
    public static var exampleRouteBackwards: Message { Message(1220) }

    /// rung route --profile me.json 29-1141 --format json
    public static var exampleRouteProfile: Message { Message(1221) }

    /// Where the route begins: a code or a title. Not with --profile.
    public static var argumentRouteFrom: Message { Message(1222) }

    /// Where it leads: a code or a title. Anywhere without it.
    public static var argumentRouteTo: Message { Message(1223) }

    /// At most this many moves, 1 to 5.
    public static var optionMaxSteps: Message { Message(1224) }

    /// Only jobs that are usually entered without a bachelor's degree.
    public static var flagNoDegree: Message { Message(1225) }

    /// Only steps that do not pay less.
    public static var flagNoPayCut: Message { Message(1226) }

    /// The last job pays at least this many dollars a year (typical pay).
    public static var optionMinPay: Message { Message(1227) }

    /// It takes at most this many years (halfway between the shortest and the longest).
    public static var optionWithin: Message { Message(1228) }

    /// Which jobs lead to this one.
    public static var flagBackwards: Message { Message(1229) }

    /// At most this many routes.
    public static var optionRouteLimit: Message { Message(1230) }

    /// Compare two to four occupations side by side.
    public static var abstractCompare: Message { Message(1231) }

    /// rung compare Electricians Plumbers Carpenters --format json
    public static var exampleCompare: Message { Message(1232) }

    /// Two to four codes or titles.
    public static var argumentCompared: Message { Message(1233) }

    /// At most this many competencies.
    public static var optionCompareLimit: Message { Message(1234) }

    // MARK: Command line: help on ladders

    /// Draw a lattice of a pathway, a career field, the jobs around an occupation, or a ladder.
    public static var abstractLattice: Message { Message(1235) }

    /// Names are looked for in this order: a file (a name with a slash or ending in .json), an occupation's code, a
    /// pathway, a career field, a ladder of the bundle, an occupation's title.
    public static var discussionLattice: Message { Message(1236) }

    /// A pathway, a career field, an occupation (code or title), a ladder, or its file.
    public static var argumentSubject: Message { Message(1237) }

    /// Around an occupation: up to this many moves, 1 to 3.
    public static var optionDepth: Message { Message(1238) }

    /// Around an occupation: what leads to it.
    public static var flagLatticeBackwards: Message { Message(1239) }

    /// What to write.
    public static var optionLatticeFormat: Message { Message(1240) }

    /// Columns to fit the picture into, where narrower boxes can do it.
    public static var optionLatticeWidth: Message { Message(1241) }

    /// Make, list, check, show or export career ladders.
    public static var abstractLadder: Message { Message(1242) }

    /// Write the file of a new ladder: empty, or a copy. Never overwrites a file.
    public static var abstractLadderNew: Message { Message(1243) }

    /// rung ladder new mine.json --title "Our plant"
    public static var exampleLadderNew: Message { Message(1244) }

    /// List the ladders of the bundle.
    public static var abstractLadderList: Message { Message(1245) }

    /// Check a ladder; exits 65 if it cannot be drawn.
    public static var abstractLadderCheck: Message { Message(1246) }

    /// Show a ladder in plain lines, with what each job takes.
    public static var abstractLadderShow: Message { Message(1247) }

    /// Write a ladder in another format.
    public static var abstractLadderExport: Message { Message(1248) }

    /// A ladder's file, or the name of a ladder of the bundle.
    public static var argumentLadder: Message { Message(1249) }

    /// The file to write.
    public static var argumentNewFile: Message { Message(1250) }

    /// What to begin with: as in rung lattice.
    public static var optionLadderFrom: Message { Message(1251) }

    /// The ladder's title.
    public static var optionLadderTitle: Message { Message(1252) }

    /// Import ladders from published frameworks.
    public static var abstractImport: Message { Message(1253) }

    /// Import the UK Government Digital and Data roles: one ladder for each role.
    public static var abstractImportGDAD: Message { Message(1254) }

    /// Reads the framework's list of roles and skills (uk_gdad_pcf_role.csv, or the folder that holds it).
    public static var discussionImportGDAD: Message { Message(1255) }

    /// The framework's file, or its folder.
    public static var argumentFramework: Message { Message(1256) }

    /// The folder for the ladders; created if missing.
    public static var optionImportOutput: Message { Message(1257) }

    // MARK: Command line: help on data

    /// Measure how good the advice is.
    public static var abstractEvaluate: Message { Message(1258) }

    /// Compare the ranking of moves with simple ones.
    public static var abstractEvaluateMoves: Message { Message(1259) }

    /// The experts' relations of O*NET are held out: no ranking in the table sees them, and the weights that an
    /// origin is tested with are fitted on other origins. Recall@10 is the share of the experts' primary ten among
    /// the first ten; nDCG@10 also counts their order. Takes some seconds.
    public static var discussionEvaluateMoves: Message { Message(1260) }

    /// Show the weights that the fit finds beside those in use.
    public static var flagFit: Message { Message(1261) }

    /// Build, check or describe the bundle of data that rung reads.
    public static var abstractData: Message { Message(1262) }

    /// Say which bundle is read, what it holds and where it comes from.
    public static var abstractDataInfo: Message { Message(1263) }

    /// Check a whole bundle and report every fault; exits 65 if there is one.
    public static var abstractDataCheck: Message { Message(1264) }

    /// Make the search index of a bundle again, after a title was edited.
    public static var abstractDataIndex: Message { Message(1265) }

    /// A search looks words up in search/, which is made from the titles in the other files. The old bundle stays
    /// whole until the new one is complete.
    public static var discussionDataIndex: Message { Message(1266) }

    /// Build the bundle from the raw public releases.
    public static var abstractDataBuild: Message { Message(1267) }

    /// The old bundle stays whole until the new one is complete.
    public static var discussionDataBuild: Message { Message(1268) }

    /// The folder of O*NET's database as tab-delimited text.
    public static var optionOnet: Message { Message(1269) }

    /// BLS national wages, under the name that BLS gives (national_M[year]_dl.csv).
    public static var optionOews: Message { Message(1270) }

    /// BLS Employment Projections, table 1.2, as CSV.
    public static var optionProjections: Message { Message(1271) }

    /// The career clusters crosswalk (cluster_pathway_long.csv).
    public static var optionClusters: Message { Message(1272) }

    /// Programs of study: CIP 2020 to O*NET-SOC 2019.
    public static var optionCIP: Message { Message(1273) }

    /// The RAPIDS list of apprenticeable occupations.
    public static var optionRapids: Message { Message(1274) }

    /// The folder of crosswalks between editions of the classification.
    public static var optionCrosswalks: Message { Message(1275) }

    /// The folder of authored ladders. Without it, the ladders of the bundle in the output folder stay.
    public static var optionLadders: Message { Message(1276) }

    /// The folder to write the bundle to.
    public static var optionOutput: Message { Message(1277) }

    /// List every row that was skipped, merged, repaired or filled from a broader group.
    public static var flagBuildVerbose: Message { Message(1278) }

    /// The folder of the bundle. Without it, the bundle that rung reads.
    public static var argumentCheck: Message { Message(1279) }

    /// The folder of Rung's own texts to use. Without it, those of the output folder, if it has any.
    public static var optionWords: Message { Message(1280) }

    /// Also take O*NET's definitions, tasks and detailed activities, into a folder of their own.
    public static var flagWithTexts: Message { Message(1281) }

    /// The folder to write O*NET's texts to, with --with-texts; never a bundle.
    public static var optionTextsOutput: Message { Message(1282) }

    /// Check Rung's own texts.
    public static var abstractWords: Message { Message(1283) }

    /// Check every text against the rules of docs/words.md, and say how much of each language is there; exits 65 if
    /// one breaks a rule.
    public static var abstractWordsCheck: Message { Message(1284) }

    /// The folder that holds the raw releases (onet_30_1): no seven words in a row may be O*NET's.
    public static var optionReleases: Message { Message(1285) }

    // MARK: What a file has to hold

    /// a whole number, {least} to {most}
    public static func expectedRange(least: Int, most: Int) -> Message {
        Message(1286, .number(least), .number(most))
    }

    /// a whole number, {least} to {most}, or nothing
    public static func expectedRangeOrNothing(least: Int, most: Int) -> Message {
        Message(1287, .number(least), .number(most))
    }

    /// {count} numbers, each {least} to {most}
    public static func expectedNumbers(count: Int, least: Int, most: Int) -> Message {
        Message(1288, .number(count), .number(least), .number(most))
    }

    /// {count} {count:one=field|other=fields}
    public static func expectedFields(count: Int) -> Message {
        Message(1289, .number(count))
    }

    /// {least} to {most} fields
    public static func expectedFieldRange(least: Int, most: Int) -> Message {
        Message(1290, .number(least), .number(most))
    }

    /// {count} {count:one=field|other=fields} or more
    public static func expectedFieldsOrMore(count: Int) -> Message {
        Message(1291, .number(count))
    }

    /// {count}
    public static func expectedCount(count: Int) -> Message {
        Message(1292, .number(count))
    }

    /// at most {count}
    public static func expectedAtMost(count: Int) -> Message {
        Message(1293, .number(count))
    }

    /// {count} {count:one=byte|other=bytes}
    public static func expectedBytes(count: Int) -> Message {
        Message(1294, .number(count))
    }

    /// a title of 1 to {longest} bytes
    public static func expectedTitleOfBytes(longest: Int) -> Message {
        Message(1295, .number(longest))
    }

    /// a year
    public static var expectedYear: Message { Message(1296) }

    /// a year, or nothing
    public static var expectedYearOrNothing: Message { Message(1297) }

    /// occupations in the order of their codes
    public static var expectedOccupationOrder: Message { Message(1298) }

    /// competencies in the order of domain and element
    public static var expectedCompetencyOrder: Message { Message(1299) }

    /// pathways in the order of cluster and title
    public static var expectedPathwayOrder: Message { Message(1300) }

    /// programs in the order of their codes, such as 51.3902
    public static var expectedProgramOrder: Message { Message(1301) }

    /// keys in the order of the bundle
    public static var expectedKeyOrder: Message { Message(1302) }

    /// =, or W, B or M and a code
    public static var expectedFigureSource: Message { Message(1303) }

    /// a wage, in ascending order
    public static var expectedAscendingWage: Message { Message(1304) }

    /// text without control characters
    public static var expectedPlainText: Message { Message(1305) }

    /// {count} ratings of {bytes} bytes
    public static func expectedRatings(count: Int, bytes: Int) -> Message {
        Message(1306, .number(count), .number(bytes))
    }

    /// importance {lowImportance} to {highImportance}, level {lowLevel} to {highLevel}, in hundredths
    public static func expectedCell(lowImportance: Int, highImportance: Int, lowLevel: Int, highLevel: Int) -> Message {
        Message(1307, .number(lowImportance), .number(highImportance), .number(lowLevel), .number(highLevel))
    }

    /// 0 to {most}, or -
    public static func expectedErrorOrDash(most: Int) -> Message {
        Message(1308, .number(most))
    }

    /// one to three of R, I, A, S, E and C
    public static var expectedHighPoints: Message { Message(1309) }

    /// impact {lowImpact} to {highImpact} and rank {lowRank} to {highRank}
    public static func expectedStyleRating(lowImpact: Int, highImpact: Int, lowRank: Int, highRank: Int) -> Message {
        Message(1310, .number(lowImpact), .number(highImpact), .number(lowRank), .number(highRank))
    }

    /// a sum of {least} to {most} basis points
    public static func expectedSum(least: Int, most: Int) -> Message {
        Message(1311, .number(least), .number(most))
    }

    /// a rank, counted from 1
    public static var expectedRank: Message { Message(1312) }

    /// a work style's impact or rank
    public static var expectedStyleFigure: Message { Message(1313) }

    /// a category of {scale} and a share of 0 to 100
    public static func expectedCategoryShare(scale: String) -> Message {
        Message(1314, .text(scale))
    }

    /// a figure
    public static var expectedFigure: Message { Message(1315) }

    /// a figure, *, ** or #
    public static var expectedWageFigure: Message { Message(1316) }

    /// a pathway of the national framework
    public static var expectedFrameworkPathway: Message { Message(1317) }

    /// a ladder
    public static var expectedLadder: Message { Message(1318) }

    /// a name of small letters, digits and hyphens
    public static var expectedLadderName: Message { Message(1319) }

    // MARK: Files: what is no JSON of the right shape

    /// a text does not end on its line
    public static var jsonTextAcrossLines: Message { Message(1320) }

    /// a text does not end
    public static var jsonUnendedText: Message { Message(1321) }

    /// a control character in a text
    public static var jsonControlCharacter: Message { Message(1322) }

    /// an unknown escape in a text
    public static var jsonUnknownEscape: Message { Message(1323) }

    /// half of a surrogate pair
    public static var jsonHalfSurrogate: Message { Message(1324) }

    /// it is not well-formed UTF-8
    public static var jsonInvalidUTF8: Message { Message(1325) }

    /// a whole number is missing
    public static var jsonNoNumber: Message { Message(1326) }

    /// something follows the end
    public static var jsonTextAfterEnd: Message { Message(1327) }

    /// "{text}" is missing
    public static func jsonMissing(text: String) -> Message {
        Message(1328, .text(text))
    }

    /// it ends early: "{text}" is missing
    public static func jsonEndsEarly(text: String) -> Message {
        Message(1329, .text(text))
    }

    /// an unknown key "{key}"
    public static func jsonUnknownKey(key: String) -> Message {
        Message(1330, .text(key))
    }

    /// the key "{key}" is missing
    public static func jsonMissingKey(key: String) -> Message {
        Message(1331, .text(key))
    }

    /// the text makes no sense from here on
    public static var jsonSenseless: Message { Message(1332) }

    /// an unknown field
    public static var jsonUnknownField: Message { Message(1333) }

    /// it is no ladder
    public static var jsonNoLadder: Message { Message(1334) }

    /// it is not in the form that rung writes
    public static var jsonNotCanonical: Message { Message(1335) }

    /// a move leads from a job to itself
    public static var jsonMoveToItself: Message { Message(1336) }

    // MARK: Command line: data

    /// [{number}/{total}] {step}
    public static func buildStep(number: Int, total: Int, step: String) -> Message {
        Message(1337, .number(number), .number(total), .text(step))
    }

    /// Reading occupations
    public static var stepOccupations: Message { Message(1338) }

    /// Reading related occupations
    public static var stepRelations: Message { Message(1339) }

    /// Reading skills, knowledge, abilities and activities
    public static var stepRatings: Message { Message(1340) }

    /// Reading interests, values and styles
    public static var stepProfiles: Message { Message(1341) }

    /// Reading education and training
    public static var stepPreparation: Message { Message(1342) }

    /// Reading titles
    public static var stepTitles: Message { Message(1343) }

    /// Reading technologies and tools
    public static var stepEquipment: Message { Message(1344) }

    /// Reading wages
    public static var stepWages: Message { Message(1345) }

    /// Reading projections
    public static var stepProjections: Message { Message(1346) }

    /// Reading career clusters
    public static var stepPathways: Message { Message(1347) }

    /// Reading programs of study
    public static var stepPrograms: Message { Message(1348) }

    /// Reading apprenticeships
    public static var stepApprenticeships: Message { Message(1349) }

    /// Putting the bundle together
    public static var stepAssembling: Message { Message(1350) }

    /// skipped: {what}
    public static func noteSkipped(what: String) -> Message {
        Message(1351, .text(what))
    }

    /// merged: {what}
    public static func noteMerged(what: String) -> Message {
        Message(1352, .text(what))
    }

    /// repaired: {what}
    public static func noteRepaired(what: String) -> Message {
        Message(1353, .text(what))
    }

    /// placed: {what}
    public static func notePlaced(what: String) -> Message {
        Message(1354, .text(what))
    }

    /// filled from a broader group: {what}
    public static func noteFellBack(what: String) -> Message {
        Message(1355, .text(what))
    }

    /// "{name}" is there twice
    public static func factRepeated(name: String) -> Message {
        Message(1356, .text(name))
    }

    /// a placement is there twice
    public static var factRepeatedPlacement: Message { Message(1357) }

    /// "{code}" is not an occupation of O*NET
    public static func factNoOccupation(code: String) -> Message {
        Message(1358, .text(code))
    }

    /// a row without a name
    public static var factNoName: Message { Message(1359) }

    /// a name's spaces or marks became "{name}"
    public static func factCleaned(name: String) -> Message {
        Message(1360, .text(name))
    }

    /// {code} has no wages
    public static func factNoWages(code: String) -> Message {
        Message(1361, .text(code))
    }

    /// {occupation} has no figures at all
    public static func factNoFigures(occupation: String) -> Message {
        Message(1362, .text(occupation))
    }

    /// {occupation} has wages of the whole occupation {code}
    public static func factWagesOfWhole(occupation: String, code: String) -> Message {
        Message(1363, .text(occupation), .text(code))
    }

    /// {occupation} has wages of the broad group {code}
    public static func factWagesOfBroad(occupation: String, code: String) -> Message {
        Message(1364, .text(occupation), .text(code))
    }

    /// {occupation} has wages of the minor group {code}
    public static func factWagesOfMinor(occupation: String, code: String) -> Message {
        Message(1365, .text(occupation), .text(code))
    }

    /// {occupation} has the outlook of the whole occupation {code}
    public static func factOutlookOfWhole(occupation: String, code: String) -> Message {
        Message(1366, .text(occupation), .text(code))
    }

    /// {occupation} has the outlook of the broad group {code}
    public static func factOutlookOfBroad(occupation: String, code: String) -> Message {
        Message(1367, .text(occupation), .text(code))
    }

    /// {occupation} has the outlook of the minor group {code}
    public static func factOutlookOfMinor(occupation: String, code: String) -> Message {
        Message(1368, .text(occupation), .text(code))
    }

    /// {occupation} in {pathway}: the notice's {job}
    public static func factPlacedByNotice(occupation: String, pathway: String, job: String) -> Message {
        Message(1369, .text(occupation), .text(pathway), .text(job))
    }

    /// {occupation} in {pathway}: no release fills the pathway
    public static func factPlacedToFill(occupation: String, pathway: String) -> Message {
        Message(1370, .text(occupation), .text(pathway))
    }

    /// {occupation} in {pathway}: beside {relative}
    public static func factPlacedBeside(occupation: String, pathway: String, relative: String) -> Message {
        Message(1371, .text(occupation), .text(pathway), .text(relative))
    }

    /// {code} is not an occupation of O*NET: not placed in {pathway}
    public static func factNotPlaced(code: String, pathway: String) -> Message {
        Message(1372, .text(code), .text(pathway))
    }

    /// {occupation} is in no pathway
    public static func factNoPathway(occupation: String) -> Message {
        Message(1373, .text(occupation))
    }

    /// {code} has shares that do not add up to 100
    public static func factBadShares(code: String) -> Message {
        Message(1374, .text(code))
    }

    /// {code} lacks some ratings: it has none
    public static func factMissingRatings(code: String) -> Message {
        Message(1375, .text(code))
    }

    /// the ranks of {code} were numbered from 1 again
    public static func factRenumbered(code: String) -> Message {
        Message(1376, .text(code))
    }

    /// there is no crosswalk for codes older than 2010
    public static var factNoOlderCrosswalk: Message { Message(1377) }

    /// {title}: {code} is unknown, matched by its title to {match}
    public static func factMatchedByTitle(title: String, code: String, match: String) -> Message {
        Message(1378, .text(title), .text(code), .text(match))
    }

    /// {title}: {code} has no current occupation
    public static func factLeadsNowhere(title: String, code: String) -> Message {
        Message(1379, .text(title), .text(code))
    }

    /// {title}: "{found}" is not an O*NET-SOC code
    public static func factNoOccupationCode(title: String, found: String) -> Message {
        Message(1380, .text(title), .text(found))
    }

    /// {title}: "{found}" is not a RAPIDS code
    public static func factNoRapidsCode(title: String, found: String) -> Message {
        Message(1381, .text(title), .text(found))
    }

    /// {title}: "{found}" is not a type
    public static func factNoType(title: String, found: String) -> Message {
        Message(1382, .text(title), .text(found))
    }

    /// {title}: "{found}" is not a term
    public static func factNoTerm(title: String, found: String) -> Message {
        Message(1383, .text(title), .text(found))
    }

    /// it has no title
    public static var factNoTitle: Message { Message(1384) }

    /// its two codes were swapped
    public static var factCodesSwapped: Message { Message(1385) }

    /// {found} read as {code}
    public static func factCodeRead(found: String, code: String) -> Message {
        Message(1386, .text(found), .text(code))
    }

    /// stars before its code left out
    public static var factStarsLeftOut: Message { Message(1387) }

    /// {found} hours read as {hours}
    public static func factHoursRead(found: String, hours: String) -> Message {
        Message(1388, .text(found), .text(hours))
    }

    // MARK: Command line: words

    /// gendered
    public static var listGendered: Message { Message(1389) }

    /// cliché
    public static var listCliche: Message { Message(1390) }

    /// jargon
    public static var listJargon: Message { Message(1391) }

    /// not American English
    public static var listNotAmerican: Message { Message(1392) }

    /// condescending
    public static var listCondescending: Message { Message(1393) }

    /// vague
    public static var listVague: Message { Message(1394) }

    /// familiar address
    public static var listFamiliar: Message { Message(1395) }

    /// regional
    public static var listRegional: Message { Message(1396) }

    /// misleading
    public static var listMisleading: Message { Message(1397) }

    /// bookish
    public static var listBookish: Message { Message(1398) }

    /// untranslated
    public static var listUntranslated: Message { Message(1399) }

    // MARK: Manual page

    /// Print the manual page.
    public static var abstractManual: Message { Message(1400) }

    /// The date of the page.
    public static var argumentManualDate: Message { Message(1401) }

    /// User commands
    public static var manualOfRung: Message { Message(1402) }

    /// NAME
    public static var manualName: Message { Message(1403) }

    /// SYNOPSIS
    public static var manualSynopsis: Message { Message(1404) }

    /// DESCRIPTION
    public static var manualDescription: Message { Message(1405) }

    /// KEYS IN THE EXPLORER
    public static var manualKeys: Message { Message(1406) }

    /// These keys work on most screens. The last line of the screen shows the ones that matter there, and ? shows
    /// them all. Everything can also be clicked.
    public static var manualKeysMore: Message { Message(1407) }

    /// COMMANDS
    public static var manualCommands: Message { Message(1408) }

    /// command
    public static var manualCommand: Message { Message(1409) }

    /// ENVIRONMENT
    public static var manualEnvironment: Message { Message(1410) }

    /// FILES
    public static var manualFiles: Message { Message(1411) }

    /// EXIT STATUS
    public static var manualExitStatus: Message { Message(1412) }

    /// EXAMPLES
    public static var manualExamples: Message { Message(1413) }

    /// Examples:
    public static var manualExamplesHere: Message { Message(1414) }

    /// Default: {value}.
    public static func manualUsual(value: String) -> Message {
        Message(1415, .text(value))
    }

    /// The folder of the bundle. The option --data takes precedence.
    public static var manualDataVariable: Message { Message(1416) }

    /// Your own folder of O*NET's texts. The option --texts takes precedence.
    public static var manualTextsVariable: Message { Message(1417) }

    /// The language. The first one that is set decides; the option --lang takes precedence.
    public static var manualLocaleVariables: Message { Message(1418) }

    /// Where it is set and not empty, no colors are used.
    public static var manualNoColorVariable: Message { Message(1419) }

    /// The kind of terminal.
    public static var manualTermVariable: Message { Message(1420) }

    /// Where drafts of ladders are kept, in the folder rung/drafts.
    public static var manualStateVariable: Message { Message(1421) }

    /// The bundle: everything rung knows about jobs, and what it says in each language.
    public static var manualBundleFolder: Message { Message(1422) }

    /// Ladders that are not saved yet. With --keep-nothing there are none.
    public static var manualDraftsFolder: Message { Message(1423) }

    /// All went well.
    public static var manualSuccess: Message { Message(1424) }

    /// The arguments make no sense: an unknown option or job, or a title that fits several jobs.
    public static var manualUsage: Message { Message(1425) }

    /// A file is not what it should be.
    public static var manualBadData: Message { Message(1426) }

    /// A file is missing, or may not be read.
    public static var manualNoInput: Message { Message(1427) }

    /// A file or folder cannot be created.
    public static var manualCannotCreate: Message { Message(1428) }

    /// Reading or writing failed.
    public static var manualInputOutput: Message { Message(1429) }

    /// OPTIONS
    public static var manualOptions: Message { Message(1430) }

    /// Most commands take these:
    public static var manualOptionsMore: Message { Message(1431) }

    /// options
    public static var manualOptionsWord: Message { Message(1432) }

    // MARK: Command line: evaluate

    /// Measure how often the routes shown are the usual ones.
    public static var abstractEvaluateRoutes: Message { Message(1433) }

    /// For each route of a table that people wrote down beforehand: at which place the usual way is shown. And of the
    /// steps shown between random jobs: how many experts relate, a ladder has, or the same pathway holds. Takes a
    /// minute.
    public static var discussionEvaluateRoutes: Message { Message(1434) }

    /// The table of well-known routes. Without it, the one of the bundle.
    public static var optionRouteTable: Message { Message(1435) }

    /// The usual way is the first shown for {first} of {routes} well-known routes, among the first two for {second}.
    public static func evaluationRoutes(first: String, routes: Int, second: String) -> Message {
        Message(1436, .text(first), .number(routes), .text(second))
    }

    /// Of {steps} steps shown between random jobs, experts relate, a ladder has, or the same pathway holds {share}.
    public static func evaluationRouteSteps(steps: Int, share: String) -> Message {
        Message(1437, .number(steps), .text(share))
    }

    /// {from} > {to}: usually {usual}; shown: {shown}
    public static func evaluationRouteMissed(from: String, to: String, usual: String, shown: String) -> Message {
        Message(1438, .text(from), .text(to), .text(usual), .text(shown))
    }

    // MARK: Routes

    /// the usual way
    public static var routeLabelUsual: Message { Message(1439) }

    /// straight there
    public static var routeLabelStraight: Message { Message(1440) }

    /// the quickest
    public static var routeLabelQuickest: Message { Message(1441) }

    /// the best paid on the way
    public static var routeLabelBestPaid: Message { Message(1442) }

    /// the smallest steps
    public static var routeLabelSmallestSteps: Message { Message(1443) }

    /// another common way
    public static var routeLabelCommon: Message { Message(1444) }
}
