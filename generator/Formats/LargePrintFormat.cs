using System.IO.Compression;
using PmfSite.Composing;
using PmfSite.Composing.Pages;
using PmfSite.Composing.Readings;
using PmfSite.Performance;
using PmfSite.Rendering;

namespace PmfSite.Formats;

/// <summary>Readings as pages in large letters.</summary>
internal static class LargePrintFormat
{
    /// <summary>What a page may weigh as it travels, so that it comes quickly to a telephone.</summary>
    public const int MostBytes = 30 * 1024;

    /// <param name="look">Who looks at each page.</param>
    /// <param name="most">What the page of a dashboard may weigh with its charts.</param>
    public static IEnumerable<Alternative> Files(Composition site, IEnumerable<Readable> readables, Theme theme, Func<SiteFile, SiteFile> look, int most = MostBytes) => readables.Select(r => new Alternative(
        new(FormatKind.LargePrint, r.Quarter, LargePrintComposer.AddressOf(r), English.LargePrintPage, English.WebPage),
        async () => new(look(new(LargePrintComposer.AddressOf(r).Path, await Page(site, r, theme, most))).Bytes)));

    private static async Task<byte[]> Page(Composition site, Readable readable, Theme theme, int most)
    {
        var page = await theme.Render(LargePrintComposer.Compose(site, readable, hasCharts: true));
        return readable.Quarter is null || Weight(page) <= most ? page : await theme.Render(LargePrintComposer.Compose(site, readable, hasCharts: false));
    }

    private static long Weight(byte[] page)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(page);
        return bytes.Length;
    }
}
