using System.Text.Json;

namespace Portal.Features.Recipes.Items;

/// <summary>The items of one <c>content</c> step, still as JSON in the file's buffer.</summary>
internal sealed class ContentSource(StepRun step, JsonElement data, RecipePlace place)
{
    public StepRun Step { get; } = step;

    public int Count { get; } = data.GetArrayLength();

    /// <summary>Positions of the items that the plan wants written, ascending.</summary>
    public List<int> ToWrite { get; } = [];

    /// <summary>The identities of items whose ids are made, so that both readings of an item make the same ones.</summary>
    public Dictionary<int, string> Seeds { get; } = [];

    public JsonElement this[int position] => data[position];

    public RecipePlace Place(int position) => place.At(position);
}

/// <summary>An item's place in the run.</summary>
internal readonly record struct ItemAt(ContentSource Source, int Position)
{
    public RecipePlace Place => Source.Place(Position);
}
