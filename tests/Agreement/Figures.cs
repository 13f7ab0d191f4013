using System.Globalization;
using PmfSite.Performance;
using PmfSite.Tests.Formats;

namespace PmfSite.Tests.Agreement;

/// <summary>The files hold what was entered; the tables show it rounded once, and say the same of it.</summary>
internal static class Figures
{
    public static void Agree(IndicatorReading indicator)
    {
        var entered = indicator
            .Site.Content.Quarters.SelectMany(q => q.Outturns)
            .Where(o => o.Indicator.Id == indicator.Indicator.Id)
            .ToDictionary(o => (o.Period.Id, o.ReportedIn.Id));
        foreach (var result in indicator.All)
        {
            if (result.Csv["combined"].Length == 0 && entered.TryGetValue((result.Csv["period"], result.Csv["reported_in"]), out var outturn))
                Assert.Equal((outturn as MeasuredOutturn)?.Value.ToString(CultureInfo.InvariantCulture) ?? "", result.Csv["value"]);
            Assert.Equal(result.Csv["value"], result.Value?.ToString(CultureInfo.InvariantCulture) ?? "");
            Assert.Equal(result.Csv["status"], Recount.Text(result.Json, "status") ?? "");
            Assert.Equal(result.Csv["status"], Recount.Status(indicator.Json, result.Json));
            AgreeOnStatus(result, indicator.Site.Scheme);
            AgreeOnNumbers(result, indicator);
        }
    }

    /// <summary>The word with the tone and the shape of its level; else a word that is no level's.</summary>
    private static void AgreeOnStatus(Result result, RatingScheme scheme)
    {
        if (result.Seen.Status is not { } seen)
        {
            Assert.False(result.IsJudged);
            return;
        }
        if (result.IsJudged)
            Assert.Equal(SeenAs(scheme.Levels.Single(l => l.Word == result.Csv["status"])), seen);
        else
            Assert.Equal(("none", "none"), (seen.Tone, seen.Shape));
        if (result.Value is null)
            Assert.Equal(result.Csv["missing"], seen.Word.ToLowerInvariant());
    }

    private static void AgreeOnNumbers(Result result, IndicatorReading indicator)
    {
        if (result.Value is not { } exact)
        {
            Assert.Empty(Reading.Numbers(result.Seen.Value));
            return;
        }
        var shown = AssertRounded(exact, result.Seen.Value);
        if (!result.IsJudged)
            return;
        var targets = Recount.Number(result.Json, "target_improvement") is null ? Reading.Numbers(result.Seen.Target) : [];
        Assert.Equal(
            new[] { "target", "target_from", "target_to", "intervention" }.Select(name => Recount.Number(result.Json, name)).OfType<decimal>(),
            targets
        );
        if (!result.IsJudgedOnResult || targets.Count == 0)
            return;
        Assert.Equal(Math.Sign(result.Miss(exact)), Math.Sign(result.Miss(shown)));
        if (result.Miss(exact) > 0)
            Assert.Equal(exact < targets[0], shown < targets[0]);
        Assert.Equal(result.Csv["status"], Recount.StatusOf(shown, indicator.Json, result.Json));
    }

    /// <summary>A text holds one number, which is the exact one rounded half away from zero to as many places as it shows.</summary>
    public static decimal AssertRounded(decimal exact, string text)
    {
        var written = Assert.Single(Reading.Written(text));
        Assert.Equal(Math.Round(exact, Reading.Places(written), MidpointRounding.AwayFromZero), Reading.Number(written));
        return Reading.Number(written);
    }

    private static SeenStatus SeenAs(Level level) =>
        new(level.Word, level.Tone.ToString().ToLowerInvariant(), level.Shape.ToString().ToLowerInvariant());
}
