using PmfSite.Diagnostics;

namespace PmfSite.Tests.Mistakes;

/// <summary>What checking a changed copy of the small site says.</summary>
internal sealed record SmallSiteCheck(IReadOnlyList<Diagnostic> Found, string Printed)
{
    public IReadOnlyList<string> Lines => [.. Found.Select(d => $"{d.At} {(d.Severity == Severity.Error ? "error" : "warning")} {d.Slug}")];

    /// <param name="change">Changes the copy, whose folder it is given.</param>
    public static async Task<SmallSiteCheck> After(Action<string> change)
    {
        using var site = SmallSite.Copy();
        change(site.Path);
        var bag = new DiagnosticBag();
        await Pipeline.Check(site.Path, bag, Progress.Silent);
        var found = bag.Ordered();
        using var printed = new StringWriter();
        DiagnosticPrinter.Print(found, printed);
        return new(found, printed.ToString());
    }
}
