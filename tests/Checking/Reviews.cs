using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Tests.Checking;

/// <summary>Reviews of a single indicator over the quarters from the first of 2025-26 on.</summary>
internal static class Reviews
{
    /// <summary>One value a quarter.</summary>
    public static Review Of(Indicator indicator, params decimal[] values) =>
        Of(indicator, [.. values.Select((value, i) => new QuarterEntry(Measured(indicator, value, i), null))]);

    /// <summary>One narrative a quarter, and no values.</summary>
    public static Review OfTexts(params string[] texts) =>
        Of(Samples.Indicator(Polarity.Higher, 90), [.. texts.Select(text => new QuarterEntry(null, text))]);

    public static MeasuredOutturn Measured(Indicator indicator, decimal value, int quarter = 0)
    {
        var when = At(quarter);
        return new(value, Quality.Final, Provenance.Own, indicator, when.Period, when, null, new SourceFile("figures.yml", "1").Whole);
    }

    public static Review Of(Indicator indicator, params QuarterEntry[] entries)
    {
        var content = new Content
        {
            Framework = Framework,
            Indicators = [indicator],
            Quarters = [.. entries.Select((entry, i) => Return(indicator, entry, At(i)))],
            Accessibility = new(default, default, default, "", Compliance.Partially, []),
            About = new("", "", [], new SourceFile("about.md", "")),
            Projects = [],
            Composites = [],
            Replacements = [],
            Checks = CheckSettings.None,
            Comparators = [],
            Terms = [],
            Calendar = [],
            Corrections = [],
        };
        return new(content, Assessor.Assess(content));
    }

    private static readonly Framework Framework = new()
    {
        Council = new("Example", "Example", "https://www.example.org/", new(null, null), new(null, null)),
        Vision = "A vision.",
        Plan = new("Plan", new(2024, 4, 1), new(2028, 3, 31), null, new(null, null), new(null, null)),
        Priorities = [],
        EarlierPriorities = [],
        Panels = [],
        Services = [],
        Roles = [],
        Kinds = [],
        Units = [],
        Classifications = [],
        Sources = [],
        Rating = Samples.Scheme,
    };

    private static Quarter At(int n) => new Quarter(2025, 1).Minus(-n);

    private static QuarterReturn Return(Indicator indicator, QuarterEntry entry, Quarter quarter) =>
        Samples.Return(quarter) with
        {
            Outturns = entry.Outturn is { } outturn ? [outturn] : [],
            Narratives = entry.Text is { } text
                ? new Dictionary<string, Prose> { [indicator.Id] = new("", text, [], new SourceFile($"{quarter}.md", text)) }
                : [],
        };
}

/// <summary>What one quarter holds of the indicator.</summary>
internal sealed record QuarterEntry(Outturn? Outturn, string? Text);
