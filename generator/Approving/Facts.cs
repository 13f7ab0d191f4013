using System.Globalization;
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

    public void Add(string name, string? text)
    {
        if (text is not null)
            facts.Add(new(name, text, at));
    }

    public void Add(string name, decimal? number) => Add(name, number?.ToString(CultureInfo.InvariantCulture));

    public void Add<T>(string name, T? word)
        where T : struct, Enum => Add(name, word is { } value ? Keywords.Of(value) : null);

    public void Add<T>(string name, T word)
        where T : struct, Enum => Add(name, Keywords.Of(word));

    /// <summary>As its author wrote it.</summary>
    public void Add(string name, Prose? prose)
    {
        if (prose is not null)
            facts.Add(new(name, prose.File.Text.Trim(), prose.File.Whole));
    }

    private sealed class Back(Action back) : IDisposable
    {
        public void Dispose() => back();
    }
}
