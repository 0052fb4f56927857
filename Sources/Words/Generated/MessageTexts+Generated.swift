// Made by `make words` from Data/interface: change the texts there.

extension MessageTexts {
    /// The keys, in the order of the English file.
    static let keys = #"""
        numberGroupSeparator
        numberDecimalSeparator
        numberLess
        numberMore
        percentage
        listTwo
        listMiddle
        listEnd
        listTwoBeforeI
        listEndBeforeI
        dollars
        dollarsOrMore
        dollarsThousands
        dollarsThousandsOrMore
        same
        fallbackMark
        keySpace
        keyUp
        keyDown
        keyLeft
        keyRight
        keyEnter
        keyEscape
        keyTab
        keyBackTab
        keyBackspace
        keyDelete
        keyInsert
        keyHome
        keyEnd
        keyPageUp
        keyPageDown
        keyAltLeft
        keyAltRight
        commandMoveUp
        commandMoveDown
        commandMoveLeft
        commandMoveRight
        commandPageUp
        commandPageDown
        commandFirst
        commandLast
        commandOpen
        commandBack
        commandNextPane
        commandPreviousPane
        commandSearch
        commandMoves
        commandOverview
        commandWhereItStands
        commandGap
        commandFilter
        commandSort
        commandHistoryBack
        commandHistoryForward
        commandHome
        commandAbout
        commandHelp
        commandPalette
        commandSuspend
        commandClose
        commandLeaveAtOnce
        commandLeave
        hintChoose
        hintColumns
        hintPage
        hintFirst
        hintLast
        hintOpen
        hintBack
        hintForward
        hintOtherSide
        hintSearch
        hintMoves
        hintOverview
        hintWhereItStands
        hintGap
        hintFilter
        hintSort
        hintHome
        hintAbout
        hintHelp
        hintPalette
        hintSuspend
        hintLeave
        whyNoOccupation
        whyNoMove
        whyNothingBefore
        whyNothingAfter
        whyHome
        tooSmall
        homeCrumb
        programTitle
        programPromise
        homeStartFromJob
        homeStartFromJobMore
        homeBrowse
        homeBrowseMore
        homeSearch
        homeSearchMore
        homeCounts
        homePrivacy
        browseCrumb
        clusterCounts
        pathwayCounts
        summaryPay
        summaryBusiest
        previewEducation
        previewZone
        payMiddle
        payNotPublished
        openingsAYear
        sectionOverview
        sectionPay
        sectionOutlook
        sectionPreparation
        sectionWorkStyles
        sectionInterests
        sectionTechnologies
        sectionTools
        sectionPrograms
        sectionApprenticeships
        sectionRelated
        sectionTitles
        sectionPlaces
        domainSkills
        domainKnowledge
        domainAbilities
        domainActivities
        overviewCode
        overviewCompare
        overviewMoves
        overviewMatters
        labelPreparation
        labelEducation
        labelExperience
        labelTraining
        labelEmployment
        labelJobs2024
        labelJobs2034
        labelChange
        zoneNumber
        zone1
        zone2
        zone3
        zone4
        zone5
        educationNone
        educationHighSchool
        educationSomeCollege
        educationAward
        educationAssociate
        educationBachelor
        educationMaster
        educationDoctoral
        experienceNone
        experienceUnderFive
        experienceFiveOrMore
        trainingNone
        trainingShort
        trainingModerate
        trainingLong
        trainingInternship
        trainingApprenticeship
        payAYear
        payAnHour
        payLowest
        payLow
        payMedian
        payHigh
        payHighest
        payPictureLegend
        sourceWages
        outlookNotPublished
        openingsMeaning
        changeAverage
        trendMuchFaster
        trendFaster
        trendAverage
        trendSlower
        trendShrinking
        sourceOutlook
        preparationTypical
        preparationNotPublished
        educationSharesHeading
        experienceSharesHeading
        onSiteSharesHeading
        onTheJobSharesHeading
        sourcePreparation
        rlNoDiploma
        rlHighSchool
        rlCertificate
        rlSomeCollege
        rlAssociate
        rlBachelor
        rlPostBachelor
        rlMaster
        rlPostMaster
        rlProfessional
        rlDoctoral
        rlPostDoctoral
        timeNone
        timeShow
        timeMonth
        timeThreeMonths
        timeSixMonths
        timeYear
        timeTwoYears
        timeFourYears
        timeSixYears
        timeEightYears
        timeTenYears
        timeFourToTen
        timeOverTen
        programsHeading
        programsNone
        sourcePrograms
        apprenticeshipsHeading
        apprenticeshipsNone
        apprenticeshipHours
        apprenticeshipNoHours
        apprenticeshipTime
        apprenticeshipCompetency
        apprenticeshipHybrid
        sourceApprenticeships
        notRated
        competenciesLess
        uncertainMeaning
        sourceCompetencies
        columnImportance
        columnLevel
        workStylesHeading
        workStylesMeaning
        interestsHeading
        interestsMeaning
        valuesHeading
        valuesMeaning
        interestRealistic
        interestInvestigative
        interestArtistic
        interestSocial
        interestEnterprising
        interestConventional
        valueAchievement
        valueWorkingConditions
        valueRecognition
        valueRelationships
        valueSupport
        valueIndependence
        technologiesHeading
        technologiesMeaning
        toolsHeading
        sourceTools
        listNone
        titlesReported
        titlesOther
        relatedHeading
        relatedSupplemental
        sourceRelated
        placesHeading
        placesSource
        placementNotice
        placementRung
        placementRelatives
        figureWholeOccupation
        figureBroadGroup
        figureMinorGroup
        figureBroader
        movesCrumb
        orderBest
        orderBestMeaning
        orderCloseToHand
        orderCloseToHandMeaning
        orderClosest
        orderKind
        orderPreparation
        orderPay
        orderOpenings
        orderTitle
        movesFiltered
        columnPay
        columnTime
        columnHave
        columnOpenings
        columnZone
        movesWhy
        movesNone
        movesNoneWithFilter
        loosenPreparation
        loosenOpenings
        loosenAll
        loosenMove
        loosenMoves
        kindAdvancement
        kindLateral
        kindStepDown
        gapCrumb
        gapCoverage
        gapMeaning
        gapDomain
        gapToBuild
        gapAlreadyHave
        gapMore
        gapNotRated
        columnYou
        columnAsks
        wayInHeading
        wayInExperience
        wayInTraining
        payHeading
        payMoreThanNow
        payLessThanNow
        reasonCloseWork
        reasonSkills
        reasonPaysMore
        reasonPaysAtLeast
        reasonPaysLess
        reasonOpenings
        reasonGrowing
        reasonShrinking
        reasonExperts
        reasonExpertsBack
        reasonPathway
        reasonCluster
        reasonFamily
        reasonMorePreparation
        reasonMuchMorePreparation
        reasonLessPreparation
        reasonNotRated
        reasonNewDirection
        reasonEducation
        reasonTraining
        reasonBorrowed
        searchCrumb
        searchMovesCrumb
        searchLabel
        searchMovesLabel
        searchHint
        searchNothing
        searchAlso
        helpCrumb
        helpKeys
        helpSigns
        helpSignUp
        helpSignAcross
        helpSignDown
        helpSignBar
        helpSignGap
        helpSignRange
        helpSignFallback
        helpSignUncertain
        helpMouseHeading
        helpMouse
        helpHomeHeading
        helpHome
        helpBrowseHeading
        helpBrowse
        helpOccupationHeading
        helpOccupation
        helpMovesHeading
        helpMoves
        helpGapHeading
        helpGap
        helpAboutHeading
        helpAbout
        helpSearchHeading
        helpSearch
        helpPaletteHeading
        helpPalette
        helpChoicesHeading
        helpChoices
        paletteCrumb
        paletteLabel
        paletteNothing
        sortCrumb
        sortHeading
        filterCrumb
        filterKindHeading
        filterKindAny
        filterPayHeading
        filterPayAny
        filterPayNotLess
        filterPayMore
        filterPreparationHeading
        filterPreparationAny
        filterPreparationNotMore
        filterPreparationOneMore
        filterOpeningsHeading
        filterOpeningsAny
        filterOpeningsTen
        filterOpeningsFifty
        aboutCrumb
        aboutHeading
        aboutIntroduction
        aboutLicence
        aboutDerivedHeading
        aboutDerivedMoves
        aboutDerivedCoverage
        aboutDerivedPlacements
        aboutFallbacks
        aboutLimits
        timeNoneNeeded
        spanMonths
        spanYears
        spanNowShort
        spanMonthsShort
        spanYearsShort
        commandRoutes
        commandRouteTo
        commandLeadsHere
        hintRoutes
        hintRouteTo
        hintLeadsHere
        routesCrumb
        routesFromCrumb
        routesToCrumb
        routesHeading
        routesHeadingConditions
        routeStraight
        routeThrough
        routesNone
        routesNoneLoosen
        loosenDegree
        loosenCut
        loosenAllConditions
        loosenRoute
        loosenRoutes
        tradeOffHeading
        tradeOffTime
        tradeOffPay
        tradeOffBring
        routeStep
        routeSteps
        conditionWithinYear
        routeNow
        routeAfter
        routeYouBring
        routeAssumesHighSchool
        routeTimeMeaning
        experienceSchool
        experiencePrograms
        experienceWork
        experienceTraining
        experienceApprenticeship
        experienceCompetency
        andMore
        conditionTimeHeading
        conditionAnyTime
        conditionWithin
        conditionPayHeading
        conditionAtLeast
        conditionCutHeading
        conditionCut
        conditionNoCut
        conditionDegreeHeading
        conditionDegree
        conditionNoDegree
        searchRouteCrumb
        searchRouteLabel
        searchWantedCrumb
        searchWantedLabel
        homeWanted
        homeWantedMore
        helpRoutesHeading
        helpRoutes
        profileYou
        commandCompare
        commandCompareAdd
        commandCompareFirst
        commandCompareGroup
        commandCompareLeft
        commandCompareRight
        hintCompare
        hintCompareAdd
        hintCompareFirst
        hintCompareGroup
        hintCompareMove
        compareCrumb
        compareTheseTwo
        compareReminderOne
        compareReminder
        compareAlready
        compareFull
        compareNone
        compareIsFirst
        compareIsLeftmost
        compareIsRightmost
        compareEmpty
        compareAlone
        compareAddLine
        compareAddHere
        compareCountOne
        compareCount
        compareFirst
        comparePay
        comparePayRange
        comparePayPicture
        comparePayStart
        compareOpenings
        compareGrowth
        compareZone
        compareEducation
        compareTime
        compareTimeFromFirst
        compareCoverage
        compareLess
        compareMore
        compareSame
        compareAboutSame
        compareNothingRated
        compareFallback
        compareTimeMeaning
        compareGroupCrumb
        compareGroupHeading
        compareByKind
        compareByTier
        compareTogether
        searchCompareCrumb
        searchCompareLabel
        helpCompareHeading
        helpCompare
        levelBasic
        levelWorking
        levelSkilled
        levelExpert
        shortEducationNone
        shortEducationHighSchool
        shortEducationSomeCollege
        shortEducationAward
        shortEducationAssociate
        shortEducationBachelor
        shortEducationMaster
        shortEducationDoctoral
        gapTime
        gapPayStages
        gapNew
        gapSmall
        gapClear
        gapLarge
        gapAboutSame
        gapSizeMeaning
        gapNotCertain
        levelMeaning
        columnGap
        gapNewTechnologies
        gapNewTools
        columnLearned
        tierHeading
        tierMeaning
        tier1
        tier2
        tier3
        tier4
        tier5
        tier6
        tier7
        tier8
        tier9
        learnCourse
        learnOnTheJob
        learnCertification
        learnApprenticeship
        commandProfile
        commandFits
        commandRemove
        hintProfile
        hintFits
        hintRemove
        whyNoProfile
        whyNothingToRemove
        homeFits
        homeFitsMore
        helpProfileHeading
        helpProfileText
        helpFitsHeading
        helpFitsText
        helpEntryHeading
        helpEntryText
        searchProfileLabel
        searchProfileCrumb
        entryCredential
        entryCredentialMore
        entrySave
        entrySaveMore
        entryRead
        entryReadMore
        entryExists
        profileCrumb
        fitsCrumb
        profileStep
        profileAllAsked
        profileNext
        profileSkip
        profileNotSaid
        profileAny
        profileJobs
        profileJobsMore
        profileSchooling
        profileSchoolingMore
        profileCredentials
        profileCredentialsMore
        profileInterests
        profileInterestsMore
        profileStrengths
        profileStrengthsMore
        profileWishes
        profileWishesMore
        profileAvoided
        profileAvoidedMore
        profileDone
        profileDoneMore
        profileAddJob
        profileAddAnotherJob
        profileAddCredential
        profileSince
        profileHeldUnderYear
        profileHeldOneToTwo
        profileHeldThreeToFive
        profileHeldSixToTen
        profileHeldLonger
        profileSinceNow
        profileSinceTwo
        profileSinceFive
        profileSinceTen
        profileSinceLonger
        profileLikeNot
        profileLikeLittle
        profileLikeSome
        profileLikeMuch
        profileLikeVery
        profileCanNot
        profileCanHelped
        profileCanAlone
        profileCanWell
        profileCanTeach
        profileWorkRealistic
        profileWorkInvestigative
        profileWorkArtistic
        profileWorkSocial
        profileWorkEnterprising
        profileWorkConventional
        profileLeastPay
        profileMostTime
        profileHighestZone
        profileSeeFits
        profileSeeRoutes
        profileSave
        profileRead
        profileForget
        profileNothingSaid
        profileEffectJob
        profileEffectSchooling
        profileEffectCredentials
        profileEffectInterests
        profileEffectStrengths
        profileEffectWishes
        profileSaved
        profileReadWhole
        profileReadPartly
        fitsHeading
        columnPayNow
        fitsWhy
        fitsLeftOut
        leftOutAvoided
        leftOutPay
        leftOutZone
        leftOutTime
        fitsNone
        fitsNoneLeft
        fitsChange
        effectSuggested
        effectMore
        effectLess
        effectInterestsFit
        effectInterestsPart
        effectInterestsUnlike
        effectCredential
        effectSchooling
        commandAnswerLeft
        commandAnswerRight
        hintAnswer
        reasonOldRatings
        commandLattice
        commandLadders
        commandOutline
        commandMoreDetail
        commandLessDetail
        commandFindJob
        commandFoldRung
        commandWiden
        commandTurnAround
        commandPanLeft
        commandPanRight
        commandPreviousItem
        hintLattice
        hintLadders
        hintOutline
        hintDetail
        hintFindJob
        hintFoldRung
        hintWiden
        hintTurnAround
        hintPan
        hintNextItem
        whyMostDetail
        whyLeastDetail
        whyOutline
        whyNotAround
        latticeCrumb
        outlineCrumb
        laddersCrumb
        latticeCounts
        latticeDerived
        latticeDerivedPart
        latticeWritten
        latticeRung
        latticeZone
        latticeOpenings
        latticeFolded
        latticeFoldedRung
        latticeWaysOn
        latticeNoWayOn
        latticeWaysHere
        latticeBothWays
        latticeExperience
        latticeNoExperiences
        latticeEmpty
        latticeTooMuch
        latticeNotFound
        outlineMove
        experienceKindEducation
        experienceKindExperience
        experienceKindTraining
        experienceKindCredential
        entryFind
        entryFindCrumb
        entryFindMore
        laddersHeading
        laddersNone
        helpLatticeHeading
        helpLatticeText
        helpLaddersHeading
        helpLaddersText
        commandLanguage
        hintLanguage
        homeLanguage
        languageCrumb
        languageFailed
        whyNoOtherLanguage
        textsFailed
        meaningHint
        meaningLevel
        helpFigures
        figureImportance
        figureLevel
        figureCoverage
        figureGap
        figurePayMiddle
        figurePayRange
        figureEntryPay
        figureOpenings
        figureGrowth
        figureEmployment
        figureJobZone
        figurePreparationTime
        figureFallback
        figureBorrowed
        aboutWordsHeading
        aboutWords
        aboutTranslation
        commandBuild
        commandMakeOwn
        commandUndo
        commandRedo
        commandRungUp
        commandRungDown
        commandSaveLadder
        hintBuild
        hintMakeOwn
        hintSteps
        hintRung
        hintUndo
        hintRedo
        hintSaveLadder
        whyNothingToUndo
        whyNothingToRedo
        whyNoJobToPlace
        whyNoLadder
        whyNoLadderChosen
        builderCrumb
        builderStartMore
        builderStartSteps
        builderStartOthers
        builderKept
        builderNotKept
        builderFromNothing
        builderFromJob
        builderFromFile
        builderGoOn
        builderJobs
        builderLinks
        builderExperiences
        builderFinish
        builderJobsMore
        builderLinksMore
        builderExperiencesMore
        builderFinishMore
        builderJobsHint
        builderLinksHint
        builderExperiencesHint
        builderAddOccupation
        builderAddOwnJob
        builderSeeDrawing
        builderNext
        builderSave
        builderDiscard
        builderNone
        builderNotSaid
        builderAdd
        builderTitle
        builderIndustry
        builderCluster
        builderAuthor
        builderSource
        builderDate
        builderNote
        builderOccupation
        builderJobTitle
        builderJobSummary
        builderJobEducation
        builderJobExperience
        builderJobTraining
        builderJobCredentials
        builderJobCompetencies
        builderRemoveJob
        builderRungByLinks
        builderRungByHand
        builderHigher
        builderLower
        builderByLinks
        builderLeadsTo
        builderComesFrom
        builderLink
        builderWhatItTakes
        builderSuggested
        builderKindOfMove
        builderUp
        builderBothWays
        builderAcross
        builderUnlink
        builderCheck
        builderSound
        builderFaults
        builderDerivedSource
        builderConfirm
        builderConfirmDraft
        builderLeaveKept
        builderLeaveLost
        builderSaved
        builderReadPartly
        searchLadderLabel
        searchLadderStartLabel
        entryLadderMore
        entryCompetencyMore
        entryExperienceMore
        entrySaveLadderMore
        entryReadLadderMore
        faultUntitled
        faultNoJobs
        faultUnlinked
        faultNoExperiences
        faultSameTitle
        faultSameMove
        faultPaysLess
        faultLowerZone
        faultNotUp
        faultBetweenRungs
        faultOccupation
        faultCluster
        faultLevel
        faultLong
        faultTooMuch
        faultOther
        helpBuilderHeading
        helpBuilderText
        """#

    /// The names of the values of each message.
    static let arguments = #"""


