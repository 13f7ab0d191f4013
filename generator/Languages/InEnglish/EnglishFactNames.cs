namespace PmfSite.Languages.InEnglish;

/// <summary>The facts of an edition as pages call them.</summary>
internal static class EnglishFactNames
{
    /// <param name="kind">The keyword of its kind.</param>
    /// <param name="of">The id of what it speaks of; empty where the kind says it all.</param>
    public static string Of(string kind, string of) =>
        kind switch
        {
            "decision" => "Decision",
            "body" => "Body",
            "date" => "Date",
            "origin" => "Origin",
            "withheld" => $"Withheld {of}",
            "word" => "Word",
            "meaning" => "Meaning",
            "tone" => "Tone",
            "shape" => "Shape",
            "title" => "Title",
            "part" => "Part",
            "story" => "Story",
            "serves" => "Serves",
            "owner" => "Owner",
            "service" => "Service",
            "panel" => "Panel",
            "definition" => "Definition",
            "indicator-kind" => "Kind",
            "unit" => "Unit",
            "decimals" => "Decimals",
            "polarity" => "Polarity",
            "frequency" => "Frequency",
            "covers" => "Covers",
            "combine" => "Combine",
            "judged-on" => "Judged on",
            "value" => $"Value of {of}",
            "numerator" => $"Numerator of {of}",
            "denominator" => $"Denominator of {of}",
            "forecast" => $"Forecast of {of}",
            "quality" => $"Quality of {of}",
            "result-origin" => $"Origin of {of}",
            "verifier" => $"Verifier of {of}",
            "verification" => $"Verification of {of}",
            "no-value" => $"No value of {of}",
            "reason" => $"Reason of {of}",
            "expected" => $"Expected of {of}",
            "note" => $"Note of {of}",
            "target" => $"Target of {of}",
            "rule" => $"Rule of {of}",
            "status" => $"Status of {of}",
            "forecast-status" => $"Status of the forecast of {of}",
            "report-origin" => "Report origin",
            "factors" => "Contributing factors",
            "action" => $"Action {of}",
            "action-owner" => $"Action {of} owner",
            "action-takes-effect" => $"Action {of} takes effect",
            "enough" => "Enough",
            "recovers" => "Recovers",
            "since-last-time" => "Since last time",
            "recovery-missed" => "Recovery missed",
            "forecast-in-words" => "Forecast in words",
            "narrative" => "Narrative",
            "milestone-title" => $"Title of {of}",
            "planned" => $"{UpperFirst(of)} planned",
            "state" => $"{UpperFirst(of)} state",
            "done" => $"{UpperFirst(of)} done",
            "now-due" => $"{UpperFirst(of)} now due",
            "explanation" => $"{UpperFirst(of)} explanation",
            "unknown" => UpperFirst(of),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a fact without a name"),
        };

    private static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
