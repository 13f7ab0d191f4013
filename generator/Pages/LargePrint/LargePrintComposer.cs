using PmfSite.Charting;
using PmfSite.Composing;
using PmfSite.Readings;

namespace PmfSite.Pages.LargePrint;

/// <summary>Composes what is read in larger letters: on a page of the site, and on paper.</summary>
internal static class LargePrintComposer
{
    public static Address AddressOf(Readable readable) => readable.File(readable.Quarter is null ? ".large-print.html" : "-large-print.html");

    public static LargePrintPage Compose(Composition site, Readable readable, bool hasCharts)
    {
        var (address, reading) = (AddressOf(readable), readable.Reading);
        var title = site.Words.Formats.LargePrintOf(reading.Title);
        return new()
        {
            Path = address.Path,
            Title = reading.Title,
            HeadTitle = HeadTitles.Of(title, site),
            Description = title,
            Trail = [],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Reading = hasCharts ? reading.On(Sheet.LargePage) : reading.InWords(),
            UsualPage = new(site.Words.Formats.InUsualLetters, readable.Page.From(address)),
            ChartsAreAt = hasCharts ? null : new(site.Words.Frame.AllIndicators, Address.Indicators.From(address)),
        };
    }

    /// <param name="style">The style sheet itself.</param>
    public static PrintedPage Print(Composition site, Readable readable, int points, string style)
    {
        var (paper, reading) = (new Paper(points), readable.Reading);
        return new()
        {
            Path = readable.Page.Path,
            Title = reading.Title,
            HeadTitle = reading.Title,
            Description = reading.Title,
            Trail = [],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, readable.Page),
            Reading = reading.On(paper.Sheet),
            Style = new(style + paper.Style),
        };
    }
}
