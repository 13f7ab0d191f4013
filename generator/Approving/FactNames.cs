using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>The names that editions give to the facts of a result: each names the period that it speaks of.</summary>
internal static class FactNames
{
    public const string Value = "value";
    public const string NoValue = "no value";
    public const string ForecastStatus = "status of the forecast";
    private const string Between = " of ";

    public static string Of(string name, Period period) => name + Between + period.Id;

    /// <summary>The name and the id of the period; the whole and nothing where it names none.</summary>
    public static (string Name, string Period) Split(string fact) =>
        fact.LastIndexOf(Between, StringComparison.Ordinal) is > 0 and var at ? (fact[..at], fact[(at + Between.Length)..]) : (fact, "");
}
