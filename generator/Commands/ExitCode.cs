namespace PmfSite.Commands;

/// <summary>What the program answers the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Mistakes in content, or a site that is not as it was built.</summary>
    public const int ContentErrors = 1;

    /// <summary>Also an output folder that may not be replaced, or has nothing to go back to.</summary>
    public const int WrongUsage = 2;

    public const int OurFault = 3;

    /// <summary>Only where somebody asked for it with <c>--strict</c>.</summary>
    public const int NotReady = 4;
}
