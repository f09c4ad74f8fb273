using Portal.Features.Recipes.Items;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Content items. There may be tens of thousands, so they are read one by one from the file's buffer, after all other steps.</summary>
public sealed class ContentStep : RecipeStep
{
    public override string Name => "content";

    public override string Description => "Content items: root properties, then parts by name.";

    public override ObjectShape Shape { get; } = new(new ShapeProperty("data", new ListShape(new ObjectShape(
        new ShapeProperty("ContentItemId", new TextShape() { Description = "26 characters; the item's identity across its versions." }),
        new ShapeProperty("ContentItemVersionId", new TextShape()),
        new ShapeProperty("ContentType", new TextShape(), Required: true),
        new ShapeProperty("DisplayText", new TextShape()),
        new ShapeProperty("Latest", new AnyShape()),
        new ShapeProperty("Published", new AnyShape()),
        new ShapeProperty("ModifiedUtc", new TextShape()),
        new ShapeProperty("PublishedUtc", new TextShape()),
        new ShapeProperty("CreatedUtc", new TextShape()),
        new ShapeProperty("Owner", new TextShape()),
        new ShapeProperty("Author", new TextShape()))
    {
        Others = new AnyShape(),
    }), Required: true));

    internal override void Plan(StepRun step)
    {
        var found = false;
        foreach (var property in step.Raw.EnumerateObject())
        {
            if (string.Equals(property.Name, "data", StringComparison.OrdinalIgnoreCase))
            {
                found = true;
                Register(property, step);
            }
            else if (property.Name != "name")
            {
                step.Problems.Refuse(step.Place.At(property.Name), $"\"{property.Name}\" is not known here.{NearestName.Hint(property.Name, ["data"])}");
            }
        }

        if (!found)
        {
            step.Problems.Refuse(step.Place, "a content step needs \"data\", a list of content items.");
        }
    }

    protected override void Plan(JsonObject body, StepRun step)
    {
    }

    private static void Register(JsonProperty property, StepRun step)
    {
        var place = step.Place.At(property.Name);
        if (property.Value.ValueKind == JsonValueKind.Array)
        {
            step.Run.Contents.Add(new ContentSource(step, property.Value, place));
        }
        else
        {
            step.Problems.Refuse(place, "expected a list of content items.");
        }
    }
}
