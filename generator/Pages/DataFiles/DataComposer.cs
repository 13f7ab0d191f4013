using PmfSite.Composing;
using PmfSite.Data;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.DataFiles;

/// <summary>Composes the page of data.</summary>
internal static class DataComposer
{
    public static DataPage Compose(Composition site)
    {
        var address = Address.Data;
        var outturns = site.Published.Content.Quarters.SelectMany(q => q.Outturns).ToArray();
        var values = outturns.OfType<MeasuredOutturn>().ToArray();
        return new()
        {
            Path = address.Path,
            Title = site.Words.Frame.Data,
            HeadTitle = HeadTitles.Of(site.Words.Frame.Data, site),
            Description = site.Words.Data.DataOf(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = values.Any(v => v.Provenance.IsIllustrative) ? site.Words.Data.IllustrativeFiles : null,
            Alternates =
            [
                new(new(site.Words.Data.AllResults, Address.AllCsv.From(address)), AlternateLink.Csv),
                new(new(site.Words.Data.AllResultsWithWorking, Address.AllJson.From(address)), AlternateLink.Json),
                new(new(site.Words.Data.DatasetFile, Address.Dataset.From(address)), AlternateLink.JsonLd),
                new(new(site.Words.Data.CatalogFile, Address.Catalog.From(address)), AlternateLink.JsonLd),
            ],
            Frame = FrameComposer.Of(site, address),
            Files =
            [
                new(new(site.Words.Data.AllResults, Address.AllCsv.From(address)), site.Words.Data.EveryValue(values.Length)),
                new(new(site.Words.Data.AllResultsWithWorking, Address.AllJson.From(address)), site.Words.Data.EveryWorking),
                new(
                    new(site.Words.Data.AllDefinitions, Address.DefinitionsCsv.From(address)),
                    site.Words.Data.EveryDefinition(site.Published.Content.Indicators.Count)
                ),
                .. site.Published.Projects.Count == 0
                    ? []
                    : new[] { new DataFile(new(site.Words.Data.AllProjects, Address.ProjectsCsv.From(address)), site.Words.Data.EveryMilestone) },
            ],
            Quarters = [.. site.Published.Content.Quarters.Reverse().SelectMany(q => QuarterFiles(q.Quarter, address, site.Words))],
            Priorities = [.. site.Published.WithData.SelectMany(p => Links.Results(p, address, site.Words))],
            Descriptions =
            [
                new(new(site.Words.Data.SchemaFile, Address.Schema.From(address)), site.Words.Data.SchemaContents),
                new(new(site.Words.Data.CsvMetadataFile, Address.CsvMetadata.From(address)), site.Words.Data.CsvMetadataContents),
                new(new(site.Words.Data.DataPackageFile, Address.DataPackage.From(address)), site.Words.Data.DataPackageContents),
                new(new(site.Words.Data.DatasetFile, Address.Dataset.From(address)), site.Words.Data.DatasetContents),
                new(new(site.Words.Data.CatalogFile, Address.Catalog.From(address)), site.Words.Data.CatalogContents),
            ],
            Proof =
            [
                new(new(site.Words.Corrections.RegisterFile, Address.CorrectionsJson.From(address)), site.Words.Corrections.RegisterContents),
                new(new(site.Words.Corrections.Feed, Address.Feed.From(address)), site.Words.Corrections.FeedContents),
                new(new(site.Words.Data.BuildRecord, Address.Build.From(address)), site.Words.Data.WhatItWasBuiltFrom),
                new(new(site.Words.Data.ListOfFiles, Address.Manifest.From(address)), site.Words.Data.EveryFileOfThisSite),
            ],
            Columns = [.. ResultColumns.All(site.Words).Select(c => new Fact(c.Name, site.Words.Data.MeaningOfColumn(c.Name), []))],
            ProjectColumns =
                site.Published.Projects.Count == 0
                    ? []
                    : [.. MilestoneColumns.All(site.Words).Select(c => new Fact(c.Name, site.Words.Data.MeaningOfMilestoneColumn(c.Name), []))],
            Sources = [.. outturns.Select(o => o.PublishedIn).OfType<Source>().Distinct().Select(s => SourceLines.Of(s, site.Words))],
            Provenance = Provenance(values, site.Words),
        };
    }

    private static Link[] QuarterFiles(Quarter quarter, Address from, Words words)
    {
        var months = words.Display.Period(quarter.Period);
        return
        [
            new(words.Data.FileOfResults(months, words.Data.CsvFile), Address.QuarterCsv(quarter.Id).From(from)),
            new(words.Data.FileOfResults(months, words.Data.JsonFile), Address.QuarterJson(quarter.Id).From(from)),
        ];
    }

    private static string[] Provenance(MeasuredOutturn[] values, Words words)
    {
        var illustrative = values.Count(v => v.Provenance.IsIllustrative);
        var published = values.Count(v => v.Provenance.Source is not null);
        return
        [
            words.Data.PublishedValues(published),
            words.Data.IllustrativeValues(illustrative),
            words.Data.OwnValues(values.Length - illustrative - published),
        ];
    }
}
