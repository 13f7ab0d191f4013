namespace PmfSite.Performance;

/// <summary>Whether an id is that of an indicator, or that of a priority or programme.</summary>
internal enum SubjectKind
{
    Indicator,
    Priority,
}

/// <summary>What a figure or a text is about.</summary>
internal readonly record struct Subject(SubjectKind Kind, string Id)
{
    public static Subject Of(Indicator indicator) => new(SubjectKind.Indicator, indicator.Id);

    public static Subject Of(Priority priority) => new(SubjectKind.Priority, priority.Id);
}
