using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Concerns;

/// <summary>Composes the page of areas of concern.</summary>
internal static class ConcernsComposer
{
    public static ConcernsPage Compose(Composition site)
    {
        var address = Address.Concerns;
        var quarter = site.Published.Latest.Quarter;
        var concerns = Concern.Of(site.Published.Content, site.Published.Assessment);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Quarters.AreasOfConcern,
            HeadTitle = HeadTitles.Of(site.Words.Quarters.AreasOfConcern, site),
            Description = site.Words.Quarters.AreasOfConcernIn(site.Words.Display.Period(quarter.Period)),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = IllustrativeNotices.Of(concerns.Select(c => c.Position.Latest), site.Words),
            Frame = FrameComposer.Of(site, address),
            Quarter = Links.To(quarter, address, site.Words),
            Summary =
                concerns.Count == 0
                    ? site.Words.Quarters.NoConcerns
                    : site.Words.Quarters.ConcernsCounted(
                        concerns.Count,
                        site.Published.Positions(site.Published.Latest).Count(p => Concern.Concerns(p.Indicator))
                    ),
            Signs = [.. Rules(site)],
            LeftOut = site.Published.Framework.Kinds.Any(k => k.IsOfPlace) ? site.Words.Quarters.PlaceLeftOut : "",
            Items = [.. concerns.Select(c => Item(c, address, site.Words))],
            Projects =
            [
                .. site.Published.Projects.Where(p => p.AsOf == site.Published.Latest && p.OffTrack.Any()).Select(p => Item(p, address, site.Words)),
            ],
            Exceptions = new(site.Words.Exceptions.ReadExceptionReports, Address.Exceptions.From(address)),
        };
    }

    /// <summary>Only the signs that an indicator of this site can show.</summary>
    private static IEnumerable<string> Rules(Composition site)
    {
        yield return site.Words.Quarters.WorseningRule(Runs.LongWorsening);
        if (site.Published.Framework.Rating.Levels.Where(l => l.NeedsExceptionReport).Select(l => l.Word).ToArray() is { Length: > 0 } words)
        {
            yield return site.Words.Quarters.RepeatedRule(site.Words.Grammar.Either(words), Runs.Repeated);
            yield return site.Words.Quarters.MissedPromiseRule;
            yield return site.Words.Quarters.PutOffRule;
        }
        if (site.Published.Content.Indicators.Any(i => i.TellsUsualVariation && Concern.Concerns(i)))
            yield return site.Words.Quarters.VariationRule;
    }

    private static ConcernItem Item(Concern concern, Address address, Words words)
    {
        var (position, indicator) = (concern.Position, concern.Position.Indicator);
        return new(
            Links.To(indicator, address),
            words.Display.Status(position),
            words.Sentences.Headline(position),
            [
                .. words.Sentences.Runs(position),
                .. concern.Missed.Select(missed => Missed(missed, words)),
                .. concern.PutOff.Select(p => PutOff(p.Promise, p.Later, words)),
                .. concern.IsOutsideVariation ? words.Variation.Verdict(position) : [],
            ],
            indicator.Panel is { } panel ? new(panel.Title, Address.Group("panel", panel.Id).From(address)) : null
        );
    }

    private static ProjectConcern Item(ProjectStanding standing, Address address, Words words) =>
        new(
            Links.To(standing.Project, address),
            words.Display.Status(standing.State),
            [
                .. standing.OffTrack.SelectMany(m =>
                    new[]
                    {
                        words.Grammar.Sentence(words.Plan.NextDue(m.Milestone.Title, words.Display.Date(m.Due))),
                        words.Plan.EscalatedTo(standing.Project.Escalation.Title),
                    }
                ),
                .. standing.Project.IsIllustrative ? [words.Figures.IllustrativeAccount] : Array.Empty<string>(),
            ]
        );

    private static string Missed(Promise promise, Words words) =>
        words.Quarters.RecoveryMissed(For(promise.For.Quarter, promise, words), words.Display.Period(promise.MadeIn.Period));

    private static string PutOff(Promise promise, Quarter later, Words words) =>
        words.Quarters.RecoveryPutOff(
            For(promise.For.Quarter, promise, words),
            words.Display.Period(promise.MadeIn.Period),
            For(later, promise, words)
        );

    private static string For(Quarter quarter, Promise promise, Words words) => words.Display.Period(quarter.Period, promise.Indicator);
}
