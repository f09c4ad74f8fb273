using Portal.Content;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>
/// How far a thing may travel is a fact of the whole set, kept on its source. The gate looks at one row, so every translation's row carries
/// the source's sharing in its columns (or its own, where that is narrower). Its words are not touched.
/// </summary>
internal static class SharingAcrossSet
{
    /// <param name="rows">Holds all active rows of the sets.</param>
    /// <param name="sets">The sets in which something has changed.</param>
    /// <param name="changed">Told of every published translation whose readers are others now and which nobody has touched otherwise.</param>
    public static void Apply(LoadedRows rows, IEnumerable<string> sets, Action<ContentItemVersion> changed)
    {
        foreach (var set in sets)
        {
            if (rows.Source(set) is not { } source)
            {
                continue;
            }

            foreach (var translation in rows.Set(set).Where(row => !row.IsSource))
            {
                var (level, audience) = Effective(source, translation);
                if ((translation.SharingLevel, translation.SharingAudience) == (level, audience))
                {
                    continue;
                }

                (translation.SharingLevel, translation.SharingAudience) = (level, audience);
                if (translation is { Published: true, Id: > 0 })
                {
                    changed(translation);
                }
            }
        }
    }

    private static (SharingLevel Level, string Audience) Effective(ContentItemVersion source, ContentItemVersion translation)
    {
        var own = translation.Content.Contains(nameof(SharingPart), StringComparison.Ordinal) ? Sharing.Of(translation.ToItem()) : Sharing.Public;
        return own.Level > source.SharingLevel
            ? (own.Level, ContentRows.Column(own.Audience))
            : (source.SharingLevel, source.SharingAudience);
    }
}
