using System.Globalization;

namespace PmfSite.Benchmarks;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Runs">Null: as many as the size asks for.</param>
/// <param name="Bench">The folder of the other generators' sites, or null.</param>
/// <param name="Stages">Whether the stages are timed instead of whole builds.</param>
/// <param name="Judging">Whether judging alone is timed, on content of its own.</param>
/// <param name="Formats">Whether each format is timed, on a release of its own.</param>
internal sealed record Arguments(IReadOnlyList<CorpusSize> Sizes, int? Runs, string? Bench, bool Stages, bool Judging, bool Formats)
{
    public const string Usage =
        "Usage: dotnet run -c Release --project tests/Benchmarks -- S M L [--runs 5] [--bench FOLDER] [--stages] | --judging | --formats";

    /// <summary>Null when they cannot be understood.</summary>
    public static Arguments? Parse(IReadOnlyList<string> written)
    {
        var read = new Arguments([], null, null, false, false, false);
        for (var i = 0; i < written.Count; i++)
        {
            var next = i + 1 < written.Count ? written[i + 1] : null;
            switch (written[i])
            {
                case "--stages":
                    read = read with { Stages = true };
                    break;
                case "--judging":
                    read = read with { Judging = true };
                    break;
                case "--formats":
                    read = read with { Formats = true };
                    break;
                case "--bench" when Directory.Exists(next):
                    read = read with { Bench = Path.GetFullPath(next) };
                    i++;
                    break;
                case "--runs" when int.TryParse(next, CultureInfo.InvariantCulture, out var runs) && runs > 0:
                    read = read with { Runs = runs };
                    i++;
                    break;
                case var name when CorpusSize.All.FirstOrDefault(s => s.Name == name) is { } size:
                    read = read with { Sizes = [.. read.Sizes, size] };
                    break;
                default:
                    return null;
            }
        }
        return read.Sizes.Count == 0 && !read.Judging && !read.Formats ? null : read;
    }
}
