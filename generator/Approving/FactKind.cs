namespace PmfSite.Approving;

/// <summary>What a fact of an edition tells. How each is named in the file stands in <see cref="FactNames"/>.</summary>
internal enum FactKind
{
    /// <summary>A name that is not known here: nothing writes it, and a file that was changed by hand may hold it.</summary>
    Unknown,

    // Of a decision
    Decision,
    Body,
    Date,
    Origin,
    Withheld,

    // Of a level
    Word,
    Meaning,
    Tone,
    Shape,

    // Names, and whose a thing is
    Title,
    Part,
    Serves,
    Owner,
    Service,
    Panel,
    MilestoneTitle,

    // Of an indicator
    Definition,
    IndicatorKind,
    Unit,
    Decimals,
    Polarity,
    Frequency,
    Covers,
    Combine,
    JudgedOn,

    // Of a result; each names its period
    Value,
    Numerator,
    Denominator,
    Forecast,
    Quality,
    ResultOrigin,
    Verifier,
    Verification,
    NoValue,
    Reason,
    Expected,
    Note,
    Target,
    Rule,
    Status,
    ForecastStatus,

    // Of an exception report
    ReportOrigin,
    Factors,
    Action,
    ActionOwner,
    ActionTakesEffect,
    Enough,
    Recovers,
    SinceLastTime,
    RecoveryMissed,
    ForecastInWords,

    // Texts of a quarter
    Narrative,
    Story,

    // Of a milestone
    Planned,
    State,
    Done,
    NowDue,
    Explanation,
}
