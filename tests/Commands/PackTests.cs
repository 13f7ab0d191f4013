using PmfSite.Commands;
using PmfSite.Performance;
using PmfSite.Tests.Approving;
using PmfSite.Tests.Site;
using PmfSite.Writing;

namespace PmfSite.Tests.Commands;

/// <summary>What a panel is given to read before a decision.</summary>
public sealed class PackTests
{
    private static readonly Quarter Second = new(2025, 2);

    [Fact]
    public async Task Pack_ReadsAsExpected()
    {
        using var site = WithAReport();
        ExpectedText.Check("pack.txt", await Html.Outline(await Packed(site)));
    }

    [Fact]
    public async Task Pack_NeedsNoOtherFile_AndEveryLinkLeadsToAPlaceInIt()
    {
        using var site = WithAReport();
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(await Packed(site)));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [src]"));
        var links = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Contains("#indicators/repairs-on-time.html", links);
        Assert.All(links, href => Assert.NotNull(page.GetElementById(href.TrimStart('#'))));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("pending\n", "Draft, not approved", "Not approved: Quarter 2")]
    [InlineData(
        "approved\ndate: 2025-11-20\nbody: Cabinet\nrelease: 2025-12-03 09:30\n",
        "Draft, not released",
        "Approved, but not released yet: Quarter 2"
    )]
    [InlineData("approved\ndate: 2025-11-20\nbody: Cabinet\n", null, "Everything in it is released.")]
    public async Task Pack_IsMarkedAsAPreviewIs(string decision, string? mark, string said)
    {
        using var site = WithALine();
        site.File("content/quarters/2025-26-q2/approval.yml", $"decision: {decision}");
        var bytes = await Packed(site);
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(bytes));
        var banner = page.Body!.FirstElementChild!.TextContent;
        Assert.Contains(
            "This shows Quarter 2, 2025 to 2026 (July to September 2025), and every quarter before it.",
            banner,
            StringComparison.Ordinal
        );
        Assert.Contains(said, banner, StringComparison.Ordinal);
        Assert.StartsWith(mark is null ? "Preview: " : "Draft: ", page.Title!, StringComparison.Ordinal);
        Assert.Equal(mark is not null, banner.Contains($"{mark ?? "Draft"}, not for publication.", StringComparison.Ordinal));
        Assert.Equal(
            mark is not null,
            page.QuerySelector(".draft-ground")?.GetAttribute("data-mark")!.StartsWith(mark!, StringComparison.Ordinal) ?? false
        );
        var charts = page.QuerySelectorAll("[role=img]").Select(c => c.GetAttribute("aria-label")!).ToArray();
        Assert.NotEmpty(charts);
        Assert.All(charts, name => Assert.Equal(mark is not null, name.StartsWith($"{mark}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pack_OfAnEarlierQuarter_KnowsNothingOfALaterOne()
    {
        using var site = SmallSite.Copy();
        var text = await Html.Outline(await Packed(site, new(2025, 1)));
        Assert.Contains("91.4%", text, StringComparison.Ordinal);
        Assert.DoesNotContain("96.2%", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_TellsWhatWasPutRightOfAnEarlierQuarter_ButNothingOfALaterOne()
    {
        using var site = SmallSite.Copy();
        SmallSite.ApproveSecondQuarter(site);
        CorrectedSite.Correct(
            site,
            """
            earlier:
              quarter: 2025-26-q1
              figure: {repairs-on-time: 96.3}
              wrong: The repairs of one week had been left out.
              approved: {by: Cabinet, on: 2025-12-01}
              published: 2026-01-05 09:30
            later:
              quarter: 2025-26-q2
              figure: {repairs-on-time: 88.8}
              wrong: It was typed wrongly.
              approved: {by: Cabinet, on: 2025-12-01}
              published: 2026-01-05 09:30

            """
        );
        var text = System.Text.Encoding.UTF8.GetString(await Packed(site, new(2025, 1)));
        Assert.Contains("96.3%", text, StringComparison.Ordinal);
        Assert.Contains("It holds 1 correction that is not published yet.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("88.8%", text, StringComparison.Ordinal);
        var second = await Html.Outline(await Packed(site));
        Assert.Contains("88.8%", second, StringComparison.Ordinal);
        Assert.Contains("Down 7.5 percentage points", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_OfAnEarlierQuarterWithoutARecord_IsWritten()
    {
        using var site = SmallSite.Copy();
        File.Delete(Path.Combine(site.Path, "content", "quarters", "2025-26-q1", "approval.yml"));
        Assert.Contains("No comment on an earlier quarter is on record.", await Html.Outline(await Packed(site)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_OfALayoutThatDoesNotSayThatItIsADraft_IsRefused()
    {
        using var site = SmallSite.Copy();
        site.File("site.config.yml", await File.ReadAllTextAsync(Path.Combine(site.Path, "site.config.yml")) + "theme: themes/own\n");
        site.File("themes/own/components/preview-banner/preview-banner.cshtml", "@inherits ThemePage<PreviewBanner>\n");
        Frozen.Site(site.Path);
        using var told = new StringWriter();
        Assert.Equal(ExitCode.ContentErrors, await PackCommand.Run(Here(site, told), "all", Second, PackCommand.UsualFolder));
        Assert.Contains("unmarked-draft", told.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Path, PackCommand.UsualFolder)));
    }

    [Fact]
    public async Task Pack_WithheldBefore_StaysWithheld()
    {
        using var site = SmallSite.Copy();
        site.File(
            "content/quarters/2025-26-q1/approval.yml",
            "decision: approved-except\ndate: 2025-10-01\nbody: Cabinet\nwithheld:\n  repairs-on-time: It is being audited.\n"
        );
        Assert.DoesNotContain("91.4%", await Html.Outline(await Packed(site, new(2025, 1))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_site")]
    [InlineData("_site/packs")]
    [InlineData("packs/../_SITE/packs")]
    [InlineData("link/packs")]
    public async Task Pack_InsideTheOutputFolder_IsRefused(string folder)
    {
        using var site = SmallSite.Copy();
        Directory.CreateDirectory(Path.Combine(site.Path, "_site"));
        Directory.CreateSymbolicLink(Path.Combine(site.Path, "link"), Path.Combine(site.Path, "_site"));
        await Assert.ThrowsAsync<OutputRefused>(() => PackCommand.Run(Here(site, TextWriter.Null), "all", Second, folder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(site.Path, "_site")));
    }

    [Theory]
    [InlineData("al", 2, "There is no panel \"al\"; did you mean all?")]
    [InlineData("all", 3, "Nothing was handed in for 2025-26-q3: there is no folder quarters/2025-26-q3.")]
    public async Task Pack_OfWhatIsNotThere_IsRefused(string panel, int quarter, string expected)
    {
        using var site = SmallSite.Copy();
        using var told = new StringWriter();
        Assert.Equal(ExitCode.WrongUsage, await PackCommand.Run(Here(site, told), panel, new(2025, quarter), PackCommand.UsualFolder));
        Assert.Contains(expected, told.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Path, PackCommand.UsualFolder)));
    }

    /// <summary>The panel commented on the first quarter, and in the second its measure needs a report.</summary>
    private static TemporaryFolder WithAReport()
    {
        var site = SmallSite.Copy();
        site.Edit(
            "content/quarters/2025-26-q1/approval.yml",
            "body: Cabinet\n",
            """
            body: Cabinet
            route:
              - body: Scrutiny Panel
                date: 2025-09-10
                did: Considered the dashboard
                comments:
                  - {comment: Why did repairs slow down?, answer: Two posts were vacant. Both are filled.}
            """
        );
        site.Edit("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2", "repairs-on-time: 80");
        site.File(
            "content/quarters/2025-26-q2/exceptions.yml",
            """
            repairs-on-time:
              factors: A contractor left.
              actions:
                - {action: Find another contractor., owner: housing-manager, takes-effect: 2025-26-q3}
              enough: yes
              recovers: 2025-26-q4
            """
        );
        site.File("content/quarters/2025-26-q2/narratives/days-to-clear.md", "The second vehicle is back.\n");
        return site;
    }

    /// <summary>With results enough for a small line.</summary>
    private static TemporaryFolder WithALine()
    {
        var site = SmallSite.Copy();
        site.Edit("content/indicators/all.yml", "2025-26: 95", "2024-25: 95\n    2025-26: 95");
        site.Edit("content/indicators/all.yml", "2025-26-q1: 2", "2024-25-q4: 2\n    2025-26-q1: 2");
        site.File("content/quarters/2024-25-q4/outturns.yml", "repairs-on-time: 93.7\ndays-to-clear: 2.2\n");
        site.File("content/quarters/2024-25-q4/approval.yml", "decision: approved\ndate: 2025-06-04\nbody: Cabinet\n");
        return site;
    }

    private static async Task<byte[]> Packed(TemporaryFolder site, Quarter? quarter = null)
    {
        var of = quarter ?? Second;
        Frozen.Site(site.Path);
        Assert.Equal(ExitCode.Done, await PackCommand.Run(Here(site, TextWriter.Null), "all", of, PackCommand.UsualFolder));
        return await File.ReadAllBytesAsync(Path.Combine(site.Path, PackCommand.UsualFolder, $"{of}-all.html"));
    }

    private static Surroundings Here(TemporaryFolder site, TextWriter told) =>
        new(site.Path, SmallSite.Now, TextWriter.Null, told, Progress.Silent, InContinuousIntegration: false);
}
