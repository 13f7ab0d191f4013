namespace PmfSite.Charting;

/// <summary>The A4 sheets that letters of a size are printed on. Page numbers are as large as they are.</summary>
internal sealed record Paper(int Points)
{
    /// <summary>Larger letters lie on sheets that are turned, where a table has room for its longest words.</summary>
    private const int MostPointsUpright = 18;

    private const decimal PixelsInMillimetre = 96 / 25.4m;

    /// <summary>What charts are drawn for.</summary>
    public Sheet Sheet => Sheet.Paper(Points, ((IsTurned ? 297 : 210) - 2 * Edge) * PixelsInMillimetre);

    public string Style =>
        Invariant(
            $$"""
            @page{size:A4 {{Way}};margin:{{Edge}}mm;@bottom-center{content:counter(page);font:{{Points}}pt "Liberation Sans",Arial,sans-serif} }
            .printed{font-size:{{Points}}pt;--enlarged:{{Sheet.Enlarged:0.####}}}

            """
        );

    private string Way => IsTurned ? "landscape" : "portrait";

    private bool IsTurned => Points > MostPointsUpright;

    /// <summary>In millimetres. A turned sheet has little height, and its charts need it.</summary>
    private int Edge => IsTurned ? 11 : 18;
}
