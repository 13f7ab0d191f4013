using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Pages.AllCorrections;

/// <summary>Composes the register of corrections. It is always there, so that whoever looks for it finds that nothing was corrected.</summary>
internal static class CorrectionsComposer
{
    public static CorrectionsPage Compose(Composition site)
    {
        var address = Address.Corrections;
        var additions = Additions.Of(site.Published).Reverse().ToArray();
        return new()
        {
            Path = address.Path,
            Title = site.Words.Corrections.Corrections,
            HeadTitle = HeadTitles.Of(site.Words.Corrections.Corrections, site),
            Description = site.Words.Corrections.CorrectionsOf(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = site.Published.Publication.Corrections.Any(e => CorrectedFacts.HasIllustrative(e, site))
                ? site.Words.Frame.IllustrativeNotice
                : IllustrativeNotices.Of(additions.SelectMany(a => a.Figures), site.Words),
            Searched = [.. site.Published.Publication.Corrections.Select(e => e.Correction.Wrong).Reverse()],
            Frame = FrameComposer.Of(site, address),
            Entries = [.. site.Published.Publication.Corrections.Reverse().Select(e => Entry(e, site, address))],
            LateFigures = [.. additions.Select(a => Late(a, site, address))],
            Json = new(site.Words.Corrections.DownloadCorrections, Address.CorrectionsJson.From(address)),
            Feed = new(site.Words.Corrections.Feed, Address.Feed.From(address)),
        };
    }

    private static CorrectionEntry Entry(RegisterEntry entry, Composition site, Address from)
    {
        var correction = entry.Correction;
        var subject = CorrectionSentences.Subject(correction, site, from);
        var (date, approved) = (CorrectionSentences.Date(correction, site.Words), site.Words.Display.Date(correction.On));
        return new()
        {
            Anchor = CorrectionSentences.Anchor(correction),
            Title = Title(entry.Kind, date, subject.Text, site.Words),
            Subject = site.Words.Corrections.CorrectionSubject(subject, Links.To(correction.Quarter, from, site.Words)),
            WhyTitle = Why(entry.Kind, site.Words),
            Wrong = site.Words.Grammar.Sentence(correction.Wrong),
            WasPublic = Until(entry.Kind, site.Words.Display.Date(correction.Since ?? PublicFrom(correction.Quarter, site)), date, site.Words),
            Approved = correction.IsUrgent
                ? site.Words.Corrections.ApprovedAsUrgent(correction.Body, approved)
                : site.Words.Corrections.ApprovedAsOrdinary(correction.Body, approved),
            Minute = correction.Minute is { } minute ? new(site.Words.Quarters.ReadTheDecision, minute) : null,
            Effects = CorrectedFacts.Effects(entry, site),
            Later = CorrectedFacts.Later(entry, site),
            Caption = site.Words.Corrections.WhatChangedBy(subject.Text, date),
            Changes = CorrectedFacts.All(entry, site),
            Seal = entry.Seal,
            Previous = entry.Previous,
        };
    }

    private static string Title(CorrectionKind kind, string date, string subject, Words words) =>
        kind switch
        {
            CorrectionKind.Added => words.Corrections.AdditionOf(date, subject),
            CorrectionKind.Released => words.Corrections.ReleaseOf(date, subject),
            _ => words.Corrections.CorrectionOf(date, subject),
        };

    private static string Why(CorrectionKind kind, Words words) =>
        kind switch
        {
            CorrectionKind.Added => words.Corrections.WhyItCameLate,
            CorrectionKind.Released => words.Corrections.WhyItWasWithheld,
            _ => words.Corrections.WhatWasWrong,
        };

    private static string Until(CorrectionKind kind, string since, string date, Words words) =>
        kind switch
        {
            CorrectionKind.Added => words.Corrections.WasMissing(since, date),
            CorrectionKind.Released => words.Corrections.WasWithheld(since, date),
            _ => words.Corrections.WasPublic(since, date),
        };

    private static LateFigures Late(Additions additions, Composition site, Address from)
    {
        var quarter = additions.Quarter.Quarter;
        var brought = site.Words.Corrections.BroughtBy(
            site.Words.Display.Date(PublicFrom(quarter, site)),
            site.Words.Display.QuarterWithMonths(quarter)
        );
        return new(
            new(brought, Address.Quarter(quarter.Id).From(from)),
            site.Published.Publication.Editions[quarter].Digest,
            [.. additions.Figures.Select(p => Item(p, p.Outturn.Indicator, from, site.Words))]
        );
    }

    private static ChangeItem Item(HistoryPoint point, Indicator indicator, Address from, Words words) =>
        new(Links.To(indicator, from), words.Sentences.Headline(point, indicator));

    private static DateOnly PublicFrom(Quarter quarter, Composition site) => site.Published.Return(quarter).Approval!.PublicFrom!.Value.Day;
}
