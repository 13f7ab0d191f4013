using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the accessibility statement and the About page.</summary>
internal static class StatementComposers
{
    /// <param name="inspection">What was found on the pages of this build.</param>
    public static AccessibilityPage Accessibility(Composition site, Inspection inspection)
    {
        var address = Address.Accessibility;
        var facts = site.Content.Accessibility;
        return new()
        {
            Path = address.Path,
            Title = "Accessibility statement",
            HeadTitle = site.HeadTitle("Accessibility statement"),
            Description = $"How accessible the {site.Config.Title} site is, what is known not to work, and how to tell us.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Scope = site.Config.Address ?? $"{site.Config.Title}, {site.Framework.Council.Name}",
            Compliance = Complies(facts),
            Faults = [.. facts.Faults.Select(Fault)],
            Contact = new(site.Config.Contact.Email, "mailto:" + site.Config.Contact.Email),
            ResponseTime = site.Config.Contact.ResponseTime,
            Telephone = site.Config.Contact.Telephone,
            Preparation =
            [
                $"This statement was prepared on {Display.Date(facts.Prepared)}. It was last reviewed on {Display.Date(facts.Reviewed)}.",
                $"This website was last tested on {Display.Date(facts.Tested)}. The test was carried out by: {Sentences.Stop(facts.TestedBy)}",
            ],
            Pages = Display.Count(inspection.Pages),
            Checks = [.. inspection.Lines.Select(line => new Fact(Question(line.Question), Answer(line.Faults), []))],
        };
    }

    private static LinkedSentence Complies(AccessibilityFacts facts) => (facts.Compliance, facts.Faults.Count) switch
    {
        (Compliance.Fully, _) => English.FullyCompliant,
        (Compliance.Partially, 0) => English.PartiallyCompliant,
        (Compliance.Partially, _) => English.PartiallyCompliantWithFaults,
        (Compliance.Not, 0) => English.NotCompliant,
        (Compliance.Not, _) => English.NotCompliantWithFaults,
        _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Compliance, "a compliance without words"),
    };

    public static AboutPage About(Composition site)
    {
        var address = Address.About;
        return new()
        {
            Path = address.Path,
            Title = "About this site",
            HeadTitle = site.HeadTitle("About this site"),
            Description = $"What the {site.Config.Title} site is, who publishes it, and where its figures come from.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Searched = [site.Content.About.Line],
            Frame = site.Frame(address),
            Text = new Markup(site.Content.About.Html),
        };
    }

    private static string Answer(int faults) => faults switch
    {
        0 => English.CheckHolds,
        1 => English.CheckFailsOnce,
        _ => English.CheckFails(Display.Count(faults)),
    };

    private static string Question(PageQuestion question) => question switch
    {
        PageQuestion.Language => English.AsksLanguage,
        PageQuestion.Title => English.AsksTitle,
        PageQuestion.Landmarks => English.AsksLandmarks,
        PageQuestion.Headings => English.AsksHeadings,
        PageQuestion.Ids => English.AsksIds,
        PageQuestion.Tables => English.AsksTables,
        PageQuestion.Names => English.AsksNames,
        PageQuestion.Pictures => English.AsksPictures,
        PageQuestion.Fields => English.AsksFields,
        PageQuestion.Elsewhere => English.AsksElsewhere,
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "a question without words"),
    };

    private static string Fault(KnownFault fault)
    {
        var date = fault.FixedBy is { } by ? $" We plan to put this right by {Display.Date(by)}." : "";
        var criterion = fault.Criterion is { } fails ? $" This fails WCAG 2.2 success criterion {fails}." : "";
        return Sentences.Stop(fault.Fault) + criterion + date;
    }
}
