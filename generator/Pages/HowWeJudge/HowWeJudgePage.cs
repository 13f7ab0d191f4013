using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.HowWeJudge;

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

/// <summary>A level and what it says, in words.</summary>
public sealed record LevelMeaning(StatusTag Tag, string Meaning);

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
