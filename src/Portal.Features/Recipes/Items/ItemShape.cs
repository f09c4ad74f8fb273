using Portal.Content;
using Portal.Content.Definitions;
using Portal.Content.Parts;
using Portal.Features.Contents;

namespace Portal.Features.Recipes.Items;

/// <summary>The form in which an imported item is stored.</summary>
internal static class ItemShape
{
    /// <summary>Canonical and safe; of a translation only the words, because its facts are the source's. <paramref name="given"/> is made canonical in place.</summary>
    public static ContentItem Stored(ContentItem given, ContentDefinitions definitions)
    {
        CanonicalContent.Apply(given, definitions);
        SafeContent.Sanitize(given.Content);
        given.DisplayText = TitlePart.Of(given) ?? given.DisplayText;
        if (!TranslationPart.IsOn(given))
        {
            return given;
        }

        var words = given.Copy();
        new WordsOnly(definitions).Keep(words);
        return words;
    }
}
