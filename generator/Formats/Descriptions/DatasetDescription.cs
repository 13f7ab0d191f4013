using System.Text.Json.Nodes;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Formats.Descriptions;

/// <summary>All results as a data set in the words of schema.org, by which searches for data find it.</summary>
internal static class DatasetDescription
{
    public static JsonObject Of(Composition site)
    {
        var covered = Covered(site);
        return new()
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["name"] = site.Words.Data.DatasetName(site.Config.Title, site.Published.Framework.Council.Name),
            ["description"] = site.Words.Data.DatasetDescription(site.Published.Framework.Council.Name, site.Published.Content.Indicators.Count),
            ["url"] = Place(Address.Data, site),
            ["license"] = site.Config.Licence.Address,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = site.Config.Language,
            ["temporalCoverage"] = $"{Display.Iso(covered.Start)}/{Display.Iso(covered.End)}",
            ["creator"] = new JsonObject
            {
                ["@type"] = "GovernmentOrganization",
                ["name"] = site.Published.Framework.Council.Name,
                ["url"] = site.Published.Framework.Council.Website,
            },
            ["keywords"] = new JsonArray([.. site.Published.Framework.Priorities.Select(p => JsonValue.Create(p.Title))]),
            ["variableMeasured"] = new JsonArray([
                .. site.Published.Content.Indicators.Select(i => new JsonObject
                {
                    ["@type"] = "PropertyValue",
                    ["propertyID"] = i.Id,
                    ["name"] = i.Title,
                    ["description"] = i.Definition,
                    ["unitText"] = i.Unit.Name,
                }),
            ]),
            ["distribution"] = new JsonArray(Download(Address.AllCsv, AlternateLink.Csv, site), Download(Address.AllJson, AlternateLink.Json, site)),
        };
    }

    /// <summary>The days that the results count, from the first to the last.</summary>
    public static Period Covered(Composition site)
    {
        Period[] all =
        [
            .. site.Published.Content.Quarters.SelectMany(q => q.Outturns).Select(o => o.Indicator.Covered(o.Period)),
            site.Published.Latest.Quarter.Period,
        ];
        return new(all.Min(p => p.Start), all.Max(p => p.End));
    }

    private static JsonObject Download(Address file, string type, Composition site) =>
        new()
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = type,
            ["contentUrl"] = Place(file, site),
        };

    private static string Place(Address address, Composition site) => site.OnTheWeb(address) ?? address.From(Address.Dataset);
}
