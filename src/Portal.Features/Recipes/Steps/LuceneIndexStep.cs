using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Indexes of older Orchard Core versions, recorded when absent; the portal's own index needs none of their settings.</summary>
public sealed class LuceneIndexStep : RecipeStep
{
    private const string Prefix = "luceneindex:";

    public override string Name => "lucene-index";

    public override ImmutableArray<string> Aliases => ["LuceneIndexSettings"];

    public override string Description => "Lucene indexes of older versions of Orchard Core.";

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("Indices", new ListShape(new MapShape(new ObjectShape(
            new ShapeProperty("AnalyzerName", new TextShape()),
            new ShapeProperty("IndexLatest", new FlagShape()),
            new ShapeProperty("IndexedContentTypes", new ListShape(new TextShape())),
            new ShapeProperty("Culture", new TextShape()),
            new ShapeProperty("StoreSourceData", new FlagShape()))
        {
            Others = new AnyShape(),
        }))));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (indices, _) in Entries(body, "Indices", step))
        {
            foreach (var (name, index) in indices)
            {
                step.Count(!step.Site.Has(Prefix + name) && step.Site.Set(Prefix + name, index));
            }
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var indices = site.All(Prefix).Select(index => (JsonNode)new JsonObject { [index.Key] = index.Value?.DeepClone() }).ToArray();
        if (indices.Length > 0)
        {
            yield return new JsonObject { ["Indices"] = new JsonArray(indices) };
        }
    }
}
