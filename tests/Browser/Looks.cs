namespace PmfSite.Tests.Browser;

/// <summary>How a page is looked at.</summary>
public enum Looks
{
    /// <summary>320 pixels wide, light.</summary>
    Narrow,

    /// <summary>1280 pixels wide, light.</summary>
    Desk,

    /// <summary>1280 pixels wide, dark.</summary>
    Dark,
}
