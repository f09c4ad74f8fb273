using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Parts;
using Portal.Content.Validation;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Opens a translation: a draft in the same set that holds no facts and no words yet, so that nobody takes the source's words for translated ones.</summary>
public sealed class LocalizeItem(ContentWork work)
{
    /// <param name="contentItemId">Any item of the set.</param>
    /// <returns>Unchanged with the existing member when the set has the language already.</returns>
    public async Task<ContentResult> ExecuteAsync(string contentItemId, string culture, CancellationToken cancellationToken = default)
    {
        if (!work.Cultures.Has(culture))
        {
            return new ContentResult.Invalid([new ContentError("LocalizationPart.Culture", ContentErrorCode.UnknownCulture, culture)]);
        }

        await work.Rows.LoadAsync(contentItemId, cancellationToken);
        if (work.Rows.Latest(contentItemId)?.LocalizationSet is not { } set || work.Rows.Source(set) is not { } source)
        {
            return new ContentResult.NotFound(contentItemId);
        }

        return work.Rows.Set(set).Where(row => row.Culture == culture).OrderByDescending(row => row.Latest).FirstOrDefault() is { } existing
            ? new ContentResult.Unchanged(existing.ToItem())
            : await new CreateItem(work).ExecuteAsync(Translation(source, set, culture), VersionOptions.Draft, cancellationToken: cancellationToken);
    }

    private static ContentItem Translation(ContentItemVersion source, string set, string culture)
    {
        var item = new ContentItem { ContentItemId = ContentItemIds.New(), ContentType = source.ContentType };
        LocalizationPart.Put(item, set, culture);
        item.Content[nameof(TitlePart)] = new JsonObject();
        item.Content[nameof(TranslationPart)] = TranslationPart.Made(source.Culture ?? "", source.ContentItemVersionId, TranslationPart.Human);
        return item;
    }
}
