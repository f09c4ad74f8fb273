using System.Collections.Immutable;
using System.Text.Json;

namespace Portal.Features.Recipes;

/// <summary>A recipe file that was read: its header, its variables as they stand, and its steps.</summary>
/// <param name="Path">Full path of the file; paths inside the recipe are relative to its folder.</param>
public sealed record Recipe(string Path)
{
    /// <summary>Technical name, by which a <c>recipes</c> step calls it; empty in recipes that are only run by their file.</summary>
    public string Name { get; init; } = "";

    public string DisplayName { get; init; } = "";
    public string Description { get; init; } = "";
    public string Version { get; init; } = "";
    public bool IsSetupRecipe { get; init; }

    /// <summary>Variable name to its text, expressions not yet resolved.</summary>
    public ImmutableSortedDictionary<string, string> Variables { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The steps as written, in order; the JSON stays in the file's one buffer.</summary>
    public ImmutableArray<JsonElement> Steps { get; init; } = [];

    public string File => System.IO.Path.GetFileName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? "";

    /// <summary>What identifies the recipe in made-up ids: its name, or its file's name when it has none.</summary>
    public string Key => Name.Length > 0 ? Name : File;
}
