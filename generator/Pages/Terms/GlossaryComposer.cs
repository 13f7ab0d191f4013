using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Terms;

/// <summary>Composes the glossary from the council's words and those of the site.</summary>
internal static class GlossaryComposer
{
    public static GlossaryPage Compose(Composition site)
    {
        var address = Address.Glossary;
        return new()
        {
            Path = address.Path,
            Title = site.Words.Pages.Glossary,
            HeadTitle = HeadTitles.Of(site.Words.Pages.Glossary, site),
            Description = site.Words.Pages.GlossaryOf(site.Config.Title),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Terms = [.. Terms(site.Published.Content.Terms, site.Words)],
        };
    }

    /// <summary>Where the council explains a word of the site, its own words stand.</summary>
    private static IEnumerable<Explained> Terms(IReadOnlyList<Term> own, Words words) =>
        own.Select(t => new Explained(t.Id, t.Name, words.Grammar.Sentence(t.Meaning)))
            .Concat(words.Pages.Terms)
            .DistinctBy(t => t.Id, StringComparer.Ordinal)
            .OrderBy(t => t.Term, StringComparer.OrdinalIgnoreCase);
}
