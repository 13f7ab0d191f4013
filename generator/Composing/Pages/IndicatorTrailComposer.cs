using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of an indicator's way from value to publication.</summary>
internal static class IndicatorTrailComposer
{
    public static IndicatorTrailPage Compose(Composition site, Indicator indicator)
    {
        var address = Address.IndicatorTrail(indicator.Id);
        return new()
        {
            Path = address.Path,
            Title = English.TrailOf(indicator.Title),
            HeadTitle = site.HeadTitle(English.TrailOf(indicator.Title)),
            Description = English.TrailDescription(indicator.Title),
            Trail = [Composition.HomeLink(address), Composition.LinkTo(indicator.Serves[0], address), Composition.LinkTo(indicator, address)],
            IllustrativeNotice = Composition.IllustrativeNotice(site.Assessment.Of(indicator).AllAsOf(site.Latest.Quarter)),
            Frame = site.Frame(address),
            Steps = [.. IndicatorTrails.Of(indicator, site).Select(t => Step(t, indicator, address))],
            Json = new(English.DownloadTrail, Address.IndicatorTrailJson(indicator.Id).From(address)),
        };
    }

    private static TrailStep Step(TrailOfQuarter trail, Indicator indicator, Address from)
    {
        var approval = trail.Quarter.Approval!;
        return new(
            Composition.LinkTo(trail.Quarter.Quarter, from),
            [.. trail.Outturns.Select(o => Value(o, indicator))],
            Sentences.Approved(trail.Quarter),
            English.PublishedOn(Display.Date(approval.Released!.Value.Day)),
            trail.Edition.Digest,
            [.. trail.Corrections.Select(e => new TrailCorrection(CorrectionWords.Notice(e, from), [.. e.Correction.Part.Figures.Select(o => Value(o, indicator))], e.Seal))]);
    }

    private static string Value(Outturn outturn, Indicator indicator)
    {
        var value = English.ValueFor(Display.Period(outturn.Period, indicator), CorrectionWords.Recorded(outturn, indicator));
        return outturn is MeasuredOutturn { Verified: { } verification } ? English.VerifiedValue(value, Sentences.Verified(verification)) : value;
    }
}
