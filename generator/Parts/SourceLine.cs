using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>A publication: title, publisher and licence in one line, with a link where it is on the web.</summary>
public sealed record SourceLine(string Text, Link? Link);
