namespace PmfSite.Commands;

/// <summary>What a command knows of the world: the folder, the moment, and where to speak. Only Program asks the machine for them.</summary>
/// <param name="Now">The moment on London's clocks.</param>
internal sealed record Surroundings(string SiteFolder, DateTime Now, TextWriter Output, TextWriter Error, Progress Progress, bool InContinuousIntegration);