        amount
        amount
        number
        first second
        first second
        rest last
        first second
        rest last
        amount
        amount
        thousands
        thousands












































































        leastColumns leastLines columns lines









        jobs clusters


        pathways jobs
        jobs
        low high
        titles
        education
        zone
        pay

        openings

















        code











        zone













































































        hours












































        code
        code
        code












        count











        count
        count




        percent

        domain percent


        count




        experience
        training

        amount
        amount

        count total
        percent
        percent
        percent
        openings
        percent
        percent


        pathway
        cluster





        cluster
        education
        training
        job relative





        text
        title






















































        license







        months
        years

        months
        years












        jobs





        count
        count




        count
        count


        time
        percent


        education time
        programs
        time
        training
        titles
        competency from to
        count


        years

        pay





























        count










        count
        count















        count
























        time
        low high later






        reason





        number name






































        path


        step steps left

        question
        question

























































        job count
        schooling count
        count

        count

        path

        count first



        reasons
        count
        count
        count
        count



        rank job
        percent jobPercent
        percent jobPercent



        credential
        education



        job year





























        jobs moves

        count
        author
        rung
        zone
        openings
        count
        rung
        jobs

        jobs

        name text



        text
        kind job

















        language reason

        reason

        level example










































        reason



        title jobs














        step












