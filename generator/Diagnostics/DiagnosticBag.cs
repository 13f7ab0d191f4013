using System.Collections.Concurrent;

namespace PmfSite.Diagnostics;

/// <summary>Collects the findings of a run, from any thread; each is told once, in file and line order.</summary>
internal sealed class DiagnosticBag
{
    private readonly ConcurrentDictionary<Diagnostic, byte> found = new();

    public bool HasErrors => found.Keys.Any(d => d.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => found.TryAdd(diagnostic, 0);

    public void Error(SourceLocation at, string slug, string sentence, string remedy) => Add(new(Severity.Error, slug, sentence, remedy, at));

    public IReadOnlyList<Diagnostic> Ordered() =>
        [
            .. found
                .Keys.OrderBy(d => d.At.File.Path, StringComparer.Ordinal)
                .ThenBy(d => d.At.Line)
                .ThenBy(d => d.At.Column)
                .ThenBy(d => d.Slug, StringComparer.Ordinal)
                .ThenBy(d => d.Sentence, StringComparer.Ordinal),
        ];
}
