namespace PmfSite.Composing.Pages;

/// <summary>Composes the page that lists the quarters.</summary>
internal static class QuartersComposer
{
    public static QuartersPage Compose(Composition site)
    {
        var address = Address.Quarters;
        return new()
        {
            Path = address.Path,
            Title = "Past quarters",
            HeadTitle = site.HeadTitle("Past quarters"),
            Description = $"Every quarter that {site.Framework.Council.Name} has approved and published, the latest first.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(site.Content.Quarters.SelectMany(q => site.Dashboard(q).Select(i => site.Position(i, q).Reported))),
            Frame = site.Frame(address),
            Quarters =
            [
                .. site.Content.Quarters.Reverse().Select(q => new QuarterLine(
                    Composition.LinkTo(q.Quarter, address),
                    Sentences.Approved(q.Approval!),
                    Sentences.Counted(Counting.ByLevel(site.Dashboard(q).Select(i => site.Position(i, q)), site.Framework.Rating)))),
            ],
        };
    }
}
