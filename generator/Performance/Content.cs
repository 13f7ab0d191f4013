namespace PmfSite.Performance;

/// <summary>All that the content folder holds, linked: every id has become the thing that it names.</summary>
internal sealed record Content
{
    public required Framework Framework { get; init; }

    /// <summary>In the order of the files and of the lines in them.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<Project> Projects { get; init; }

    /// <summary>In order of time.</summary>
    public required IReadOnlyList<QuarterReturn> Quarters { get; init; }

    public required AccessibilityFacts Accessibility { get; init; }

    public required Prose About { get; init; }

    /// <summary>The indicators that bring others together, none of them through others a part of itself.</summary>
    public required IReadOnlyList<Composite> Composites { get; init; }

    /// <summary>What took the place of which indicator.</summary>
    public required IReadOnlyList<Replacement> Replacements { get; init; }

    public required CheckSettings Checks { get; init; }

    /// <summary>Whose figures stand beside the council's, in the order of the file.</summary>
    public required IReadOnlyList<Comparator> Comparators { get; init; }

    /// <summary>The words that the council explains, in the order of the file.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>The days of the reporting calendar, in the order of the file.</summary>
    public required IReadOnlyList<CalendarEntry> Calendar { get; init; }

    /// <summary>What was wrong in released quarters, in the order of the file, which is that of time.</summary>
    public required IReadOnlyList<Correction> Corrections { get; init; }

    /// <summary>Whether it had ended before the first quarter: no dashboard has it, and what is told of it is history.</summary>
    public bool IsHistory(Indicator indicator) => Quarters.Count > 0 && indicator.HasEndedBefore(Quarters[0].Quarter);

    /// <summary>Whether a quarter tells of it: on its dashboard, or as history that the quarter brought.</summary>
    public bool Tells(QuarterReturn quarter, Indicator indicator) =>
        indicator.IsOnDashboard(quarter.Quarter) || (IsHistory(indicator) && quarter.Outturns.Any(o => o.Indicator.Id == indicator.Id));

    /// <summary>The same with other indicators of the same ids, wherever something refers to one.</summary>
    public Content With(IReadOnlyList<Indicator> indicators) => With(indicators, new IndicatorLinks(indicators));

    /// <param name="links">To these same indicators, for whoever links more than the content to them.</param>
    public Content With(IReadOnlyList<Indicator> indicators, IndicatorLinks links) =>
        this with
        {
            Indicators = indicators,
            Quarters = [.. Quarters.Select(links.Of)],
            Composites = [.. Composites.Select(c => new Composite(links.Of(c.Indicator), [.. c.Parts.Select(links.Of)]))],
            Replacements = [.. Replacements.Select(r => r with { Earlier = links.Of(r.Earlier), Later = links.Of(r.Later) })],
            Comparators = [.. Comparators.Select(c => c with { Series = [.. c.Series.Select(s => s with { Indicator = links.Of(s.Indicator) })] })],
            Corrections = [.. Corrections.Select(links.Of)],
        };
}
