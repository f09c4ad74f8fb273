using System.Globalization;

namespace Portal.Features.Recipes;

/// <summary>A place in a recipe file, as a JSON path.</summary>
public readonly record struct RecipePlace(string File, string Path)
{
    public static RecipePlace Root(string file) => new(file, "$");

    public RecipePlace At(string property) => this with { Path = $"{Path}.{property}" };

    public RecipePlace At(int index) => this with { Path = string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]") };
}
