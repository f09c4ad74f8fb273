using System.Collections.Frozen;
using Portal.Features.Practices;

namespace Portal.Features.Reading;

/// <summary>Which countries have a page of their own, and where it is for this reader.</summary>
/// <param name="Urls">Site address by ISO code in any case.</param>
public sealed record CountryPages(FrozenDictionary<string, string> Urls)
{
    public CountryLabel Label(string code, string label) => new(code, label, Urls.GetValueOrDefault(code));
}
