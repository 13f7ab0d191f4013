using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>Facts keep their kind, period and value when an edition is written and read.</summary>
public sealed class FactTextsTests
{
    private static readonly Period Spring = new Quarter(2025, 1).Period;

    [Theory]
    [InlineData("tests/SmallSite")]
    [InlineData(".")]
    [InlineData("tests/Councils/maidstone")]
    public void EveryFactOfASite_IsTheSameTypedFactAfterItWasWrittenAndRead(string site)
    {
        var bag = new DiagnosticBag();
        var content = ContentLoader.Load(Path.Combine(Repository.Root, site, "content"), "content", bag)!;
        var assessment = Assessor.Assess(content);
        foreach (var quarter in content.Quarters)
        {
            var edition = EditionWriting.Of(content, assessment, quarter, quarter.IsApproved);
            var read = EditionText.Read(new("edition.json", Encoding.UTF8.GetString(EditionText.Write(edition))), quarter.Quarter)!;
            Assert.Equal(Facts(edition), Facts(read));
            Assert.DoesNotContain(Facts(read), f => f.Name.Kind == FactKind.Unknown);
        }
    }

    [Theory]
    [InlineData("Indicator", "value of 2025-26-q1", "91.40")]
    [InlineData("Indicator", "value of 2025-m04", "-3")]
    [InlineData("Indicator", "numerator of 2025-26-h2", "5")]
    [InlineData("Indicator", "denominator of 2025-26", "2")]
    [InlineData("Indicator", "forecast of 2025", "2.4")]
    [InlineData("Indicator", "status of the forecast of 2025-06-30", "Amber")]
    [InlineData("Indicator", "target of 2023-11-16/2024-11-15", "2")]
    [InlineData("Indicator", "action 12 takes effect", "2025-26-q2")]
    [InlineData("Project", "2025-26 now due", "2025-08-31")]
    [InlineData("Project", "title of done", "It is done")]
    [InlineData("Project", "withheld done", "2025-08-31")]
    [InlineData("Decision", "withheld done", "Being audited.")]
    public void EveryForm_IsKnownAndWrittenAsItWasRead(string entry, string name, string text)
    {
        var fact = Written.Fact(Enum.Parse<EntryKind>(entry), name, text);
        Assert.NotEqual(FactKind.Unknown, fact.Name.Kind);
        Assert.Equal((name, text), (fact.Name(), fact.Text()));
    }

    [Theory]
    [InlineData("value")]
    [InlineData("value of 2025-26-q5")]
    [InlineData("value of 2025-27-q1")]
    [InlineData("value of 2025-m13")]
    [InlineData("value of 2025-04-01/2025-06-30")]
    [InlineData("value of ")]
    [InlineData("value of 2025 ")]
    [InlineData("Value of 2025")]
    [InlineData("action one")]
    [InlineData("action 01")]
    [InlineData("withheld a")]
    [InlineData("a planned")]
    [InlineData("")]
    public void ANameThatNothingWrites_IsKeptAsItStands(string name)
    {
        var fact = Written.Fact(EntryKind.Indicator, name, "1");
        Assert.Equal((FactName.Of(FactKind.Unknown, name), name), (fact.Name, fact.Name()));
    }

    [Theory]
    [InlineData(FactKind.Value, "ninety")]
    [InlineData(FactKind.Value, "+1")]
    [InlineData(FactKind.Value, "1,000")]
    [InlineData(FactKind.Quality, "Final")]
    [InlineData(FactKind.NoValue, "lost")]
    [InlineData(FactKind.Verification, "1 June 2025")]
    [InlineData(FactKind.Expected, "soon")]
    [InlineData(FactKind.Target, "90 to")]
    [InlineData(FactKind.Target, "90 to 95 to 100")]
    [InlineData(FactKind.Target, "better by much than in the year before")]
    public void AValueOfAnotherForm_StaysAText(object kind, string text) =>
        Assert.Equal(new TextValue(text), FactTexts.Read(FactName.Of((FactKind)kind, Spring), text));

    [Fact]
    public void Values_AreReadAsWhatTheyAre()
    {
        Assert.Equal(new NumberValue(2.5m), Read(FactKind.Value, "2.5"));
        Assert.Equal(new WordValue<Quality>(Quality.Provisional), Read(FactKind.Quality, "provisional"));
        Assert.Equal(new WordValue<Absence>(Absence.NotAvailable), Read(FactKind.NoValue, "not-available"));
        Assert.Equal(new DayValue(new(2025, 7, 1)), Read(FactKind.Verification, "2025-07-01"));
        Assert.Equal(new PeriodValue(new Quarter(2025, 2).Period), Read(FactKind.Expected, "2025-26-q2"));
        Assert.Equal(OriginValue.Illustrative, Read(FactKind.ResultOrigin, "illustrative"));
        Assert.Equal(OriginValue.Council, Read(FactKind.ResultOrigin, "council"));
        Assert.Equal(OriginValue.PublishedIn("report"), Read(FactKind.ResultOrigin, "report"));
    }

    [Fact]
    public void Targets_AreReadAsWhatTheyAskFor()
    {
        Assert.Equal(new SingleTarget(95, null, Spring, false, default), Target("95"));
        Assert.Equal(new SingleTarget(2, 4, Spring, true, default), Target("2, intervention at 4, illustrative"));
        Assert.Equal(new BandTarget(90, 95.5m, Spring, false, default), Target("90 to 95.5"));
        Assert.Equal(new RelativeTarget(0.02m, Spring, true, default), Target("better by 0.02 than in the year before, illustrative"));
        Assert.Equal(
            new UnsetTarget(UnsetReason.ToBeConfirmed, "2 to 4, illustrative", Spring, default),
            Target("to-be-confirmed: 2 to 4, illustrative")
        );
    }

    [Fact]
    public void ServesNothing_IsReadAsNothing() => Assert.Equal(new IdsValue([]), FactTexts.Read(FactKind.Serves, ""));

    private static FactValue Read(FactKind kind, string text) => FactTexts.Read(FactName.Of(kind, Spring), text);

    private static Target Target(string text) => Assert.IsType<TargetValue>(Read(FactKind.Target, text)).Target;

    private static IEnumerable<(EntryKind Kind, string Id, FactName Name, FactValue Value)> Facts(Edition edition) =>
        edition.Entries.SelectMany(e => e.Called.Concat(e.Says).Select(f => (e.Kind, e.Id, f.Name, f.Value)));
}
