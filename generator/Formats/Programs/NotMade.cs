using PmfSite.Performance;

namespace PmfSite.Formats.Programs;

/// <summary>A format that was asked for and could not be made whole.</summary>
/// <param name="Programs">What it lacks; at least one.</param>
internal sealed record NotMade(FormatKind Kind, IReadOnlyList<ExternalProgram> Programs)
{
    /// <summary>What it lacks, by name.</summary>
    public string Names => string.Join(", ", Programs.Select(p => p.Name));

    /// <summary>How Debian and what is made of it install them.</summary>
    public string Command => $"apt-get install {string.Join(' ', Programs.Select(p => p.Package))}";

    public static IReadOnlyList<NotMade> Of(IEnumerable<FormatKind> asked, ExternalPrograms programs) =>
        [.. asked.Select(kind => new NotMade(kind, programs.MissingFor(kind))).Where(n => n.Programs.Count > 0)];
}
