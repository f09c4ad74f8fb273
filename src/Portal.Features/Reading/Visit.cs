using Portal.Content;

namespace Portal.Features.Reading;

/// <summary>In which language and for whom something is read: every read model starts from it.</summary>
/// <param name="Culture">A language of the site.</param>
public sealed record Visit(string Culture, Reader Reader);
