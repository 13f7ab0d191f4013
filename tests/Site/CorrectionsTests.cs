using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace PmfSite.Tests.Site;

/// <summary>What everyone sees of corrections: the register, the old value beside the new one, the editions that were superseded, the feed and the
/// trail.</summary>
public sealed class CorrectionsTests
{
    [Fact]
    public async Task A_correction_that_is_not_published_yet_is_in_no_byte()
    {
        using var site = await Built();
        foreach (var (path, bytes) in SmallSite.Files(site.Path))
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.All(new[] { CorrectedSite.Secret, "93.1", "repairs-again" }, secret =>
                Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{secret} is in {path}")
            );
        }
    }

    [Fact]
    public async Task The_same_correction_is_there_once_its_moment_has_come()
    {
        using var site = CorrectedSite.Copy();
        await SmallSite.Build(site.Path, new(2025, 12, 1, 12, 1, 0));
        var files = SmallSite.Files(site.Path);
        Assert.Contains(CorrectedSite.Secret, Text(files, "corrections.html"), StringComparison.Ordinal);
        Assert.Contains("quarters/2025-26-q1/edition-5.html", files.Keys);
        Assert.Contains("93.117", Text(files, "corrections.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anybody_can_take_each_seal_again_and_follow_the_chain()
    {
        using var site = await Built();
        using var register = JsonDocument.Parse(SmallSite.Files(site.Path)["corrections.json"]);
        var previous = "";
        foreach (var entry in register.RootElement.GetProperty("corrections").EnumerateArray())
        {
            var text = entry.GetProperty("sealed").GetString()!;
            var seal = entry.GetProperty("seal").GetString()!;
            Assert.Equal(Digest(Encoding.UTF8.GetBytes(text)), seal);
            using var said = JsonDocument.Parse(text);
            Assert.All(said.RootElement.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null && p.Name != "changes"), p =>
                Assert.True(JsonElement.DeepEquals(p.Value, entry.GetProperty(p.Name)), p.Name)
            );
            Assert.Equal(previous, entry.GetProperty("previous").GetString());
            previous = seal;
        }
        Assert.Equal(4, register.RootElement.GetProperty("corrections").GetArrayLength());
    }

    [Fact]
    public async Task Each_edition_stays_at_its_address_with_its_digest()
    {
        using var site = await Built();
        var files = SmallSite.Files(site.Path);
        var quarter = "quarters/2025-26-q1/";
        Assert.Contains(Digest(files[quarter + "edition.json"]), Text(files, quarter + "edition-1.html"), StringComparison.Ordinal);
        foreach (var number in new[] { 2, 3, 4 })
            Assert.Contains(
                Digest(files[Invariant($"{quarter}edition-{number}.json")]),
                Text(files, Invariant($"{quarter}edition-{number}.html")),
                StringComparison.Ordinal
            );
        Assert.Contains(Digest(files[quarter + "edition-5.json"]), Text(files, quarter + "index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(quarter + "edition-5.html", files.Keys);
        Assert.DoesNotContain(quarter + "edition-1.json", files.Keys);
    }

    [Fact]
    public async Task The_first_edition_says_what_the_page_said_before_anything_was_corrected()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var approved = await Html.Outline(SmallSite.Files(site.Path)["quarters/2025-26-q1/index.html"]);
        CorrectedSite.Correct(site, CorrectedSite.Corrections);
        await SmallSite.Build(site.Path);
        var edition = await Html.Outline(SmallSite.Files(site.Path)["quarters/2025-26-q1/edition-1.html"]);
        var now = edition.Split('\n').ToHashSet(StringComparer.Ordinal);
        // Only its title, its citation, the file of all results and other formats are another page's.
        string[] gone = [.. approved.Split('\n').Where(line => !now.Contains(line))];
        Assert.Equal(7, gone.Length);
        Assert.StartsWith("# Quarter 1", gone[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                "## Data",
                "Download the results of April to June 2025 (CSV)",
                "Download the results of April to June 2025 with the working of each rating (JSON)",
                "Listen: Quarter 1, 2025 to 2026 (April to June 2025)",
                "Formats: Quarter 1, 2025 to 2026 (April to June 2025)",
            ],
            gone[1..6]
        );
        Assert.Contains("Approved on", gone[6], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_value_is_in_table_chart_file_and_data()
    {
        using var site = await Built();
        var files = SmallSite.Files(site.Path);
        Assert.Contains("It was 91.4% (Amber).", Text(files, "indicators/repairs-on-time.html"), StringComparison.Ordinal);
        var rows = Text(files, "indicators/repairs-on-time.csv").Split("\r\n");
        Assert.Contains(",corrected_on,was,", rows[0], StringComparison.Ordinal);
        Assert.Contains(",2025-10-20,91.4,", rows[1], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(files["indicators/repairs-on-time.json"]);
        Assert.Equal(91.4m, json.RootElement.GetProperty("results")[0].GetProperty("was").GetDecimal());
    }

    [Fact]
    public async Task The_feed_is_atom_with_an_entry_for_each_release_and_correction_the_latest_first()
    {
        using var site = await Built();
        using var reader = XmlReader.Create(new MemoryStream(SmallSite.Files(site.Path)["feed.xml"]));
        var feed = XDocument.Load(reader).Root!;
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(atom + "feed", feed.Name);
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.Single(feed.Elements(atom + name)));
        var entries = feed.Elements(atom + "entry").ToArray();
        Assert.Equal(5, entries.Length);
        Assert.All(entries, e => Assert.All(new[] { "id", "title", "updated", "link", "summary" }, name => Assert.Single(e.Elements(atom + name))));
        Assert.Equal(5, entries.Select(e => e.Element(atom + "id")!.Value).Distinct().Count());
        var times = entries.Select(e => e.Element(atom + "updated")!.Value).ToArray();
        Assert.Equal(
            [
                "2025-11-05T09:30:00+00:00",
                "2025-11-05T09:30:00+00:00",
                "2025-10-21T17:00:00+01:00",
                "2025-10-20T09:30:00+01:00",
                "2025-10-01T00:00:00+01:00",
            ],
            times
        );
        Assert.Equal(times[0], feed.Element(atom + "updated")!.Value);
        Assert.Equal(
            "Corrected on 20 October 2025. The repairs of one week had been left out. Result for April to June 2025: it was 91.4%, and is "
                + "96.3%. Status for April to June 2025: it was Amber, and is Green.",
            entries[3].Element(atom + "summary")!.Value
        );
    }

    [Fact]
    public async Task The_feed_names_whole_addresses_where_the_site_has_one()
    {
        using var site = CorrectedSite.Copy();
        site.File("site.config.yml", File.ReadAllText(Path.Combine(site.Path, "site.config.yml")) + "address: https://performance.example.org/\n");
        await SmallSite.Build(site.Path);
        var feed = Text(SmallSite.Files(site.Path), "feed.xml");
        Assert.Contains("rel=\"self\" href=\"https://performance.example.org/feed.xml\"", feed, StringComparison.Ordinal);
        Assert.Contains("href=\"https://performance.example.org/corrections.html#correction-repairs-miscounted\"", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_quarters_page_of_changes_lists_what_was_corrected_before_it_was_published()
    {
        using var site = CorrectedSite.Copy();
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        var changes = await SmallSite.Outline(site, "quarters/2025-26-q2/changes.html");
        Assert.Contains(
            "Repairs finished on time. Quarter 1, 2025 to 2026 (April to June 2025): Corrected on 20 October 2025. The repairs of one "
                + "week had been left out.",
            changes,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(CorrectedSite.Secret, changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_figure_is_an_addition_with_the_edition_that_brought_it()
    {
        using var site = SmallSite.Copy();
        site.File(
            "content/quarters/2025-26-q1/outturns.yml",
            "repairs-on-time: {missing: late, reason: The contractor sent nothing., expected: 2025-26-q2}\ndays-to-clear: {value: 2.5, "
                + "illustrative: true}\n"
        );
        site.File("content/quarters/2025-26-q2/series.yml", "repairs-on-time: {illustrative: true, values: {2025-26-q1: 95.5}}\n");
        File.Delete(Path.Combine(site.Path, "content/quarters/2025-26-q1/narratives/repairs-on-time.md"));
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        var register = await SmallSite.Outline(site, "corrections.html");
        Assert.Contains("20 November 2025: Quarter 2, 2025 to 2026 (July to September 2025)", register, StringComparison.Ordinal);
        Assert.Contains(
            "95.5% in April to June 2025, better than the target of at least 95.0% (an illustrative result)",
            register,
            StringComparison.Ordinal
        );
        Assert.Contains(Digest(files["quarters/2025-26-q2/edition.json"]), register, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(files["corrections.json"]);
        var late = Assert.Single(json.RootElement.GetProperty("late_figures").EnumerateArray());
        Assert.Equal(
            ("repairs-on-time", "2025-26-q1", "2025-26-q2"),
            (late.GetProperty("indicator").GetString(), late.GetProperty("period").GetString(), late.GetProperty("reported_in").GetString())
        );
    }

    [Fact]
    public async Task The_trail_holds_what_was_approved_and_the_seal_of_what_was_corrected()
    {
        using var site = await Built();
        var files = SmallSite.Files(site.Path);
        using var json = JsonDocument.Parse(files["indicators/repairs-on-time.trail.json"]);
        var step = Assert.Single(json.RootElement.GetProperty("trail").EnumerateArray());
        Assert.Equal(91.4m, Assert.Single(step.GetProperty("values").EnumerateArray()).GetProperty("value").GetDecimal());
        Assert.Equal(Digest(files["quarters/2025-26-q1/edition.json"]), step.GetProperty("edition").GetString());
        Assert.Equal(
            ["repairs-miscounted", "repairs-told-otherwise"],
            step.GetProperty("corrections").EnumerateArray().Select(c => c.GetProperty("id").GetString())
        );
    }

    [Fact]
    public async Task The_trail_names_who_verified_each_value_and_when()
    {
        using var site = SmallSite.Copy();
        site.File(
            "content/quarters/2025-26-q1/outturns.yml",
            "repairs-on-time: {value: 91.4, verified: {by: housing-manager, on: 2025-07-14}}\ndays-to-clear: {value: 2.5, illustrative: true}\n"
        );
        CorrectedSite.Correct(
            site,
            CorrectedSite.Corrections.Replace(
                "repairs-on-time: 96.3",
                "repairs-on-time: {value: 96.3, verified: {by: streets-manager, on: 2025-10-13}}",
                StringComparison.Ordinal
            )
        );
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        var page = await Html.Outline(files["indicators/repairs-on-time.trail.html"]);
        Assert.Contains("April to June 2025: 91.4%. Verified by Service Manager, Housing on 14 July 2025.", page, StringComparison.Ordinal);
        Assert.Contains("April to June 2025: 96.3%. Verified by Service Manager, Streets on 13 October 2025.", page, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(files["indicators/repairs-on-time.trail.json"]);
        var value = json.RootElement.GetProperty("trail")[0].GetProperty("values")[0];
        Assert.Equal(("housing-manager", "2025-07-14"), (value.GetProperty("verified_by").GetString(), value.GetProperty("verified_on").GetString()));
        Assert.DoesNotContain("verified_by", Text(files, "indicators/days-to-clear.trail.json"), StringComparison.Ordinal);
    }

    private static async Task<TemporaryFolder> Built()
    {
        var site = CorrectedSite.Copy();
        await SmallSite.Build(site.Path);
        return site;
    }

    private static string Text(SortedDictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    private static string Digest(byte[] bytes) => PmfSite.Performance.Digest.Of(bytes);
}
