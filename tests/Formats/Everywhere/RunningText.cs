using System.Text.RegularExpressions;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>A file that is read from first to last, whatever its format, and what it says of each indicator.</summary>
internal sealed class RunningText
{
    private readonly string file;
    private readonly Form form;
    private readonly IReadOnlyList<string> standings;
    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);

    private RunningText(string file, Form form, IEnumerable<string> standings) =>
        (this.file, this.form, this.standings) = (file, form, [.. standings.Select(Plainly.Of)]);

    /// <summary>A file about one indicator alone.</summary>
    public static RunningText Alone(string file, string text, Form form, Told told, IEnumerable<string> standings) =>
        new(file, form, standings) { parts = { [told.Title] = Plainly.Of(text) } };

    /// <summary>A dashboard: of an indicator speaks what follows its title, where a status stands right behind it, and precedes the next such
    /// place.</summary>
    public static RunningText Dashboard(string file, string text, Form form, IEnumerable<Told> told, IEnumerable<string> standings)
    {
        var (running, all) = (new RunningText(file, form, standings), Plainly.Of(text));
        var status = new Regex($"\\G(?: status)?(?:{string.Join('|', running.standings.Select(Regex.Escape))})");
        var heads = told.SelectMany(t => Ends(Plainly.Of(t.Title), all).Where(end => status.IsMatch(all, end)).Select(end => (t.Title, Begins: end)))
            .OrderBy(h => h.Begins)
            .ToArray();
        foreach (var ((title, begins), next) in heads.Zip(heads.Skip(1).Select(h => h.Begins).Append(all.Length)))
            running.parts.TryAdd(title, all[begins..next]);
        return running;
    }

    public IEnumerable<Statement> Tells(Told told)
    {
        var part = parts.GetValueOrDefault(told.Title, "");
        yield return Statement($"the status {told.Standing}", FirstStanding(part) == Plainly.Of(told.Standing));
        if (told.Latest is { } latest)
            yield return Statement(
                $"{latest.Value} in {latest.Period}",
                IsIn(part, $"{latest.Value} in {latest.Period}", $"{latest.Value} on {latest.Period}", $"{latest.Value} from {latest.Period}")
            );
        if (told.Missing is { } missing)
            yield return Statement($"{missing.Value} for {missing.Period}", IsIn(part, $"{missing.Value} for {missing.Period}"));
        if (form == Form.Spoken)
            yield break;
        foreach (var known in told.Known)
        {
            yield return known.Status.Length == 0
                ? Statement($"{known.Period}: {known.Value}", IsIn(part, $"{known.Period}: {known.Value}"))
                : Statement(
                    $"{known.Period}: {known.Value}, {known.Target}, {known.Status}",
                    IsIn(
                        part,
                        $"{known.Period}: {known.Value}, target {known.Target}, status {known.Status}",
                        $"{known.Period} {known.Value} {known.Target} {known.Status}"
                    )
                );
        }

        Statement Statement(string lookedFor, bool isThere) => new(file, told.When, told.Indicator, lookedFor, isThere);
    }

    private string FirstStanding(string part) =>
        standings
            .Select(s => (Standing: s, At: part.IndexOf(s, StringComparison.Ordinal)))
            .Where(s => s.At >= 0)
            .OrderBy(s => s.At)
            .ThenByDescending(s => s.Standing.Length)
            .Select(s => s.Standing)
            .FirstOrDefault("");

    private static bool IsIn(string part, params IEnumerable<string> texts) => texts.Any(t => part.Contains(Plainly.Of(t), StringComparison.Ordinal));

    /// <summary>Where each occurrence ends, on the space behind it.</summary>
    private static IEnumerable<int> Ends(string title, string all)
    {
        for (var at = all.IndexOf(title, StringComparison.Ordinal); at >= 0; at = all.IndexOf(title, at + 1, StringComparison.Ordinal))
            yield return at + title.Length - 1;
    }
}

/// <summary>How a file tells what it tells.</summary>
internal enum Form
{
    /// <summary>With every result in a table, or row by row in sentences.</summary>
    Written,

    /// <summary>Without tables.</summary>
    Spoken,
}
