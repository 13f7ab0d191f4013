namespace PmfSite.Commands;

/// <summary>What the program answers the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;
    public const int OurFault = 3;
}
