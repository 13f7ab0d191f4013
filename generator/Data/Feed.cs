namespace PmfSite.Data;

/// <summary>Releases and corrections for a feed reader.</summary>
/// <param name="Id">A name that stays whatever the address is.</param>
/// <param name="Address">Of the feed itself; null where the site's address is not known.</param>
/// <param name="Updated">When its latest entry could be seen; of a preview without any, when its first quarter ended.</param>
/// <param name="Entries">The latest first.</param>
internal sealed record Feed(
    string Language,
    string Id,
    string Title,
    string Author,
    string? Address,
    string Home,
    string Updated,
    IReadOnlyList<FeedEntry> Entries
);

/// <summary>A release or a correction.</summary>
/// <param name="Updated">When everyone could see it, with the distance from universal time.</param>
/// <param name="Href">Its page: whole where the site's address is known, else relative to the feed.</param>
internal sealed record FeedEntry(string Id, string Title, string Summary, string Updated, string Href);
