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
        labelJobsInYear
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
        loosenMoves
        kindAdvancement
        kindLateral
        kindStepDown
        gapCrumb
        gapCoverage
        gapCoverageOfPerson
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
        aboutLicense
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
        loosenRoutes
        tradeOffHeading
        tradeOffTime
        tradeOffPay
        tradeOffBring
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
        entryTooLong
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
        profilePreferences
        profilePreferencesMore
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
        profileEffectPreferences
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
        failureUnknownLanguage
        adviceInEnglish
        wordsShare
        wordsShareStale
        wordsNoFile
        wordsStale
        abstractWordsMissing
        argumentMissingLanguage
        englishLacksNothing
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
        helpBuilderHeading
        helpBuilderText
        faultDamaged
        faultNewerFormat
        faultExpected
        faultUnknownField
        faultTooLong
        faultUnsafeText
        faultTooManyJobs
        faultTooManyMoves
        faultSameID
        faultNoSuchJob
        faultToItself
        faultBothWays
        expectedList
        expectedTitle
        expectedText
        expectedNumber
        expectedKindOfMove
        expectedTrueOrFalse
        expectedOccupationCode
        expectedRung
        expectedExperience
        expectedIdentifier
        labeledText
        titleWithDetail
        rangeOf
        listMoreLimit
        listMoreJSON
        sourcesOf
        payPerYear
        columnMove
        columnCode
        columnOccupation
        columnKind
        columnFigure
        columnName
        columnLadder
        columnCluster
        columnJobs
        columnMoves
        payMiddleHour
        payTenths
        zoneNotRated
        interestsOf
        technologyInDemand
        technologyHot
        definitionHeading
        tasksHeading
        activitiesHeading
        educationOther
        movesFrom
        movesFromProfile
        moveWithReasons
        yourProfile
        gapFromTo
        timeFromProjections
        timeFromProjectionsAndWorkers
        timeFromWorkers
        timeFromApprenticeships
        timeFromJobZone
        routesFromTo
        routesFrom
        routesLeadingTo
        routesLoosen
        routeInAll
        routeThenPay
        routeTenYearPay
        routeLowestCoverage
        comparePayLater
        compareDifferMost
        latticeWaysTo
        latticeWaysFrom
        latticeNoteDerived
        latticeNotePart
        latticeWrittenOn
        latticeWrittenBy
        latticeSources
        latticeHeadingSources
        latticeHeadingMoves
        latticeWayBack
        latticeNoMoves
        latticeRungHeading
        latticeRungZoneHeading
        latticeMoveBothWays
        latticeMoveFrom
        latticeMoveBetween
        latticeMoveBetweenBothWays
        latticeLegend
        latticeLegendASCII
        latticeTooWide
        competencyAtLevel
        ladderSound
        ladderCreated
        laddersImported
        ladderFaultLine
        ladderWarningLine
        ladderFaultsMore
        ladderNotDrawable
        ladderNoDraftFolder
        ladderNoDraftsWanted
        ladderDraftTaken
        placeLine
        placeRecord
        placeField
        placeJob
        placeMove
        placeMoveEnds
        profileDamaged
        profileNewerFormat
        profileUnknownCode
        profileExpected
        profileTooMany
        expectedYears
        expectedWholeYears
        expectedOneOf
        expectedLine
        expectedProgramCode
        expectedWholeNumber
        expectedLevel
        expectedWholeDollars
        expectedJobZone
        expectedThingToAvoid
        expectedCompetency
        fileMissingProfile
        fileMissingLadder
        fileNotPermitted
        fileNotAFile
        fileTooLarge
        fileEmpty
        fileNotAProfile
        fileNotALadder
        fileExists
        fileDiskFull
        fileNoPlaceForDraft
        fileFailed
        fileFolderMissing
        fileMayNotBeWritten
        fileInTheWay
        fileNotAFolder
        fileLink
        fileNoSuchName
        fileNameNotUTF8
        fileNotRead
        fileReadOnlyDisk
        fileNoFolderOnTheWay
        fileLinkInTheWay
        fileNameTooLong
        failureUnknownCode
        failureUnknownTitle
        failureUnknownTitleNear
        failureAmbiguous
        failureInputNoTerminal
        failureOutputNoTerminal
        failureDumbTerminal
        failurePlainCommands
        terminalNotOne
        terminalTypeMissing
        terminalTypeUnknown
        terminalCannotPlaceCursor
        terminalInUse
        terminalFailed
        failureOutput
        failureNoBundle
        failureTooManyJobs
        failureTooManyMoves
        failureTooManyPassedRanks
        failureBox
        failureSameJob
        failureNoSuchJob
        failureToItself
        argumentsMovesOrigin
        argumentsTooMany
        argumentsUnknownCommand
        argumentsEmptyPath
        argumentsGapEnds
        argumentsRouteOrigin
        argumentsProfileAndOrigin
        argumentsBackwards
        argumentsMinPay
        argumentsWithin
        argumentsComparedWithItself
        argumentsMaxSteps
        argumentsCompared
        argumentsLimit
        argumentsDepth
        argumentsDepthSubject
        argumentsLatticeWidth
        argumentsTextsOutput
        bundleMissing
        bundleNotPermitted
        bundleUnreadable
        bundleNotJSON
        bundleFormat
        bundleValue
        bundleReference
        bundleDuplicate
        bundleCount
        bundleIncomplete
        bundleChecksum
        bundleOutdated
        bundleTooLong
        adviceNameBundle
        advicePermission
        adviceTryAgain
        adviceInstall
        advicePutBack
        adviceIndexAgain
        adviceWithoutTexts
        adviceOtherTexts
        advicePublishedTexts
        failureBundleFaults
        failureTextsUnfit
        bundlePlace
        bundleSound
        columnFile
        columnRecords
        columnBytes
        buildSummary
        indexMade
        buildSkipped
        buildMerged
        buildRepaired
        buildPlaced
        buildFellBack
        buildVerboseHint
        buildTexts
        releaseMissing
        releaseNotPermitted
        releaseUnreadable
        releaseEmpty
        releaseEncoding
        releaseQuoting
        releaseRagged
        releaseMissingColumn
        releaseSameColumn
        releaseValue
        releaseUnknownDatabase
        releaseUnknownWages
        releaseUnknownProjections
        releaseUnknownPrograms
        releaseUnknownTaxonomy
        releaseUnknownOccupation
        writingDiskFull
        writingNotPermitted
        writingNotAFolder
        writingNotABundle
        writingInsideBundle
        writingFailed
        writingOldIsWhole
        wordsOffences
        ruleStrayCharacter
        ruleWords
        ruleNoFullStop
        ruleLongSentence
        ruleGrade
        ruleEase
        ruleListed
        ruleSharedRun
        ruleAlike
        ruleSame
        ruleSlash
        ruleTooLong
        ruleUntranslated
        ruleMedianGrade
        ruleMedianEase
        wordsMeasuredGrade
        wordsMeasuredEase
        wordsNotCompared
        wordsCompared
        columnRanking
        columnSignal
        columnFitted
        columnInUse
        evaluationBase
        evaluationHeading
        rankingRandom
        rankingSize
        rankingCoverage
        rankingNesta
        rankingCosine
        rankingClosenessHeldOut
        rankingCloseness
        rankingWorthTaking
        rankingCloseToHand
        helpExamples
        abstractRung
        discussionRung
        discussionOccupations
        discussionLanguage
        exampleSearchRung
        exampleShow
        exampleGap
        abstractExplore
        exampleLanguage
        exampleProfile
        abstractSearch
        discussionSearch
        exampleSearch
        exampleSearchMisspelled
        abstractShow
        abstractMoves
        discussionMoves
        exampleMoves
        exampleMovesProfile
        optionOrder
        abstractGap
        exampleGapTitles
        optionData
        flagASCII
        optionColor
        flagNoMouse
        flagKeepNothing
        argumentQuery
        argumentOccupation
        argumentFrom
        argumentTo
        flagAll
        optionSearchLimit
        optionMovesLimit
        optionGapLimit
        optionTableFormat
        optionDocumentFormat
        optionProfile
        optionLanguage
        optionTexts
        flagMovesVerbose
        flagCompareVerbose
        flagGapVerbose
        abstractRoute
        discussionRoute
        exampleRoute
        exampleRouteBackwards
        exampleRouteProfile
        argumentRouteFrom
        argumentRouteTo
        optionMaxSteps
        flagNoDegree
        flagNoPayCut
        optionMinPay
        optionWithin
        flagBackwards
        optionRouteLimit
        abstractCompare
        exampleCompare
        argumentCompared
        optionCompareLimit
        abstractLattice
        discussionLattice
        argumentSubject
        optionDepth
        flagLatticeBackwards
        optionLatticeFormat
        optionLatticeWidth
        abstractLadder
        abstractLadderNew
        exampleLadderNew
        abstractLadderList
        abstractLadderCheck
        abstractLadderShow
        abstractLadderExport
        argumentLadder
        argumentNewFile
        optionLadderFrom
        optionLadderTitle
        abstractImport
        abstractImportGDAD
        discussionImportGDAD
        argumentFramework
        optionImportOutput
        abstractEvaluate
        abstractEvaluateMoves
        discussionEvaluateMoves
        flagFit
        abstractData
        abstractDataInfo
        abstractDataCheck
        abstractDataIndex
        discussionDataIndex
        abstractDataBuild
        discussionDataBuild
        optionOnet
        optionOews
        optionProjections
        optionClusters
        optionCIP
        optionRapids
        optionCrosswalks
        optionLadders
        optionOutput
        flagBuildVerbose
        argumentCheck
        optionWords
        flagWithTexts
        optionTextsOutput
        abstractWords
        abstractWordsCheck
        optionReleases
        expectedRange
        expectedRangeOrNothing
        expectedNumbers
        expectedFields
        expectedFieldRange
        expectedFieldsOrMore
        expectedCount
        expectedAtMost
        expectedBytes
        expectedTitleOfBytes
        expectedYear
        expectedYearOrNothing
        expectedOccupationOrder
        expectedCompetencyOrder
        expectedPathwayOrder
        expectedProgramOrder
        expectedKeyOrder
        expectedFigureSource
        expectedAscendingWage
        expectedPlainText
        expectedRatings
        expectedCell
        expectedErrorOrDash
        expectedHighPoints
        expectedStyleRating
        expectedSum
        expectedRank
        expectedStyleFigure
        expectedCategoryShare
        expectedFigure
        expectedWageFigure
        expectedFrameworkPathway
        expectedLadder
        expectedLadderName
        jsonTextAcrossLines
        jsonUnendedText
        jsonControlCharacter
        jsonUnknownEscape
        jsonHalfSurrogate
        jsonInvalidUTF8
        jsonNoNumber
        jsonTextAfterEnd
        jsonMissing
        jsonEndsEarly
        jsonUnknownKey
        jsonMissingKey
        jsonSenseless
        jsonUnknownField
        jsonNoLadder
        jsonNotCanonical
        jsonMoveToItself
        buildStep
        stepOccupations
        stepRelations
        stepRatings
        stepProfiles
        stepPreparation
        stepTitles
        stepEquipment
        stepWages
        stepProjections
        stepPathways
        stepPrograms
        stepApprenticeships
        stepAssembling
        noteSkipped
        noteMerged
        noteRepaired
        notePlaced
        noteFellBack
        factRepeated
        factRepeatedPlacement
        factNoOccupation
        factNoName
        factCleaned
        factNoWages
        factNoFigures
        factWagesOfWhole
        factWagesOfBroad
        factWagesOfMinor
        factOutlookOfWhole
        factOutlookOfBroad
        factOutlookOfMinor
        factPlacedByNotice
        factPlacedToFill
        factPlacedBeside
        factNotPlaced
        factNoPathway
        factBadShares
        factMissingRatings
        factRenumbered
        factNoOlderCrosswalk
        factMatchedByTitle
        factLeadsNowhere
        factNoOccupationCode
        factNoRapidsCode
        factNoType
        factNoTerm
        factNoTitle
        factCodesSwapped
        factCodeRead
        factStarsLeftOut
        factHoursRead
        listGendered
        listCliche
        listJargon
        listNotAmerican
        listCondescending
        listVague
        listFamiliar
        listRegional
        listMisleading
        listBookish
        listUntranslated
        abstractManual
        argumentManualDate
        manualOfRung
        manualName
        manualSynopsis
        manualDescription
        manualKeys
        manualKeysMore
        manualCommands
        manualCommand
        manualEnvironment
        manualFiles
        manualExitStatus
        manualExamples
        manualExamplesHere
        manualUsual
        manualDataVariable
        manualTextsVariable
        manualLocaleVariables
        manualNoColorVariable
        manualTermVariable
        manualStateVariable
        manualBundleFolder
        manualDraftsFolder
        manualSuccess
        manualUsage
        manualBadData
        manualNoInput
        manualCannotCreate
        manualInputOutput
        manualOptions
        manualOptionsMore
        manualOptionsWord
        abstractEvaluateRoutes
        discussionEvaluateRoutes
        optionRouteTable
        evaluationRoutes
        evaluationRouteSteps
        evaluationRouteMissed
        routeLabelUsual
        routeLabelStraight
        routeLabelQuickest
        routeLabelBestPaid
        routeLabelSmallestSteps
        routeLabelCommon
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








        year

        zone






























        year

        year
        change





        first last






        edition






























        hours








        edition



        edition

        edition

        edition













        edition

        edition





        edition





        code
        code
        code












        count











        count




        percent
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
























        time
        low high later






        reason





        number name






































        path
        limit


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
        code languages

        file percent present total
        share count
        file
        file key fingerprint




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



        found known
        expected

        limit

        count limit
        count limit
        id
        id





        number



        highest

        longest
        label text
        title detail
        low high
        count
        count
        sources
        pay










        pay
        low high

        interests
        title
        title




        job

        kind reasons

        from to





        from to
        from
        to
        options
        time
        pay
        pay
        percent


        job moves
        job moves

        jobs all
        author date
        author
        releases




        rung
        rung zone
        kind job
        kind job
        from to kind
        from to kind


        columns
        competency level
        file
        file
        count folder
        file fault
        file fault
        count file
        file count



        line
        record
        field
        job
        number
        number from to
        line
        found known
        code
        expected
        limit
        most
        most
        names
        longest

        most

        most







        bytes limit





        limit
        reason












        code
        title
        title
        title






        type
        type

        reason
        reason
        places
        count limit
        count limit
        count limit
        job
        job
        job
        job

        count limit
        word





        most
        most

        most
        most
        most
        most

        least most



        reason
        reason
        found expected
        value expected
        reference
        id
        found expected



        bytes limit









        folder count
        folder fault
        folder
        folder



        read releases written files folder
        folder
        count
        count
        count
        count
        count

        count folder


        reason



        found expected
        column
        column
        value expected





        code





        reason

        count

        count least most

        words limit
        grade
        ease
        list word
        words
        key percent
        key

        characters limit

        grade
        ease
        language count median hardest
        language count median hardest

        count





        origins


























































































































        least most
        least most
        count least most
        count
        least most
        count
        count
        count
        count
        longest










        count bytes
        lowImportance highImportance lowLevel highLevel
        most

        lowImpact highImpact lowRank highRank
        least most


        scale













        text
        text
        key
        key





        number total step













        what
        what
        what
        what
        what
        name

        code

        name
        code
        occupation
        occupation code
        occupation code
        occupation code
        occupation code
        occupation code
        occupation code
        occupation pathway job
        occupation pathway
        occupation pathway relative
        code pathway
        occupation
        code
        code
        code

        title code match
        title code
        title found
        title found
        title found
        title found


        found code

        found hours


























        value




















        first routes second
        steps share
        from to usual shown






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
        Left, or back to the list
        Right, or into the text
        One page up
        One page down
        To the first line
        To the last line
        Open the chosen line
        Go back
        To the other side of the screen
        To the other side of the screen, going back
        Search for a job
        Show where this job can lead
        Show this job
        Show which career fields this job is in
        Show everything this move still asks for
        Choose which moves to list
        Choose the order of the moves
        Back to the previous screen
        Forward to the next screen
        To the first screen
        About the data
        Help with this screen
        All commands by name
        Pause Rung and return to the command line
        Close
        Quit Rung at once, from anywhere
        Quit Rung
        choose
        columns
        page
        first
        last
        open
        back
        forward
        details
        search
        moves
        this job
        fields
        gap
        filter
        sort
        home
        data
        help
        commands
        pause
        quit
        Choose a job first.
        Choose a move first.
        There is no screen before this one.
        There is no screen after this one.
        This is the first screen. Press q to quit Rung.
        Rung needs a window of at least {leastColumns} columns and {leastLines} lines. This one has {columns} by {lines}. Make it larger, and Rung goes on where you were. Press Ctrl-C to quit.
        Rung
        R U N G
        Find your next step at work
        I have a job. Where can I go from here?
        Name your job and see the moves within reach.
        I'm exploring. Show me careers.
        16 fields of work, and all the jobs in them.
        I want to read about a job.
        Pay, outlook, training, and what the work takes.
        {jobs} jobs in {clusters} career fields.
        We save nothing you do here, except a ladder you build.
        Career fields
        {pathways} {pathways:one=pathway|other=pathways}, {jobs} {jobs:one=job|other=jobs}
        {jobs} {jobs:one=job|other=jobs}
        Typical pay: {low} to {high} a year.
        Most openings: {titles}.
        To start: {education}
        Preparation: {zone}
        Typical pay: {pay} a year
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
        Career fields
        Skills
        Knowledge
        Abilities
        Activities
        O*NET-SOC code {code}
        Compare it with another job (c)
        See the moves from here (m)
        What matters most
        Preparation
        Education needed
        Experience needed
        On-the-job training
        People in this job
        Jobs in {year}
        Change in ten years
        Preparation level {zone} of 5
        little or none
        some: a few months
        medium: one to two years
        a lot: several years
        the most: many years
        no diploma needed
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
        Lowest-paid tenth to highest-paid tenth. The mark is typical pay; half of all workers are in the thick part.
        Bureau of Labor Statistics, May {year}, whole United States. Pay where you live may differ.
        No outlook is published for this job.
        New jobs, and jobs that others leave, each year until {year}.
        All jobs together: {change}.
        much faster than most
        faster than most
        about as fast as most
        slower than most
        fewer jobs
        Bureau of Labor Statistics, projections {first} to {last}.
        What it usually takes
        No survey of education and training is published for this job.
        Education that people in this job say it takes
        Experience in related jobs
        Training at the workplace or in class
        On-the-job training
        O*NET {edition}: shares of workers asked. Typical entry: Bureau of Labor Statistics.
        less than high school
        high school diploma
        certificate after high school
        some college
        associate's degree
        bachelor's degree
        certificate after a bachelor's
        master's degree
        certificate after a master's
        professional degree (medicine, law)
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
        based on skills, no fixed hours
        measured by time
        measured by skills
        time and skills
        US Office of Apprenticeship, list of apprenticeable occupations.
        O*NET has no skill data for this job.
        Less important here
        ? = This figure is less certain: few people were asked, or they disagreed (O*NET).
        O*NET {edition}. Importance 1 to 5 (3 and up is important), level 0 to 7.
        importance
        level
        How much each way of working helps here (−3 to 3)
        ◆ sets this job apart from others. O*NET {edition}.
        Interests that fit this job (1 to 7)
        ◆ strongest. O*NET {edition}.
        What people value in this job (1 to 7)
        O*NET {edition}.
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
        ▲ in demand for this job, ◆ in demand in many jobs. O*NET {edition}.
        Tools and machines
        O*NET {edition}.
        None listed.
        Titles that people in this job use
        Other titles
        Related jobs, the closest first
        A little less related
        O*NET {edition}, reviewed by experts.
        This job is in
        National Career Clusters crosswalk, unless another source is named.
        placed by a US Department of Labor guide
        placed by Rung; no official source does
        placed by Rung with its closest relatives
        Figure for the whole occupation {code}, which includes this job.
        Figure for the broader group {code}; none is published for this job alone.
        Figure for the large group {code}; none is published for this job alone.
        figure for a broader group
        Moves
        Best moves
        Best moves: related work, fair pay, openings
        Easiest to start
        Easiest to start: jobs you could get into soonest
        Most skills you already have
        Steps up first
        Least preparation first
        Highest pay first
        Most openings first
        By title
        {count} match
        pay
        time
        have
        openings
        prep
        Why this move
        No moves can be suggested from this job: there is too little data about it.
        No move matches all your filters. Remove one:
        Any preparation
        Any number of openings
        Remove all filters
        {count} {count:one=move|other=moves}
        A step up
        Same level
        A step down
        Gap
        Your job already uses {percent} of what this job needs
        You have {percent} of what this job needs
        □ to learn, ≈ almost there, ✓ you have it. Each line: the level your job uses, then the level that job needs.
        {domain} · you have {percent}
        To learn
        You have
        {count} more: see all of it (g)
        O*NET has no skill data for one of these two jobs, so Rung cannot compare them skill by skill.
        you
        needed
        How people get there
        Experience needed: {experience}
        On-the-job training: {training}
        Pay
        ${amount} a year more than your job's typical pay
        ${amount} a year less than your job's typical pay
        similar to the work you do now
        you already use {count} of its {total} most important skills
        pays about {percent}% more
        pays at least {percent}% more
        pays about {percent}% less
        {openings} openings a year
        {percent}% more jobs expected in ten years
        {percent}% fewer jobs expected in ten years
        experts call it related to your job
        experts call your job related to it
        same pathway: {pathway}
        same field: {cluster}
        same family of jobs
        takes a little more preparation
        takes much more preparation
        takes less preparation
        O*NET has no skill data for this job
        a new direction: {cluster}
        education it usually takes: {education}
        on-the-job training: {training}
        {job}: based on figures for {relative}, its closest relative
        Search
        Your job
        Search for a job:
        What is your job?
        Type a few letters: nurse, truck driver, IT support, RN, welder. Spelling does not matter much.
        No job matches "{text}". Try another word for the same work, or fewer letters.
        also: {title}
        Help
        Keys
        Signs
        ▲ a step up: more preparation, or clearly more pay
        ▶ same level: about the same preparation and pay
        ▼ a step down: less preparation, or clearly less pay
        ■■■■···· how much, out of the whole scale
        ■■■□□··· what your job uses, and (empty squares) what the other job needs beyond it
        ──━━┃━━── pay from the lowest tenth to the highest, with typical pay marked
        ~ a figure for a broader group, because none is published for this job alone
        ? based on few survey answers
        Mouse
        Click anything to choose it; click it again to open it. The words in the bottom line are buttons too. The wheel scrolls lists.
        This is where Rung begins
        Choose what you came for with the arrow keys and press Enter, or click it.
        Jobs by field of work
        Choose a field on the left, a pathway in the middle, a job on the right. Below is a summary of your choice.
        One job
        Choose a section on the left. Tab or the right arrow goes into its text; Esc goes back.
        Where this job can lead
        On the left are moves worth a look; on the right is what the chosen one still asks for. Pay is compared with your job. Time is how long it takes to get ready and learn the new one, in months (m) or years (y). "Have" is the share of what it needs that your job already uses.
        What a move asks for
        Every skill that matters in the new job, beside what your job uses. The comparison is Rung's own, from O*NET's ratings.
        About the data
        Where every figure comes from, and what Rung works out itself.
        Search
        Type any part of a job title, in any order. Enter opens the chosen job; Esc closes the search.
        All commands
        Type part of a command's name and press Enter.
        Order and filters
        Choose with the arrow keys and press Enter. Esc closes.
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
        At most one step more training
        Openings
        Any number
        10,000 a year or more
        50,000 a year or more
        About the data
        Where the numbers come from
        Rung shows public data. We reorganized it, combined the releases, and worked out some figures ourselves; the agencies named here have not approved that.
        License: {license}
        What Rung works out itself
        Moves: suggestions are ranked by how similar the work is, the skills you already use, pay, openings, and jobs that O*NET experts call related. They are advice based on figures, not a promise.
        "Your job already uses 78%": the share of what a job needs, level by level and weighted by importance, that your job needs too. It compares jobs. It does not measure you.
        Career fields: the national crosswalk places jobs in pathways. Where it leaves a pathway empty or a job out, Rung fills in, and says so.
        ~ marks a figure for a broader group, used when none is published for a job alone.
        Figures are for the whole United States. Talk to a career counselor or an American Job Center about your area.
        no extra time
        {months} {months:one=month|other=months}
        {years} {years:one=year|other=years}
        now
        {months} m
        {years} y
        Show routes: several moves in a row
        Choose the job you want to reach
        Show jobs that lead to this one
        routes
        pick goal
        ways in
        Routes
        Where you could get to
        Which jobs lead here
        Different ways
        Ways that match
        direct
        by way of {jobs}
        No route was found in up to five moves.
        No route matches all your filters. Remove one:
        A bachelor's degree is fine
        Pay may drop along the way
        Remove all filters
        {count} {count:one=route|other=routes}
        Time, pay, skills you have
        time
        pay
        have
        {count} {count:one=step|other=steps}
        Within a year
        now
        after {time}
        you have {percent}
        You have not told us your education: we assume a high school diploma.
        Time to get ready and learn the job, from BLS, O*NET, and apprenticeship figures. From the second step on, at least a year in each job.
        Education: {education} ({time})
        Programs: {programs}
        Experience in a related job: {time}
        On-the-job training: {training}
        Apprenticeship: {titles}
        To learn: {competency}, level {from} to {to}
        and {count} more
        How long can it take?
        As long as it takes
        Within {years} years
        How much should it pay?
        At least {pay} a year
        May pay drop along the way?
        Yes
        No drop in pay
        Is a bachelor's degree OK?
        Yes
        No bachelor's degree
        Where to
        What job do you want to reach?
        The job you want
        What job do you want?
        I know the job I want. How do I get there?
        The jobs that lead to it, and how long it takes.
        Ways to a job
        On the left are clearly different ways; none is worse than another in everything. On the right is the chosen one as a ladder: each job is a rung, with what each step takes. The bars compare time, pay over ten years, and the skills you have. Press f for filters.
        You
        Put this job next to others to compare
        Add a job to compare
        Compare the others with this job
        Choose how skills are grouped
        Move this job to the left
        Move this job to the right
        compare
        add
        baseline
        group
        move
        Compare
        See the two side by side (c)
        1 job to compare: press c on another one
        {count} jobs to compare
        This job is already on the list to compare. Press c on another one.
        Only four jobs fit. Press Del to take one off.
        There is no job to compare yet. Press a to add one.
        The others are already compared with this job.
        This job is already first on the left.
        This job is already last on the right.
        Up to four jobs fit side by side here. Press c on any job to put it here, or add one by name.
        Add another job to see how the two differ: press a, or press c on any job.
        Add a job (a)
        + add a job (a)
        {count} {count:one=job|other=jobs}
        baseline
        Typical pay
        Pay, low to high
        on one scale
        Starting pay
        Openings a year
        Growth in 10 years
        Preparation (1 to 5)
        Education needed
        Time to prepare
        From the first job
        First job covers
        less
        more
        same
        {count} more {count:one=is|other=are} about the same.
        O*NET has no skill data for these jobs.
        ~ a figure for a broader group, because none is published for this job alone.
        Time to prepare: from high school until you know the job; from the first job, for someone who has that one. Pay, low to high: without the lowest and highest tenths.
        Group
        How should skills be grouped?
        Skills, knowledge, abilities, activities
        Nine groups, from general to specific
        All together, biggest differences first
        Add a job
        Which job to compare?
        Jobs side by side
        Each column is a job, and the first is the baseline. A bar to the right means that a job asks more than the first; to the left, less. The number says by how many levels of 7. Space makes another job the baseline.
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
        Time to get ready and learn the job: {time}
        Starting pay {low} to {high}, later {later} and more
        new,
        small
        clear
        large
        about the same
        A gap is small under half a level, clear under one level, large from one level up. About the same: too small to be sure.
        Rung could not load the margin of error, so even tiny differences are listed. {reason}
        Levels run from 0 to 7: under 2 basic, from 2 working, from 3.5 skilled, from 5 expert.
        gap
        Software you may not know yet
        Tools you may not know yet
        usually learned
        {number} {name}
        The nine groups run from skills every job needs to skills only this job needs. Rung sorted O*NET's skills into them.
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
        Answer questions about you
        Show jobs that fit me
        Take this off the list
        about you
        for you
        take off
        Answer a few questions first: press y.
        There is nothing to take off here.
        I know what I am good at. What fits me?
        Seven short questions. Skip any of them.
        About you
        Answer what you like and skip the rest: each answer makes the suggestions fit you better. Left and right change an answer, Enter goes on to the next one, Tab to the next question. Nothing is kept when you leave unless you save it.
        Jobs for you
        On the left are jobs that fit your skills and what you want, the best fit first. On the right is why, and what the job still asks of you. Enter opens the job, g shows everything it asks, r shows how to get there from where you are.
        Typing
        Type, then press Enter. Esc goes back without a change.
        A job you have or had:
        Add a job
        Certificate or license:
        Type its name as it appears on the paper, for example First aid. Then press Enter.
        Save to the file:
        Your answers go into one small file that only you can open. Change its name if you like, then press Enter.
        Open the file:
        Type the name of a file that Rung saved before, then press Enter.
        There is already a file named {path}. Press Enter again to replace it, or type another name.
        That is too long: there is room for {limit} characters here. Nothing was put in.
        About you
        Jobs for you
        Question {step} of {steps} · {left} left
        That is all. Thank you!
        Next: {question}
        Skip. Next: {question}
        no answer
        any
        Which jobs do you have, or did you have?
        Paid or not. A job you held longer counts more; one from long ago counts less.
        What is your highest level of education?
        It shows which jobs you can enter now, and how long it takes to prepare for the others.
        Which certificates or licenses do you have?
        Enter adds one. Enter on one removes it.
        What kinds of work would you like?
        Left and right change an answer. Jobs that suit what you like come first.
        What are you good at?
        From work, school, home, or anywhere. Only answer what you want to.
        What do you want from your next job?
        Jobs that do not match are hidden. Left and right change an answer.
        What do you not want to do?
        Enter marks what to rule out: kinds of work first, then whole fields.
        See jobs that fit you
        You can come back and change any answer. Nothing is kept unless you save it.
        Add a job…
        Add another job…
        Add a certificate or license…
        When was that?
        less than a year
        1 to 2 years
        3 to 5 years
        6 to 10 years
        more than 10 years
        it is my job now
        2 years ago or less
        3 to 5 years ago
        6 to 10 years ago
        longer ago
        not at all
        a little
        it's OK
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
        Pay per year, at least
        Time to prepare, at most
        Preparation, at most
        Show jobs that fit me
        Show the way to a job I have in mind…
        Save my answers to a file…
        Open answers I saved before…
        Erase all my answers
        You have not answered anything yet. Go back, or see jobs most people can start in.
        {job}: gives you {count} of its skills and knowledge areas.
        Education ({schooling}): counts for {count} school {count:one=skill|other=skills}, and for which jobs you can enter.
        Certificates: {count}. Jobs they help you get say so.
        What you like moves jobs up or down the list.
        Your own answers set your level for {count} {count:one=skill|other=skills}.
        What you want, and do not want, takes some jobs off the list.
        Saved to {path}.
        Your answers are back.
        Opened, but {count} {count:one=thing|other=things} could not be used. The first: {first}
        Jobs for you
        pay
        Why
        Hidden by your filters: {reasons}.
        {count} you ruled out
        {count} that {count:one=pays|other=pay} less
        {count} with more preparation
        {count} that {count:one=takes|other=take} longer
        Nothing to suggest yet.
        No job matches all your filters. Try changing one.
        Press Enter to change your answers.
        Number {rank} among moves from {job}.
        You have {percent} of it; your job alone gives {jobPercent}.
        You have {percent} of it; your job alone would give {jobPercent}.
        It is the kind of work you like.
        It is partly the kind of work you like.
        It is not the kind of work you like.
        Your {credential} helps you get there.
        You have the education it asks for ({education}).
        The previous answer, or the previous question
        The next answer, or the next question
        change
        the figures for {job} are old (from {year})
        Show the jobs around this one, or in this field, as a map
        Ready-made career ladders
        The map as text, and back
        More in each box
        Less in each box
        Find a job on the map
        Group this row into one box, or open it
        One move farther, up to three
        Turn around: what leads here, or where it leads
        Scroll left
        Scroll right
        To the previous job or move
        map
        ladders
        as text
        detail
        find
        group
        farther
        turn around
        scroll
        next
        This is already the fullest view.
        This is already the shortest view.
        Press o to go back to the map.
        This works on a map around one job: press L on a job.
        Map
        As text
        Career ladders
        {jobs} jobs · {moves} moves
        Worked out by Rung
        Worked out by Rung; {count} left out
        Written by {author}
        rung {rung}
        prep {zone}
        {openings} openings
        {count} jobs
        All jobs of {rung}, grouped: Enter opens them
        Leads to: {jobs}.
        No move leads on from here.
        From: {jobs}.
        both ways
        {name}: {text}
        What this move takes is not stated.
        There is no job to show.
        There is more here than fits on a map. Press o for the text.
        No job here matches "{text}".
        {kind}: to {job}
        Education
        Work experience
        Training
        License or certificate
        Job:
        Find
        Type part of its name, then press Enter. Press Enter again for the next one.
        Ready-made career ladders
        There are no ladders here.
        The map
        Each box is a job; higher boxes take more preparation. Solid lines lead up, dashed lines go sideways. Arrow keys follow the lines, Tab goes through every job and every move, Enter opens it. To scroll the map, drag with the mouse or press PgUp, PgDn, comma, and period. The same as text: o.
        Career ladders
        Ladders show the usual way up in a trade, and what each step takes. They are examples: rules differ by state and employer. Enter shows the chosen one as a map.
        {otherLanguages}: cambiar de idioma (switch the language)
        {otherLanguages}
        {otherLanguages}: E
        Language
        {language} cannot be shown: {reason}
        Rung does not have the language {code}. Available: {languages}.
        Going on in English.
        {file} has {percent}% ({present} of {total})
        {share}, {count} of them out of date
        there is no {file}
        {file}, {key}: its English has changed since it was translated. Once it fits again, set its "of" to {fingerprint}.
        List what a language lacks, as lines for its two files, with the English to translate.
        The language, by its code, such as fr or zh-Hant.
        English lacks nothing: name another language.
        No other language is there.
        The explanations could not be loaded: {reason}
        Go down to a line, and its meaning appears here.
        Level {level}: {example}
        The figures on this screen
        Importance
        Level
        What your job already uses
        Gap
        Typical pay
        From low pay to high
        Starting pay
        Openings
        Growth
        People in this job
        Preparation level
        Time to prepare
        ~ Figure for a broader group
        Borrowed ratings
        Texts and languages
        The short texts that explain a job, a field, a skill, or a figure are written by Rung, not by the agencies named above.
        The Spanish is an unofficial translation by Rung.
        Build your own career ladder
        Copy this ladder and change it
        Undo the last change
        Redo the change
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
        There is nothing to undo.
        There is nothing to redo.
        Choose a job on the ladder first.
        Choose how to start first.
        Choose a ladder first.
        Your ladder
        Build a career ladder: jobs on rungs, and what each step takes. How do you want to start?
        Four short steps: the jobs, how they are linked, what each move takes, and a last check. You can stop at any point.
        Or start with a map: press e on any map, or on one of the ready-made ladders (W).
        What you build is kept as a draft on this computer until you save it or discard it.
        Your ladder is not kept on this computer. Save it before you quit. {reason}
        From scratch
        Around a job
        Open one of my files
        Continue: {title} ({jobs} {jobs:one=job|other=jobs})
        Jobs
        Links
        What it takes
        Check and save
        Which jobs belong on your ladder? Pick them from the list of occupations or add your own.
        Put each job on its rung, and link it to the jobs it leads to.
        What makes each move possible? Education, experience, training, a license.
        Say what your ladder is about, look through the check, and save it.
        Add a job. Rung fills in what it asks from the figures, and you can change every word.
        Choose a job on the left, then its rung and its links here.
        Links come first (step 2). Then say here what each one takes.
        Add an occupation
        Add a job of my own
        See the map
        Next: {step}
        Save to a file
        Close or discard
        none
        no answer
        add
        Title
        Industry
        Field
        Author
        Based on
        Date
        Note
        Taken from occupation {code}
        Title of the job
        What people in it do
        Education needed
        Experience needed
        Training needed
        Licenses and certificates
        Skills and knowledge
        Remove this job from the ladder
        Rung {rung}, set by its links
        Rung {rung}, set by you
        ▲ One rung higher (+)
        ▼ One rung lower (-)
        Let the links set the rung
        Leads to
        People come from
        Link this job to others
        What makes this move possible
        Suggested by the figures (Enter adds)
        What kind of move it is
        A step up to
        Same level, in both directions
        Same level, in one direction
        Remove this link
        The check
        No problems found.
        {count} {count:one=thing|other=things} to look at. Enter goes there.
        Worked out by Rung from O*NET and BLS figures
        {title} is not saved and would be lost. Press the same key again to discard it.
        This draft would be lost. Press the same key again to discard it.
        Your ladder stays here as a draft. Press q again to quit.
        Your ladder is not saved and will be lost. Press q again to quit.
        Saved to {path}
        {count} {count:one=thing|other=things} could not be imported: {first}
        Which occupation?
        Around which job?
        Type the text and press Enter. Leave it empty to remove it.
        One thing that people must be able to do. A colon and a word say how well: Reading plans: skilled
        Be exact where you can: hours, the name of a license or an exam. Say "varies by state" where it does.
        The name of the file. It is yours: rung ladder show, check and export read it.
        The name of a ladder file, such as my-ladder.json.
        The ladder has no title yet.
        There is no job on the ladder yet.
        no link leads to it or away from it.
        what this move takes is not stated.
        another job has the same title.
        this link is there twice.
        a step up that pays less: ${from} to ${to} a year.
        a step up to a job with less preparation: level {from} to {to}.
        a step up that does not lead to a higher rung.
        a move at the same level between two rungs.
        there is no occupation {code} in the data.
        there is no field called {title}.
        {level} is not one of this ladder's levels.
        longer than {limit} characters; it is shown cut off.
        {count} is too many to draw; the limit is {limit}.
        Build a ladder
        Four steps, in any order: press 1 to 4. The list on the left holds the jobs or links; the text on the right is about the chosen one. Tab goes there, and Enter on a line changes it. Del or x removes, u undoes the last change. L shows the map.
        the text makes no sense from here on; what comes before it was read.
        it is written for version {found} of the format, and this program knows version {known}.
        expected: {expected}.
        this field is unknown and is ignored.
        it is too long; {limit} characters are kept.
        control characters or marks that turn the direction of writing were taken out.
        it has {count} {count:one=job|other=jobs}; at most {limit} can be drawn.
        it has {count} {count:one=move|other=moves}; at most {limit} can be drawn.
        another job has the id "{id}".
        there is no job "{id}".
        the move leads from a job to itself.
        a step up cannot go both ways.
        a list
        a title
        a text
        the number {number}
        advancement or lateral
        true or false
        a code such as 29-1141.00
        a whole number, 1 to {highest}
        a type (education, experience, training or credential) and a text
        an id, 1 to {longest} characters without control characters
        {label}: {text}
        {title} ({detail})
        {low} to {high}
        and {count} more (--limit shows more)
        and {count} more (--format json shows all)
        Source: {sources}.
        {pay} a year
        move
        code
        occupation
        kind
        figure
        name
        ladder
        career field
        jobs
        moves
        Typical pay: {pay} an hour
        from {low} (lowest-paid tenth) to {high} (highest-paid tenth)
        Preparation level: not rated
        Interests: {interests}
        {title} (in demand)
        {title} (in demand in many jobs)
        What O*NET says
        Tasks, in O*NET's words
        Detailed work activities, in O*NET's words
        other
        Moves from {job}
        Moves from your profile
        {kind}: {reasons}.
        your profile
        From {from} to {to}
        BLS, what is typical for entry
        BLS, narrowed by what workers told O*NET
        what workers told O*NET
        hours of registered apprenticeships
        preparation levels only
        Routes from {from} to {to}
        Routes from {from}
        Routes that lead to {to}
        No route fits. Dropping one of these would help: {options}.
        {time} in all
        then {pay} a year
        {pay} a year over ten years
        you have at least {percent} for each step
        Pay later
        Competencies that differ most (level)
        Ways to {job}, up to {moves} {moves:one=move|other=moves}
        Ways from {job}, up to {moves} {moves:one=move|other=moves}
        Derived by Rung from public data: the most useful moves between these occupations, not a ladder written by people in the trade. Rungs go by preparation level and, within a level, by pay.
        {jobs} of {all} occupations: from each pathway in turn, the one with the most openings a year. A pathway's own lattice has all of its occupations.
        Written by {author}, {date}.
        Written by {author}.
        Pay, preparation levels, and derived moves: {releases}.
        Sources
        Moves
        The way back:
        no moves here
        Rung {rung}
        Rung {rung} (preparation level {zone})
        {kind}: to {job} and back
        {kind}: from {job}
        {from} to {to}: {kind}
        {from} to {to}: {kind}, both ways
        Solid lines: steps up. Dashed lines: moves at the same level. ┼ is where two lines cross.
        Solid lines: steps up. Dashed lines (~ :): moves at the same level. + is where two lines cross.
        the picture is {columns} columns wide. For less: --format outline, or less --chop-long-lines.
        {competency} (level {level})
        {file}: no fault is found.
        {file} is written.
        {count} {count:one=ladder is|other=ladders are} written to {folder}.
        {file}: error: {fault}
        {file}: warning: {fault}
        and {count} more: rung ladder check {file} lists them all.
        {file}: it cannot be drawn ({count} {count:one=error|other=errors}). Fix the errors above.
        Neither HOME nor XDG_STATE_HOME names a folder for drafts.
        Rung was started so that nothing is kept.
        Another Rung window is working on this draft.
        line {line}
        record "{record}"
        field "{field}"
        job {job}
        move {number}
        move {number} ({from} to {to})
        the file is damaged from line {line} on. What comes before it is used.
        it is written for version {found} of the format, and this program knows version {known}. What it knows is used.
        the bundle holds no "{code}". The rest is used.
        expected: {expected}. The rest is used.
        only the first {limit} entries are used.
        years, 0 to {most}
        whole years, 0 to {most}
        one of {names}
        a line of text, 1 to {longest} characters
        a CIP code such as 51.3902
        a whole number, 0 to {most}
        a level, 0 to 7
        whole dollars a year, 0 to {most}
        a preparation level, 1 to 5
        an occupation, a competency, a pathway, or a career field
        an element of the content model such as 2.A.1.b
        there is no such profile. Name the file with --profile.
        there is no such file. rung ladder list names the ladders of the bundle.
        it may not be opened. Give yourself permission, or name another file.
        this is not a file.
        it is too large ({bytes} bytes; at most {limit} are read).
        the file is empty. rung ladder new makes one to begin with.
        this is not a profile. docs/profile.md shows what one looks like.
        this is not a ladder. docs/lattices.md shows what one looks like.
        a file with this name already exists. Choose another name.
        the disk is full. Nothing was changed.
        all {limit} places for unfinished ladders are taken. Delete drafts that are no longer needed.
        it could not be read or written: {reason}.
        its folder does not exist. Create it first.
        it may not be written. Choose another place.
        it exists, but it is not a regular file. Choose another place.
        this is not a folder.
        this is a link to something that is not there.
        no file has so long a name.
        the name of a file in it is not UTF-8.
        it could not be read.
        nothing can be saved to this disk. Choose a place on another one.
        a part of this path is not a folder. Choose another place.
        this name is a link to something that is not there. Choose another name.
        the name is too long for this disk. Choose a shorter one.
        no occupation has the code "{code}". Look for it by name: rung search WORDS.
        no occupation has the title "{title}". Try fewer or other words: rung search WORDS.
        no occupation has the title "{title}". Did you mean one of these? Name it by its code:
        "{title}" fits several occupations. Name one by its code:
        the explorer needs a terminal, and its input is not one.
        the explorer needs a terminal, and its output is not one.
        the explorer needs a terminal that can draw, and TERM is not set or says "dumb".
        The plain commands work here: rung search, show, moves, gap and data (see rung --help).
        input and output must both be a terminal.
        the variable TERM is not set, so the kind of terminal is unknown.
        this system has no description of the terminal type "{type}" (TERM).
        a terminal of type "{type}" (TERM) cannot show a full screen.
        the terminal is in use already.
        the terminal could not be set up: {reason}.
        the answer could not be written: {reason}.
        no bundle of data is found (looked in {places}). Name its folder with --data or RUNG_DATA.
        this cannot be drawn: it has {count} {count:one=job|other=jobs}, and at most {limit} fit.
        this cannot be drawn: it has {count} {count:one=move|other=moves}, and at most {limit} fit.
        this cannot be drawn: its moves pass {count} rungs on their way, and at most {limit} fit.
        this cannot be drawn: the box of "{job}" does not fit.
        this cannot be drawn: two jobs have the id "{job}".
        this cannot be drawn: a move names "{job}", and there is no such job.
        this cannot be drawn: a move leads from "{job}" to itself.
        Name one occupation, or --all for every one, or a person's --profile.
        There are {count} arguments, and at most {limit} are read.
        There is no command "{word}". rung --help names them all.
        The name of a file or folder cannot be empty.
        Name where the move begins and where it leads, or --profile and where it leads.
        Name where the route begins: an occupation, or a person's --profile.
        With --profile, name only where it leads: the profile is where it begins.
        --backwards takes one occupation, the one that the routes lead to.
        --min-pay takes whole dollars a year, 0 to {most}.
        --within takes years, 0 to {most}.
        compare needs at least two different occupations.
        --max-steps takes a number from 1 to {most}.
        Name 2 to {most} occupations to compare.
        --limit takes a number from 1 to {most}.
        --depth takes a number from 1 to {most}.
        --depth and --backwards go with an occupation.
        --width takes columns, {least} to {most}.
        --with-texts and --texts-output DIR go together.
        it is not there.
        it may not be read.
        reading it failed: {reason}.
        it is not JSON of the expected shape: {reason}.
        it is written for version {found} of the format, and this program reads version {expected}.
        "{value}" is not possible here; expected: {expected}.
        it refers to "{reference}", which is not in the bundle.
        "{id}" appears twice.
        it holds {found} records, and the manifest says {expected}.
        it is required, but it is missing.
        its checksum is not the manifest's: it was changed or damaged.
        it is out of date: the titles have changed since it was made.
        the text is too long ({bytes} bytes; at most {limit} fit).
        Name the bundle's folder with --data or RUNG_DATA.
        Give yourself permission to read it, or name another folder with --data.
        Try again, or name another folder with --data.
        Install the bundle that came with this program, or name it with --data.
        Put back the bundle that came with this program; rung data check lists every fault.
        Make it again with rung data index, or name another folder with --data.
        Going on without these texts.
        Fix them, or name others with --words.
        Build the folder with rung data build --with-texts, or leave --texts and RUNG_TEXTS out.
        the bundle in {folder} has {count} {count:one=fault|other=faults}. Put back the bundle that came with this program, or build a new one with rung data build.
        the texts of {folder} do not fit: {fault}
        The bundle in {folder}
        The bundle in {folder} is sound.
        file
        records
        bytes
        Read {read} {read:one=row|other=rows} of {releases} release {releases:one=file|other=files}; wrote {written} {written:one=record|other=records} of {files} {files:one=file|other=files} to {folder}.
        Made the search index of {folder} again.
        skipped: {count}
        merged: {count}
        repaired: {count}
        placed: {count}
        filled from a broader group: {count}
        --verbose lists them all.
        Wrote O*NET's own texts on {count} {count:one=occupation|other=occupations} to {folder}. Show them with rung show --texts or RUNG_TEXTS.
        it is not there. Give the path of the release as it was unpacked.
        it may not be read. Give yourself permission to read it.
        reading it failed: {reason}. Try again.
        it has no header line. Download the release once more.
        it is not UTF-8 text. Save it as UTF-8, or download the release once more.
        a quoted field does not end as it should. Download the release once more.
        the row has {found} {found:one=field|other=fields}, and the header names {expected}. Download the release once more.
        the header lacks the column "{column}". Is it another release?
        the header names the column "{column}" twice. Take one of them out.
        "{value}" is not possible here; expected: {expected}. Is it another release?
        it does not say which edition this is. O*NET's database comes with a file Read Me.txt that begins with its version: put it back.
        its name does not say which year this is. BLS puts the year after an M, as in national_M[year]_dl.csv: give it that name again.
        the header does not say which years this covers. Download the release once more.
        the header does not say which year's CIP codes these are. Download the release once more.
        the header does not give the years of the O*NET-SOC codes as the other crosswalk does. Do the releases belong together?
        O*NET's list of occupations has no "{code}". Do the releases belong together?
        no room is left on the disk.
        it may not be written. Choose another folder with --output.
        it exists, but it is not a folder. Choose another with --output.
        it contains files that are not a bundle. Choose an empty or a new folder with --output.
        this is a bundle, and O*NET's own texts do not belong there. Choose a folder of their own with --texts-output.
        writing failed: {reason}.
        The old bundle, if there was one, is still whole.
        the texts break the rules of docs/words.md in {count} {count:one=place|other=places}. Rewrite the texts listed above.
        a control character or a stray blank
        {count} {count:one=word|other=words}; {least} to {most} are allowed
        does not end with a period
        a sentence of {words} words; {limit} at most
        grade {grade}; 10 at most
        ease {ease}; 45 at least
        {list}: {word}
        seven words in a row that O*NET has too: {words}
        says nearly the same as {key} ({percent}% of its words)
        the same as {key}
        a slash that is not -os/as or -es/as
        {characters} characters; {limit} at most
        the text of the English file
        the median grade is {grade}; 7 at most
        the median ease is {ease}; 65 at least
        {language}: {count} {count:one=text|other=texts}, median grade {median} (7 at most), highest {hardest} (10 at most)
        {language}: {count} {count:one=text|other=texts}, median ease {median} (65 at least), lowest {hardest} (45 at least)
        Not compared with O*NET's texts: name the releases with --releases.
        Compared with {count} {count:one=file|other=files} of O*NET's texts.
        ranking
        signal
        fitted
        in use
        (base)
        Rankings of moves against the experts' relations, which none of them sees ({origins} {origins:one=origin|other=origins})
        random
        size (openings a year)
        share already used, alone
        Nesta's formula
        cosine of all ratings
        closeness, fitted on other origins
        closeness, weights in use
        order "best moves", without the experts
        order "easiest to start", without the experts
        EXAMPLES:
        Find your next step at work: occupations, moves and gaps.
        Without a command, rung opens the explorer on the whole screen. The other commands print plain text, for scripts and for people who cannot use a full screen.
        An occupation is named by its O*NET-SOC code (29-1141.00 or 29-1141) or by a title in quotes.
        En español: rung --help --lang es
        rung search nurse
        rung show "Registered Nurses"
        rung gap "Nursing Assistants" 29-2061
        Open the explorer on the whole screen (what rung does without a command).
        rung --lang es
        rung --profile me.json
        Find occupations by any title that people use.
        Words may come in any order, unfinished, abbreviated (RN, CDL) or with a typing error.
        rung search truck driver
        rung search electrican --limit 5
        Show one occupation: pay, outlook, preparation and competencies.
        Suggest moves from an occupation, the most promising first.
        With --all: from every occupation that O*NET rates to others that it rates.
        rung moves Cashiers --limit 10 --format json
        rung moves --profile me.json
        Which moves come first. worth-taking: similar work, equal or better pay, with openings; close-to-hand: what could be started soonest, whatever it pays.
        Show what a move still asks for: competency by competency.
        rung gap "Nursing Assistants" "Registered Nurses" --limit 5
        The folder of the bundle. Without it: RUNG_DATA, else the bundle that came with the program.
        Draw with plain ASCII characters only.
        Colors: auto (as the terminal and NO_COLOR say), always or never.
        Leave the mouse to the terminal, to select text with it.
        Keep no drafts on this computer (for shared computers).
        What to look for, one or more words.
        A code (29-1141.00 or 29-1141) or a title.
        Where the move begins: a code or a title.
        Where the move leads: a code or a title.
        From every rated occupation.
        At most this many occupations.
        At most this many moves from each occupation.
        At most this many lines in each list. Without it, 20 as text, otherwise all.
        Output format: text, json or csv.
        Output format: text or json.
        Start from a person: the file of their profile (docs/profile.md).
        The language, by its code: en, es, or any other that is there. Without it, that of the locale, else en.
        Your own folder of O*NET's texts (rung data build --with-texts). Without it: RUNG_TEXTS.
        As text, also say what people in each job do.
        As text, also say what each competency means.
        As text, also say what each skill to learn means, and what the level needed looks like.
        Find routes of several moves: to a job, to anywhere, or backwards from a job.
        Several clearly different routes, none worse than another in time, pay and gap together. Without a destination: to jobs that pay at least as much as the first.
        rung route Cashiers --no-degree --min-pay 60000 --within 2
        rung route "Registered Nurses" --backwards
        rung route --profile me.json 29-1141 --format json
        Where the route begins: a code or a title. Not with --profile.
        Where it leads: a code or a title. Anywhere without it.
        At most this many moves, 1 to 5.
        Only jobs that are usually entered without a bachelor's degree.
        Only steps that do not pay less.
        The last job pays at least this many dollars a year (typical pay).
        It takes at most this many years (halfway between the shortest and the longest).
        Which jobs lead to this one.
        At most this many routes.
        Compare two to four occupations side by side.
        rung compare Electricians Plumbers Carpenters --format json
        Two to four codes or titles.
        At most this many competencies.
        Draw a lattice of a pathway, a career field, the jobs around an occupation, or a ladder.
        Names are looked for in this order: a file (a name with a slash or ending in .json), an occupation's code, a pathway, a career field, a ladder of the bundle, an occupation's title.
        A pathway, a career field, an occupation (code or title), a ladder, or its file.
        Around an occupation: up to this many moves, 1 to 3.
        Around an occupation: what leads to it.
        What to write.
        Columns to fit the picture into, where narrower boxes can do it.
        Make, list, check, show or export career ladders.
        Write the file of a new ladder: empty, or a copy. Never overwrites a file.
        rung ladder new mine.json --title "Our plant"
        List the ladders of the bundle.
        Check a ladder; exits 65 if it cannot be drawn.
        Show a ladder in plain lines, with what each job takes.
        Write a ladder in another format.
        A ladder's file, or the name of a ladder of the bundle.
        The file to write.
        What to begin with: as in rung lattice.
        The ladder's title.
        Import ladders from published frameworks.
        Import the UK Government Digital and Data roles: one ladder for each role.
        Reads the framework's list of roles and skills (uk_gdad_pcf_role.csv, or the folder that holds it).
        The framework's file, or its folder.
        The folder for the ladders; created if missing.
        Measure how good the advice is.
        Compare the ranking of moves with simple ones.
        The experts' relations of O*NET are held out: no ranking in the table sees them, and the weights that an origin is tested with are fitted on other origins. Recall@10 is the share of the experts' primary ten among the first ten; nDCG@10 also counts their order. Takes some seconds.
        Show the weights that the fit finds beside those in use.
        Build, check or describe the bundle of data that rung reads.
        Say which bundle is read, what it holds and where it comes from.
        Check a whole bundle and report every fault; exits 65 if there is one.
        Make the search index of a bundle again, after a title was edited.
        A search looks words up in search/, which is made from the titles in the other files. The old bundle stays whole until the new one is complete.
        Build the bundle from the raw public releases.
        The old bundle stays whole until the new one is complete.
        The folder of O*NET's database as tab-delimited text.
        BLS national wages, under the name that BLS gives (national_M[year]_dl.csv).
        BLS Employment Projections, table 1.2, as CSV.
        The career clusters crosswalk (cluster_pathway_long.csv).
        Programs of study: CIP 2020 to O*NET-SOC 2019.
        The RAPIDS list of apprenticeable occupations.
        The folder of crosswalks between editions of the classification.
        The folder of authored ladders. Without it, the ladders of the bundle in the output folder stay.
        The folder to write the bundle to.
        List every row that was skipped, merged, repaired or filled from a broader group.
        The folder of the bundle. Without it, the bundle that rung reads.
        The folder of Rung's own texts to use. Without it, those of the output folder, if it has any.
        Also take O*NET's definitions, tasks and detailed activities, into a folder of their own.
        The folder to write O*NET's texts to, with --with-texts; never a bundle.
        Check Rung's own texts.
        Check every text against the rules of docs/words.md, and say how much of each language is there; exits 65 if one breaks a rule.
        The folder that holds the raw releases (onet_30_1): no seven words in a row may be O*NET's.
        a whole number, {least} to {most}
        a whole number, {least} to {most}, or nothing
        {count} numbers, each {least} to {most}
        {count} {count:one=field|other=fields}
        {least} to {most} fields
        {count} {count:one=field|other=fields} or more
        {count}
        at most {count}
        {count} {count:one=byte|other=bytes}
        a title of 1 to {longest} bytes
        a year
        a year, or nothing
        occupations in the order of their codes
        competencies in the order of domain and element
        pathways in the order of cluster and title
        programs in the order of their codes, such as 51.3902
        keys in the order of the bundle
        =, or W, B or M and a code
        a wage, in ascending order
        text without control characters
        {count} ratings of {bytes} bytes
        importance {lowImportance} to {highImportance}, level {lowLevel} to {highLevel}, in hundredths
        0 to {most}, or -
        one to three of R, I, A, S, E and C
        impact {lowImpact} to {highImpact} and rank {lowRank} to {highRank}
        a sum of {least} to {most} basis points
        a rank, counted from 1
        a work style's impact or rank
        a category of {scale} and a share of 0 to 100
        a figure
        a figure, *, ** or #
        a pathway of the national framework
        a ladder
        a name of small letters, digits and hyphens
        a text does not end on its line
        a text does not end
        a control character in a text
        an unknown escape in a text
        half of a surrogate pair
        it is not well-formed UTF-8
        a whole number is missing
        something follows the end
        "{text}" is missing
        it ends early: "{text}" is missing
        an unknown key "{key}"
        the key "{key}" is missing
        the text makes no sense from here on
        an unknown field
        it is no ladder
        it is not in the form that rung writes
        a move leads from a job to itself
        [{number}/{total}] {step}
        Reading occupations
        Reading related occupations
        Reading skills, knowledge, abilities and activities
        Reading interests, values and styles
        Reading education and training
        Reading titles
        Reading technologies and tools
        Reading wages
        Reading projections
        Reading career clusters
        Reading programs of study
        Reading apprenticeships
        Putting the bundle together
        skipped: {what}
        merged: {what}
        repaired: {what}
        placed: {what}
        filled from a broader group: {what}
        "{name}" is there twice
        a placement is there twice
        "{code}" is not an occupation of O*NET
        a row without a name
        a name's spaces or marks became "{name}"
        {code} has no wages
        {occupation} has no figures at all
        {occupation} has wages of the whole occupation {code}
        {occupation} has wages of the broad group {code}
        {occupation} has wages of the minor group {code}
        {occupation} has the outlook of the whole occupation {code}
        {occupation} has the outlook of the broad group {code}
        {occupation} has the outlook of the minor group {code}
        {occupation} in {pathway}: the notice's {job}
        {occupation} in {pathway}: no release fills the pathway
        {occupation} in {pathway}: beside {relative}
        {code} is not an occupation of O*NET: not placed in {pathway}
        {occupation} is in no pathway
        {code} has shares that do not add up to 100
        {code} lacks some ratings: it has none
        the ranks of {code} were numbered from 1 again
        there is no crosswalk for codes older than 2010
        {title}: {code} is unknown, matched by its title to {match}
        {title}: {code} has no current occupation
        {title}: "{found}" is not an O*NET-SOC code
        {title}: "{found}" is not a RAPIDS code
        {title}: "{found}" is not a type
        {title}: "{found}" is not a term
        it has no title
        its two codes were swapped
        {found} read as {code}
        stars before its code left out
        {found} hours read as {hours}
        gendered
        cliché
        jargon
        not American English
        condescending
        vague
        familiar address
        regional
        misleading
        bookish
        untranslated
        Print the manual page.
        The date of the page.
        User commands
        NAME
        SYNOPSIS
        DESCRIPTION
        KEYS IN THE EXPLORER
        These keys work on most screens. The last line of the screen shows the ones that matter there, and ? shows them all. Everything can also be clicked.
        COMMANDS
        command
        ENVIRONMENT
        FILES
        EXIT STATUS
        EXAMPLES
        Examples:
        Default: {value}.
        The folder of the bundle. The option --data takes precedence.
        Your own folder of O*NET's texts. The option --texts takes precedence.
        The language. The first one that is set decides; the option --lang takes precedence.
        Where it is set and not empty, no colors are used.
        The kind of terminal.
        Where drafts of ladders are kept, in the folder rung/drafts.
        The bundle: everything rung knows about jobs, and what it says in each language.
        Ladders that are not saved yet. With --keep-nothing there are none.
        All went well.
        The arguments make no sense: an unknown option or job, or a title that fits several jobs.
        A file is not what it should be.
        A file is missing, or may not be read.
        A file or folder cannot be created.
        Reading or writing failed.
        OPTIONS
        Most commands take these:
        options
        Measure how often the routes shown are the usual ones.
        For each route of a table that people wrote down beforehand: at which place the usual way is shown. And of the steps shown between random jobs: how many experts relate, a ladder has, or the same pathway holds. Takes a minute.
        The table of well-known routes. Without it, the one of the bundle.
        The usual way is the first shown for {first} of {routes} well-known routes, among the first two for {second}.
        Of {steps} steps shown between random jobs, experts relate, a ladder has, or the same pathway holds {share}.
        {from} > {to}: usually {usual}; shown: {shown}
        the usual way
        straight there
        the quickest
        the best paid on the way
        the smallest steps
        another common way
        """#

}
