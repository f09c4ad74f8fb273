using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Roles and their permissions, created or updated by name. The administrator's are not stored: that role has all.</summary>
public sealed class RolesStep : RecipeStep
{
    private const string Prefix = "role:";

    public override string Name => "Roles";

    public override string Description => "Roles with their permissions.";

    public override int ExportOrder => 3;

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("Roles", new ListShape(new ObjectShape(
            new ShapeProperty("Name", new TextShape(), Required: true),
            new ShapeProperty("Description", new TextShape()),
            new ShapeProperty("Permissions", new ListShape(new TextShape())),
            new ShapeProperty("PermissionBehavior", new ChoiceShape("Replace", "Add", "Remove"))))));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (role, _) in Entries(body, "Roles", step))
        {
            var name = step.Site.Spelling(Prefix, role["Name"]?.ToString() ?? "");
            var existing = step.Site.Get(Prefix + name) as JsonObject;
            var permissions = Permissions(name, existing, role);
            step.Count(step.Site.Set(Prefix + name, new JsonObject
            {
                ["Name"] = name,
                ["Description"] = role["Description"]?.ToString() ?? existing?["Description"]?.ToString() ?? "",
                ["Permissions"] = TextList(permissions.Distinct(StringComparer.Ordinal)),
            }));
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var roles = site.All(Prefix).Select(role => role.Value?.DeepClone()).ToArray();
        if (roles.Length > 0)
        {
            yield return new JsonObject { ["Roles"] = new JsonArray(roles) };
        }
    }

    private static IEnumerable<string> Permissions(string name, JsonObject? existing, JsonObject role)
    {
        if (name == "Administrator")
        {
            return [];
        }

        var before = Texts(existing?["Permissions"]);
        var given = Texts(role["Permissions"]);
        return role["PermissionBehavior"]?.ToString() switch
        {
            "Add" => before.Concat(given),
            "Remove" => before.Except(given, StringComparer.Ordinal),
            _ => given,
        };
    }
}
