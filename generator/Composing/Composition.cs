using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing.Readings;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>What every composer draws on: the released content, its judgements, and the looks of the site.</summary>
/// <param name="Style">Where the style sheet stands.</param>
/// <param name="Script">Where the script stands.</param>
/// <param name="Logo">Where the logo stands, if there is one.</param>
internal sealed record Composition(Publication Publication, Assessment Assessment, SiteConfig Config, Address Style, Address Script, Address? Logo)
{
    private readonly ILookup<string, Indicator> byPriority = Publication
        .Content.Indicators.SelectMany(i => i.Serves.Select(p => p.Id).Distinct(StringComparer.Ordinal).Select(id => (id, Indicator: i)))
        .ToLookup(s => s.id, s => s.Indicator, StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyDictionary<Quarter, ILookup<string, Outturn>>> reported = new(() =>
        Publication.Content.Quarters.ToDictionary(q => q.Quarter, q => q.Outturns.ToLookup(o => o.Indicator.Id, StringComparer.Ordinal))
    );

    /// <summary>The words of the site's language.</summary>
    public Words Words { get; } = Words.Of(Config.Language);

    /// <summary>The ways, beside the plan, in which the indicators are grouped.</summary>
    public Groupings Groupings { get; } = new(Publication.Content, Words.Of(Config.Language));

    private readonly Lazy<IReadOnlyList<QuarterCounts>> counts = new(() => Counting.ByQuarter(Publication.Content, Assessment));

    private readonly HashSet<string> compared =
    [
        .. Publication
            .Content.Indicators.Where(i =>
                Publication.Content.Comparators.Count > 0 && SideBySide.ResultsOf(i, Publication.Content, Assessment).Any()
            )
            .Select(i => i.Id),
    ];

    /// <summary>The indicators of a dashboard that tell how the place is doing, in the order of the content.</summary>
    public IEnumerable<Indicator> OfPlace(QuarterReturn quarter) =>
        Content.Indicators.Where(i => i.Kind.IsOfPlace && i.IsOnDashboard(quarter.Quarter));

    /// <summary>The quarters with which a report on the place appeared, in order of time. Where the council names none, there is one, as of the
    /// latest.</summary>
    public IReadOnlyList<QuarterReturn> PlaceReports =>
        field ??= [
            .. (Framework.PlaceReport is { } report ? Content.Quarters.Where(q => report.AppearsWith(q.Quarter)) : [Latest]).Where(q =>
                OfPlace(q).Any()
            ),
        ];

    /// <summary>Every project that was ever reported on, as it was last known.</summary>
    public IReadOnlyList<ProjectStanding> Projects { get; } = ProjectStandings.Of(Publication.Content);

    /// <summary>Those of them that the latest quarter reports on.</summary>
    public IEnumerable<ProjectStanding> CurrentProjects(Func<Project, bool> which) => Projects.Where(p => p.AsOf == Latest && which(p.Project));

    public Content Content => Publication.Content;

    public Framework Framework => Content.Framework;

    /// <summary>Who publishes the site: the council, unless another is named.</summary>
    public string Publisher => Config.Publisher ?? Framework.Council.Name;

    public QuarterReturn Latest => Publication.Latest;

    /// <summary>The quarters that everyone may see; in a preview there may be others, or none of these.</summary>
    public IEnumerable<QuarterReturn> Released => Content.Quarters.Where(q => Publication.Editions.ContainsKey(q.Quarter));

    /// <summary>The released quarters of each financial year, in order of time.</summary>
    public IEnumerable<IGrouping<Period, QuarterReturn>> Years => Content.Quarters.GroupBy(q => q.Quarter.Year);

    /// <summary>The indicators for which others have a figure of the same days, in the order of the content.</summary>
    public IEnumerable<Indicator> Compared => Content.Indicators.Where(IsCompared);

    /// <summary>Whether anything of the site is to be heard.</summary>
    public bool IsHeard => Config.Formats.Made.Contains(FormatKind.Audio);

    /// <summary>Whether every account begins with how things moved and the story behind it, and the status follows.</summary>
    public bool LeadsWithDirection => Framework.Leads == Leading.Direction;

    public bool HasComparisons => compared.Count > 0;

    public bool IsCompared(Indicator indicator) => compared.Contains(indicator.Id);

    /// <summary>The same under the names that a quarter was approved with; the very same where nothing has changed its name since.</summary>
    public Composition As(QuarterReturn quarter)
    {
        if (!Publication.Editions.TryGetValue(quarter.Quarter, out var edition))
            return this;
        var then = Publication.As(edition);
        return ReferenceEquals(then, Publication) ? this : Of(then);
    }

    /// <summary>Of each quarter that was corrected every edition, in order of time.</summary>
    public IReadOnlyList<DashboardEdition> Editions => field ??= DashboardEdition.Of(this);

    /// <summary>The dashboard of each quarter as it is read from first to last, in order of time. It is composed once, whoever asks.</summary>
    public IReadOnlyList<Readable> Dashboards => field ??= Readable.Dashboards(this);

    /// <summary>All that a quarter says, as it stands here.</summary>
    public QuarterReturn Return(Quarter quarter) => Content.Quarters.First(q => q.Quarter == quarter);

    /// <summary>The site as it was before a correction.</summary>
    public Composition Before(RegisterEntry correction) => Of(Publication.Before(correction));

    private Composition Of(Publication publication) => new(publication, Assessor.Assess(publication.Content), Config, Style, Script, Logo);

    /// <summary>What a quarter reported, by the id of the indicator.</summary>
    public ILookup<string, Outturn> Reported(QuarterReturn quarter) => reported.Value[quarter.Quarter];

    public Position Position(Indicator indicator, QuarterReturn quarter) => Assessment.Of(indicator, quarter.Quarter);

    /// <summary>Where an indicator stands; one that has left the dashboard, where it stood in its last quarter.</summary>
    public Position Standing(Indicator indicator) => Position(indicator, QuartersOf(indicator)[^1]);

    /// <summary>The quarters on whose dashboards an indicator stood, in order of time; of one that ended before them all, those that brought its
    /// history.</summary>
    public IReadOnlyList<QuarterReturn> QuartersOf(Indicator indicator) => [.. Content.Quarters.Where(q => Content.Tells(q, indicator))];

    /// <summary>How many indicators stood at each level in each quarter, in order of time. Many pages show some of it.</summary>
    public IReadOnlyList<QuarterCounts> Counts => counts.Value;

    /// <summary>How all indicators of the quarter's dashboard stood.</summary>
    public Position[] Positions(QuarterReturn quarter) => Positions(Content.Indicators, quarter);

    /// <summary>How those stood that were on the quarter's dashboard.</summary>
    public Position[] Positions(IEnumerable<Indicator> indicators, QuarterReturn quarter) =>
        [.. indicators.Where(i => i.IsOnDashboard(quarter.Quarter)).Select(i => Position(i, quarter))];

    /// <summary>Those that have left the dashboard.</summary>
    public IEnumerable<Indicator> Ended(IEnumerable<Indicator> indicators) => indicators.Where(i => !i.IsOnDashboard(Latest.Quarter));

    /// <summary>Only of an earlier plan whose priorities are known there is something to tell.</summary>
    public bool HasPage(EarlierPlan plan) => Framework.EarlierPriorities.Any(p => p.Plan == plan);

    /// <summary>In the order of the content.</summary>
    public IEnumerable<Indicator> Serving(Priority priority) => byPriority[priority.Id];

    /// <summary>The priorities and programmes with results in files of their own: those that an indicator serves.</summary>
    public IEnumerable<Priority> WithData => Framework.Priorities.Where(p => Serving(p).Any());

    /// <summary>In the order of the content.</summary>
    public IEnumerable<Indicator> Serving(Commitment commitment) => Content.Indicators.Where(i => i.Commitment == commitment);

    public static Address AddressOf(Priority priority) =>
        priority.Part == PlanPart.Priority ? Address.Priority(priority.Id) : Address.Programme(priority.Id);

    public static Link LinkTo(Indicator indicator, Address from) => new(indicator.Title, Address.Indicator(indicator.Id).From(from));

    /// <summary>A priority of an earlier plan stands on the page of that plan.</summary>
    public static Link LinkTo(Priority priority, Address from, Words words) =>
        new(
            words.Display.Title(priority),
            priority.Plan is { } plan ? $"{Address.EarlierPlan(plan.Id).From(from)}#{priority.Id}" : AddressOf(priority).From(from)
        );

    public static Link LinkTo(Commitment commitment, Address from) => new(commitment.Title, Address.Commitment(commitment.Id).From(from));

    public static Link LinkTo(Project project, Address from) => new(project.Title, Address.Project(project.Id).From(from));

    public static Link LinkTo(Quarter quarter, Address from, Words words) =>
        new(words.Display.QuarterWithMonths(quarter), Address.Quarter(quarter.Id).From(from));

    public static Link HomeLink(Address from, Words words) => new(words.Frame.Home, Address.Home.From(from));

    public static string? IllustrativeNotice(IEnumerable<HistoryPoint?> shown, Words words) =>
        shown.Any(p => p is { IsIllustrative: true }) ? words.Frame.IllustrativeNotice : null;

    /// <summary>The permanent address of a page or file; null when the site's address is not configured.</summary>
    public string? OnTheWeb(Address file) => Config.Address is { } site ? site + file.Path : null;

    /// <summary>What every file says that is made from this; null where everything is released.</summary>
    public DraftMark? Mark { get; } = DraftMark.Of(Publication.Preview, Words.Of(Config.Language));

    public string HeadTitle(string title) => WithKind($"{title} - {Config.Title} - {Framework.Council.ShortName}");

    public string HeadTitleOfHome => WithKind($"{Config.Title} - {Framework.Council.Name}");

    private string WithKind(string title) =>
        Publication.Preview switch
        {
            null => title,
            { IsDraft: true } => Words.Frame.DraftTitle(title),
            _ => Words.Frame.PreviewTitle(title),
        };

    public Frame Frame(Address page) =>
        new()
        {
            Words = Words,
            Preview = PreviewBanner.Of(Publication.Preview, Mark, Words),
            Language = Config.Language,
            SiteTitle = Config.Title,
            Council = new(Framework.Council.Name, Framework.Council.Website),
            Publisher = Publisher,
            Notice = Config.Notice,
            LogoHref = Logo?.From(page),
            LogoText = Config.Brand.LogoText,
            StyleHref = Style.From(page),
            ScriptHref = Script.From(page),
            FeedHref = Address.Feed.From(page),
            CanonicalHref = OnTheWeb(page),
            PictureAddress = Logo is { } picture ? OnTheWeb(picture) : null,
            Locale = Config.Language.Replace('-', '_'),
            HomeHref = Address.Home.From(page),
            Navigation = Navigation.Head(this, page),
            Footer = Navigation.Foot(this, page),
            FormatsSentence = Words.Frame.OtherFormats(Config.Contact.ResponseTime),
            Contact = new(Config.Contact.Email, "mailto:" + Config.Contact.Email),
            Licence = new(Config.Licence.Name, Config.Licence.Address),
            LatestSentence = Latest is { IsApproved: true, Approval: { } approval }
                ? Words.Sentences.Marked(
                    Words.Frame.LatestQuarter(
                        Words.Display.QuarterWithMonths(Latest.Quarter),
                        approval.Body!,
                        Words.Display.Date(approval.Date!.Value)
                    ),
                    approval.IsIllustrative
                )
                : Words.Frame.LatestQuarterShown(Words.Display.QuarterWithMonths(Latest.Quarter)),
        };
}
