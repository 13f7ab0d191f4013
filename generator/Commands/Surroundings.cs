namespace PmfSite.Commands;

/// <summary>What a command knows of the world: the folder, the day, and where to speak. Only Program asks the machine for them.</summary>
/// <param name="Today">The day in London.</param>
internal sealed record Surroundings(string SiteFolder, DateOnly Today, TextWriter Output, TextWriter Error, Progress Progress, bool InContinuousIntegration);
