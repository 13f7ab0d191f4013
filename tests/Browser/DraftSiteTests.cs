using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PmfSite.Performance;
using PmfSite.Tests.Transcripts;

namespace PmfSite.Tests.Browser;

/// <summary>Every page of a draft: what marks it as one covers nothing, is heard first, and stays when it is printed or in forced colours.</summary>
public sealed partial class DraftSiteTests(DraftSite site) : EveryPageTests(site), IClassFixture<DraftSite>
{
    private static readonly string Heard = Repository.Folder("tests", "Browser", "HeardDraft");

    [Fact]
    public async Task It_is_heard_first_that_this_is_a_draft()
    {
        var mark = $"- complementary \"Preview\":\n  - paragraph:\n    - strong: {Said.Draft}.";
        var heard = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in new[] { "index.html", "indicators/repairs-on-time.html", "indicators/repairs-on-time.card.html" })
            heard.Add(path, await site.Hear(path));
        Assert.All(heard.Values, page => Assert.StartsWith(mark, page, StringComparison.Ordinal));

        var frame = new Frame(heard["index.html"]);
        var texts = heard.ToDictionary(
            h => h.Key.Replace('/', '.').Replace(".html", ".yml", StringComparison.Ordinal),
            h => frame.Within(h.Key, h.Value),
            StringComparer.Ordinal
        );
        texts.Add("frame.yml", frame.Text);
        StoredTexts.Compare(Heard, texts);
    }

    [Theory]
    [InlineData(Media.Screen, ForcedColors.None)]
    [InlineData(Media.Screen, ForcedColors.Active)]
    [InlineData(Media.Print, ForcedColors.None)]
    public async Task The_mark_lies_behind_the_page_and_is_seen(Media media, ForcedColors forced)
    {
        var page = await site.Open("index.html");
        await page.EmulateMediaAsync(new() { Media = media, ForcedColors = forced });
        var (mark, ground) = (
            await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.draft-ground')).color"),
            await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")
        );
        Assert.NotEqual(ground, mark);
        Assert.Equal(
            "-1 block exact",
            await page.EvaluateAsync<string>(
                "() => { const s = getComputedStyle(document.querySelector('.draft-ground')); return [s.zIndex, s.display, "
                    + "s.printColorAdjust].join(' '); }"
            )
        );
        Assert.StartsWith(
            "\"Draft, not approved",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.draft-ground'), '::before').content"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_colour_of_text_has_a_contrast_of_7_to_1_on_the_mark(int scheme)
    {
        var ground = Colours("components/preview-banner/preview-banner.css", "draft-ground", scheme).Single();
        var texts = new[] { "ink", "quiet", "link", "visited", "good", "caution", "bad" }
            .SelectMany(name => Colours("assets/site.css", name, scheme))
            .ToArray();
        Assert.Equal(7, texts.Length);
        Assert.All(texts, text => Assert.InRange(text.ContrastWith(ground), Colour.Enough, 21));
    }

    /// <param name="scheme">Light comes first in the style sheets, dark second.</param>
    private static IEnumerable<Colour> Colours(string sheet, string name, int scheme) =>
        Variables()
            .Matches(File.ReadAllText(Repository.Folder("themes", "default", sheet)))
            .Where(m => m.Groups[1].Value == name)
            .Skip(scheme)
            .Take(1)
            .Select(m => Colour.Parse(m.Groups[2].Value));

    [GeneratedRegex("--([a-z-]+):(#[0-9a-f]{6})", RegexOptions.CultureInvariant)]
    private static partial Regex Variables();
}