        code








        rung
        rung















        count

        title



        path
        count first













        from to
        from to


        code
        title
        level
        limit
        count limit



        """#

    /// The interface in English.
    static let english = #"""
        ,
        .
        −{amount}
        +{amount}
        {number}%
        {first} and {second}
        {first}, {second}
        {rest}, and {last}
        {first} and {second}
        {rest}, and {last}
        ${amount}
        ${amount} or more
        ${thousands}k
        ${thousands}k+
        same
        ~
        Space
        Up
        Down
        Left
        Right
        Enter
        Esc
        Tab
        Shift-Tab
        Backspace
        Del
        Ins
        Home
        End
        PgUp
        PgDn
        Alt-Left
        Alt-Right
        Up
        Down
        To the left, or out of the text
        To the right, or into the text
        A page up
        A page down
        To the first line
        To the last line
        Open what is in focus
        Come back
        To the other side of the screen
        To the other side of the screen, backwards
        Search for a job
        Show where this job can lead
        Show this job
        Show where this job stands among the clusters
        Show the whole gap of this move
        Choose which moves to list
        Choose the order of the moves
        Back to the screen before
        Forward again
        To the first screen
        About the data
        Help with this screen
        All commands by name
        Stop for now (fg brings Rung back)
        Close
        Leave Rung at once, from anywhere
        Leave Rung
        choose
        columns
        page
        first
        last
        open
        back
        forward
        read
        search
        moves
        this job
        where
        gap
        filter
        sort
        home
        data
        help
        commands
        stop
        leave
        Choose a job first.
        Choose a move first.
        There is no screen before this one.
        There is no screen after this one.
        This is the first screen. Press q to leave Rung.
        Rung needs a window of at least {leastColumns} columns and {leastLines} lines. This one has {columns} by {lines}. Make it larger and Rung goes on where you were. Ctrl-C leaves.
        Rung
        R U N G
        Find your next step at work
        I have a job. Where can I go from here?
        Name your job, and see the moves that are within reach.
        I am looking around. Show me kinds of work.
        16 fields of work, and all the jobs in them.
        I want to read about a job.
        Pay, outlook, training, and what the work asks of you.
        {jobs} jobs in {clusters} career clusters.
        Nothing is kept here, but for a ladder that you build.
        Career clusters
        {pathways} {pathways:one=pathway|other=pathways}, {jobs} {jobs:one=job|other=jobs}
        {jobs} {jobs:one=job|other=jobs}
        Middle pay runs from {low} to {high} a year.
        Most openings: {titles}.
        To start: {education}
        Preparation: {zone}
        {pay} a year in the middle
        No pay is published for this job.
        About {openings} {openings:one=opening|other=openings} a year
        Overview
        Pay
        Outlook
        Getting in
        Work styles
        Interests & values
        Technology
        Tools
        Programs of study
        Apprenticeships
        Related jobs
        Also called
        Where it stands
        Skills
        Knowledge
        Abilities
        Activities
        O*NET-SOC code {code}
        Compare it with another job (c)
        See the moves from here (m)
        What matters most
        Preparation
        School to start
        Work before
        Training on the job
        People in this job
        Jobs in 2024
        Jobs in 2034
        Change in ten years
        Job zone {zone}
        little or none
        some: a few months
        medium: one or two years
        a lot: several years
        the most: many years
        no school certificate needed
        high school diploma
        some college, no degree
        certificate after high school
        associate's degree (2 years)
        bachelor's degree (4 years)
        master's degree
        doctoral or professional degree
        none needed
        less than 5 years in a related job
        5 years or more in a related job
        none
        up to 1 month
        1 to 12 months
        more than 12 months
        internship or residency
        apprenticeship
        a year
        an hour
        1 in 10 earns less than
        1 in 4 earns less than
        half earn less than
        1 in 4 earns more than
        1 in 10 earns more than
        From the lowest tenth to the highest; the mark is the middle, the thick part is the middle half.
        Bureau of Labor Statistics, May 2025, whole United States. Pay where you live may differ.
        No outlook is published for this job.
        New jobs, and jobs that others leave, each year until 2034.
        All jobs together: +3.1%.
        much faster than most
        faster than most
        about as fast as most
        slower than most
        fewer jobs
        Bureau of Labor Statistics, projections 2024 to 2034.
        What it usually takes
        No survey of schooling and training is published for this job.
        School that people in this job say it requires
        Work in related jobs before
        Training at the workplace or in class
        Learning on the job
        O*NET 30.1: shares of workers asked. Typical entry: Bureau of Labor Statistics.
        less than high school
        high school diploma
        certificate after high school
        some college
        associate's degree
        bachelor's degree
        certificate after bachelor's
        master's degree
        certificate after master's
        first professional degree
        doctoral degree
        training after a doctorate
        none
        none, or a short demonstration
        up to 1 month
        1 to 3 months
        3 to 6 months
        6 months to 1 year
        1 to 2 years
        2 to 4 years
        4 to 6 years
        6 to 8 years
        8 to 10 years
        4 to 10 years
        more than 10 years
        Programs of study that lead here
        No program of study is linked to this job.
        National Center for Education Statistics, CIP 2020, by the O*NET crosswalk.
        Registered apprenticeships
        No registered apprenticeship is listed for this job.
        {hours} hours
        by competency, no fixed hours
        counted in time
        counted in competencies
        time and competencies
        US Office of Apprenticeship, list of apprenticeable occupations.
        O*NET has not rated what this job asks of people.
        Less important here
        ? = O*NET advises caution with this figure: few people were asked, or they differ.
        O*NET 30.1. Importance 1 to 5 (3 and up is important), level 0 to 7.
        importance
        level
        How much each way of working helps here (−3 to 3)
        ◆ sets this job apart from others. O*NET 30.1.
        Interests this job suits (1 to 7)
        ◆ strongest. O*NET 30.1.
        What this job gives people (1 to 7)
        O*NET 30.1.
        Making and fixing
        Finding out
        Creating
        Helping people
        Leading and selling
        Organizing
        Achievement
        Working conditions
        Recognition
        Relationships
        Support
        Independence
        Software and technology
        ▲ in demand for this job, ◆ in demand in many jobs. O*NET 30.1.
        Tools and machines
        O*NET 30.1.
        None are listed.
        Titles that people in this job report
        Other titles
        Related jobs, the closest first
        A little further away
        O*NET 30.1, reviewed by experts.
        This job stands in
        National Career Clusters crosswalk, unless another source is named.
        placed by the US notice on competency models
        placed by Rung, no release places it
        placed by Rung beside its nearest relatives
        Figure for the whole occupation {code}, of which this job is a part.
        Figure for the broader group {code}; none is published for this job alone.
        Figure for the large group {code}; none is published for this job alone.
        figure of a broader group
        Moves
        Worth taking
        Worth taking: close work, fair pay, openings
        Close to hand
        Close to hand: what could start soonest
        What you bring most of first
        Steps up first
        Least preparation first
        Highest pay first
        Most openings first
        By title
        {count} fit
        pay
        time
        have
        openings
        zone
        Why this one
        No moves can be suggested from this job: there is too little data about it.
        No move fits all your wishes. Which one can you let go?
        Any preparation
        Any number of openings
        No wishes at all
        {count} move
        {count} moves
        A step up
        A move across
        A step down
        Gap
        You bring {percent} of what this job asks
        □ to build, ≈ almost there, ✓ you have it. Each line: the level your job brings, then the level that job asks.
        {domain} · you bring {percent}
        To build
        You have
        {count} more: see the whole gap (g)
        O*NET has not rated one of these two jobs, so they cannot be compared competency by competency.
        you
        asks
        How people get there
        Work before: {experience}
        Training on the job: {training}
        Pay
        ${amount} a year more than the middle of your job
        ${amount} a year less than the middle of your job
        close to the work you do now
        you already use {count} of its {total} most important skills
        pays about {percent}% more
        pays at least {percent}% more
        pays about {percent}% less
        {openings} openings a year
        expected to grow by {percent}% in ten years
        expected to shrink by {percent}% in ten years
        experts list it close to your job
        experts list your job close to it
        same pathway: {pathway}
        same field: {cluster}
        same family of jobs
        takes one step more preparation
        takes much more preparation
        takes less preparation
        not rated, so what you bring is not known
        a new direction: {cluster}
        school it usually takes: {education}
        training on the job: {training}
        {job}: judged by {relative}, its nearest relative
        Search
        Your job
        Search for a job:
        What is your job?
        Type a few letters: nurse, truck driver, IT support, RN, welder. Spelling does not matter much.
        Nothing is called "{text}". Try another word for the same work, or fewer letters.
        also: {title}
        Help
        Keys
        Signs
        ▲ a step up: more preparation, or clearly more pay
        ▶ a move across: about the same preparation and pay
        ▼ a step down: less preparation, or clearly less pay
        ■■■■···· how much, out of the whole scale
        ■■■□□··· what your job brings, and (empty squares) what the other job asks beyond it
        ──━━┃━━── pay from the lowest tenth to the highest, the middle marked
        ~ a figure for a broader group, because none is published for this job alone
        ? a figure with few answers behind it
        Mouse
        Click anything to choose it, click it again to open it. The words in the last line are buttons too. The wheel goes through lists.
        This is where Rung begins
        Choose what you came for with the arrow keys and press Enter, or click it.
        Jobs by field of work
        Choose a field on the left, a pathway in the middle, a job on the right. Below you see what is in focus.
        One job
        Choose a section on the left. Tab or the right arrow goes into its text, Esc comes back.
        Where this job can lead
        On the left are moves that are worth taking, on the right what the chosen one still asks for. Pay is compared with your job; time is how long until you know the new one, in months (m) or years (y); "have" is the share of what it asks that your job brings.
        What a move asks for
        Every competency that matters in the new job, beside what your job brings. The comparison is Rung's own, from O*NET's ratings.
        About the data
        Where every figure comes from, and what Rung works out itself.
        Search
        Type any part of a job title, in any order. Enter opens the chosen job, Esc closes the search.
        All commands
        Type a part of a command's name and press Enter.
        Order and filters
        Choose with the arrow keys, Enter sets it, Esc closes.
        Commands
        What do you want to do?
        No command has these words in its name.
        Order
        Which moves come first?
        Filter
        Direction
        Any direction
        Pay
        Any pay
        Not less than now
        At least 10% more
        Preparation
        Any
        No more than now
        At most one job zone more
        Openings
        Any number
        10,000 a year or more
        50,000 a year or more
        About the data
        Where the numbers come from
        Rung shows public data. We changed its form, put the releases together and worked out some figures ourselves; the agencies named here have not approved that.
        Licence: {license}
        What Rung works out itself
        Moves: suggestions are ranked by how close the work is, what you bring, pay, openings and what O*NET's experts relate. They are advice from figures, not a promise.
        "You bring 78%": the share of what a job asks, level by level and weighted by importance, that your job asks too. It speaks of jobs, not of you.
        Places: the national crosswalk places jobs in pathways. Where it leaves a pathway empty or a job without a place, Rung fills in, and says so.
        ~ marks a figure for a broader group, used where none is published for a job alone.
        Figures are for the whole United States. Talk to a career counselor or an American Job Center about your area.
        no extra time
        {months} {months:one=month|other=months}
        {years} {years:one=year|other=years}
        now
        {months} m
        {years} y
        Show routes: several moves in a row
        Choose where a route shall lead
        Show which jobs lead to this one
        routes
        to
        from
        Routes
        Where you could get to
        Which jobs lead here
        Different ways
        Ways that fit
        straight there
        by way of {jobs}
        No route was found in up to five moves.
        No route fits all your conditions. Which one can you let go?
        It may take a bachelor's degree
        Pay may go down on the way
        No conditions
        {count} route
        {count} routes
        Time, pay, what you bring
        time
        pay
        bring
        {count} step
        {count} steps
        Within a year
        now
        after {time}
        you bring {percent}
        Your schooling is not known: a high school diploma is assumed.
        Time until you know the job, from BLS, O*NET and apprenticeship figures. From the second step on at least a year in each job.
        School: {education} ({time})
        Programs: {programs}
        Work in a related job: {time}
        Learning on the job: {training}
        Apprenticeship: {titles}
        To build: {competency}, level {from} to {to}
        and {count} more
        How long may it take?
        As long as it takes
        Within {years} years
        What shall it pay?
        At least {pay} a year
        May pay go down on the way?
        Yes
        No step down in pay
        May it take a bachelor's degree?
        Yes
        No bachelor's degree
        Where to
        Where do you want to get to?
        The job you want
        What job do you want?
        I know the job I want. How do I get there?
        The jobs that lead to it, and how long it takes.
        Ways to a job
        On the left are clearly different ways, none worse than another in everything. On the right is the chosen one as a ladder: each job a rung, and what each step takes. The bars compare time, the pay of ten years and what you bring. Press f for conditions.
        You
        Put this job beside others, to compare
        Add a job to compare
        Measure the others by this job
        Choose how the competencies are grouped
        Move this job to the left
        Move this job to the right
        compare
        add
        put first
        group
        move
        Compare
        See the two side by side (c)
        1 job to compare: press c on another one
        {count} jobs to compare
        This job is on the list to compare. Press c on another one.
        Four jobs are as many as fit. Del takes one off.
        There is no job to compare yet. Press a to add one.
        The others are measured by this job already.
        This job is on the left already.
        This job is on the right already.
        Up to four jobs can stand side by side here. Press c on any job to put it here, or add one by its name.
        Add another job and see how the two differ: press a, or press c on any job.
        Add a job (a)
        + add a job (a)
        {count} job
        {count} jobs
        measured by this
        Pay in the middle
        Pay, low to high
        on one scale
        Pay at the start
        Openings a year
        Growth in 10 years
        Job zone (1 to 5)
        School to start
        Time to prepare
        From the first job
        First job brings
        less
        more
        same
        {count} more: about the same, less than half a level apart.
        O*NET has not rated what these jobs ask of people.
        ~ a figure for a broader group, because none is published for this job alone.
        Time to prepare: from high school until you know the job. From the first job: for somebody who has it. Pay: from the lowest to the highest tenth; at the start, the 10th to 25th percentile.
        Group
        How shall the competencies be grouped?
        Skills, knowledge, abilities, activities
        Nine tiers, from personal to specific
        All together, the greatest differences first
        Add a job
        Which job to compare?
        Jobs side by side
        Every column is a job, the first is what the others are measured by. A bar to the right means that a job asks more than the first, to the left less; the number says by how many levels of 7. Space puts another job first.
        basic
        working
        skilled
        expert
        none needed
        high school
        some college
        certificate
        associate's
        bachelor's
        master's
        doctoral
        Time until you know the job: {time}
        Pay at the start {low} to {high}, later {later} and more
        new,
        small
        clear
        large
        about the same
        A gap is small under half a level, clear under one level, large from one level up. About the same: less than the ratings can tell.
        How sure the levels are could not be read, so every difference counts. {reason}
        Levels run from 0 to 7: under 2 basic, from 2 working, from 3.5 skilled, from 5 expert.
        gap
        Software you may not know yet
        Tools you may not know yet
        usually learned
        {number} {name}
        The nine tiers say how specific a competency is, not how hard. Sorting O*NET's elements into them is Rung's own.
        Personal effectiveness
        Academic
        Workplace
        Industry-wide
        Industry sector
        Job knowledge
        Job technical
        Job requirements
        Management
        in a course
        on the job
        certificate
        apprenticeship
        Say what you bring and what you want
        Show what fits you
        Take this off the list
        about you
        what fits
        take off
        Say first what you bring: press y.
        There is nothing to take off here.
        I know what I am good at. What fits me?
        Seven short questions. Skip any of them.
        About you
        Answer what you like and skip the rest: each answer makes the suggestions fit you better. Left and right change an answer, Enter goes on to the next one, Tab to the next question. Nothing is kept when you leave unless you save it.
        What fits you
        On the left are jobs that fit what you bring and want, the best fit first. On the right is why, and what the job still asks of you. Enter opens the job, g shows all that it asks, r the ways that lead there from where you are.
        Typing
        Type, then press Enter. Esc comes back without a change.
        A job you have or had:
        Add a job
        Certificate or licence:
        Type its name, as it stands on the paper, for example First aid. Then press Enter.
        Save to the file:
        Your answers go into one small file that only you can open. Change its name if you like, then press Enter.
        Open the file:
        Type the name of a file that Rung saved before, then press Enter.
        There is a file named {path} already. Press Enter again to replace it, or type another name.
        About you
        What fits you
        Question {step} of {steps} · {left} left
        That is all. Thank you!
        Next: {question}
        Skip. Next: {question}
        not said
        any
        Which jobs do you have, or did you have?
        Paid or not. What a job asks, you bring: more of it the longer you held it, less if it was long ago.
        How far did you go in school?
        It tells which jobs you can enter now, and how long the others take to prepare for.
        Which certificates or licences do you hold?
        Enter adds one. Enter on one takes it off again.
        What kinds of work would you like?
        Left and right change an answer. Jobs that suit what you like come first.
        What are you good at?
        From work, school, home or anywhere. Only change what you want to say something about.
        What do you want of your next job?
        Jobs that do not fit are left out. Left and right change a wish.
        What do you not want to do?
        Enter marks what to leave out: kinds of work first, then whole fields.
        See what fits you
        You can come back and change every answer. Nothing is kept unless you save it.
        Add a job…
        Add another job…
        Add a certificate or licence…
        When was that?
        under a year
        1 to 2 years
        3 to 5 years
        6 to 10 years
        over 10 years
        it is my job now
        up to 2 years ago
        3 to 5 years ago
        6 to 10 years ago
        longer ago
        not at all
        a little
        it is all right
        I like it
        I love it
        hardly
        with some help
        on my own
        well
        very well
        Making, fixing, growing things
        Finding out how things work
        Drawing, writing, music, design
        Helping and teaching people
        Leading, selling, starting up
        Keeping order, numbers, records
        Pay a year, at least
        Time to prepare, at most
        Preparation, at most
        Show what fits me
        Show the way to a job that I have in mind…
        Save my answers to a file…
        Open answers that I saved before…
        Forget all my answers
        Nothing is said yet. Go back with the left arrow, or see what most people can start with.
        {job}: you bring {count} of its skills and knowledge.
        Schooling ({schooling}): counts for {count} school {count:one=skill|other=skills}, and for which jobs you can enter.
        Certificates: {count}. A job they lead to says so.
        What you like moves jobs up or down the list.
        What you are good at sets {count} {count:one=skill|other=skills}, whatever your jobs say.
        What you want, and do not want, leaves jobs out.
        Saved to {path}.
        Your answers are back.
        Read, but {count} {count:one=thing|other=things} could not be used. The first: {first}
        What fits you
        pay
        Why
        Left out: {reasons}.
        {count} you do not want
        {count} that {count:one=pays|other=pay} less
        {count} with more preparation
        {count} that {count:one=takes|other=take} longer
        Nothing to suggest yet.
        Your wishes leave nothing over.
        Press Enter to change your answers.
        Number {rank} among the moves from {job}.
        You bring {percent} of it; your job alone brings {jobPercent}.
        You bring {percent} of it; your job alone would bring {jobPercent}.
        It is the kind of work you like.
        It is partly the kind of work you like.
        It is not the kind of work you like.
        Your {credential} leads there.
        You have the schooling it asks ({education}).
        The answer before, or the question before
        The next answer, or the next question
        change
        the figures for {job} are old (from {year})
        Draw the jobs around this one, or of this field, as a picture
        Career ladders that people wrote
        The picture as text, and back
        More in each box
        Less in each box
        Find a job in the picture
        Fold this rung into one box, or unfold it
        One move farther, up to three
        Turn round: what leads here, or where it leads
        Move the picture to the right
        Move the picture to the left
        To the job or move before
        draw
        ladders
        as text
        detail
        find
        fold
        farther
        turn round
        move
        next
        There is no more to show in the boxes.
        There is no less to show in the boxes.
        Press o to come back to the picture.
        This works in a picture around one job: press L on a job.
        Picture
        As text
        Career ladders
        {jobs} jobs · {moves} moves
        Worked out by Rung
        Worked out by Rung; {count} left out
        Written by {author}
        rung {rung}
        zone {zone}
        {openings} openings
        {count} jobs
        All jobs of {rung}, folded: Enter opens them
        Leads to: {jobs}.
        No move leads on from here.
        From: {jobs}.
        both ways
        {name}: {text}
        Nothing is said of what this move takes.
        There is no job to draw.
        There is more here than can be drawn. Press o for the text.
        No job here is called "{text}".
        {kind} to {job}
        School
        Work
        Training
        Licence or certificate
        Job:
        Find
        Type a part of its name, then press Enter. Again for the next one.
        Ladders that people wrote
        There are no ladders here.
        The picture
        Each box is a job, higher boxes take more preparation. Solid lines lead up, broken lines across. Arrow keys follow the lines, Tab goes through every job and every move, Enter opens it. Drag with the mouse, or PgUp, PgDn, comma and dot, to move the picture. The same as text: o.
        Career ladders
        Ladders show the usual way up in a trade, and what each step takes. They are illustrative: rules differ by state and employer. Enter draws the chosen one.
        {otherLanguages}: cambiar de idioma (switch the language)
        {otherLanguages}
        {otherLanguages}: E
        Language
        {language} cannot be shown: {reason}
        No other language is there.
        The explanations could not be loaded: {reason}
        Go down to a line, and here you see what it means.
        Level {level}: {example}
        The figures on this screen
        Importance
        Level
        What you bring
        Gap
        Pay in the middle
        From low pay to high
        Pay at the start
        Openings
        Growth
        People in this job
        Job zone
        Time to prepare
        ~ Figure of a broader group
        Borrowed ratings
        Texts and languages
        The short texts that say what a job, a field, a competency or a figure is are written by Rung, not by the agencies named above.
        The Spanish is a translation by Rung, unofficial.
        Build a career ladder of your own
        Make this ladder your own, and change it
        Take the last change back
        Make it again
        One rung higher
        One rung lower
        Save the ladder to a file
        build your own
        edit
        steps
        higher, lower
        undo
        redo
        save
        There is no change to take back.
        Nothing was taken back.
        Choose a job of the ladder first.
        Choose what to begin with first.
        Choose a ladder first.
        Your ladder
        Build a career ladder: jobs on rungs, and what each step takes. What do you want to begin with?
        Four short steps: the jobs, how they are linked, what each move takes, and a last check. You can stop at any point.
        Or begin with a picture: press e in any drawing, or on one of the ready ladders (W).
        What you build is kept as a draft on this computer, until you save it or throw it away.
        Your ladder is not kept on this computer. Save it before you leave. {reason}
        From nothing
        Around a job
        Open a file of mine
        Go on: {title} ({jobs} {jobs:one=job|other=jobs})
        Jobs
        Links
        What it takes
        Check and save
        Which jobs belong on your ladder? Take them from the list of occupations or name your own.
        Put each job on its rung, and link it to the jobs that it leads to.
        What makes each move possible? Schooling, work, training, a licence.
        Say what your ladder is about, look through the check, and save it.
        Add a job. What it asks is filled in from the figures, and you can change every word.
        Choose a job on the left, then its rung and its links here.
        Links come first (step 2). Then say here what each one takes.
        Add an occupation
        Add a job of my own
        See the drawing
        Next: {step}
        Save to a file
        Close or throw away
        none
        not said
        add
        Title
        Industry
        Field
        Author
        Rests on
        Date
        Note
        Taken from occupation {code}
        Title of the job
        What people in it do
        Schooling it asks
        Work before it
        Training for it
        Licences and certificates
        Skills and knowledge
        Take this job off the ladder
        Rung {rung}, as the links say
        Rung {rung}, as you put it
        ▲ One rung higher (+)
        ▼ One rung lower (-)
        Let the links say which rung
        Leads to
        People come from
        Link this job to others
        What makes this move possible
        Suggested by the figures (Enter adds)
        What kind of move it is
        A step up to
        Across, in both directions
        Across, in one direction
        Take this link away
        The check
        Nothing is left to mend.
        {count} {count:one=thing|other=things} to look at. Enter goes there.
        Worked out by Rung from O*NET and BLS figures
        {title} is not saved and would be lost. The same key again gives it up.
        This draft would be lost. The same key again throws it away.
        Your ladder stays here as a draft. q again leaves.
        Your ladder is not saved and will be lost. q again leaves.
        Saved to {path}
        {count} {count:one=thing|other=things} could not be taken over: {first}
        Which occupation?
        Around which job?
        Type the text and press Enter. An empty text takes it away.
        One thing that people must be able to do. A colon and a word say how well: Reading plans: skilled
        Be exact where you can: hours, the name of a licence or an examination. Say "varies by state" where it does.
        The name of the file. It is yours: rung ladder show, check and export read it.
        The name of a ladder's file (docs/lattices.md), such as my-ladder.json.
        The ladder has no title yet.
        There is no job on the ladder yet.
        no link leads to it or away from it.
        nothing is said of what this move takes.
        another job has the same title.
        this link stands there twice.
        a step up that pays less: ${from} to ${to} a year.
        a step up to a job with less preparation: zone {from} to {to}.
        a step up that does not lead to a higher rung.
        a move across between two rungs.
        there is no occupation {code} on the map.
        there is no field called {title}.
        {level} is none of the ladder's levels.
        longer than {limit} characters; it is shown cut.
        {count} are too many to draw; {limit} is the most.
        rung ladder check says more about it.
        Build a ladder
        Four steps, in any order: press 1 to 4. The list on the left holds the jobs or links, the text on the right what is said of the chosen one: Tab goes there, and Enter on a line changes it. Del or x takes away, u takes the last change back. L shows the drawing.
        """#

}
