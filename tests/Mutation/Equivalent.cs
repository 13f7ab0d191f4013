namespace PmfSite.Mutation;

/// <summary>A change that no test can tell, and why.</summary>
internal sealed record Equivalent(string File, string Code, string From, string To, string Why)
{
    private const string FirstReported =
        ".Where(p => (p.Working is not null || p.Forecast is not null) && p.Period.End >= promised.Period.End && "
        + "p.Outturn.ReportedIn.CompareTo(explained.Outturn.ReportedIn) > 0)";

    private const string NothingLaterFromTheSameQuarter =
        "What a report explains is the last period that its quarter reported, and it ends before the promised one: nothing from that "
        + "quarter lies so late.";

    private const string OutOfOrder =
        "if ((outturns[i - 1].Period, outturns[i - 1].ReportedIn).CompareTo((outturns[i].Period, outturns[i].ReportedIn)) > 0)";

    private const string SortingChangesNothing = "Two that are equal are sorted as well, which keeps them as they are.";

    private const string FirstSoMany =
        "while (count < points.Length && points[count].Outturn.ReportedIn.CompareTo(quarter) <= 0 && (count == 0 || points[count - "
        + "1].Period != points[count].Period))";

    private const string OtherThanTheFirst = "if (!points.Skip(count).Any(p => p.Outturn.ReportedIn.CompareTo(quarter) <= 0))";

    private const string TheLongWayGivesTheSame = "The short way is taken less often, and the long way gives the same.";

    private const string LimitOfStep =
        "let limit = Try(step, (end.Threshold, 0), working.Value, working.Target, working.Polarity, working.Earlier).Limit";

    private const string OnlyTheLimit = "Where a step ends does not hang on the value, and whether it holds is not asked here.";

    private const string SinceGap = "var (results, changes, sinceGap) = (new List<HistoryPoint>(known.Count), new List<decimal>(known.Count), 0);";

    private const string SetByTheFirst = "The first result follows none, and sets it.";

    public static readonly IReadOnlyList<Equivalent> All =
    [
        new("Assessing/Assessor.cs", OutOfOrder, ">", ">=", SortingChangesNothing),
        new("Assessing/Assessor.cs", OutOfOrder, "0", "(-1)", SortingChangesNothing),
        new("Assessing/IndicatorHistory.cs", FirstSoMany, "<", ">", TheLongWayGivesTheSame),
        new("Assessing/IndicatorHistory.cs", FirstSoMany, "<=", "<", TheLongWayGivesTheSame),
        new("Assessing/IndicatorHistory.cs", FirstSoMany, "0", "(-1)", TheLongWayGivesTheSame),
        new("Assessing/IndicatorHistory.cs", FirstSoMany, "1", "(0)", TheLongWayGivesTheSame),
        new("Assessing/IndicatorHistory.cs", OtherThanTheFirst, "0", "1", TheLongWayGivesTheSame),
        new("Assessing/Judge.cs", LimitOfStep, "0", "1", OnlyTheLimit),
        new("Assessing/Judge.cs", LimitOfStep, "0", "(-1)", OnlyTheLimit),
        new("Assessing/Promises.cs", FirstReported, ">", ">=", NothingLaterFromTheSameQuarter),
        new("Assessing/Promises.cs", FirstReported, "0", "(-1)", NothingLaterFromTheSameQuarter),
        new("Assessing/UsualVariation.cs", SinceGap, "0", "1", SetByTheFirst),
        new("Assessing/UsualVariation.cs", SinceGap, "0", "(-1)", SetByTheFirst),
    ];

    public bool Is(Mutant mutant) => (mutant.File, mutant.Code, mutant.From, mutant.To) == (File, Code, From, To);
}
