//! Names of the fixed texts.

macro_rules! labels {
    ($(#[$first:meta])* first { $($now:ident,)* } $(#[$rest:meta])* later { $($late:ident,)* }) => {
        $(#[$first])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum First {
            $($now,)*
        }

        $(#[$rest])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Later {
            $($late,)*
        }

        #[allow(non_upper_case_globals, missing_docs, reason = "names of a list; each is explained by its words in messages/en.rs")]
        impl Label {
            $(pub const $now: Self = Self(Place::First(First::$now));)*
            $(pub const $late: Self = Self(Place::Later(Later::$late));)*

            /// Every label.
            pub const ALL: &'static [Self] = &[$(Self::$now,)* $(Self::$late,)*];
        }
    };
}

/// A fixed word or sentence. [`Voice::label`](super::Voice::label) says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(pub(super) Place);

/// Where its words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// There from the start.
    First(First),
    /// With the views that are loaded later.
    Later(Later),
}

labels! {
    /// Labels that the frame or the view that computes says.
    first {
        // The page.
        AppName,
        Disclaimer,
        Tagline,
        SkipToContent,
        Navigation,
        Calculate,
        Rules,
        Help,
        Language,
        NumeralsName,
        ArabicNumerals,
        ThaiNumerals,
        ThemeName,
        ThemeAuto,
        ThemeLight,
        ThemeDark,
        FiscalYearName,
        Close,
        Dismiss,

        // Input.
        Inputs,
        Agency,
        AgencyHint,
        StartOwn,
        Adopt,
        Clear,
        Undo,
        Examples,
        PublishedResult,
        Published,
        NotPublished,
        PartlyPublished,
        NotSaid,
        FillRest,
        OpenOverall,
        OpenInstrument,
        OpenIndicator,
        OpenSubIndicator,
        OpenItems,
        OpenQuestions,
        EveryInstrument,
        Source,
        CopyLink,

        // The result.
        Result,
        AtLeast,
        Perhaps,
        NothingYet,
        Stale,
        Conditions,
        NextToGive,
        HowComputed,
        ScaleWhole,
        ScaleUpper,
        ShowResult,
        PlanImprovement,

        // Improving.
        Improve,
        WasScenarioDeleted,

        // Where the rules come from.
        Corroborated,
        Tested,
        Single,
        Inferred,
        Assumed,
        CorroboratedMeaning,
        TestedMeaning,
        SingleMeaning,
        InferredMeaning,
        AssumedMeaning,
        Claims,
        Weight,
        YearAssumed,
        YearInferred,

        // Notices.
        BrokenLink,
        BrokenStore,
        NewerStore,
        NotLoaded,
        WasCleared,
        WasExample,
        WasLink,
        WasReturned,

        // Examples.
        BangKrabueName,
        BangKrabueSource,
        TratName,
        TratSource,
        ExampleEditedText,
        LinkTitle,
        LinkText,

        // On other websites.
        Embed,
        EmbedTitle,

        // Help.
        HelpTitle,
    }

    /// Labels that only other views say.
    later {
        // Behind the result.
        Condition,
        Has,
        Outcome,
        Met,
        NotKnownYet,
        RoundingName,
        LevelName,
        PublishedOverall,
        PublishedLevel,
        PublishedHint,
        NotGiven,
        SubjectShare,
        SubjectName,
        SubjectEnglish,
        SubjectAbout,
        SubjectQuestion,
        LinkHint,
        LinkCopied,

        // Input.
        Forget,
        ForgetHint,

        // The result.
        Score,
        Level,

        // Improving.
        ImproveEmpty,
        ImproveEnter,
        Baseline,
        Scenarios,
        ScenarioName,
        NewScenario,
        DuplicateScenario,
        DeleteScenario,
        UndoDelete,
        ResetScenario,
        ResetNode,
        TakeBackScenario,
        ScenariosCompared,
        TargetName,
        TargetOverall,
        Gain,
        CapName,
        EaseName,
        EaseEasy,
        EaseMedium,
        EaseHard,
        ItemsName,
        PlanName,
        PlanFrom,
        PlanTo,
        PlanBy,
        PlanWon,
        PlanEffort,
        OneItem,
        Total,
        PlanProved,
        PlanNotProved,
        PlanNoTarget,
        PlanAtTop,
        ApplyPlan,
        PlanApplied,
        CopyTable,
        TableCopied,
        ShowTable,
        PlanOpen,
        Relaxing,
        Alternatives,
        SingleLevers,
        NotAlone,
        FewestChanges,
        WithoutSurveys,
        Charts,
        BandsTitle,
        WaterfallTitle,
        WaterfallNote,
        Unrounded,
        RadarTitle,
        RadarNote,
        MeansTitle,
        MeansName,
        TryScores,
        ShouldReach,
        ShouldPublish,
        PublishedAlready,
        CopyFailed,
        ShowScenario,
        SurveysTitle,
        SurveysHint,
        SurveysLimits,
        ChancesNeed,
        ProbableRange,
        NotACount,
        TooFewRespondents,
        MoreThanAll,

        // Where the rules come from.
        SubjectLevel,
        SubjectThreshold,
        SubjectRounding,
        SubjectScale,
        SubjectOther,
        Levels,
        Tree,
        Sources,
        StatusName,
        WeightOfWhole,
        RuleName,

        // On other websites.
        EmbedIntro,
        EmbedWay,
        EmbedElement,
        EmbedFrame,
        EmbedStatic,
        EmbedElementHint,
        EmbedFrameHint,
        EmbedStaticHint,
        EmbedMode,
        EmbedCard,
        EmbedCalculator,
        EmbedReadonly,
        EmbedVector,
        EmbedVectorHint,
        EmbedAgencyHint,
        EmbedAccent,
        EmbedAccentReset,
        EmbedScript,
        EmbedScriptHint,
        EmbedPreview,
        EmbedCode,
        EmbedCopy,
        EmbedCopied,
        EmbedHelper,
        EmbedHelperHint,
        EmbedOpen,
        EmbedNote,
        EmbedBroken,
        EmbedCardTitle,
        EmbedCalculatorTitle,

        // Help.
        HelpWhatTitle,
        HelpWhat1,
        HelpWhat2,
        HelpNotNaccTitle,
        HelpNotNacc,
        HelpPrivacyTitle,
        HelpPrivacy,
        HelpUseTitle,
        HelpUse1,
        HelpUse2,
        HelpUse3,
        HelpUse4,
        HelpImproveTitle,
        HelpImprove1,
        HelpImprove2,
        HelpImprove3,
        HelpImprove4,
        HelpLevelTitle,
        HelpLevel1,
        HelpLevel2,
        HelpLevel3,
        HelpSureTitle,
        HelpSure,
        HelpKeysTitle,
        KeyArrows,
        KeyArrowsDoes,
        KeyShiftArrows,
        KeyShiftArrowsDoes,
        KeySpace,
        KeySpaceDoes,
        KeyPaste,
        KeyPasteDoes,
        HelpLinkTitle,
        HelpLink1,
        HelpLink2,
    }
}
