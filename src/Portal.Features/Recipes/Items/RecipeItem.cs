using Portal.Content;

namespace Portal.Features.Recipes.Items;

/// <summary>An item as it would be stored: expressions replaced, canonical, ids made where the file had none.</summary>
/// <param name="Given">The item as the file has it, with the shared facts that a translation repeats.</param>
/// <param name="HasVersion">False when the file names no version: then it is compared with what the item holds now.</param>
internal sealed record RecipeItem(ItemAt At, ContentItem Item, ContentItem Given, bool HasVersion)
{
    public bool IsActive => Item.Latest || Item.Published;
}
