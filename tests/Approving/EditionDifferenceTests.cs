using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>What two editions of a quarter do not share.</summary>
public sealed class EditionDifferenceTests
{
    private static readonly SourceFile File = new("file.yml", "");

    [Fact]
    public void Between_TheSame_IsNothing() => Assert.Empty(Between([Entry("a", ("value", "1"))], [Entry("a", ("value", "1"))]));

    [Fact]
    public void Between_OtherNames_IsNothing() =>
        Assert.Empty(
            Between(
                [new(EntryKind.Indicator, "a", [], [Fact("title", "A")])],
                [new(EntryKind.Indicator, "a", [], [Fact("title", "B"), Fact("owner", "c")])]
            )
        );

    [Fact]
    public void Between_ChangedAddedAndRemovedFacts_NamesEachInOrder() =>
        Assert.Equal(
            ["a value: 1 -> 2", "a note: x -> ", "a reason:  -> y"],
            Between([Entry("a", ("value", "1"), ("note", "x"), ("unit", "%"))], [Entry("a", ("unit", "%"), ("value", "2"), ("reason", "y"))])
        );

    [Fact]
    public void Between_EntriesThatOnlyOneHas_NamesTheirFacts() =>
        Assert.Equal(
            ["a value: 1 -> ", "c value:  -> 3"],
            Between([Entry("a", ("value", "1")), Entry("b", ("value", "2"))], [Entry("b", ("value", "2")), Entry("c", ("value", "3"))])
        );

    [Fact]
    public void Between_ThingsOfOtherKindsWithOneId_KeepsThemApart() =>
        Assert.Equal(
            ["a value: 1 -> ", "a value:  -> 1"],
            Between([Entry("a", ("value", "1"))], [new(EntryKind.Project, "a", [Fact("value", "1")], [])])
        );

    [Fact]
    public void Between_NumbersWithOtherPlaces_IsADifference() =>
        Assert.Equal(["a value of 2025: 2.5 -> 2.50"], Between([Entry("a", ("value of 2025", "2.5"))], [Entry("a", ("value of 2025", "2.50"))]));

    [Fact]
    public void Between_SaysWhereTheSecondHasIt_OrOtherwise()
    {
        var found = EditionDifference.Between(
            Of([Entry("a", ("value", "1"), ("gone", "1"))]),
            Of([new(EntryKind.Indicator, "a", [Fact("value", "2", File.At(3, 4)), Fact("more", "1", File.At(5, 6))], [])]),
            File.At(9, 9)
        );
        Assert.Equal(["file.yml:3:4", "file.yml:9:9", "file.yml:5:6"], found.Select(d => d.At.ToString()));
    }

    private static IEnumerable<string> Between(EditionEntry[] first, EditionEntry[] second) =>
        EditionDifference.Between(Of(first), Of(second), default).Select(d => $"{d.Id} {d.Line()}");

    private static Edition Of(EditionEntry[] entries) => new(new Quarter(2025, 1), entries);

    private static EditionEntry Entry(string id, params (string Name, string Text)[] facts) =>
        new(EntryKind.Indicator, id, [.. facts.Select(f => Fact(f.Name, f.Text))], []);

    private static EditionFact Fact(string name, string text, SourceLocation at = default) => Written.Fact(EntryKind.Indicator, name, text, at);
}
