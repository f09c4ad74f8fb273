using Portal.Content;
using Portal.Content.Parts;

namespace Portal.Features.Recipes.Items;

/// <summary>What items of one run may not both have: a version, a place as the published or latest version, an address, an alias, a language of a set.</summary>
internal sealed class FileConflicts(RecipeProblems problems)
{
    private readonly Dictionary<string, ImportedKey> versions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ItemAt> published = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ItemAt> latest = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImportedKey> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedKey> aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedKey> cultures = new(StringComparer.Ordinal);

    /// <summary>False for a version that came already: it is taken once.</summary>
    public bool Admits(RecipeItem imported)
    {
        var item = imported.Item;
        if (item.ContentItemVersionId is { } version && !versions.TryAdd(version, new ImportedKey(item.ContentItemId, imported.At)))
        {
            Repeated(imported, versions[version]);
            return false;
        }

        if (!types.TryAdd(item.ContentItemId, item.ContentType) && types[item.ContentItemId] != item.ContentType)
        {
            problems.Refuse(imported.At.Place, $"the item {item.ContentItemId} is a {types[item.ContentItemId]} elsewhere and a {item.ContentType} here.");
        }

        Once(imported, item.Published, published, "published");
        Once(imported, item.Latest, latest, "latest");
        if (imported.IsActive)
        {
            Alone(imported, AutoroutePart.Of(item), paths, "the address");
            Alone(imported, AliasPart.Of(item), aliases, "the alias");
            Alone(imported, LocalizationPart.SetOf(item) is { } set ? $"{LocalizationPart.CultureOf(item)} of the set {set}" : null, cultures, "the language");
        }

        return true;
    }

    private void Repeated(RecipeItem imported, ImportedKey first)
    {
        if (string.Equals(first.ItemId, imported.Item.ContentItemId, StringComparison.OrdinalIgnoreCase))
        {
            problems.Note(imported.At.Place, $"the version {imported.Item.ContentItemVersionId} came already at {first.At.Place.Path} of {first.At.Place.File} and is taken once.");
        }
        else
        {
            problems.Refuse(imported.At.Place, $"the version {imported.Item.ContentItemVersionId} is also one of the item {first.ItemId} at {first.At.Place.Path}.");
        }
    }

    private void Once(RecipeItem imported, bool applies, Dictionary<string, ItemAt> seen, string what)
    {
        if (applies && !seen.TryAdd(imported.Item.ContentItemId, imported.At))
        {
            problems.Refuse(imported.At.Place, $"the item {imported.Item.ContentItemId} has its {what} version at {seen[imported.Item.ContentItemId].Place.Path} of {seen[imported.Item.ContentItemId].Place.File} already.");
        }
    }

    private void Alone(RecipeItem imported, string? key, Dictionary<string, ImportedKey> seen, string what)
    {
        if (key is null)
        {
            return;
        }

        if (!seen.TryAdd(key, new ImportedKey(imported.Item.ContentItemId, imported.At)) && seen[key] is var first
            && !string.Equals(first.ItemId, imported.Item.ContentItemId, StringComparison.OrdinalIgnoreCase))
        {
            problems.Refuse(imported.At.Place, $"{what} {key} is taken by the item {first.ItemId} at {first.At.Place.Path} of {first.At.Place.File}.");
        }
    }

    private readonly record struct ImportedKey(string ItemId, ItemAt At);
}
