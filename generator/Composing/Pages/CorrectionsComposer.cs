using PmfSite.Approving;
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
            IllustrativeNotice = site.Publication.Corrections.Any(e => new CorrectedFacts(e, site).HasIllustrative) ? English.IllustrativeNotice : Composition.IllustrativeNotice(additions.SelectMany(a => a.Figures)),
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
        var facts = new CorrectedFacts(entry, site);
        var (date, approved) = (CorrectionWords.Date(correction), Display.Date(correction.On));
        return new(
            CorrectionWords.Anchor(correction),
            English.CorrectionOf(date, subject.Text),
            English.CorrectionSubject(subject, Composition.LinkTo(correction.Quarter, from)),
            Sentences.Stop(correction.Wrong),
            English.WasPublic(Display.Date(correction.Since ?? Released(correction.Quarter, site)), date),
            correction.IsUrgent ? English.ApprovedAsUrgent(correction.Body, approved) : English.ApprovedAsOrdinary(correction.Body, approved),
            correction.Minute is { } minute ? new(English.ReadTheDecision, minute) : null,
            facts.Effects,
            English.WhatChangedBy(subject.Text, date),
            facts.All,
            entry.Seal,
            entry.Previous);
    }

    private static LateFigures Late(Additions additions, Composition site, Address from)
    {
        var quarter = additions.Quarter.Quarter;
        return new(
            new(English.BroughtBy(Display.Date(Released(quarter, site)), Display.QuarterWithMonths(quarter)), Address.Quarter(quarter.Id).From(from)),
            site.Publication.Editions[quarter].Digest,
            [.. additions.Figures.Select(p => new ChangeItem(Composition.LinkTo(p.Outturn.Indicator, from), Sentences.Headline(p, p.Outturn.Indicator)))]);
    }

    private static DateOnly Released(Quarter quarter, Composition site) =>
        DateOnly.FromDateTime(site.Content.Quarters.First(q => q.Quarter == quarter).Approval!.Released!.Value);
}
