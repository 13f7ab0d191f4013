using System.Text;
using PmfSite.Composing;
using PmfSite.Parts;

namespace PmfSite.Formats;

/// <summary>The charts as files that stand for themselves.</summary>
internal static class SvgFormat
{
    public static IEnumerable<OutputFile> Files(Composition site) =>
        ChartFiles.Of(site).Select(chart => OutputFile.Of(chart.Address.Path, () => Encoding.UTF8.GetBytes(chart.Compose())));
}
