using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Querying;

/// <summary>What a site knows, apart from how it is said: the publication and its judgements, asked.</summary>
internal sealed class PublishedPerformance
{
    private readonly ILookup<string, Indicator> byPriority;
    private readonly Lazy<Dictionary<Quarter, ILookup<string, Outturn>>> reported;
    private readonly Lazy<IReadOnlyList<QuarterCounts>> counts;
    private readonly Lazy<IReadOnlyList<QuarterReturn>> placeReports;
    private readonly Lazy<IReadOnlyList<PublishedEdition>> editions;
    private readonly HashSet<string> compared;

    public PublishedPerformance(Publication publication)
    {
        (Publication, Assessment) = (publication, Assessor.Assess(publication.Content));
        byPriority = Content
            .Indicators.SelectMany(i => i.Serves.Select(p => p.Id).Distinct(StringComparer.Ordinal).Select(id => (id, Indicator: i)))
            .ToLookup(s => s.id, s => s.Indicator, StringComparer.Ordinal);
        reported = new(() => Content.Quarters.ToDictionary(q => q.Quarter, q => q.Outturns.ToLookup(o => o.Indicator.Id, StringComparer.Ordinal)));
        counts = new(() => QuarterCounts.Of(Content, Assessment));
        placeReports = new(() => [.. ReportsOnPlace()]);
        editions = new(() => PublishedEdition.Of(this));
        compared = Content.Comparators.Count == 0 ? [] : [.. Content.Indicators.Where(HasFiguresOfOthers).Select(i => i.Id)];
        Projects = ProjectStandings.Of(Content);
    }

    public Publication Publication { get; }

    public Assessment Assessment { get; }

    public Content Content => Publication.Content;

    public Framework Framework => Content.Framework;

    public QuarterReturn Latest => Publication.Latest;

    /// <summary>The quarters that everyone may see; in a preview there may be others, or none of these.</summary>
    public IEnumerable<QuarterReturn> PublicQuarters => Content.Quarters.Where(q => Publication.Editions.ContainsKey(q.Quarter));

    /// <summary>The released quarters of each financial year, in order of time.</summary>
    public IEnumerable<IGrouping<Period, QuarterReturn>> Years => Content.Quarters.GroupBy(q => q.Quarter.Year);

    /// <summary>Whether every account begins with how things moved and the story behind it, and the status follows.</summary>
    public bool LeadsWithDirection => Framework.Leads == Leading.Direction;

    /// <summary>Every project that was ever reported on, as it was last known.</summary>
    public IReadOnlyList<ProjectStanding> Projects { get; }

    /// <summary>The quarters with which a report on the place appeared, in order of time. Where the council names none, there is one, as of the
    /// latest.</summary>
    public IReadOnlyList<QuarterReturn> PlaceReports => placeReports.Value;

    /// <summary>Of each quarter that was corrected every edition, in order of time.</summary>
    public IReadOnlyList<PublishedEdition> Editions => editions.Value;

    /// <summary>How many indicators stood at each level in each quarter, in order of time. Many pages show some of it.</summary>
    public IReadOnlyList<QuarterCounts> Counts => counts.Value;

    /// <summary>The indicators for which others have a figure of the same days, in the order of the content.</summary>
    public IEnumerable<Indicator> Compared => Content.Indicators.Where(IsCompared);

    public bool HasComparisons => compared.Count > 0;

    /// <summary>The priorities and programmes with results in files of their own: those that an indicator serves.</summary>
    public IEnumerable<Priority> WithData => Framework.Priorities.Where(p => Serving(p).Any());

    /// <summary>The same under the names that a quarter was approved with; the very same where nothing has changed its name since.</summary>
    public PublishedPerformance As(QuarterReturn quarter)
    {
        if (!Publication.Editions.TryGetValue(quarter.Quarter, out var edition))
            return this;
        var then = Publication.As(edition);
        return ReferenceEquals(then, Publication) ? this : new(then);
    }

    /// <summary>What was known before a correction.</summary>
    public PublishedPerformance Before(RegisterEntry correction) => new(Publication.Before(correction));

    /// <summary>All that a quarter says, as it stands here.</summary>
    public QuarterReturn Return(Quarter quarter) => Content.Quarters.First(q => q.Quarter == quarter);

    /// <summary>What a quarter reported, by the id of the indicator.</summary>
    public ILookup<string, Outturn> Reported(QuarterReturn quarter) => reported.Value[quarter.Quarter];

    public Position Position(Indicator indicator, QuarterReturn quarter) => Assessment.Of(indicator, quarter.Quarter);

    /// <summary>Where an indicator stands; one that has left the dashboard, where it stood in its last quarter.</summary>
    public Position Standing(Indicator indicator) => Position(indicator, QuartersOf(indicator)[^1]);

    /// <summary>The quarters on whose dashboards an indicator stood, in order of time; of one that ended before them all, those that brought its
    /// history.</summary>
    public IReadOnlyList<QuarterReturn> QuartersOf(Indicator indicator) => [.. Content.Quarters.Where(q => Content.Tells(q, indicator))];

    /// <summary>How all indicators of the quarter's dashboard stood.</summary>
    public Position[] Positions(QuarterReturn quarter) => Positions(Content.Indicators, quarter);

    /// <summary>How those stood that were on the quarter's dashboard.</summary>
    public Position[] Positions(IEnumerable<Indicator> indicators, QuarterReturn quarter) =>
        [.. indicators.Where(i => i.IsOnDashboard(quarter.Quarter)).Select(i => Position(i, quarter))];

    /// <summary>Those that have left the dashboard.</summary>
    public IEnumerable<Indicator> Ended(IEnumerable<Indicator> indicators) => indicators.Where(i => !i.IsOnDashboard(Latest.Quarter));

    /// <summary>In the order of the content.</summary>
    public IEnumerable<Indicator> Serving(Priority priority) => byPriority[priority.Id];

    /// <summary>In the order of the content.</summary>
    public IEnumerable<Indicator> Serving(Commitment commitment) => Content.Indicators.Where(i => i.Commitment == commitment);

    /// <summary>The indicators of a dashboard that tell how the place is doing, in the order of the content.</summary>
    public IEnumerable<Indicator> OfPlace(QuarterReturn quarter) =>
        Content.Indicators.Where(i => i.Kind.IsOfPlace && i.IsOnDashboard(quarter.Quarter));

    /// <summary>Those projects that the latest quarter reports on.</summary>
    public IEnumerable<ProjectStanding> CurrentProjects(Func<Project, bool> which) => Projects.Where(p => p.AsOf == Latest && which(p.Project));

    public bool IsCompared(Indicator indicator) => compared.Contains(indicator.Id);

    /// <summary>Only of an earlier plan whose priorities are known there is something to tell.</summary>
    public bool Tells(EarlierPlan plan) => Framework.EarlierPriorities.Any(p => p.Plan == plan);

    private IEnumerable<QuarterReturn> ReportsOnPlace() =>
        (Framework.PlaceReport is { } report ? Content.Quarters.Where(q => report.AppearsWith(q.Quarter)) : [Latest]).Where(q => OfPlace(q).Any());

    private bool HasFiguresOfOthers(Indicator indicator) => SideBySide.ResultsOf(indicator, Content, Assessment).Any();
}
