using Microsoft.Extensions.Localization;

namespace Portal.Features.Localization;

/// <summary>Texts that depend on a number, written in views as <c>@T.Plural(n, "{0} practice", "{0} practices")</c>.</summary>
public static class PluralText
{
    /// <summary>
    /// The form that the reader's language has for <paramref name="count"/>, with <c>{0}</c> replaced by the count in the language's digits
    /// and grouping, and <c>{1}</c>… by <paramref name="arguments"/>. The English pair is the key in the .po files.
    /// </summary>
    public static string Plural(this IStringLocalizer localizer, long count, string one, string many, params object[] arguments) =>
        localizer is IPluralLocalizer plural
            ? plural.Plural(count, one, many, arguments)
            : string.Format(System.Globalization.CultureInfo.CurrentCulture, count == 1 ? one : many, [count.ToString("N0", System.Globalization.CultureInfo.CurrentCulture), .. arguments]);
}
