using PmfSite.Composing;
using PmfSite.Readings;

namespace PmfSite.Pages.LargePrint;

/// <summary>A dashboard as it is printed on A4 paper, in a file that needs no other. It is no page of the site.</summary>
public sealed record PrintedPage : Page
{
    /// <summary>What is read, with its charts drawn for these letters.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The style sheet itself, and behind it the size of the letters and the sheets.</summary>
    public required Markup Style { get; init; }
}
