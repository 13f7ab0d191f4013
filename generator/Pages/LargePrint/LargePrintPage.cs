using PmfSite.Composing;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Pages.LargePrint;

/// <summary>A dashboard or an indicator in large letters, from first to last. It says what other pages say.</summary>
public sealed record LargePrintPage : Page
{
    /// <summary>What is read, with its charts drawn for these letters where it has any.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The same in letters of the usual size.</summary>
    public required Link UsualPage { get; init; }

    /// <summary>Where the charts are that would make this page too heavy; null where none is left out.</summary>
    public required Link? ChartsAreAt { get; init; }

    /// <inheritdoc />
    public override bool IsToBeFound => false;
}
