using PmfSite.Approving;
using PmfSite.Charting;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>What every page, chart and table says that is made from anything that not everyone may see yet.</summary>
/// <param name="Short">Fits into a chart.</param>
/// <param name="Lines">The same in lines of large letters.</param>
/// <param name="Words">What may not be done with it, too.</param>
internal sealed record DraftMark(string Short, IReadOnlyList<string> Lines, string Words)
{
    /// <summary>The name of the column and of the member that tell it in data.</summary>
    public const string Column = "draft";

    /// <summary>Null where everything is released.</summary>
    public static DraftMark? Of(Preview? preview, Words words) =>
        preview switch
        {
            { NotApproved.Count: > 0 } => new(
                words.Frame.DraftNotApproved,
                words.Frame.DraftNotApprovedInLines,
                words.Frame.DraftNotApprovedNorForPublication
            ),
            { IsDraft: true } => new(
                words.Frame.DraftNotReleased,
                words.Frame.DraftNotReleasedInLines,
                words.Frame.DraftNotReleasedNorForPublication
            ),
            _ => null,
        };

    /// <summary>The name of a picture that is too small for words.</summary>
    public string On(string name, Words words) => words.Frame.Marked(Short, name);

    /// <summary>The picture with the words below it and in its name; a line of large letters has room for only some of them.</summary>
    public Picture On(Picture picture, Words words)
    {
        var lines = picture.Enlarged == 1 ? [Short] : Lines;
        return picture with
        {
            Name = On(picture.Name, words),
            Height = picture.Height + lines.Count * Picture.LineHeight,
            Parts = picture.Parts + string.Concat(lines.Select((line, n) => Picture.LineBelow(line, picture.Height + n * Picture.LineHeight))),
        };
    }

    /// <summary>The table with the words in a first column.</summary>
    public DataTable On(DataTable table, Words words) =>
        table with
        {
            Columns = On(table.Columns, words),
            Rows = [.. table.Rows.Select(r => (IReadOnlyList<string>)[Words, .. r])],
        };

    /// <summary>The columns of such a table.</summary>
    public static IReadOnlyList<DataColumn> On(IReadOnlyList<DataColumn> columns, Words words) =>
        [new(Column, CellKind.Text, words.Data.DraftColumn), .. columns];
}
