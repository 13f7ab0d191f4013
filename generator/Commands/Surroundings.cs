using PmfSite.Formats.Programs;
using PmfSite.Languages;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Commands;

/// <summary>What a command knows of the world: the folder, the moment, and where to speak.</summary>
internal sealed record Surroundings(
    string SiteFolder,
    LondonTime Clock,
    TextWriter Output,
    TextWriter Error,
    Progress Progress,
    bool InContinuousIntegration
)
{
    /// <summary>The external programs that are on this machine.</summary>
    public ExternalPrograms Programs { get; init; } = ExternalPrograms.None;

    /// <summary>The moment that was asked for instead; null for none.</summary>
    public LondonTime? AsOf { get; init; }

    /// <summary>The moment against which releases are held.</summary>
    public LondonTime Now => AsOf ?? Clock;

    /// <summary>The words of the terminal: commands speak English to whoever runs them.</summary>
    public Words Words { get; } = SiteLanguages.English;
}
