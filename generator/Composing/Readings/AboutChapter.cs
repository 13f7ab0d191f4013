using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Readings;

/// <summary>The first chapter of a dashboard: whose it is, what it is, how it stands as a whole, and what is in it.</summary>
internal static class AboutChapter
{
    private const string Id = "about";

    public static Chapter Of(QuarterReturn quarter, Position[] positions, IReadOnlyList<Chapter> chapters, Composition site)
    {
        var counts = Counting.Count(positions, site.Framework.Rating);
        return new(Id, English.AboutThisEdition,
        [
            new Paragraph(English.HomeOf(site.Framework.Council.Name, Display.Period(quarter.Quarter.Period), site.Framework.Plan.Title)),
            new Paragraph(Sentences.Approved(quarter)),
            .. Notices(positions, site),
            .. site.Publication.Corrections.Where(e => e.Correction.Quarter == quarter.Quarter).Select(e => new Paragraph(CorrectionWords.Sentence(e))),
            new Heading(HeadingRank.Part, null, English.HowItIsGoing),
            new Paragraph(counts.Summary),
            .. counts.Missing.Count > 0 ? [Items.Of(counts.Missing)] : Array.Empty<Block>(),
            new Heading(HeadingRank.Part, null, English.WhatTheRatingsMean),
            Items.Of(site.Framework.Rating.Levels.Select(l => English.LevelMeans(l.Word, Sentences.Stop(l.Meaning)))),
            new Heading(HeadingRank.Part, null, English.WhatIsInIt),
            Items.Numbered(chapters.Select(c => c.Title)),
            new Heading(HeadingRank.Part, null, English.OtherFormatsAndContact),
            .. HowToAsk(site.Config.Contact).Select(s => new Paragraph(s)),
            new Paragraph(English.LicensedUnder(site.Config.Licence.Name)),
        ]);
    }

    /// <summary>What is to be had on request, and where.</summary>
    public static IReadOnlyList<string> HowToAsk(Contact contact) =>
        [English.OtherFormats(contact.ResponseTime), English.WriteTo(contact.Email), .. contact.Telephone is { } telephone ? [English.Telephone(telephone)] : Array.Empty<string>()];

    /// <summary>What whoever reads it must know of its figures before all else.</summary>
    public static IEnumerable<Block> Notices(IEnumerable<Position> positions, Composition site)
    {
        if (site.Mark is { } mark)
            yield return new Paragraph(Sentences.Stop(mark.Words));
        if (site.Config.Notice is { } notice)
            yield return new Paragraph(notice);
        if (positions.Any(p => p.Latest is { IsIllustrative: true }))
            yield return new Paragraph(English.IllustrativeInReading);
    }
}
