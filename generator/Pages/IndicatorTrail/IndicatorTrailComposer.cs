using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Pages.IndicatorTrail;

/// <summary>Composes the page of an indicator's way from value to publication.</summary>
internal static class IndicatorTrailComposer
{
    public static IndicatorTrailPage Compose(Composition site, Indicator indicator)
    {
        var address = Address.IndicatorTrail(indicator.Id);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Corrections.TrailOf(indicator.Title),
            HeadTitle = HeadTitles.Of(site.Words.Corrections.TrailOf(indicator.Title), site),
            Description = site.Words.Corrections.TrailDescription(indicator.Title),
            Trail = [Links.Home(address, site.Words), Links.To(indicator.Serves[0], address, site.Words), Links.To(indicator, address)],
            IllustrativeNotice = IllustrativeNotices.Of(site.Published.Assessment.Of(indicator).AllAsOf(site.Published.Latest.Quarter), site.Words),
            Frame = FrameComposer.Of(site, address),
            Steps = [.. IndicatorTrails.Of(indicator, site.Published).Select(t => Step(t, indicator, address, site.Words))],
            Json = new(site.Words.Corrections.DownloadTrail, Address.IndicatorTrailJson(indicator.Id).From(address)),
        };
    }

    private static TrailStep Step(TrailOfQuarter trail, Indicator indicator, Address from, Words words)
    {
        var approval = trail.Quarter.Approval!;
        return new(
            Links.To(trail.Quarter.Quarter, from, words),
            [.. trail.Outturns.Select(o => Value(o, indicator, words))],
            words.Sentences.Approved(trail.Quarter),
            words.Pages.PublishedOn(words.Display.Date(approval.PublicFrom!.Value.Day)),
            trail.Edition.Digest,
            [
                .. trail.Corrections.Select(e => new TrailCorrection(
                    CorrectionSentences.Notice(e, from, words),
                    [.. e.Correction.Part.Figures.Select(o => Value(o, indicator, words))],
                    e.Seal
                )),
            ]
        );
    }

    private static string Value(Outturn outturn, Indicator indicator, Words words)
    {
        var value = words.Corrections.ValueFor(
            words.Display.Period(outturn.Period, indicator),
            CorrectionSentences.Recorded(outturn, indicator, words)
        );
        return outturn is MeasuredOutturn { Verified: { } verification }
            ? words.Corrections.VerifiedValue(value, words.Sentences.Verified(verification))
            : value;
    }
}
