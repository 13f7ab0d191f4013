using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Home;

/// <summary>Composes the home page.</summary>
internal static class HomeComposer
{
    public static HomePage Compose(Composition site)
    {
        var address = Address.Home;
        var quarter = site.Published.Latest;
        var positions = site.Published.Positions(quarter);
        var attention = positions.Where(p => p.NeedsExceptionReport || p.Level is { Tone: Tone.Bad }).ToArray();
        return new()
        {
            Path = address.Path,
            Title = site.Config.Title,
            HeadTitle = HeadTitles.OfHome(site),
            Description = site.Words.Pages.HomeOf(
                site.Published.Framework.Council.Name,
                site.Words.Display.Period(quarter.Quarter.Period),
                site.Published.Framework.Plan.Title
            ),
            Trail = [],
            IllustrativeNotice = IllustrativeNotices.Of(positions.Select(p => p.Reported), site.Words),
            Frame = FrameComposer.Of(site, address),
            Introduction = site.Config.Publisher is { } publisher
                ? site.Words.Pages.HomeIntroductionByAnother(publisher, site.Published.Framework.Council.Name, site.Published.Framework.Plan.Title)
                : site.Words.Pages.HomeIntroduction(site.Published.Framework.Council.Name, site.Published.Framework.Plan.Title),
            Vision = site.Published.Framework.Vision,
            Plan = new(site.Words.Plan.ThePlan, Address.Plan.From(address)),
            Quarter = Links.To(quarter.Quarter, address, site.Words),
            Approved = site.Words.Sentences.Approved(quarter),
            Counts = Counting.Count(positions, site.Published.Framework.Rating, site.Words),
            StatusHistory = StatusHistories.Until(quarter.Quarter, site),
            Changes = new(site.Words.Quarters.WhatChanged, Address.Changes(quarter.Quarter.Id).From(address)),
            Concerns = new(site.Words.Quarters.AreasOfConcern, Address.Concerns.From(address)),
            PrioritiesTitle = site.Called.Priorities,
            Priorities = Cards(site, PlanPart.Priority, address),
            Programmes = Cards(site, PlanPart.Programme, address),
            Groupings = [.. site.Groupings.All.Select(g => new Link(g.Plural, Address.Grouping(g.Id).From(address)))],
            Attention =
            [
                .. attention.Select(p => new AttentionItem(
                    Links.To(p.Indicator, address),
                    site.Words.Display.Status(p),
                    site.Words.Sentences.WithForecast(p.Reported!, p.Indicator)
                )),
            ],
            AttentionSentence = Attention(attention, site.Published.Framework.Rating, site.Words),
            Exceptions = new(site.Words.Exceptions.ReadExceptionReports, Address.Exceptions.From(address)),
        };
    }

    /// <summary>What is true of all of them.</summary>
    private static string Attention(Position[] positions, RatingScheme scheme, Words words)
    {
        var bad = words.Grammar.Either([
            .. scheme.Levels.Where(l => l.Tone == Tone.Bad && Array.Exists(positions, p => p.Level == l)).Select(l => l.Word),
        ]);
        return positions.Count(p => p.NeedsExceptionReport) switch
        {
            _ when positions.Length == 0 => words.Pages.NothingNeedsAttention,
            0 => words.Pages.AreRated(positions.Length, bad),
            var needed when needed < positions.Length => words.Pages.NeedReportOrAre(bad),
            var needed => words.Pages.NeedReport(needed),
        };
    }

    private static PriorityCard[] Cards(Composition site, PlanPart part, Address address) =>
        [.. site.Published.Framework.Priorities.Where(p => p.Part == part).Select(p => Card(site, p, address))];

    private static PriorityCard Card(Composition site, Priority priority, Address address)
    {
        var positions = site.Published.Positions(site.Published.Serving(priority), site.Published.Latest);
        return new(
            Links.To(priority, address, site.Words),
            priority.Summary,
            site.Words.Sentences.Together(
                Counting.InWords(positions, site.Published.Framework.Rating, site.Words),
                Projects.Counted(site.Published.CurrentProjects(p => p.Serves.Contains(priority)), site.Words)
            )
        );
    }
}
