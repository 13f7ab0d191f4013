namespace PmfSite.Composing;

/// <summary>What the report on the place is called.</summary>
internal static class PlaceTitles
{
    public static string Of(Composition site) => site.Published.Framework.PlaceReport?.Title ?? site.Words.Pages.PlaceReport;
}
