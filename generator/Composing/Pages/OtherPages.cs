using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>Every approved quarter, the latest first.</summary>
public sealed record QuartersPage : Page
{
    /// <summary>The financial years, the latest first.</summary>
    public required IReadOnlyList<YearGroup> Years { get; init; }
}

/// <summary>The quarters of a financial year, the latest first.</summary>
public sealed record YearGroup(Link Year, IReadOnlyList<QuarterLine> Quarters);

/// <summary>A quarter in a list.</summary>
public sealed record QuarterLine(Link Quarter, string Approved, string Counted);

/// <summary>A level and what it says, in words.</summary>
public sealed record LevelMeaning(StatusTag Tag, string Meaning);

/// <summary>The council's rule, written from its configuration, with worked numbers.</summary>
public sealed record HowWeJudgePage : Page
{
    /// <summary>Where the rule comes from; null when no source is named.</summary>
    public required SourceLine? Source { get; init; }

    /// <summary>The levels with their meanings.</summary>
    public required IReadOnlyList<LevelMeaning> Levels { get; init; }

    /// <summary>What stands where there is no rating.</summary>
    public required IReadOnlyList<Fact> WithoutRating { get; init; }

    /// <summary>Every rule in use, the standard one first.</summary>
    public required IReadOnlyList<RuleSection> Rules { get; init; }

    /// <summary>What holds for every rule.</summary>
    public required IReadOnlyList<string> Principles { get; init; }

    /// <summary>The kinds of indicator.</summary>
    public required IReadOnlyList<Fact> Kinds { get; init; }

    /// <summary>How a change is told from chance; null where no indicator asks for it.</summary>
    public required UsualVariationSection? UsualVariation { get; init; }

    /// <summary>The page that explains words.</summary>
    public required Link Glossary { get; init; }

    /// <summary>When an exception report is required, and what it holds.</summary>
    public required string ExceptionRule { get; init; }
}

/// <summary>The rule at work on one target.</summary>
/// <param name="Title">Which kind of target.</param>
/// <param name="Rows">Values at and around each threshold.</param>
public sealed record WorkedExample(string Title, string Sentence, IReadOnlyList<WorkedRow> Rows);

/// <summary>One value, its level and why.</summary>
public sealed record WorkedRow(string Value, StatusTag Status, string Why);

/// <summary>A rule, with numbers worked by it.</summary>
/// <param name="Anchor">An id for its heading.</param>
/// <param name="Steps">What each status asks for, best first.</param>
/// <param name="UsedBy">The indicators that use it in place of the standard rule; may be empty.</param>
public sealed record RuleSection(
    string Title,
    string Anchor,
    IReadOnlyList<string> Steps,
    IReadOnlyList<WorkedExample> Examples,
    IReadOnlyList<RuleUse> UsedBy
);

/// <summary>An indicator that has a rule of its own, and why.</summary>
public sealed record RuleUse(Link Indicator, string Reason);

/// <summary>How a change is told from usual variation.</summary>
/// <param name="Principles">How the limits are reckoned.</param>
/// <param name="Signs">What counts as more than usual variation.</param>
/// <param name="Example">A sum that a reader can do again, line by line.</param>
/// <param name="UsedBy">The indicators that ask for it; at least one.</param>
public sealed record UsualVariationSection(
    IReadOnlyList<string> Principles,
    IReadOnlyList<string> Signs,
    IReadOnlyList<string> Example,
    IReadOnlyList<Link> UsedBy
);

/// <summary>The figures as files, and what their columns mean.</summary>
public sealed record DataPage : Page
{
    /// <summary>Files with everything in them.</summary>
    public required IReadOnlyList<DataFile> Files { get; init; }

    /// <summary>The files of each quarter.</summary>
    public required IReadOnlyList<Link> Quarters { get; init; }

    /// <summary>The files of each priority and programme that an indicator serves.</summary>
    public required IReadOnlyList<Link> Priorities { get; init; }

    /// <summary>The files that describe the others to programs.</summary>
    public required IReadOnlyList<DataFile> Descriptions { get; init; }

    /// <summary>The columns of the result files.</summary>
    public required IReadOnlyList<Fact> Columns { get; init; }

    /// <summary>The columns of the file of projects; empty where there is no project.</summary>
    public required IReadOnlyList<Fact> ProjectColumns { get; init; }

    /// <summary>Every publication that a figure comes from.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>What the site was built from, and what it consists of.</summary>
    public required IReadOnlyList<DataFile> Proof { get; init; }

    /// <summary>How many figures are published elsewhere, illustrative, or the council's own.</summary>
    public required IReadOnlyList<string> Provenance { get; init; }
}

/// <summary>A file to download.</summary>
/// <param name="Contents">What is in it.</param>
public sealed record DataFile(Link File, string Contents);

/// <summary>The accessibility statement in the government's model form.</summary>
public sealed record AccessibilityPage : Page
{
    /// <summary>The site's address in words, for the scope sentence.</summary>
    public required string Scope { get; init; }

    /// <summary>Whether it is fully, partially or not compliant, as the model statement words it.</summary>
    public required LinkedSentence Compliance { get; init; }

    /// <summary>Known faults; may be empty.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Who to write to.</summary>
    public required Link Contact { get; init; }

    /// <summary>How long an answer takes.</summary>
    public required string ResponseTime { get; init; }

    /// <summary>A telephone number; null when there is none.</summary>
    public required string? Telephone { get; init; }

    /// <summary>Dates of preparation, review and test, and who tested.</summary>
    public required IReadOnlyList<string> Preparation { get; init; }

    /// <summary>How many pages this build has, in words for a sentence.</summary>
    public required string Pages { get; init; }

    /// <summary>What was asked of every page of this build, and the answer.</summary>
    public required IReadOnlyList<Fact> Checks { get; init; }
}

/// <summary>A page of prose.</summary>
public sealed record AboutPage : Page
{
    /// <summary>The text, with headings from the second level down.</summary>
    public required Markup Text { get; init; }
}
