using System.Runtime.CompilerServices;
using PmfSite.Mutation;

if (args is ["--tests"])
    return TestRun.Run() ? 0 : 1;

var generator = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "generator"));
using var trial = Trial.Of(generator);
var mutants = Mutants.KnowingEnumsOf(generator);
var known = new HashSet<Equivalent>();
var total = new Dictionary<Verdict, int>();
foreach (var file in RatingCode.Files(generator))
{
    var verdicts = new Dictionary<Verdict, int>();
    foreach (var mutant in mutants.Of(generator, file).Where(m => args.Length == 0 || args.Any(a => m.Place.Contains(a, StringComparison.Ordinal))))
    {
        var verdict = trial.Of(mutant);
        if (verdict == Verdict.Survived && Equivalent.All.FirstOrDefault(e => e.Is(mutant)) is { } equivalent)
        {
            known.Add(equivalent);
            verdict = Verdict.Equivalent;
        }
        if (verdict == Verdict.Survived)
            Console.WriteLine($"survived: {mutant}");
        verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
        total[verdict] = total.GetValueOrDefault(verdict) + 1;
    }
    if (verdicts.Count > 0)
        Console.WriteLine($"{file}: {Told(verdicts)}");
}
Console.WriteLine($"In all: {Told(total)}");
var idle = args.Length == 0 ? Equivalent.All.Except(known).ToArray() : [];
foreach (var equivalent in idle)
    Console.WriteLine($"listed as equivalent, and did not survive: {equivalent}");
return total.ContainsKey(Verdict.Survived) || idle.Length > 0 ? 1 : 0;

static string Told(Dictionary<Verdict, int> verdicts) =>
    string.Join(", ", Enum.GetValues<Verdict>().Select(v => Invariant($"{verdicts.GetValueOrDefault(v)} {v.ToString().ToLowerInvariant()}")));

static string Here([CallerFilePath] string path = "") => path;
