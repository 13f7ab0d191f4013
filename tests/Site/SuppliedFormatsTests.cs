using System.Text;
using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Site;

/// <summary>What people made of a quarter is offered when it was made from the edition in force, and from no other.</summary>
public sealed class SuppliedFormatsTests
{
    private const string Quarter = "2025-26-q1";
    private const string Folder = $"content/quarters/{Quarter}";

    [Fact]
    public async Task A_file_of_the_edition_in_force_is_published_and_offered()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        Supply(site, Digest(site));
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        Assert.Equal("easy", Encoding.UTF8.GetString(files[$"quarters/{Quarter}/supplied/easy-read.pdf"]));
        Assert.Equal("words", Encoding.UTF8.GetString(files[$"quarters/{Quarter}/supplied/signed.txt"]));
        var page = await SmallSite.Outline(site, $"quarters/{Quarter}/formats.html");
        Assert.Contains("How we did, in easy words (PDF, 12 pages, 1 kB)", page, StringComparison.Ordinal);
        Assert.Contains("How we did, signed: the words (TXT, 1 kB)", page, StringComparison.Ordinal);
        var request = page[page.IndexOf("On request", StringComparison.Ordinal)..];
        Assert.DoesNotContain("Easy read", request, StringComparison.Ordinal);
        Assert.Contains("Other languages", request, StringComparison.Ordinal);
        Assert.Contains("within 5 working days", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_on_request()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var page = await SmallSite.Outline(site, "formats.html");
        var request = page[page.IndexOf("On request", StringComparison.Ordinal)..];
        Assert.All(["Easy read", "British Sign Language", "Other languages", "Proofread braille"], title =>
            Assert.Contains(title, request, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_file_of_no_edition_is_refused_where_its_digest_stands()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var before = SmallSite.Files(site.Path);
        Supply(site, new string('0', 64));
        var (built, told) = await Build(site);
        Assert.Null(built);
        var fault = Assert.Single(told, d => d.At.Line == 5);
        Assert.Equal(("other-edition", 12), (fault.Slug, fault.At.Column));
        Assert.Equal(before.Keys, SmallSite.Files(site.Path).Keys);
    }

    [Fact]
    public async Task After_a_correction_it_is_not_offered_until_it_is_made_anew()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        Supply(site, Digest(site));
        CorrectedSite.Correct(site, CorrectedSite.Corrections);
        Frozen.Site(site.Path);
        var (built, told) = await Build(site);
        Assert.NotNull(built);
        Assert.All(told, d => Assert.Equal((Severity.Warning, "superseded-edition"), (d.Severity, d.Slug)));
        Assert.Equal(2, told.Count);
        Assert.DoesNotContain($"quarters/{Quarter}/supplied/easy-read.pdf", SmallSite.Files(site.Path).Keys);
        Assert.Contains(
            "Easy read",
            (await SmallSite.Outline(site, $"quarters/{Quarter}/formats.html")).Split("On request")[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Before_the_quarter_is_released_it_is_nowhere()
    {
        using var site = SmallSite.Copy();
        site.File(
            "content/quarters/2025-26-q2/supplied.yml",
            $"easy-read:\n  kind: easy-read\n  title: Early\n  language: en-GB\n  edition: \"{new string('0', 64)}\"\n  file: early.pdf\n"
        );
        site.File("content/quarters/2025-26-q2/supplied/early.pdf", "early");
        await SmallSite.Build(site.Path);
        Assert.All(SmallSite.Files(site.Path), f =>
            Assert.DoesNotContain("early.pdf", f.Key + Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal)
        );
    }

    private static string Digest(TemporaryFolder site) => EditionText.Digest(SmallSite.Files(site.Path)[$"quarters/{Quarter}/edition.json"]);

    private static async Task<(BuildResult? BuildResult, IReadOnlyList<Diagnostic> Told)> Build(TemporaryFolder site)
    {
        var bag = new DiagnosticBag();
        var built = await Pipeline.Build(site.Path, SmallSite.Now, ExternalPrograms.None, bag, Progress.Silent);
        return (built, [.. bag.Ordered()]);
    }

    private static void Supply(TemporaryFolder site, string edition)
    {
        site.File(
            $"{Folder}/supplied.yml",
            $"""
            easy-read:
              kind: easy-read
              title: How we did, in easy words
              language: en-GB
              edition: "{edition}"
              extent: 12 pages
              file: easy-read.pdf
            signed:
              kind: sign-language
              title: How we did, signed
              language: bfi
              edition: "{edition}"
              address: https://www.example.org/signed
              transcript: signed.txt

            """
        );
        site.File($"{Folder}/supplied/easy-read.pdf", "easy");
        site.File($"{Folder}/supplied/signed.txt", "words");
    }
}
