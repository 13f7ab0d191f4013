namespace PmfSite.Performance;

/// <summary>What comes first in the account of an indicator.</summary>
internal enum Leading
{
    /// <summary>How it is rated.</summary>
    Status,

    /// <summary>How it moved, and the story behind it; the rating follows.</summary>
    Direction,
}
