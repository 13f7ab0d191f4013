using PmfSite.Approving;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data;

/// <summary>Composes the feed. Its names are tags of the council's own website (RFC 4151), so that they stay wherever the site moves.</summary>
internal static class FeedComposer
{
    public static Feed Compose(Composition site)
    {
        (LondonTime At, FeedEntry Entry)[] entries =
        [
            .. site.Published.PublicQuarters.Select(q => (q.Approval!.PublicFrom!.Value, Entry(q, site))),
            .. site.Published.Publication.Corrections.Select(e => (e.Correction.Published, Correction(e, site))),
        ];
        var beginning = new LondonTime(site.Published.Content.Quarters[0].Quarter.Period.End);
        return new(
            site.Config.Language,
            Tag(beginning, Address.Feed.Path, site),
            site.Words.Corrections.FeedOf(site.Config.Title),
            site.Publisher,
            site.OnTheWeb(Address.Feed),
            Href(Address.Home, site),
            entries.Select(e => e.At).DefaultIfEmpty(beginning).Max().Iso,
            [.. entries.OrderByDescending(e => e.At).ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Select(e => e.Entry)]
        );
    }

    private static FeedEntry Entry(QuarterReturn quarter, Composition site)
    {
        var (page, released) = (Address.Quarter(quarter.Quarter.Id), quarter.Approval!.PublicFrom!.Value);
        return new(
            Tag(released, page.Path, site),
            site.Words.Corrections.ResultsPublished(site.Words.Display.QuarterWithMonths(quarter.Quarter)),
            site.Words.Sentences.Approved(quarter),
            released.Iso,
            Href(page, site)
        );
    }

    /// <summary>A corrected figure says itself what it was and is; a text would be too long for it.</summary>
    private static FeedEntry Correction(RegisterEntry entry, Composition site)
    {
        var correction = entry.Correction;
        var changes = correction.Part.Figures.Count > 0 ? CorrectedFacts.ResultsInSentences(entry, site) : [];
        var path = $"{Address.Corrections.Path}#{CorrectionSentences.Anchor(correction)}";
        return new(
            Tag(correction.Published, path, site),
            Title(
                entry.Kind,
                CorrectionSentences.Subject(correction, site, Address.Feed).Text,
                site.Words.Display.QuarterWithMonths(correction.Quarter),
                site.Words
            ),
            site.Words.Sentences.Together([CorrectionSentences.Sentence(entry, site.Words), .. changes]),
            correction.Published.Iso,
            Href(new(path), site)
        );
    }

    private static string Title(CorrectionKind kind, string subject, string quarter, Words words) =>
        kind switch
        {
            CorrectionKind.Added => words.Corrections.AdditionPublished(subject, quarter),
            CorrectionKind.Released => words.Corrections.ReleasePublished(subject, quarter),
            _ => words.Corrections.CorrectionPublished(subject, quarter),
        };

    private static string Href(Address page, Composition site) => site.OnTheWeb(page) ?? page.From(Address.Feed);

    private static string Tag(LondonTime since, string path, Composition site) =>
        $"tag:{new Uri(site.Published.Framework.Council.Website).IdnHost},{Display.Iso(since.Day)}:{path}";
}
