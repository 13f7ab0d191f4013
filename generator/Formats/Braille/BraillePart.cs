namespace PmfSite.Formats.Braille;

/// <summary>A part of a braille file: a text, and how its lines stand.</summary>
internal sealed record BraillePart(BrailleStyle Style, string Text);

/// <summary>How the lines of a part stand, by the usual conventions of braille.</summary>
internal enum BrailleStyle
{
    /// <summary>In the middle, with an empty line before and after it.</summary>
    Centred,

    /// <summary>From the fifth cell on, after an empty line.</summary>
    CellFive,

    /// <summary>From the seventh cell on, after an empty line.</summary>
    CellSeven,

    /// <summary>From the third cell, and then from the first.</summary>
    Paragraph,

    /// <summary>From the first cell, and then from the third.</summary>
    Item,
}
