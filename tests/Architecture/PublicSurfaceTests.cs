using System.Reflection;
using System.Text;

namespace PmfSite.Tests.Architecture;

/// <summary>What a theme may use is a contract: every public type and member is listed in a file beside this one.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly string Expected = Repository.Folder("tests", "Architecture", "PublicSurface.txt");

    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed()
    {
        var actual = Surface();
        if (Acceptance.IsAsked)
            File.WriteAllText(Expected, actual);
        Assert.Equal(File.ReadAllText(Expected), actual);
    }

    [Fact]
    public void Records_for_themes_hold_ready_text_and_no_figures()
    {
        string[] raw = ["System.Decimal", "System.DateTime", "System.DateOnly", "System.Double", "System.Int32"];
        var strays =
            from type in Types()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where raw.Contains(property.PropertyType.FullName)
            select $"{type.Name}.{property.Name}: {property.PropertyType.Name}";
        Assert.Empty(strays);
    }

    private static IEnumerable<Type> Types() =>
        typeof(Pipeline)
            .Assembly.GetExportedTypes()
            .Where(t => t.Namespace != "AspNetCoreGeneratedDocument")
            .OrderBy(t => t.FullName, StringComparer.Ordinal);

    private static string Surface()
    {
        var text = new StringBuilder();
        foreach (var type in Types())
        {
            text.Append(type.FullName).Append('\n');
            foreach (
                var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(p => p.Name != "EqualityContract")
                    .OrderBy(p => p.Name, StringComparer.Ordinal)
            )
                text.Append("    ").Append(property.Name).Append(": ").Append(Name(property.PropertyType)).Append('\n');
        }
        return text.ToString();
    }

    private static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
}
