using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Portal.Features.Localization;

/// <summary>Interface texts from the .po files, in the language of the request. The English text is the key and the last resort.</summary>
public sealed class PoStringLocalizer(TextCatalogs catalogs) : IStringLocalizer, IPluralLocalizer
{
    public LocalizedString this[string name] => Find(name) is { } text ? new(name, text) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        catalogs.For(CultureInfo.CurrentUICulture)?.Entries.Select(entry => new LocalizedString(entry.Id, entry.Translations[0])) ?? [];

    public string Plural(long count, string one, string many, params object[] arguments)
    {
        var catalog = catalogs.For(CultureInfo.CurrentUICulture);
        var forms = catalog?.Find(null, one)?.Translations;
        var form = (forms is null ? PluralRule.English : catalog!.Plurals).FormOf(count); // forms come from the catalog, so it is there
        var text = (forms ?? [one, many]) is var texts && form < texts.Count ? texts[form] : texts[^1];
        return string.Format(CultureInfo.CurrentCulture, text, [count.ToString("N0", CultureInfo.CurrentCulture), .. arguments]);
    }

    private string? Find(string name) => catalogs.For(CultureInfo.CurrentUICulture)?.Find(null, name)?.Translations[0];
}
