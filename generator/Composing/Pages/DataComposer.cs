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
            Title = English.Data,
            HeadTitle = site.HeadTitle(English.Data),
            Description = English.DataOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = values.Any(v => v.Provenance.IsIllustrative) ? English.IllustrativeFiles : null,
            Alternates =
            [
                new(new(English.AllResults, Address.AllCsv.From(address)), AlternateLink.Csv),
                new(new(English.AllResultsWithWorking, Address.AllJson.From(address)), AlternateLink.Json),
                new(new(English.DatasetFile, Address.Dataset.From(address)), AlternateLink.JsonLd),
                new(new(English.CatalogFile, Address.Catalog.From(address)), AlternateLink.JsonLd),
            ],
            Frame = site.Frame(address),
            Files =
            [
                new(new(English.AllResults, Address.AllCsv.From(address)), English.EveryValue(Display.Count(values.Length))),
                new(new(English.AllResultsWithWorking, Address.AllJson.From(address)), English.EveryWorking),
                new(new(English.AllDefinitions, Address.DefinitionsCsv.From(address)), English.EveryDefinition(Display.Count(site.Content.Indicators.Count))),
                .. site.Projects.Count == 0 ? [] : new[] { new DataFile(new(English.AllProjects, Address.ProjectsCsv.From(address)), English.EveryMilestone) },
            ],
            Quarters = [.. site.Content.Quarters.Reverse().SelectMany(q => QuarterFiles(q.Quarter, address))],
            Priorities = [.. site.WithData.SelectMany(p => PriorityComposer.DataLinks(p, address))],
            Descriptions =
            [
                new(new(English.SchemaFile, Address.Schema.From(address)), English.SchemaContents),
                new(new(English.CsvMetadataFile, Address.CsvMetadata.From(address)), English.CsvMetadataContents),
                new(new(English.DataPackageFile, Address.DataPackage.From(address)), English.DataPackageContents),
                new(new(English.DatasetFile, Address.Dataset.From(address)), English.DatasetContents),
                new(new(English.CatalogFile, Address.Catalog.From(address)), English.CatalogContents),
            ],
            Proof =
            [
                new(new(English.RegisterFile, Address.CorrectionsJson.From(address)), English.RegisterContents),
                new(new(English.Feed, Address.Feed.From(address)), English.FeedContents),
                new(new(English.BuildRecord, Address.Build.From(address)), English.WhatItWasBuiltFrom),
                new(new(English.ListOfFiles, Address.Manifest.From(address)), English.EveryFileOfThisSite),
            ],
            Columns = [.. ResultColumns.All.Select(c => new Fact(c.Name, English.MeaningOfColumn(c.Name), []))],
            ProjectColumns = site.Projects.Count == 0 ? [] : [.. MilestoneColumns.All.Select(c => new Fact(c.Name, English.MeaningOfMilestoneColumn(c.Name), []))],
            Sources = [.. outturns.Select(o => o.PublishedIn).OfType<Source>().Distinct().Select(SourceLines.Of)],
            Provenance = Provenance(values),
        };
    }

    private static Link[] QuarterFiles(Quarter quarter, Address from)
    {
        var months = Display.Period(quarter.Period);
        return [new(English.FileOfResults(months, English.CsvFile), Address.QuarterCsv(quarter.Id).From(from)), new(English.FileOfResults(months, English.JsonFile), Address.QuarterJson(quarter.Id).From(from))];
    }

    private static string[] Provenance(MeasuredOutturn[] values)
    {
        var illustrative = values.Count(v => v.Provenance.IsIllustrative);
        var published = values.Count(v => v.Provenance.Source is not null);
        return
        [
            English.PublishedValues(Display.Count(published)),
            English.IllustrativeValues(Display.Count(illustrative)),
            English.OwnValues(Display.Count(values.Length - illustrative - published)),
        ];
    }
}
