using PmfSite.Approving;
using PmfSite.Commands;
using PmfSite.Loading;

namespace PmfSite.Tests.Making;

/// <summary>The small site with a correction of each kind, sealed, and one that is not published yet.</summary>
internal static class CorrectedSite
{
    public const string Secret = "UNPUBLISHED";

    public const string Corrections = """
        repairs-miscounted:
          quarter: 2025-26-q1
          figure:
            repairs-on-time: 96.3
          wrong: The repairs of one week had been left out
          since: 2025-10-02
          approved: {by: Cabinet, on: 2025-10-14, minute: "https://example.org/minutes/14"}
          published: 2025-10-20 09:30
        repairs-told-otherwise:
          quarter: 2025-26-q1
          narrative: repairs-on-time
          wrong: The text spoke of the figure that was wrong.
          approved: {by: Chief executive, on: 2025-10-21}
          urgent: true
          published: 2025-10-21 17:00
        homes-story:
          quarter: 2025-26-q1
          story: homes
          wrong: The story named another street.
          approved: {by: Cabinet, on: 2025-11-04}
          published: 2025-11-05 09:30
        days-defined:
          quarter: 2025-26-q1
          definition:
            days-to-clear: The mean number of working days from a report to a clean street.
          wrong: The definition did not say that only working days count.
          approved: {by: Cabinet, on: 2025-11-04}
          published: 2025-11-05 09:30
        repairs-again:
          quarter: 2025-26-q1
          figure:
            repairs-on-time: 93.117
          wrong: UNPUBLISHED
          approved: {by: Cabinet, on: 2025-11-28}
          published: 2025-12-01 12:01

        """;

    public static TemporaryFolder Copy()
    {
        var site = SmallSite.Copy();
        Correct(site, Corrections);
        return site;
    }

    /// <summary>Writes the corrections with their seals.</summary>
    public static void Correct(TemporaryFolder site, string corrections)
    {
        if (corrections.Contains("repairs-told-otherwise", StringComparison.Ordinal))
            site.File("content/corrections/repairs-told-otherwise.md", "More than 96 of 100 repairs were finished **on time**.\n");
        if (corrections.Contains("homes-story", StringComparison.Ordinal))
            site.File("content/corrections/homes-story.md", "The homes in Long Street are warm again.\n");
        site.File("content/corrections.yml", corrections);
        SealedCorrections.Write(Path.Combine(site.Path, "content", ContentPlaces.Corrections), CorrectionsRegister.Of(ContentOf.Site(site.Path)));
    }
}
