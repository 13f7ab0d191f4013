using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of data.</summary>
internal static class DataComposer
{
    public static DataPage Compose(Composition site)
    {
        var address = Address.Data;
        var outturns = site.Content.Quarters.SelectMany(q => q.Outturns).ToArray();
        var values = outturns.OfType<MeasuredOutturn>().ToArray();
        return new()
        {
            Path = address.Path,
            Title = "Data",
            HeadTitle = site.HeadTitle("Data"),
            Description = $"Every figure of {site.Framework.Council.Name}'s performance as open data.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = values.Any(v => v.Provenance.IsIllustrative) ? "Some figures in these files are illustrative: nobody published them. The column provenance says which." : null,
            Frame = site.Frame(address),
            Files =
            [
                new(new("All results (CSV)", Address.AllCsv.From(address)), $"Every value of every indicator: {Display.Count(values.Length)} values."),
                new(new("All definitions (CSV)", Address.DefinitionsCsv.From(address)), $"What each of the {Display.Count(site.Content.Indicators.Count)} indicators measures, and who answers for it."),
            ],
            Quarters =
            [
                .. site.Content.Quarters.Reverse().Select(q => new DataFile(
                    new($"Results of {Display.Period(q.Quarter.Period)} (CSV)", Address.QuarterCsv(q.Quarter.Id).From(address)), "What was reported in this quarter.")),
            ],
            Columns = [.. ResultColumns.All.Select(c => new Fact(c.Name, c.Meaning, []))],
            Sources = [.. outturns.Select(o => o.PublishedIn).OfType<Source>().Distinct().Select(SourceLines.Of)],
            Provenance = Provenance(values),
        };
    }

    private static string[] Provenance(MeasuredOutturn[] values)
    {
        var illustrative = values.Count(v => v.Provenance.IsIllustrative);
        var published = values.Count(v => v.Provenance.Source is not null);
        return
        [
            $"Published elsewhere, with the source named: {Display.Count(published)} values.",
            $"Illustrative, published by nobody: {Display.Count(illustrative)} values.",
            $"Published here first by the council: {Display.Count(values.Length - illustrative - published)} values.",
        ];
    }
}
