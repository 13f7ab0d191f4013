namespace PmfSite.Mutation;

/// <summary>A change that no test can tell, and why.</summary>
internal sealed record Equivalent(string File, string Code, string From, string To, string Why)
{
    private const string FirstReported =
        ".Where(p => (p.Working is not null || p.Forecast is not null) && p.Period.End >= promised.Period.End && p.Outturn.ReportedIn.CompareTo(explained.Outturn.ReportedIn) > 0)";

    private const string NothingLaterFromTheSameQuarter =
        "What a report explains is the last period that its quarter reported, and it ends before the promised one: nothing from that quarter lies so late.";

    public static readonly IReadOnlyList<Equivalent> All =
    [
        new("Assessing/Promises.cs", FirstReported, ">", ">=", NothingLaterFromTheSameQuarter),
        new("Assessing/Promises.cs", FirstReported, "0", "(-1)", NothingLaterFromTheSameQuarter),
    ];

    public bool Is(Mutant mutant) => (mutant.File, mutant.Code, mutant.From, mutant.To) == (File, Code, From, To);
}
