using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of areas of concern.</summary>
internal static class ConcernsComposer
{
    public static ConcernsPage Compose(Composition site)
    {
        var address = Address.Concerns;
        var quarter = site.Latest.Quarter;
        var concerns = Concern.Of(site.Content, site.Assessment);
        return new()
        {
            Path = address.Path,
            Title = English.AreasOfConcern,
            HeadTitle = site.HeadTitle(English.AreasOfConcern),
            Description = English.AreasOfConcernIn(Display.Period(quarter.Period)),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(concerns.Select(c => c.Position.Latest)),
            Frame = site.Frame(address),
            Quarter = Composition.LinkTo(quarter, address),
            Summary = concerns.Count == 0 ? English.NoConcerns : English.ConcernsCounted(concerns.Count, site.Positions(site.Latest).Count(p => Concern.Concerns(p.Indicator))),
            Signs = [.. Rules(site)],
            LeftOut = site.Framework.Kinds.Any(k => k.IsOfPlace) ? English.PlaceLeftOut : "",
            Items = [.. concerns.Select(c => Item(c, address))],
            Projects = [.. site.Projects.Where(p => p.AsOf == site.Latest && p.OffTrack.Any()).Select(p => Item(p, address))],
            Exceptions = new(English.ReadExceptionReports, Address.Exceptions.From(address)),
        };
    }

    /// <summary>Only the signs that an indicator of this site can show.</summary>
    private static IEnumerable<string> Rules(Composition site)
    {
        yield return English.WorseningRule(Runs.LongWorsening);
        if (site.Framework.Rating.Levels.Where(l => l.NeedsExceptionReport).Select(l => l.Word).ToArray() is { Length: > 0 } words)
        {
            yield return English.RepeatedRule(English.Either(words), Runs.Repeated);
            yield return English.MissedPromiseRule;
            yield return English.PutOffRule;
        }
        if (site.Content.Indicators.Any(i => i.TellsUsualVariation && Concern.Concerns(i)))
            yield return English.VariationRule;
    }

    private static ConcernItem Item(Concern concern, Address address)
    {
        var (position, indicator) = (concern.Position, concern.Position.Indicator);
        return new(
            Composition.LinkTo(indicator, address),
            Display.Status(position),
            Sentences.Headline(position),
            [.. Sentences.Runs(position), .. concern.Missed.Select(Missed), .. concern.PutOff.Select(p => PutOff(p.Promise, p.Later)), .. concern.IsOutsideVariation ? VariationWords.Verdict(position) : []],
            indicator.Panel is { } panel ? new(panel.Title, Address.Group("panel", panel.Id).From(address)) : null);
    }

    private static ProjectConcern Item(ProjectStanding standing, Address address) => new(
        Composition.LinkTo(standing.Project, address),
        Display.Status(standing.State),
        [.. standing.OffTrack.SelectMany(m => new[] { Sentences.Stop(English.NextDue(m.Milestone.Title, Display.Date(m.Due))), English.EscalatedTo(standing.Project.Escalation.Title) }), .. standing.Project.IsIllustrative ? [English.IllustrativeAccount] : Array.Empty<string>()]);

    private static string Missed(Promise promise) => English.RecoveryMissed(For(promise.For.Quarter, promise), Display.Period(promise.MadeIn.Period));

    private static string PutOff(Promise promise, Quarter later) => English.RecoveryPutOff(For(promise.For.Quarter, promise), Display.Period(promise.MadeIn.Period), For(later, promise));

    private static string For(Quarter quarter, Promise promise) => Display.Period(quarter.Period, promise.Indicator);
}
