using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Names and roles of users, by user id. Passwords, stamps, tokens and addresses are never taken over.</summary>
public sealed class UsersStep : RecipeStep
{
    private const string Prefix = "user:";

    public override string Name => "Users";

    public override string Description => "Names and roles of users; nothing else of them is read or written.";

    public override int ExportOrder => 4;

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("Users", new ListShape(new ObjectShape(
            new ShapeProperty("UserId", new TextShape()),
            new ShapeProperty("UserName", new TextShape(), Required: true),
            new ShapeProperty("IsEnabled", new FlagShape()),
            new ShapeProperty("RoleNames", new ListShape(new TextShape())))
        {
            Others = new AnyShape(),
        })));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (user, place) in Entries(body, "Users", step))
        {
            var name = user["UserName"]?.ToString() ?? "";
            var id = user["UserId"]?.ToString() is { Length: > 0 } given ? given : name;
            step.Count(step.Site.Set(Prefix + id, new JsonObject
            {
                ["UserId"] = id,
                ["UserName"] = name,
                ["IsEnabled"] = user["IsEnabled"]?.GetValue<bool>() ?? true,
                ["RoleNames"] = TextList(Texts(user["RoleNames"])),
            }));
            step.Problems.Note(place, $"of user \"{name}\" only the name and the roles are taken over.");
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var users = site.All(Prefix).Select(user => user.Value?.DeepClone()).ToArray();
        if (users.Length > 0)
        {
            yield return new JsonObject { ["Users"] = new JsonArray(users) };
        }
    }
}
