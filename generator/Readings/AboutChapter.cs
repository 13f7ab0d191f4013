using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>The first chapter of a dashboard: whose it is, what it is, how it stands as a whole, and what is in it.</summary>
internal static class AboutChapter
{
    private const string Id = "about";

    public static Chapter Of(QuarterReturn quarter, Position[] positions, IReadOnlyList<Chapter> chapters, Composition site)
    {
        var counts = Counting.Count(positions, site.Published.Framework.Rating, site.Words);
        return new(
            Id,
            site.Words.Formats.AboutThisEdition,
            [
                new Paragraph(
                    site.Words.Pages.HomeOf(
                        site.Published.Framework.Council.Name,
                        site.Words.Display.Period(quarter.Quarter.Period),
                        site.Published.Framework.Plan.Title
                    )
                ),
                new Paragraph(site.Words.Sentences.Approved(quarter)),
                .. Notices(positions, site),
                .. site
                    .Published.Publication.Corrections.Where(e => e.Correction.Quarter == quarter.Quarter)
                    .Select(e => new Paragraph(CorrectionSentences.Sentence(e, site.Words))),
                new Heading(HeadingRank.Part, null, site.Words.Frame.HowItIsGoing),
                new Paragraph(counts.Summary),
                .. counts.Missing.Count > 0 ? [Items.Of(counts.Missing)] : Array.Empty<Block>(),
                new Heading(HeadingRank.Part, null, site.Words.Formats.WhatTheRatingsMean),
                Items.Of(
                    site.Published.Framework.Rating.Levels.Select(l => site.Words.Formats.LevelMeans(l.Word, site.Words.Grammar.Sentence(l.Meaning)))
                ),
                new Heading(HeadingRank.Part, null, site.Words.Formats.WhatIsInIt),
                Items.Numbered(chapters.Select(c => c.Title), site.Words),
                new Heading(HeadingRank.Part, null, site.Words.Formats.OtherFormatsAndContact),
                .. HowToAsk(site.Config.Contact, site.Words).Select(s => new Paragraph(s)),
                new Paragraph(site.Words.Formats.LicensedUnder(site.Config.Licence.Name)),
            ]
        );
    }

    /// <summary>What is to be had on request, and where.</summary>
    public static IReadOnlyList<string> HowToAsk(Contact contact, Words words) =>
        [
            words.Frame.OtherFormats(contact.ResponseTime),
            words.Formats.WriteTo(contact.Email),
            .. contact.Telephone is { } telephone ? [words.Formats.Telephone(telephone)] : Array.Empty<string>(),
        ];

    /// <summary>What whoever reads it must know of its figures before all else.</summary>
    public static IEnumerable<Block> Notices(IEnumerable<Position> positions, Composition site)
    {
        if (site.Mark is { } mark)
            yield return new Paragraph(site.Words.Grammar.Sentence(mark.Words));
        if (site.Config.Notice is { } notice)
            yield return new Paragraph(notice);
        if (positions.Any(p => p.Latest is { IsIllustrative: true }))
            yield return new Paragraph(site.Words.Formats.IllustrativeInReading);
    }
}
