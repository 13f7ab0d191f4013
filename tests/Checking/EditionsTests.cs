using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Checking;

/// <summary>What was approved is held against what stands there now.</summary>
public sealed class EditionsTests
{
    private const string Indicators = "content/indicators/all.yml";
    private const string Folder = "content/quarters/2025-26-q1/";
    private const string Framework = "content/framework.yml";

    [Theory]
    [InlineData(Folder + "outturns.yml", "91.4", "91.5", "outturns.yml:1:18", "repairs-on-time: value of 2025-26-q1 was 91.4, and is 91.5")]
    [InlineData(
        Folder + "outturns.yml",
        ", illustrative: true",
        "",
        "outturns.yml:2:24",
        "days-to-clear: origin of 2025-26-q1 was illustrative, and is council"
    )]
    [InlineData(Folder + "series.yml", "100.9", "100.8", "series.yml:5:11", "population: value of 2023 was 100.9, and is 100.8")]
    [InlineData(
        Folder + "exceptions.yml",
        "Hire a vehicle",
        "Buy a vehicle",
        "exceptions.yml:1:1",
        "days-to-clear: action 1 was Hire a vehicle., and is Buy a vehicle."
    )]
    [InlineData(
        Folder + "narratives/repairs-on-time.md",
        "April",
        "May",
        "narratives/repairs-on-time.md:1:1",
        "repairs-on-time: narrative was Repairs took **longer** in April., and is Repairs took **longer** in May."
    )]
    [InlineData(
        Folder + "priorities/homes.md",
        "well",
        "badly",
        "priorities/homes.md:1:1",
        "homes: story was Homes were well looked after., and is Homes were badly looked after."
    )]
    [InlineData(Folder + "approval.yml", "body: Cabinet", "body: Council", "approval.yml:1:11", "the body was Cabinet, and is Council")]
    [InlineData(Folder + "approval.yml", "2025-10-01", "2025-10-02", "approval.yml:1:11", "the date was 2025-10-01, and is 2025-10-02")]
    [InlineData(Indicators, "2025-26-q1: 2\n", "2025-26-q1: 2.1\n", "outturns.yml:2:24", "days-to-clear: target of 2025-26-q1 was 2, and is 2.1")]
    [InlineData(
        Indicators,
        "by the agreed day",
        "by the promised day",
        "indicators/all.yml:1:1",
        "repairs-on-time: definition was The share of repairs finished by the agreed day., and is ...e share of repairs finished by the promised day."
    )]
    [InlineData(Framework, "Missed by at most a tenth", "Nearly", "outturns.yml:1:1", "amber: meaning was Missed by at most a tenth, and is Nearly")]
    public void Check_OneChange_IsToldInItsPlaceAndInWords(string file, string text, string by, string place, string sentence)
    {
        var found = Assert.Single(After(site => site.Change(file, text, by)).Found);
        Assert.EndsWith(place, found.At.ToString(), StringComparison.Ordinal);
        Assert.Equal(("differs-from-approved", $"{sentence} (in what was approved for 2025-26-q1)"), (found.Slug, found.Sentence));
        Assert.Equal("put it back as it was; what was wrong is put right by a correction in corrections.yml", found.Remedy);
    }

    [Theory]
    [InlineData(Framework, "amber: {within: 10%}", "amber: {within: 2%}", 3)] // the rule of two results, and one status
    [InlineData(Indicators, "2025-26: 95", "2025-26: 90", 2)] // the target and the status
    public void Check_WhatOneChangeChanges_IsAllTold(string file, string text, string by, int told) =>
        Assert.Equal(told, After(site => site.Change(file, text, by)).Found.Count);

    [Fact]
    public void Check_ALineThatIsGone_IsToldWhereTheFiguresStand() =>
        Assert.All(After(site => site.Change(Folder + "series.yml", "    2023: 100.9\n", "")).Found, d =>
            Assert.Equal((Folder + "outturns.yml:1:1", "differs-from-approved"), (d.At.ToString(), d.Slug))
        );

    [Theory]
    [InlineData(Indicators, "title: Repairs finished on time", "title: Repairs in time")]
    [InlineData(Indicators, "Tenants need repairs to be done when they were promised.", "Homes need repairs.")]
    [InlineData(Indicators, "serves: [streets, homes]", "serves: [homes]")]
    [InlineData(Indicators, "  panel: all\n", "")]
    [InlineData(Indicators, "2025-26-q2: 2\n", "2025-26-q2: 3\n")]
    [InlineData(
        Indicators,
        "definition: The share of repairs finished by the agreed day.",
        "definition: Another share.\n  earlier-definitions:\n    - {until: 2025-26-q1, definition: The share of repairs finished by the agreed day.}"
    )]
    [InlineData(Indicators, "2025-26-q2: 2\n", "2025-26-q2: 2\n    2026-27: 1\n")]
    [InlineData(Framework, "housing-manager: Service Manager, Housing", "housing-manager: Head of Housing")]
    [InlineData(Framework, "    title: Homes\n", "    title: Good homes\n")]
    [InlineData(
        Framework,
        "      red: otherwise\n",
        "      red: otherwise\n    strict:\n      green: {within: 0}\n      red: otherwise\n  standard: {2025-26-q1: standard, 2025-26-q2: strict}\n"
    )]
    [InlineData(Folder + "outturns.yml", "repairs-on-time: 91.4", "# By the repairs system.\nrepairs-on-time:   91.4   # as told")]
    [InlineData(Folder + "approval.yml", "body: Cabinet", "body: Cabinet\nminute: https://example.org/minutes/1\nnote: Recorded late.")]
    public void Check_WhatIsNotPartOfWhatWasApproved_MayBeChangedLater(string file, string text, string by)
    {
        var (held, found) = After(site => site.Change(file, text, by));
        Assert.Empty(found);
        Assert.Equal([new Quarter(2025, 1)], held.Keys);
    }

