using System.Text.Json;

namespace Portal.Features.Recipes;

/// <summary>The items of one <c>content</c> step, still as JSON in the file's buffer.</summary>
internal sealed class ContentSource(StepRun step, JsonElement data, RecipePlace place)
{
    public StepRun Step { get; } = step;

    public JsonElement Data { get; } = data;

    public RecipePlace Place { get; } = place;

    /// <summary>Positions in <see cref="Data"/> of the items that the plan wants written, ascending.</summary>
    public List<int> ToWrite { get; } = [];
}
