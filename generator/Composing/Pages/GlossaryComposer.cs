using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the glossary from the council's words and those of the site.</summary>
internal static class GlossaryComposer
{
    public static GlossaryPage Compose(Composition site)
    {
        var address = Address.Glossary;
        return new()
        {
            Path = address.Path,
            Title = English.Glossary,
            HeadTitle = site.HeadTitle(English.Glossary),
            Description = English.GlossaryOf(site.Config.Title),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Terms = [.. Terms(site.Content.Terms)],
        };
    }

    /// <summary>Where the council explains a word of the site, its own words stand.</summary>
    private static IEnumerable<Explained> Terms(IReadOnlyList<Term> own) => own
        .Select(t => new Explained(t.Id, t.Name, Sentences.Stop(t.Meaning)))
        .Concat(English.Terms)
        .DistinctBy(t => t.Id, StringComparer.Ordinal)
        .OrderBy(t => t.Term, StringComparer.OrdinalIgnoreCase);
}