    [Fact]
    public void Check_ANewPlan_LeavesTheOldEditionAsItIs()
    {
        var (held, found) = After(site =>
        {
            site.Change(
                Framework,
                "  starts: 2024-04-01\n  ends: 2028-03-31\n",
                "  starts: 2025-07-01\n  ends: 2028-03-31\n  follows:\n    before:\n      title: The plan before\n      starts: "
                    + "2024-04-01\n      ends: 2025-06-30\n      priorities:\n        homes: Homes\n        streets: Streets\n"
            );
            site.Change(Framework, "priorities:\n  homes:\n    title: Homes\n", "priorities:\n  homes-2025:\n    title: Homes of now\n");
            site.Change(Framework, "  streets:\n    title: Streets\n    summary", "  streets-2025:\n    title: Streets of now\n    summary");
            site.Change(Indicators, "serves: [homes]\n  commitment", "serves: [homes-2025, homes]\n  commitment");
            site.Change(Indicators, "serves: [streets, homes]", "serves: [streets-2025, streets, homes]");
            site.Change(Indicators, "serves: [homes]\n  unit", "serves: [homes-2025, homes]\n  unit");
        });
        Assert.Empty(found);
        Assert.Equal(
            "homes",
            held[new(2025, 1)].Edition.Find(EntryKind.Indicator, "repairs-on-time")!.Called.Single(f => f.Name == FactKind.Serves).Text()
        );
    }

    [Fact]
    public void Check_MoreDifferencesThanAnyoneReads_CountsTheRest()
    {
        var values = Enumerable.Range(1990, 25).Select(year => Invariant($"    {year}: 100.4\n"));
        var series = "population:\n  source: report\n  values:\n" + string.Concat(values);
        var (_, found) = After(
            site => site.File(Folder + "series.yml", series.Replace("100.4", "100.5", StringComparison.Ordinal)),
            before: site => site.File(Folder + "series.yml", series)
        );
        Assert.Equal(21, found.Count);
        Assert.Equal("5 more facts of 2025-26-q1 are not as they were approved", found[0].Sentence);
        Assert.All(found.Skip(1), d => Assert.Contains("was 100.4, and is 100.5", d.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_WithoutTheFileOrTheDigest_AsksForTheCommand()
    {
        foreach (
            var change in new Action<TemporaryFolder>[]
            {
                site => File.Delete(Path.Combine(site.Path, Folder, "edition.json")),
                site => site.File(Folder + "approval.yml", Decided.Approved("2025-10-01")),
            }
        )
        {
            var (held, found) = After(change);
            Assert.Empty(held);
            Assert.Equal(("not-frozen", Folder + "approval.yml:1:11"), (found.Single().Slug, found.Single().At.ToString()));
            Assert.Contains("approve 2025-26-q1", found.Single().Remedy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_OneChangedCharacterOfTheEdition_IsRefused()
    {
        var (held, found) = After(site => site.Change(Folder + "edition.json", "\"91.4\"", "\"91.5\""));
        Assert.Empty(held);
        Assert.Equal(("edition-changed", Folder + "edition.json:1:1"), (found.Single().Slug, found.Single().At.ToString()));
    }

    [Fact]
    public void Check_AnEditionAndItsDigestThatWereBothReplaced_AreHeldAgainstTheContent()
    {
        var (_, found) = After(site =>
        {
            site.Change(Folder + "edition.json", "\"91.4\"", "\"91.5\"");
            NameDigestOf(site);
        });
        Assert.Equal("repairs-on-time: value of 2025-26-q1 was 91.5, and is 91.4 (in what was approved for 2025-26-q1)", found.Single().Sentence);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"quarter\": \"2024-25-q4\", \"form\": 1}")]
    public void Check_WhatIsNoEditionOfTheQuarter_IsTold(string text)
    {
        var (held, found) = After(site =>
        {
            site.File(Folder + "edition.json", text);
            NameDigestOf(site);
        });
        Assert.Empty(held);
        Assert.Equal("not-an-edition", found.Single().Slug);
    }

    private static void NameDigestOf(TemporaryFolder site)
    {
        var approval = File.ReadAllLines(Path.Combine(site.Path, Folder, "approval.yml"));
        var digest = EditionText.Digest(File.ReadAllBytes(Path.Combine(site.Path, Folder, "edition.json")));
        site.File(
            Folder + "approval.yml",
            string.Join('\n', approval.Where(l => !l.StartsWith("edition:", StringComparison.Ordinal)).Append($"edition: {digest}\n"))
        );
    }

    /// <summary>The small site, frozen and then changed.</summary>
    private static (IReadOnlyDictionary<Quarter, ApprovedEdition> Held, IReadOnlyList<Diagnostic> Found) After(
        Action<TemporaryFolder> change,
        Action<TemporaryFolder>? before = null
    )
    {
        using var site = SmallSite.Copy();
        before?.Invoke(site);
        Frozen.Site(site.Path);
        change(site);
        var content = SmallSite.Content(site.Path);
        var bag = new DiagnosticBag();
        return (Editions.Check(content, Assessor.Assess(content), bag), bag.Ordered());
    }
}
