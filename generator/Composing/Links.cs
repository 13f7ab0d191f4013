using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>Links to the pages of what the site tells of.</summary>
internal static class Links
{
    public static Link Home(Address from, Words words) => new(words.Frame.Home, Address.Home.From(from));

    public static Link To(Indicator indicator, Address from) => new(indicator.Title, Address.Indicator(indicator.Id).From(from));

    /// <summary>A priority of an earlier plan stands on the page of that plan.</summary>
    public static Link To(Priority priority, Address from, Words words) =>
        new(
            words.Display.Title(priority),
            priority.Plan is { } plan ? $"{Address.EarlierPlan(plan.Id).From(from)}#{priority.Id}" : Address.Of(priority).From(from)
        );

    public static Link To(Commitment commitment, Address from) => new(commitment.Title, Address.Commitment(commitment.Id).From(from));

    public static Link To(Project project, Address from) => new(project.Title, Address.Project(project.Id).From(from));

    public static Link To(Quarter quarter, Address from, Words words) =>
        new(words.Display.QuarterWithMonths(quarter), Address.Quarter(quarter.Id).From(from));

    public static Link Listening(Quarter quarter, Address from, Words words) =>
        new(words.Sound.ListenTo(words.Display.QuarterWithMonths(quarter)), Address.Listen(quarter.Id).From(from));

    public static Link Formats(Quarter quarter, Address from, Words words) =>
        new(words.Formats.FormatsOf(words.Display.QuarterWithMonths(quarter)), Address.QuarterFormats(quarter.Id).From(from));

    /// <summary>A file with its type, how much it is, and its size.</summary>
    public static Link File(OfferedFile file, Address from, Words words) =>
        new(words.Formats.FileOffered(file.Offer.Title, file.Offer.Type, words.Display.Size(file.Bytes), file.Extent), file.Offer.Address.From(from));

    public static Link Year(Period year, Address from, Words words) => new(words.Display.Period(year), Address.Quarter(year.Id).From(from));

    public static Link LargePrint(Indicator indicator, Address from, Words words) =>
        new(words.Formats.InLargePrint, Address.LargePrint(indicator.Id).From(from));

    /// <summary>The files of results of a priority that has data.</summary>
    public static IReadOnlyList<Link> Results(Priority priority, Address from, Words words)
    {
        var page = Address.Of(priority);
        return
        [
            new(words.Data.FileOfResults(priority.Title, words.Data.CsvFile), page.With(".csv").From(from)),
            new(words.Data.FileOfResults(priority.Title, words.Data.JsonFile), page.With(".json").From(from)),
        ];
    }
}
