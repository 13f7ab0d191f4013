using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the register of corrections. It is always there, so that whoever looks for it finds that nothing was corrected.</summary>
internal static class CorrectionsComposer
{
    public static CorrectionsPage Compose(Composition site)
    {
        var address = Address.Corrections;
        var additions = Additions.Of(site).Reverse().ToArray();
        return new()
        {
            Path = address.Path,
            Title = English.Corrections,
            HeadTitle = site.HeadTitle(English.Corrections),
            Description = English.CorrectionsOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = site.Publication.Corrections.Any(e => CorrectedFacts.HasIllustrative(e, site))
                ? English.IllustrativeNotice
                : Composition.IllustrativeNotice(additions.SelectMany(a => a.Figures)),
            Searched = [.. site.Publication.Corrections.Select(e => e.Correction.Wrong).Reverse()],
            Frame = site.Frame(address),
            Entries = [.. site.Publication.Corrections.Reverse().Select(e => Entry(e, site, address))],
            LateFigures = [.. additions.Select(a => Late(a, site, address))],
            Json = new(English.DownloadCorrections, Address.CorrectionsJson.From(address)),
            Feed = new(English.Feed, Address.Feed.From(address)),
        };
    }

    private static CorrectionEntry Entry(RegisterEntry entry, Composition site, Address from)
    {
        var correction = entry.Correction;
        var subject = CorrectionWords.Subject(correction, site, from);
        var (date, approved) = (CorrectionWords.Date(correction), Display.Date(correction.On));
        return new()
        {
            Anchor = CorrectionWords.Anchor(correction),
            Title = Title(entry.Kind, date, subject.Text),
            Subject = English.CorrectionSubject(subject, Composition.LinkTo(correction.Quarter, from)),
            WhyTitle = Why(entry.Kind),
            Wrong = Sentences.Stop(correction.Wrong),
            WasPublic = Until(entry.Kind, Display.Date(correction.Since ?? Released(correction.Quarter, site)), date),
            Approved = correction.IsUrgent
                ? English.ApprovedAsUrgent(correction.Body, approved)
                : English.ApprovedAsOrdinary(correction.Body, approved),
            Minute = correction.Minute is { } minute ? new(English.ReadTheDecision, minute) : null,
            Effects = CorrectedFacts.Effects(entry, site),
            Later = CorrectedFacts.Later(entry, site),
            Caption = English.WhatChangedBy(subject.Text, date),
            Changes = CorrectedFacts.All(entry, site),
            Seal = entry.Seal,
            Previous = entry.Previous,
        };
    }

    private static string Title(CorrectionKind kind, string date, string subject) => kind switch
    {
        CorrectionKind.Added => English.AdditionOf(date, subject),
        CorrectionKind.Released => English.ReleaseOf(date, subject),
        _ => English.CorrectionOf(date, subject),
    };

    private static string Why(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Added => English.WhyItCameLate,
        CorrectionKind.Released => English.WhyItWasWithheld,
        _ => English.WhatWasWrong,
    };

    private static string Until(CorrectionKind kind, string since, string date) => kind switch
    {
        CorrectionKind.Added => English.WasMissing(since, date),
        CorrectionKind.Released => English.WasWithheld(since, date),
        _ => English.WasPublic(since, date),
    };

    private static LateFigures Late(Additions additions, Composition site, Address from)
    {
        var quarter = additions.Quarter.Quarter;
        var brought = English.BroughtBy(Display.Date(Released(quarter, site)), Display.QuarterWithMonths(quarter));
        return new(
            new(brought, Address.Quarter(quarter.Id).From(from)),
            site.Publication.Editions[quarter].Digest,
            [.. additions.Figures.Select(p => Item(p, p.Outturn.Indicator, from))]);
    }

    private static ChangeItem Item(HistoryPoint point, Indicator indicator, Address from) =>
        new(Composition.LinkTo(indicator, from), Sentences.Headline(point, indicator));

    private static DateOnly Released(Quarter quarter, Composition site) =>
        site.Return(quarter).Approval!.Released!.Value.Day;
}
