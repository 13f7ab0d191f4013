using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Gathers facts of an entry, in order; what is null is no fact.</summary>
internal sealed class Facts(SourceLocation at)
{
    private readonly List<EditionFact> facts = [];
    private SourceLocation at = at;

    public IReadOnlyList<EditionFact> All => facts;

    /// <summary>Those that follow stand at another place, until this is disposed.</summary>
    public IDisposable From(SourceLocation place)
    {
        var before = at;
        at = place;
        return new Back(() => at = before);
    }

    public void Add(FactName name, FactValue? value)
    {
        if (value is not null)
            facts.Add(new(name, value, at));
    }

    public void Add(FactName name, string? text) => Add(name, text is null ? null : new TextValue(text));

    public void Add(FactName name, decimal? number) => Add(name, number is { } value ? new NumberValue(value) : null);

    public void Add(FactName name, DateOnly? day) => Add(name, day is { } value ? new DayValue(value) : null);

    public void Add(FactName name, Period? period) => Add(name, period is { } value ? new PeriodValue(value) : null);

    public void Add<T>(FactName name, T? word)
        where T : struct, Enum => Add(name, word is { } value ? new WordValue<T>(value) : null);

    public void Add<T>(FactName name, T word)
        where T : struct, Enum => Add(name, new WordValue<T>(word));

    /// <summary>As its author wrote it.</summary>
    public void Add(FactName name, Prose? prose)
    {
        if (prose is not null)
            facts.Add(new(name, new ProseValue(prose.File.Text.Trim(), prose), prose.File.Whole));
    }

    private sealed class Back(Action back) : IDisposable
    {
        public void Dispose() => back();
    }
}
