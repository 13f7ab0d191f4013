using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>What a fact of an edition says. How each is written in the file stands in <see cref="FactTexts"/>.</summary>
internal abstract record FactValue;

/// <summary>A text in one line, a council's own word for a level, or the id of something.</summary>
internal sealed record TextValue(string Text) : FactValue;

/// <summary>A number with the decimal places that it was given.</summary>
internal sealed record NumberValue(decimal Number) : FactValue;

/// <summary>A day.</summary>
internal sealed record DayValue(DateOnly Day) : FactValue;

/// <summary>A period, a quarter among them.</summary>
internal sealed record PeriodValue(Period Period) : FactValue;

/// <summary>One of a fixed list.</summary>
internal abstract record WordValue : FactValue
{
    /// <summary>As content and data write it.</summary>
    public abstract string Word { get; }
}

/// <summary>One of the values of <typeparamref name="T"/>.</summary>
internal sealed record WordValue<T>(T Value) : WordValue
    where T : struct, Enum
{
    public override string Word => Keywords.Of(Value);
}

/// <summary>The ids of several things, in their order.</summary>
internal sealed record IdsValue(IReadOnlyList<string> Ids) : FactValue
{
    public bool Equals(IdsValue? other) => other is not null && Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    public override int GetHashCode() => Ids.Aggregate(0, (hash, id) => HashCode.Combine(hash, id));
}

/// <summary>A text that its author wrote in a file of its own.</summary>
/// <param name="Text">The file without blank lines around it.</param>
/// <param name="Prose">As it was read for pages; null in an edition that was read from its file. It does not tell two values apart.</param>
internal sealed record ProseValue(string Text, Prose? Prose) : FactValue
{
    public bool Equals(ProseValue? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Where a figure or a record comes from: the council, a publication, or nobody (illustrative).</summary>
internal sealed record OriginValue : FactValue
{
    private OriginValue(bool isIllustrative, string? sourceId) => (IsIllustrative, SourceId) = (isIllustrative, sourceId);

    public static OriginValue Council { get; } = new(false, null);

    public static OriginValue Illustrative { get; } = new(true, null);

    public bool IsIllustrative { get; }

    /// <summary>The id of the publication; null where there is none.</summary>
    public string? SourceId { get; }

    public static OriginValue PublishedIn(string sourceId) => new(false, sourceId);
}

/// <summary>What a target asks for in the period of its fact; not where it stands, nor what it was before.</summary>
internal sealed record TargetValue : FactValue
{
    public TargetValue(Target target, Period period) => Target = target with { Period = period, At = default, Changed = null };

    public Target Target { get; }
}
