namespace PmfSite.Performance;

/// <summary>The council's performance management framework: what it plans, who answers, and how it judges.</summary>
internal sealed record Framework
{
    public required Council Council { get; init; }

    public required string Vision { get; init; }

    public required Plan Plan { get; init; }

    /// <summary>Priorities in order, then programmes in order.</summary>
    public required IReadOnlyList<Priority> Priorities { get; init; }

    /// <summary>What the plans before this one had for priorities, in the order of the content; may be empty.</summary>
    public required IReadOnlyList<Priority> EarlierPriorities { get; init; }

    public required IReadOnlyList<Panel> Panels { get; init; }

    public required IReadOnlyList<Service> Services { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required IReadOnlyList<IndicatorKind> Kinds { get; init; }

    public required IReadOnlyList<Classification> Classifications { get; init; }

    public required IReadOnlyList<Unit> Units { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required RatingScheme Rating { get; init; }

    /// <summary>The first quarter in which every value must be verified; null where the council does not ask for it.</summary>
    public Quarter? VerifiedFrom { get; init; }

    /// <summary>What comes first in the account of an indicator.</summary>
    public Leading Leads { get; init; }

    /// <summary>What the council calls its report on the place, and with which quarters it appears; null where it always stands as of the
    /// latest.</summary>
    public PlaceReport? PlaceReport { get; init; }

    /// <summary>Whether every value that a quarter reports must be verified.</summary>
    public bool AsksForVerification(Quarter quarter) => VerifiedFrom is { } from && from.CompareTo(quarter) <= 0;

    /// <summary>The parts under which a quarter is told: those of the plan, then the priorities of earlier plans that had not ended by
    /// then.</summary>
    public IEnumerable<Priority> PrioritiesIn(Quarter quarter) =>
        [.. Priorities, .. EarlierPriorities.Where(p => p.Plan!.Ends >= quarter.Period.Start)];

    /// <summary>The priority or programme under which a commitment stands.</summary>
    public Priority PriorityOf(Commitment commitment) => Priorities.First(p => p.Commitments.Contains(commitment));
}
