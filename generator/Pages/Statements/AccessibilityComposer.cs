using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Statements;

/// <summary>Composes the accessibility statement.</summary>
internal static class AccessibilityComposer
{
    /// <param name="inspection">What was found on the pages of this build.</param>
    public static AccessibilityPage Compose(Composition site, Inspection inspection)
    {
        var address = Address.Accessibility;
        var facts = site.Published.Content.Accessibility;
        return new()
        {
            Path = address.Path,
            Title = site.Words.Frame.AccessibilityStatement,
            HeadTitle = HeadTitles.Of(site.Words.Frame.AccessibilityStatement, site),
            Description = site.Words.Statements.AccessibilityOf(site.Config.Title),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Scope = site.Config.Address ?? site.Words.Frame.SiteOf(site.Config.Title, site.Published.Framework.Council.Name),
            Compliance = Complies(facts, site.Words),
            Faults = [.. facts.Faults.Select(fault => Fault(fault, site.Words))],
            Contact = new(site.Config.Contact.Email, "mailto:" + site.Config.Contact.Email),
            ResponseTime = site.Config.Contact.ResponseTime,
            Telephone = site.Config.Contact.Telephone,
            Preparation =
            [
                site.Words.Statements.StatementPrepared(site.Words.Display.Date(facts.Prepared), site.Words.Display.Date(facts.Reviewed)),
                site.Words.Statements.WebsiteTested(site.Words.Display.Date(facts.Tested), site.Words.Grammar.Sentence(facts.TestedBy)),
            ],
            CheckedPages = site.Words.Statements.CheckedInThisBuildMeans(inspection.Pages),
            Checks = [.. inspection.Lines.Select(line => new Fact(Question(line.Question, site.Words), Answer(line.Faults, site.Words), []))],
        };
    }

    private static LinkedSentence Complies(AccessibilityFacts facts, Words words) =>
        (facts.Compliance, facts.Faults.Count) switch
        {
            (Compliance.Fully, _) => words.Statements.FullyCompliant,
            (Compliance.Partially, 0) => words.Statements.PartiallyCompliant,
            (Compliance.Partially, _) => words.Statements.PartiallyCompliantWithFaults,
            (Compliance.Not, 0) => words.Statements.NotCompliant,
            (Compliance.Not, _) => words.Statements.NotCompliantWithFaults,
            _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Compliance, "a compliance without words"),
        };

    private static string Answer(int faults, Words words) => faults == 0 ? words.Statements.CheckHolds : words.Statements.CheckFails(faults);

    private static string Question(PageQuestion question, Words words) =>
        question switch
        {
            PageQuestion.Language => words.Statements.AsksLanguage,
            PageQuestion.Title => words.Statements.AsksTitle,
            PageQuestion.Landmarks => words.Statements.AsksLandmarks,
            PageQuestion.Headings => words.Statements.AsksHeadings,
            PageQuestion.Ids => words.Statements.AsksIds,
            PageQuestion.Tables => words.Statements.AsksTables,
            PageQuestion.Names => words.Statements.AsksNames,
            PageQuestion.Pictures => words.Statements.AsksPictures,
            PageQuestion.Fields => words.Statements.AsksFields,
            PageQuestion.Elsewhere => words.Statements.AsksElsewhere,
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "a question without words"),
        };

    private static string Fault(KnownFault fault, Words words) =>
        words.Sentences.Together(
            words.Grammar.Sentence(fault.Fault),
            fault.Criterion is { } criterion ? words.Statements.FailsCriterion(criterion) : "",
            fault.FixedBy is { } by ? words.Statements.PutRightBy(words.Display.Date(by)) : ""
        );
}
