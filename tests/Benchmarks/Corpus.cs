using System.Security.Cryptography;
using System.Text;

namespace PmfSite.Benchmarks;

/// <summary>One result of the corpus: a value in tenths, and what is said of it in Markdown.</summary>
internal sealed record CorpusResult(int Value, string Narrative);

/// <summary>An indicator of the corpus. Target, tolerance and values are in tenths.</summary>
/// <param name="Unit">As it stands behind a number: a per cent sign, or a space and a word.</param>
/// <param name="Priority">Counted from 0.</param>
internal sealed record CorpusIndicator(
    string Id,
    string Title,
    int Priority,
    string Unit,
    bool HigherIsBetter,
    int Target,
    int Tolerance,
    IReadOnlyList<CorpusResult> Results
);

/// <summary>
/// The same records, from the same seed, that other generators are measured with; their digest is compared before anything is measured.
/// </summary>
internal static class Corpus
{
    private const uint Seed = 20250401;
    private const uint Step = 0x9E3779B1;
    private const uint PrioritySeed = Seed ^ 0x50000000;
    private static readonly string[] Units = ["%", " days", " cases", " tonnes"];

    public static string PriorityId(int number) => Invariant($"p-{number + 1:D3}");

    public static string PriorityTitle(int number)
    {
        var random = new CorpusRandom(unchecked(PrioritySeed + (uint)number * Step));
        return $"{random.Sentence(1)} {random.Word()} & {random.Word()}";
    }

    public static CorpusIndicator Indicator(int number, CorpusSize size)
    {
        var random = new CorpusRandom(unchecked(Seed + (uint)number * Step));
        var title = Title(random);
        var unit = Units[random.Below(Units.Length)];
        var higher = random.Below(2) == 0;
        var target = 200 + random.Below(700);
        var tolerance = 10 + random.Below(60);
        var value = target + random.Below(201) - 100;
        var results = new List<CorpusResult>(size.Quarters);
        for (var i = 0; i < size.Quarters; i++)
        {
            value = Math.Max(0, value + random.Below(61) - 30);
            results.Add(new(value, Narrative(random)));
        }
        return new(Invariant($"ind-{number + 1:D5}"), title, number % size.Priorities, unit, higher, target, tolerance, results);
    }

    /// <exception cref="InvalidDataException">The records are not those that others are measured with.</exception>
    public static void Verify(CorpusSize size)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < size.Indicators; i++)
            hash.AppendData(Encoding.UTF8.GetBytes(Canonical(Indicator(i, size)) + "\n"));
        var digest = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (digest != size.Digest)
            throw new InvalidDataException($"the corpus {size.Name} has the SHA-256 {digest}, and it should be {size.Digest}");
    }

    /// <summary>A number of tenths as it is written.</summary>
    public static string Tenths(int number) => Invariant($"{number / 10}.{number % 10}");

    private static string Title(CorpusRandom random)
    {
        var words = 4 + random.Below(4);
        var title = new StringBuilder(random.Sentence(1));
        for (var i = 1; i < words; i++)
        {
            var joint = (i, words) switch
            {
                (2, >= 6) => ", ",
                (3, 7) => " & ",
                _ => " ",
            };
            title.Append(joint).Append(random.Word());
        }
        return title.ToString();
    }

    private static string Narrative(CorpusRandom random) =>
        $"{random.Sentence(6 + random.Below(5))} **{random.Words(3)}** {random.Words(7)}. "
        + $"{random.Sentence(5)} [{random.Words(3)}](https://www.example.org/{random.Word()}/{random.Word()}) {random.Words(6)}.\n\n"
        + $"- {random.Sentence(7)}\n- {random.Sentence(5 + random.Below(4))} & {random.Word()}\n- {random.Sentence(7)}\n\n"
        + $"{random.Sentence(8)} *{random.Words(2)}* {random.Words(10)}. {random.Sentence(6)}.\n";

    /// <summary>The JSON record over which the digest is taken; it names the corpus's own quarters, which end at 2025-q4.</summary>
    private static string Canonical(CorpusIndicator indicator)
    {
        var results = indicator.Results.Select(
            (r, i) =>
                $$"""{"q":"{{QuarterName(indicator.Results.Count - 1 - i)}}","value":{{Tenths(r.Value)}}"""
                + $$""","status":"{{Status(indicator, r)}}","narrative":"{{r.Narrative.Replace("\n", "\\n", StringComparison.Ordinal)}}"}"""
        );
        return $"{{\"id\":\"{indicator.Id}\",\"title\":\"{indicator.Title}\",\"priority\":\"{PriorityId(indicator.Priority)}\","
            + $"\"unit\":\"{indicator.Unit}\",\"direction\":\"{(indicator.HigherIsBetter ? "up" : "down")}\","
            + $"\"target\":{Tenths(indicator.Target)},\"tolerance\":{Tenths(indicator.Tolerance)},\"quarters\":[{string.Join(',', results)}]}}";
    }

    private static string QuarterName(int beforeLast)
    {
        var count = 2025 * 4 + 3 - beforeLast;
        return Invariant($"{count / 4}-q{count % 4 + 1}");
    }

    private static string Status(CorpusIndicator indicator, CorpusResult result) =>
        (indicator.HigherIsBetter ? indicator.Target - result.Value : result.Value - indicator.Target) switch
        {
            <= 0 => "green",
            var miss => miss <= indicator.Tolerance ? "amber" : "red",
        };
}
