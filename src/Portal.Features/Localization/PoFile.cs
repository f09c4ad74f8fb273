namespace Portal.Features.Localization;

/// <summary>A .po file: headers (<c>Language</c>, <c>Plural-Forms</c> …) and texts in file order.</summary>
public sealed record PoFile(IReadOnlyDictionary<string, string> Headers, IReadOnlyList<PoEntry> Entries)
{
    public PluralRule Plurals => Headers.TryGetValue("Plural-Forms", out var header) ? PluralRule.Parse(header) : PluralRule.English;
}
