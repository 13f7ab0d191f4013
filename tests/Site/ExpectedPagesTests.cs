using PmfSite.Tests.Transcripts;

namespace PmfSite.Tests.Site;

/// <summary>
/// Each page of the small site as a readable text under <c>tests/Site/Expected</c>; of pages after corrections, what these changed, under
/// <c>tests/Site/ExpectedCorrected</c>. After a change that is meant, run the tests with PMFSITE_ACCEPT=1 and read the difference.
/// </summary>
public sealed class ExpectedPagesTests(SmallSitePages pages) : IClassFixture<SmallSitePages>
{
    /// <summary>Each page with that of the small site which it is held against.</summary>
    private static readonly (string Page, string Before)[] Corrected =
    [
        ("corrections.html", "corrections.html"),
        ("indicators/repairs-on-time.html", "indicators/repairs-on-time.html"),
        ("indicators/repairs-on-time.trail.html", "indicators/repairs-on-time.trail.html"),
        ("quarters/2025-26-q1/index.html", "quarters/2025-26-q1/index.html"),
        ("quarters/2025-26-q1/edition-1.html", "quarters/2025-26-q1/index.html"),
    ];

    [Fact]
    public void Every_page_reads_as_expected() => StoredTexts.Compare(Repository.Folder("tests", "Site", "Expected"), pages.Texts);

    [Fact]
    public async Task Corrections_change_pages_as_expected()
    {
        using var site = CorrectedSite.Copy();
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        var changes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (page, before) in Corrected)
        {
            var text = await Html.Outline(files[page]);
            changes.Add($"{SmallSitePages.NameOf(page)}.diff", Difference.Between(pages.Texts[$"{SmallSitePages.NameOf(before)}.txt"], text));
        }
        StoredTexts.Compare(Repository.Folder("tests", "Site", "ExpectedCorrected"), changes);
    }
}
