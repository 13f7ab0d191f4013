using System.Reflection;

namespace PmfSite;

/// <summary>How this program names itself in what it makes. The project file alone says which version it is.</summary>
internal static class Generator
{
    public static string Name { get; } = $"PmfSite {Version(typeof(Generator).Assembly)}";

    /// <summary>Without what the compiler adds of the checkout, so that the same version makes the same bytes wherever it was compiled.</summary>
    private static string Version(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
