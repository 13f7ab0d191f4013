using System.Text.RegularExpressions;
using PmfSite.Performance;
using PmfSite.Tests.Formats;

namespace PmfSite.Tests.Agreement;

/// <summary>The sentences of an indicator's page say what its figures say.</summary>
internal static partial class Wording
{
    public static void Agree(IndicatorReading indicator)
    {
        if (indicator.Latest is not { } latest)
            return;
        AgreeOnExtremes(indicator);
        AgreeOnWorking(latest, indicator);
        var lead = Reading.Text(indicator.Page.QuerySelector(".headline .lead")!);
        Assert.StartsWith(latest.Seen.Value + " in " + latest.Seen.Period, lead, StringComparison.Ordinal);
        if (latest.IsJudgedOnResult)
            AgreeOnTarget(lead, latest, latest.Value!.Value, indicator.Indicator.Polarity);
        else
            Assert.DoesNotContain("target of", lead, StringComparison.Ordinal);
        if (Recount.Number(latest.Json, "forecast") is { } forecast && Recount.Text(latest.Json, "forecast_status") is { } word)
            AgreeOnForecast(forecast, word, latest, indicator);
        AgreeOnTravel(Reading.Text(indicator.Page.QuerySelector(".headline")!), latest, indicator);
    }

    private static void AgreeOnTarget(string sentence, Result result, decimal value, Polarity polarity)
    {
        var (end, miss) = Recount.Measured(result.Json, value);
        if (Recount.Number(result.Json, "target_improvement") is not null)
        {
            var said = RelativePattern().Match(sentence);
            Assert.Equal(miss <= 0 ? "on or better than" : "short of", said.Groups["side"].Value);
            var (shown, target) = (Reading.Numbers(result.Seen.Value).Single(), Figures.AssertRounded(end, said.Groups["target"].Value));
            Assert.Equal(Math.Sign(miss), Math.Sign(polarity == Polarity.Higher ? target - shown : shown - target));
            return;
        }
        var relation = (polarity, Math.Sign(miss)) switch
        {
            (Polarity.Band, <= 0) => "inside the target range of",
            (Polarity.Band, _) => value < end ? "below the target range of" : "above the target range of",
            (_, 0) => "exactly on the target of",
            (Polarity.Lower, < 0) => "better than the target of at most",
            (Polarity.Lower, _) => "above the target of at most",
            (_, < 0) => "better than the target of at least",
            _ => "below the target of at least",
        };
        // The cell names the level at which the council steps in as well; the sentence does not.
        Assert.Contains($", {relation} {result.Seen.Target.Split(", intervention level ")[0]}", sentence, StringComparison.Ordinal);
    }

    private static void AgreeOnForecast(decimal forecast, string word, Result latest, IndicatorReading indicator)
    {
        var sentence = indicator
            .Page.QuerySelectorAll(".headline > p")
            .Select(Reading.Text)
            .Single(t => t.StartsWith("The forecast for ", StringComparison.Ordinal));
        Assert.EndsWith($": {word}.", sentence, StringComparison.Ordinal);
        Figures.AssertRounded(forecast, ForecastPattern().Match(sentence).Groups["value"].Value);
        if (latest.IsJudgedOnForecast)
            AgreeOnTarget(sentence, latest, forecast, indicator.Indicator.Polarity);
    }

    private static void AgreeOnTravel(string text, Result latest, IndicatorReading indicator)
    {
        foreach (Match said in TravelPattern().Matches(text))
        {
            var earlier = indicator.History.Single(r => r.Seen.Period == said.Groups["period"].Value);
            var change = latest.Value!.Value - earlier.Value!.Value;
            var isSmall = Math.Abs(change) <= indicator.Indicator.NoChangeWithin;
            var verb = said.Groups["verb"].Value;
            if (change == 0)
                Assert.Equal("No change", verb);
            else
                Assert.Equal((isSmall ? "Little change" : "", change > 0 ? "up" : "down"), (verb, said.Groups["way"].Value.ToLowerInvariant()));
            Assert.Equal(isSmall ? "" : Meaning(change, earlier, latest, indicator.Indicator), said.Groups["meaning"].Value);
            if (change == 0)
                continue;
            var shown = Figures.AssertRounded(Math.Abs(change), said.Groups["size"].Value);
            Assert.NotEqual(0, shown);
            Assert.Equal(isSmall, shown <= indicator.Indicator.NoChangeWithin);
        }
    }

