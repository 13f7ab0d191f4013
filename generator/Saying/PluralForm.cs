namespace PmfSite.Saying;

/// <summary>The categories of the Unicode CLDR by which languages choose the form of a word beside a number; each language has some of
/// them.</summary>
public enum PluralForm
{
    /// <summary>Zero, in languages that have a form for it.</summary>
    Zero,

    /// <summary>One: the singular.</summary>
    One,

    /// <summary>Two: the dual.</summary>
    Two,

    /// <summary>A few; which numbers these are, the language says.</summary>
    Few,

    /// <summary>Many; which numbers these are, the language says.</summary>
    Many,

    /// <summary>Every other number; each language has this form.</summary>
    Other,
}
