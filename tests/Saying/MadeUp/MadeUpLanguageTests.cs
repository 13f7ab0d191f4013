using System.Text;
using System.Text.RegularExpressions;
using PmfSite.Performance;
using PmfSite.Saying;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>
/// Words are a value: sites are made in a language that nobody speaks, and no word of English is found in them but those of their authors.
/// What programs read is the same in every language: names of columns and of members, ids, and words of fixed lists.
/// </summary>
public sealed partial class MadeUpLanguageTests
{
    [Fact]
    public async Task The_small_site_has_no_word_of_English()
    {
        using var folder = SmallSite.Copy();
        await ExplainAnotherWord(folder);
        Frozen.Submission(folder.Path);
        await SmallSite.Replace(folder, "content/quarters/2025-26-q1/outturns.yml", "91.4", "91.5");
        folder.File("content/quarters/2025-26-q1/approval.yml", Decided.ApprovedWithAmendments("2025-10-01"));
        var site = await NoEnglish(folder, SmallSite.Now);
        var quarter = Encoding.UTF8.GetString(site.Files["quarters/2025-26-q1/index.html"]);
        Assert.Contains(site.Language.Words.Quarters.AmendmentsCaption, quarter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_with_corrections_has_no_word_of_English()
    {
        using var folder = CorrectedSite.Copy();
        await ExplainAnotherWord(folder);
        await NoEnglish(folder, SmallSite.Now, drafts: true);
    }

    [Fact]
    public async Task The_hostile_site_has_no_word_of_English()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.Folder("tests", "HostileSite"));
        // A voice says the signs of a text in words, which cuts the texts of this site into single words.
        await NoEnglish(folder, new(2026, 11, 30), isRead: path => !path.EndsWith("-script.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>Home</p>", "Home")]
    [InlineData("<p>Housing: target</p>", "Housing target")]
    [InlineData("<p>⟦Ա⟧ of 12</p>", "of 12")]
    [InlineData("<p>repairs finished on time</p>", "repairs finished on time")]
    [InlineData("<p>Homes</p><p data-new-label=\"Show all\"></p>", "Show all")]
    [InlineData("<p>quarterly</p>", "quarterly")]
    public void A_word_of_English_is_found(string page, string words)
    {
        var site = new SpokenSite(
            MadeUpLanguage.Make(),
            new Dictionary<string, byte[]> { ["page.html"] = Encoding.UTF8.GetBytes(page) },
            OwnTexts.Of(SmallSite.Folder)
        );
        Assert.Equal([$"page.html: {words}"], site.Strange(_ => true));
    }

    [Fact]
    public void A_count_that_is_given_as_text_is_found()
    {
        var language = MadeUpLanguage.Make();
        language.Words.Formats.Megabytes(language.Words.Display.Count(12));
        Assert.Equal(["FormatWords.Megabytes"], language.CountsAsText);
    }

    [Fact]
    public void A_phrase_has_other_letters_another_order_and_marks()
    {
        var words = MadeUpLanguage.Make().Words;
        Assert.Equal($"⟦90% , {MadeUpLetters.Of("intervention level")} 95%⟧", words.Figures.WithIntervention("95%", "90%"));
    }

    [Fact]
    public void Each_form_of_the_plural_differs()
    {
        var words = MadeUpLanguage.Make().Words;
        int[] numbers = [0, 1, 2, 3, 7, 11];
        var forms = numbers.Select(n => words.Indicators.DownloadCsv(n).Split(' ')[0]).ToArray();
        Assert.Equal(Enum.GetValues<PluralForm>().Length, forms.Distinct().Count());
    }

    /// <summary>Nobody could tell the council's word Target from that of English.</summary>
    private static Task ExplainAnotherWord(TemporaryFolder site) => SmallSite.Replace(site, "content/glossary.yml", "Target", "Aspiration");

    private static async Task<SpokenSite> NoEnglish(TemporaryFolder folder, LondonTime now, bool drafts = false, Func<string, bool>? isRead = null)
    {
        var site = await SpokenSite.Of(folder, now, drafts);
        Assert.Empty(site.Language.Same(site.Own.Texts));
        Assert.Empty(site.Strange(path => !IsSameInEveryLanguage(path) && isRead?.Invoke(path) != false));
        Assert.Empty(site.Language.CountsAsText);
        return site;
    }

    /// <summary>What was approved or sealed is kept letter by letter, whatever language a site speaks; and robots read their own.</summary>
    private static bool IsSameInEveryLanguage(string path) => Same().IsMatch(path);

    [GeneratedRegex(@"(?:^|/)(?:edition[\w-]*\.json|corrections\.json|[\w-]+\.trail\.json|robots\.txt)$")]
    private static partial Regex Same();
}
