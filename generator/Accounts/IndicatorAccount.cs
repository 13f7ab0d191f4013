using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Accounts;

/// <summary>All that a quarter says of one indicator. What is read from first to last prints its parts; pages of a theme place its
/// sentences.</summary>
internal sealed record IndicatorAccount
{
    public required Indicator Indicator { get; init; }

    public required StatusTag Status { get; init; }

    /// <summary>Why it has that status.</summary>
    public required string Reason { get; init; }

    /// <summary>The latest value against its target.</summary>
    public required string Headline { get; init; }

    /// <summary>What is expected at the end of the year; may be empty.</summary>
    public required string Forecast { get; init; }

    /// <summary>How it moved; may be empty.</summary>
    public required IReadOnlyList<string> Travel { get; init; }

    /// <summary>Extremes and run of the history; may be empty.</summary>
    public required string Extremes { get; init; }

    /// <summary>The parts of its exception report; null when none was needed.</summary>
    public required IReadOnlyList<Part>? Report { get; init; }

    /// <summary>What the service wrote; null where it wrote nothing.</summary>
    public required Prose? Narrative { get; init; }

    /// <summary>The results that are told, in order of time; may be empty.</summary>
    public required IReadOnlyList<HistoryPoint> History { get; init; }

    public static IndicatorAccount Of(Position position, QuarterReturn quarter, IReadOnlyList<HistoryPoint> history, Words words)
    {
        var indicator = position.Indicator;
        return new()
        {
            Indicator = indicator,
            Status = words.Display.Status(position),
            Reason = words.Sentences.Reason(position),
            Headline = words.Sentences.Headline(position),
            Forecast = position.Latest is { } latest ? words.Sentences.Forecast(latest, indicator) : "",
            Travel = words.Sentences.Travel(position),
            Extremes = words.Sentences.Extremes(history, indicator),
            Report = ReportAccount.Of(position, quarter, words),
            Narrative = quarter.Narratives.GetValueOrDefault(indicator.Id),
            History = history,
        };
    }

    /// <summary>The parts in the order in which they are asked for: how it stands, how it moved, why, and each result.</summary>
    public IReadOnlyList<Part> Parts(Words words) =>
        [
            new("", new StatusContent(Status, Reason)),
            new("", Together(words, Headline, Forecast)),
            new("", Together(words, [.. Travel, Extremes])),
            new("", Together(words, words.Formats.WhatItMeasures(words.Grammar.Sentence(Indicator.Definition)), WhichWayIsBetter(words))),
            new(words.Exceptions.ExceptionReport, Report is null ? null : new ReportContent(Report)),
            new(words.Indicators.WhatTheServiceSays, Narrative is null ? null : new ProseContent(Narrative)),
            new(words.Indicators.EveryResult(Indicator.Title), History.Count == 0 ? null : new ResultsContent(History)),
        ];

    /// <summary>Of what is rated the target tells it.</summary>
    private string WhichWayIsBetter(Words words) =>
        Indicator is { IsRated: false, Polarity: not Polarity.None } ? words.Grammar.Sentence(words.Sentences.Polarity(Indicator.Polarity)) : "";

    private static RemarkContent? Together(Words words, params string[] sentences) =>
        words.Sentences.Together(sentences) is { Length: > 0 } text ? new(text, IsIllustrative: false) : null;
}

/// <summary>The parts of an exception report.</summary>
internal sealed record ReportContent(IReadOnlyList<Part> Parts) : PartContent;

/// <summary>What an author wrote.</summary>
internal sealed record ProseContent(Prose Prose) : PartContent;

/// <summary>Every result, as a chart where it can be drawn, and as a table.</summary>
internal sealed record ResultsContent(IReadOnlyList<HistoryPoint> History) : PartContent;
