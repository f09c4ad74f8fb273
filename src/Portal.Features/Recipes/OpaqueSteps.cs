using System.Text.Json.Nodes;
using Portal.Features.Recipes.Expressions;

namespace Portal.Features.Recipes;

/// <summary>
/// Steps of Orchard Core that the portal does not run, stored one document a step and handed back in the order they came. The same
/// step again is the same document; a changed one is added, and an Orchard Core that runs both ends where it should.
/// </summary>
internal static class OpaqueSteps
{
    private const string Prefix = "step:";

    public static void Keep(StepRun step, bool neverRun)
    {
        step.IsOpaque = true;
        var body = step.Evaluate(opaque: true);
        foreach (var secret in Secrets.Remove(body, all: neverRun))
        {
            step.Problems.Note(step.Place, $"the secret {secret} is left out.");
        }

        var whole = new JsonObject { ["name"] = step.Name };
        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            whole[key] = value;
        }

        step.Count(step.Site.Set($"{Prefix}{step.Name}:{MadeId.From(RecipeJson.Write(whole))}", whole));
        step.Problems.Note(step.Place, neverRun
            ? $"\"{step.Name}\" wires accounts or hosts and is not run; it is kept without secrets."
            : $"\"{step.Name}\" is not run here; it is kept and handed back on export.");
    }

    public static IEnumerable<JsonObject> Export(SiteDraft site) =>
        site.All(Prefix).Select(step => step.Value?.DeepClone()).OfType<JsonObject>();
}
