using Portal.Content;
using Portal.Content.Definitions;
using Portal.Content.Parts;

namespace Portal.Features.Recipes.Contents;

/// <summary>The form in which an imported item is stored.</summary>
internal static class ItemShape
{
    /// <summary>A canonical copy; of a translation only the words, because its facts are the source's.</summary>
    public static ContentItem Stored(ContentItem given, ContentDefinitions definitions)
    {
        CanonicalContent.Apply(given, definitions);
        if (!TranslationPart.IsOn(given))
        {
            return given;
        }

        var words = Copy(given);
        new WordsOnly(definitions).Keep(words);
        return words;
    }

    public static ContentItem Copy(ContentItem item) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        Latest = item.Latest,
        Published = item.Published,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
        Owner = item.Owner,
        Author = item.Author,
        Content = item.Content.DeepClone().AsObject(),
    };
}
