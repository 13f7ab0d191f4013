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
            Title = English.AccessibilityStatement,
            HeadTitle = site.HeadTitle(English.AccessibilityStatement),
            Description = English.AccessibilityOf(site.Config.Title),
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
                English.StatementPrepared(Display.Date(facts.Prepared), Display.Date(facts.Reviewed)),
                English.WebsiteTested(Display.Date(facts.Tested), Sentences.Stop(facts.TestedBy)),
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
            Title = English.AboutThisSite,
            HeadTitle = site.HeadTitle(English.AboutThisSite),
            Description = English.AboutOf(site.Config.Title),
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
        string?[] sentences =
        [
            Sentences.Stop(fault.Fault),
            fault.Criterion is { } criterion ? English.FailsCriterion(criterion) : null,
            fault.FixedBy is { } by ? English.PutRightBy(Display.Date(by)) : null,
        ];
        return string.Join(' ', sentences.OfType<string>());
    }
}
