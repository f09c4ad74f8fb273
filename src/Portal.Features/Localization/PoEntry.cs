namespace Portal.Features.Localization;

/// <summary>One text of a .po file.</summary>
/// <param name="Context"><c>msgctxt</c>, or null. The portal uses <c>format</c> for patterns of dates and numbers.</param>
/// <param name="Id">The English text, which is also the key.</param>
/// <param name="PluralId"><c>msgid_plural</c>: the English text for many, or null.</param>
/// <param name="Translations">One text, or one a plural form; empty strings are not translated yet.</param>
public sealed record PoEntry(string? Context, string Id, string? PluralId, IReadOnlyList<string> Translations)
{
    /// <summary>The <c>fuzzy</c> flag. The portal shows such texts too: here it says that a machine wrote them and no person has confirmed them.</summary>
    public bool MachineMade { get; init; }

    /// <summary>Where the text is used and what a translator should know (<c>#.</c> and <c>#:</c> lines without their marks).</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public string Key => KeyOf(Context, Id);

    public bool IsComplete => Translations.Count > 0 && Translations.All(text => text.Length > 0);

    /// <summary>Context and id as one key, joined as gettext joins them in .mo files.</summary>
    public static string KeyOf(string? context, string id) => context is null ? id : $"{context}\u0004{id}";
}
