using PmfSite.Formats.Programs;

namespace PmfSite.Commands;

/// <summary>What a command knows of the world: the folder, the moment, and where to speak. Only Program asks the machine for them.</summary>
/// <param name="Clock">What London's clocks show.</param>
internal sealed record Surroundings(string SiteFolder, DateTime Clock, TextWriter Output, TextWriter Error, Progress Progress, bool InContinuousIntegration)
{
    /// <summary>The external programs that are on this machine.</summary>
    public ExternalPrograms Programs { get; init; } = ExternalPrograms.None;

    /// <summary>The moment, on London's clocks, that was asked for instead; null for none.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>The moment against which releases are held.</summary>
    public DateTime Now => AsOf ?? Clock;
}
