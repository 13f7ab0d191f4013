using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Composing;

/// <summary>What is heard of a chart is what is seen of it.</summary>
public sealed class HistorySoundsTests
{
    [Fact]
    public void Each_value_stands_where_the_axis_has_it_and_one_that_is_missing_is_silent()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        var history = Samples.History(indicator, 0, 50, 75, 100).AsOf(new(2026, 4)).ToArray();
        var third = history[2].Outturn;
        history[2] = history[2] with
        {
            Outturn = new MissingOutturn(Absence.Suppressed, "Too few people", null, indicator, third.Period, third.ReportedIn, default),
            Working = null,
        };
        var beats = HistoryCharts.Beats(history, null, indicator, Said.Words);
        Assert.Equal([0m, 0.5m, null, 1m], beats.Select(b => b.Height));
        Assert.All(beats, b => Assert.Equal([0.95m], b.Targets));
    }

    [Fact]
    public async Task Each_chart_of_the_site_is_heard_with_as_many_tones_as_it_shows_values_and_its_page_names_the_lowest_and_the_highest()
    {
        using var folder = SmallSite.Copy();
        await SmallSite.Build(folder.Path);
        var files = SmallSite.Files(folder.Path);
        Assert.Equal(
            files
                .Keys.Where(k => k.EndsWith(".svg", StringComparison.Ordinal) && k.StartsWith("indicators/", StringComparison.Ordinal))
                .Select(k => Path.ChangeExtension(k, ".wav")),
            files.Keys.Where(k => k.EndsWith(".wav", StringComparison.Ordinal))
        );
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(files["indicators/population.html"]));
        var player = page.QuerySelector("audio")!;
        Assert.Equal("none", player.GetAttribute("preload"));
        Assert.True(player.HasAttribute("controls"));
        Assert.Equal("Chart in sound: People who live here", player.GetAttribute("aria-label"));
        Assert.Equal(
            "Each period is heard as a tone, low for 100.4% and high for 101.2%; a period without a result is silent.",
            player.PreviousElementSibling!.TextContent
        );
    }

    [Fact]
    public async Task The_lowest_and_the_highest_that_its_page_names_can_be_compared_with_the_latest()
    {
        using var folder = SmallSite.Copy();
        var indicators = Path.Combine(folder.Path, "content", "indicators", "all.yml");
        await File.WriteAllTextAsync(
            indicators,
            (await File.ReadAllTextAsync(indicators)).Replace(
                "  data-source: Example Office\n",
                "  data-source: Example Office\n  breaks: [{from: 2023, reason: Counted otherwise.}]\n",
                StringComparison.Ordinal
            )
        );
        await SmallSite.Build(folder.Path);
        Assert.Contains(
            "Each period is heard as a tone, low for 100.9% and high for 101.2%; a period without a result is silent. Some results that "
                + "are heard cannot be compared with the latest.",
            await SmallSite.Outline(folder, "indicators/population.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_site_that_is_not_published_as_sound_has_none()
    {
        using var folder = SmallSite.Copy();
        await File.AppendAllTextAsync(Path.Combine(folder.Path, "site.config.yml"), "formats:\n  made: [text]\n");
        await SmallSite.Build(folder.Path);
        Assert.DoesNotContain(SmallSite.Files(folder.Path), f =>
            f.Key.EndsWith(".wav", StringComparison.Ordinal)
            || f.Key.EndsWith("listen.html", StringComparison.Ordinal)
            || (
                f.Key.EndsWith(".html", StringComparison.Ordinal)
                && System.Text.Encoding.UTF8.GetString(f.Value).Contains("listen.html", StringComparison.Ordinal)
            )
        );
    }
}
