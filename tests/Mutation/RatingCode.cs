namespace PmfSite.Mutation;

/// <summary>The files that decide a rating.</summary>
internal static class RatingCode
{
    private static readonly string[] Patterns =
    [
        "Assessing/*.cs",
        "Performance/Distance.cs",
        "Performance/Indicator.cs",
        "Performance/Period.cs",
        "Performance/Quarter.cs",
        "Performance/RatingRule.cs",
        "Performance/RatingScheme.cs",
        "Performance/Target.cs",
    ];

    /// <param name="folder">The generator's.</param>
    public static IReadOnlyList<string> Files(string folder) =>
        [
            .. Patterns
                .SelectMany(pattern => Directory.GetFiles(Path.Combine(folder, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern)))
                .Select(file => Path.GetRelativePath(folder, file))
                .Order(StringComparer.Ordinal),
        ];
}
