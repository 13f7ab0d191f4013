using System.Globalization;

namespace PmfSite.Approving;

/// <summary>The names of facts as an edition writes them: the only place where a name is put together or taken apart.</summary>
internal static class FactNames
{
    private const string Period = "{period}";
    private const string Number = "{number}";
    private const string Id = "{id}";

    private static readonly Form[] Forms =
    [
        new(EntryKind.Decision, FactKind.Decision, "decision"),
        new(EntryKind.Decision, FactKind.Body, "body"),
        new(EntryKind.Decision, FactKind.Date, "date"),
        new(EntryKind.Decision, FactKind.Origin, "origin"),
        new(EntryKind.Decision, FactKind.Withheld, "withheld {id}"),
        new(EntryKind.Level, FactKind.Word, "word"),
        new(EntryKind.Level, FactKind.Meaning, "meaning"),
        new(EntryKind.Level, FactKind.Tone, "tone"),
        new(EntryKind.Level, FactKind.Shape, "shape"),
        new(EntryKind.Priority, FactKind.Title, "title"),
        new(EntryKind.Priority, FactKind.Part, "part"),
        new(EntryKind.Priority, FactKind.Story, "story"),
        new(EntryKind.Indicator, FactKind.Title, "title"),
        new(EntryKind.Indicator, FactKind.Serves, "serves"),
        new(EntryKind.Indicator, FactKind.Owner, "owner"),
        new(EntryKind.Indicator, FactKind.Service, "service"),
        new(EntryKind.Indicator, FactKind.Panel, "panel"),
        new(EntryKind.Indicator, FactKind.Definition, "definition"),
        new(EntryKind.Indicator, FactKind.IndicatorKind, "kind"),
        new(EntryKind.Indicator, FactKind.Unit, "unit"),
        new(EntryKind.Indicator, FactKind.Decimals, "decimals"),
        new(EntryKind.Indicator, FactKind.Polarity, "polarity"),
        new(EntryKind.Indicator, FactKind.Frequency, "frequency"),
        new(EntryKind.Indicator, FactKind.Covers, "covers"),
        new(EntryKind.Indicator, FactKind.Combine, "combine"),
        new(EntryKind.Indicator, FactKind.JudgedOn, "judged on"),
        new(EntryKind.Indicator, FactKind.Value, "value of {period}"),
        new(EntryKind.Indicator, FactKind.Numerator, "numerator of {period}"),
        new(EntryKind.Indicator, FactKind.Denominator, "denominator of {period}"),
        new(EntryKind.Indicator, FactKind.Forecast, "forecast of {period}"),
        new(EntryKind.Indicator, FactKind.Quality, "quality of {period}"),
        new(EntryKind.Indicator, FactKind.ResultOrigin, "origin of {period}"),
        new(EntryKind.Indicator, FactKind.Verifier, "verifier of {period}"),
        new(EntryKind.Indicator, FactKind.Verification, "verification of {period}"),
        new(EntryKind.Indicator, FactKind.NoValue, "no value of {period}"),
        new(EntryKind.Indicator, FactKind.Reason, "reason of {period}"),
        new(EntryKind.Indicator, FactKind.Expected, "expected of {period}"),
        new(EntryKind.Indicator, FactKind.Note, "note of {period}"),
        new(EntryKind.Indicator, FactKind.Target, "target of {period}"),
        new(EntryKind.Indicator, FactKind.Rule, "rule of {period}"),
        new(EntryKind.Indicator, FactKind.Status, "status of {period}"),
        new(EntryKind.Indicator, FactKind.ForecastStatus, "status of the forecast of {period}"),
        new(EntryKind.Indicator, FactKind.ReportOrigin, "report origin"),
        new(EntryKind.Indicator, FactKind.Factors, "contributing factors"),
        new(EntryKind.Indicator, FactKind.Action, "action {number}"),
        new(EntryKind.Indicator, FactKind.ActionOwner, "action {number} owner"),
        new(EntryKind.Indicator, FactKind.ActionTakesEffect, "action {number} takes effect"),
        new(EntryKind.Indicator, FactKind.Enough, "enough"),
        new(EntryKind.Indicator, FactKind.Recovers, "recovers"),
        new(EntryKind.Indicator, FactKind.SinceLastTime, "since last time"),
        new(EntryKind.Indicator, FactKind.RecoveryMissed, "recovery missed"),
        new(EntryKind.Indicator, FactKind.ForecastInWords, "forecast in words"),
        new(EntryKind.Indicator, FactKind.Narrative, "narrative"),
        new(EntryKind.Project, FactKind.Title, "title"),
        new(EntryKind.Project, FactKind.Origin, "origin"),
        new(EntryKind.Project, FactKind.MilestoneTitle, "title of {id}"),
        new(EntryKind.Project, FactKind.Planned, "{id} planned"),
        new(EntryKind.Project, FactKind.State, "{id} state"),
        new(EntryKind.Project, FactKind.Done, "{id} done"),
        new(EntryKind.Project, FactKind.NowDue, "{id} now due"),
        new(EntryKind.Project, FactKind.Explanation, "{id} explanation"),
        new(EntryKind.Role, FactKind.Title, "title"),
    ];

    private static readonly Dictionary<FactKind, string> Patterns = Forms.DistinctBy(f => f.Kind).ToDictionary(f => f.Kind, f => f.Pattern);
    private static readonly ILookup<EntryKind, Form> ByEntry = Forms.ToLookup(f => f.Entry);

    /// <summary>As the edition writes it.</summary>
    public static string Of(FactName name) =>
        name switch
        {
            { Kind: FactKind.Unknown, Id: { } whole } => whole,
            { Period: { } period } => Patterns[name.Kind].Replace(Period, period.Id, StringComparison.Ordinal),
            { Number: { } number } => Patterns[name.Kind].Replace(Number, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            { Id: { } id } => Patterns[name.Kind].Replace(Id, id, StringComparison.Ordinal),
            _ => Patterns[name.Kind],
        };

    /// <summary>The fact of that name in an entry of that kind. It is always written as the same text again.</summary>
    public static FactName Read(EntryKind entry, string text)
    {
        foreach (var form in ByEntry[entry])
        {
            if (Read(form, text) is { } name && Of(name) == text)
                return name;
        }
        return FactName.Of(FactKind.Unknown, text);
    }

    private static FactName? Read(Form form, string text)
    {
        var at = form.Pattern.IndexOf('{', StringComparison.Ordinal);
        if (at < 0)
            return text == form.Pattern ? form.Kind : null;
        var end = form.Pattern.IndexOf('}', StringComparison.Ordinal) + 1;
        var (before, placeholder, after) = (form.Pattern[..at], form.Pattern[at..end], form.Pattern[end..]);
        return
            text.Length > before.Length + after.Length
            && text.StartsWith(before, StringComparison.Ordinal)
            && text.EndsWith(after, StringComparison.Ordinal)
            ? Read(form.Kind, placeholder, text[before.Length..^after.Length])
            : null;
    }

    private static FactName? Read(FactKind kind, string placeholder, string subject) =>
        placeholder switch
        {
            Period => PeriodIds.Read(subject) is { } period ? FactName.Of(kind, period) : null,
            Number => int.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? FactName.Of(kind, number) : null,
            _ => subject.Contains(' ', StringComparison.Ordinal) ? null : FactName.Of(kind, subject),
        };

    /// <param name="Pattern">The name, with a placeholder where it says what it speaks of.</param>
    private sealed record Form(EntryKind Entry, FactKind Kind, string Pattern);
}
