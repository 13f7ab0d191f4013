using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the home page.</summary>
internal static class HomeComposer
{
    public static HomePage Compose(Composition site)
    {
        var address = Address.Home;
        var quarter = site.Latest;
        var positions = site.Positions(quarter);
        var attention = positions.Where(p => p.NeedsExceptionReport || p.Level is { Tone: Tone.Bad }).ToArray();
        return new()
        {
            Path = address.Path,
            Title = site.Config.Title,
            HeadTitle = site.HeadTitleOfHome,
            Description = English.HomeOf(site.Framework.Council.Name, Display.Period(quarter.Quarter.Period), site.Framework.Plan.Title),
            Trail = [],
            IllustrativeNotice = Composition.IllustrativeNotice(positions.Select(p => p.Reported)),
            Frame = site.Frame(address),
            Introduction = site.Config.Publisher is { } publisher
                ? English.HomeIntroductionByAnother(publisher, site.Framework.Council.Name, site.Framework.Plan.Title)
                : English.HomeIntroduction(site.Framework.Council.Name, site.Framework.Plan.Title),
            Vision = site.Framework.Vision,
            Plan = new(English.ThePlan, Address.Plan.From(address)),
            Quarter = Composition.LinkTo(quarter.Quarter, address),
            Approved = Sentences.Approved(quarter),
            Counts = Counting.Count(positions, site.Framework.Rating),
            StatusHistory = StatusHistories.Until(quarter.Quarter, site),
            Changes = new(English.WhatChanged, Address.Changes(quarter.Quarter.Id).From(address)),
            Concerns = new(English.AreasOfConcern, Address.Concerns.From(address)),
            PrioritiesTitle = site.Framework.Plan.Priorities,
            Priorities = Cards(site, PlanPart.Priority, address),
            Programmes = Cards(site, PlanPart.Programme, address),
            Groupings = [.. site.Groupings.All.Select(g => new Link(g.Plural, Address.Grouping(g.Id).From(address)))],
            Attention = [.. attention.Select(p => new AttentionItem(Composition.LinkTo(p.Indicator, address), Display.Status(p), Sentences.WithForecast(p.Reported!, p.Indicator)))],
            AttentionSentence = Attention(attention, site.Framework.Rating),
            Exceptions = new(English.ReadExceptionReports, Address.Exceptions.From(address)),
        };
    }

    /// <summary>What is true of all of them.</summary>
    private static string Attention(Position[] positions, RatingScheme scheme)
    {
        var bad = English.Either([.. scheme.Levels.Where(l => l.Tone == Tone.Bad && Array.Exists(positions, p => p.Level == l)).Select(l => l.Word)]);
        return positions.Count(p => p.NeedsExceptionReport) switch
        {
            _ when positions.Length == 0 => English.NothingNeedsAttention,
            0 => English.AreRated(positions.Length, bad),
            var needed when needed < positions.Length => English.NeedReportOrAre(bad),
            var needed => English.NeedReport(needed),
        };
    }

    private static PriorityCard[] Cards(Composition site, PlanPart part, Address address) =>
        [.. site.Framework.Priorities.Where(p => p.Part == part).Select(p => Card(site, p, address))];

    private static PriorityCard Card(Composition site, Priority priority, Address address)
    {
        var positions = site.Positions(site.Serving(priority), site.Latest);
        return new(
            Composition.LinkTo(priority, address),
            priority.Summary,
            Sentences.Together(Counting.InWords(positions, site.Framework.Rating), Projects.Counted(site.CurrentProjects(p => p.Serves.Contains(priority)))));
    }
}
