namespace PmfSite.Performance;

/// <summary>
/// A way of ordering indicators and projects beside the plan, in the council's own words: lenses of a scorecard, goals, tiers, audiences, or the
/// role that the council plays.
/// </summary>
/// <param name="Plural">The heading over all of its classes; where content does not say, the title.</param>
internal sealed record Classification(string Id, string Title, string Plural, string Meaning, IReadOnlyList<IndicatorClass> Classes);

/// <summary>One class of a classification; an indicator or a project may be in several.</summary>
/// <param name="Of">The id of the classification.</param>
internal sealed record IndicatorClass(string Of, string Id, string Title, string Meaning);
