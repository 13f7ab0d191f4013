namespace PmfSite.Composing;

/// <summary>A file that is offered and was made.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Extent">How much it is for who uses it, such as a number of pages or of minutes, in words; may be empty.</param>
internal sealed record OfferedFile(Offer Offer, long Bytes, string Extent);
