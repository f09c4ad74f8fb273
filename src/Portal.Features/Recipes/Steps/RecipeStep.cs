using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>A step that recipes may name: its shape, what it does to the draft of the site, and how an export writes it back.</summary>
public abstract class RecipeStep
{
    /// <summary>Every step that the portal runs, one class each, by name.</summary>
    public static ImmutableArray<RecipeStep> All { get; } =
    [
        .. typeof(RecipeStep).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RecipeStep)) && !type.IsAbstract)
            .Select(type => (RecipeStep)Activator.CreateInstance(type)!) // Every step has a constructor without arguments: Each_step_… tests it.
            .OrderBy(step => step.Name, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The name in Orchard Core's spelling; files may write it in any case.</summary>
    public abstract string Name { get; }

    /// <summary>Other names, of older or newer versions of Orchard Core.</summary>
    public virtual ImmutableArray<string> Aliases => [];

    /// <summary>One sentence for the schema.</summary>
    public abstract string Description { get; }

    /// <summary>The step's keys apart from <c>name</c>.</summary>
    public abstract ObjectShape Shape { get; }

    /// <summary>Where the step stands in an export; equal ones stand by name.</summary>
    public virtual int ExportOrder => 50;

    /// <summary>Checks the step against the draft and works it in; problems are collected, not thrown.</summary>
    internal virtual void Plan(StepRun step)
    {
        if (Shape.Read(step.Evaluate(opaque: false), step.Place, step.Problems) is JsonObject body)
        {
            Plan(body, step);
        }
    }

    /// <summary>The same with the step's body read: canonical keys, expressions replaced.</summary>
    protected abstract void Plan(JsonObject body, StepRun step);

    /// <summary>The steps, without <c>name</c>, that give an empty portal what the site has; none when it has nothing of the kind.</summary>
    internal virtual IEnumerable<JsonObject> Export(SiteDraft site) => [];

    protected static IEnumerable<(JsonObject Entry, RecipePlace Place)> Entries(JsonObject body, string key, StepRun step) =>
        body[key] is JsonArray list
            ? list.Select((entry, index) => (entry: entry as JsonObject, place: step.Place.At(key).At(index)))
                .Where(entry => entry.entry is not null)
                .Select(entry => (entry.entry!, entry.place))
            : [];

    protected static IEnumerable<string> Texts(JsonNode? list) =>
        list is JsonArray array ? array.Select(value => value?.ToString() ?? "").Where(value => value.Length > 0) : [];

    protected static JsonArray TextList(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