    /// <summary>The least and the greatest value stand in the sentence as they stand in the table; a running total has neither.</summary>
    private static void AgreeOnExtremes(IndicatorReading indicator)
    {
        var measured = indicator.History.Where(r => r.Value is not null).ToArray();
        var text = Reading.Text(indicator.Page.QuerySelectorAll("section").Single(s => s.QuerySelector("#history") is not null));
        if (measured.Length < 3 || indicator.Indicator.Covers == Coverage.YearToDate)
        {
            Assert.DoesNotContain("The highest value was", text, StringComparison.Ordinal);
            return;
        }
        var (highest, lowest) = (measured.MaxBy(r => r.Value)!, measured.MinBy(r => r.Value)!);
        var close = highest.Value == lowest.Value ? "" : "close to ";
        Assert.Contains(
            highest.Seen.Value == lowest.Seen.Value
                ? Invariant($"All {measured.Length} values are {close}{highest.Seen.Value}.")
                : $"The highest value was {highest.Seen.Value} ({highest.Seen.Period}). The lowest was {lowest.Seen.Value} ({lowest.Seen.Period}).",
            text,
            StringComparison.Ordinal
        );
    }

    /// <summary>The sum behind the rating starts from the exact distance and ends at the word.</summary>
    private static void AgreeOnWorking(Result latest, IndicatorReading indicator)
    {
        var working = indicator.Page.QuerySelectorAll("details.working li").Select(Reading.Text).ToArray();
        Assert.Equal(latest.IsJudged, working.Length > 0);
        if (!latest.IsJudged)
            return;
        Assert.EndsWith($", so it is {latest.Csv["status"]}.", working[^1], StringComparison.Ordinal);
        var miss = latest.Miss(Recount.Judged(latest.Json));
        var missed = working.SingleOrDefault(s => s.StartsWith("It misses the target by ", StringComparison.Ordinal));
        Assert.Equal(miss > 0, missed is not null);
        if (missed is not null)
            Assert.Equal(Math.Round(miss, 12, MidpointRounding.AwayFromZero), Reading.Numbers(missed).Single());
    }

    private static string Meaning(decimal change, Result earlier, Result latest, Indicator indicator) =>
        indicator.Polarity switch
        {
            Polarity.Higher => change > 0 ? "better" : "worse",
            Polarity.Lower => change < 0 ? "better" : "worse",
            Polarity.Band when Outside(earlier) is { } before && Outside(latest) is { } after && before != after => after < before
                ? "better"
                : "worse",
            _ => "",
        };

    private static decimal? Outside(Result result) =>
        result.IsJudged ? Math.Max(0, Recount.Measured(result.Json, Recount.Judged(result.Json)).Miss) : null;

    [GeneratedRegex("(?<side>on or better than|short of) the target of (?<target>.+?), ")]
    private static partial Regex RelativePattern();

    [GeneratedRegex("^The forecast for .+? is (?<value>[^ ]+?),? ")]
    private static partial Regex ForecastPattern();

    [GeneratedRegex(
        @"((?<verb>No change)|(?<verb>Little change)|(?<way>Up|Down) (?<size>[^a-z]+( [a-z ]+)?)) since (?<period>[^:.,]+?)"
            + @"(: (?<way>up|down) (?<size>.+?))?(, which is (?<meaning>better|worse))?\.(?![0-9])"
    )]
    private static partial Regex TravelPattern();
}
