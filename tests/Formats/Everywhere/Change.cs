namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>What of all that is looked for is made wrong, so that whoever looks must miss it.</summary>
internal enum Change
{
    Nothing,
    Digit,
    Status,
    Period,
}
