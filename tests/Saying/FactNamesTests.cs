using System.Text.RegularExpressions;
using PmfSite.Approving;
using PmfSite.Performance;

namespace PmfSite.Tests.Saying;

/// <summary>In English pages call the facts of an edition as its file does.</summary>
public sealed partial class FactNamesTests
{
    [Fact]
    public void Each_fact_is_called_as_the_edition_calls_it()
    {
        FactKind[] kinds = [.. Enum.GetValues<FactKind>().Where(kind => kind != FactKind.Unknown)];
        Assert.Equal(
            kinds.Select(kind => Holes().Replace(FactNames.Of(kind), "roof")).Select(name => char.ToUpperInvariant(name[0]) + name[1..]),
            kinds.Select(kind => Said.Words.Quarters.FactOfEdition(Keywords.Of(kind), "roof"))
        );
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Holes();
}
