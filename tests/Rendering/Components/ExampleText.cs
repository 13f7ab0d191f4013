namespace PmfSite.Tests.Rendering.Components;

/// <summary>A text in an example.</summary>
/// <param name="Member">Where in the record, as its members are named: <c>Rows.Status.Word</c>.</param>
/// <param name="IsMarkup">Whether it is HTML that is printed as it is.</param>
internal sealed record ExampleText(string Member, string Text, bool IsMarkup = false)
{
    // What a program reads: an address, a class, a kind of file, a level, a place.
    private static readonly string[] ForPrograms = ["Href", "Id", "Level", "Number", "Sample", "Shape", "Tone", "Type"];

    /// <summary>Whether it is for readers, so that an author may have written anything in it.</summary>
    public bool IsForReaders => Text.Length > 0 && !IsMarkup && !ForPrograms.Contains(Member.Split('.')[^1]);

    /// <summary>Whether it is of a member, or of one inside it.</summary>
    public bool IsOf(string member) => Member == member || Member.StartsWith(member + ".", StringComparison.Ordinal);
}
