using System.Text.Json.Nodes;
using Portal.Features.Media;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Media files, from Base64 or from files beside the recipe. Addresses on other hosts are never fetched.</summary>
public sealed class MediaStep : RecipeStep
{
    public override string Name => "media";

    public override string Description => "Media files.";

    public override int ExportOrder => 11;

    public override ObjectShape Shape { get; } = new(new ShapeProperty("Files", new ListShape(new ObjectShape(
        new ShapeProperty("TargetPath", new TextShape() { Description = "Path below the media folder." }, Required: true) { Aliases = ["Path"] },
        new ShapeProperty("Base64", new TextShape()),
        new ShapeProperty("SourcePath", new TextShape() { Description = "Path of the file, relative to the recipe." }),
        new ShapeProperty("SourceUrl", new TextShape() { Description = "Not fetched by the portal." })))));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (file, place) in Entries(body, "Files", step))
        {
            var target = file["TargetPath"]?.ToString() ?? "";
            if (MediaStore.Refusal(target) is { } refusal)
            {
                step.Problems.Refuse(place.At("TargetPath"), $"{refusal}.");
            }
            else if (Source(file, place, step) is { } read)
            {
                using var content = read();
                var differs = !step.Run.MediaStore.Holds(target, content);
                step.Count(differs);
                if (differs)
                {
                    step.Run.Media.Add(new MediaWrite(target, read));
                }
            }
        }
    }

    /// <summary>The files of an export, which lie in <c>media</c> beside its recipe.</summary>
    internal static IEnumerable<JsonObject> Export(IReadOnlyList<string> paths)
    {
        if (paths.Count > 0)
        {
            yield return new JsonObject
            {
                ["Files"] = new JsonArray([.. paths.Select(path => (JsonNode)new JsonObject { ["TargetPath"] = path, ["SourcePath"] = $"media/{path}" })]),
            };
        }
    }

    private static Func<Stream>? Source(JsonObject file, RecipePlace place, StepRun step)
    {
        if (file["Base64"]?.ToString() is { Length: > 0 } base64)
        {
            return Decode(base64, place.At("Base64"), step.Problems);
        }

        if (file["SourcePath"]?.ToString() is { Length: > 0 } path)
        {
            return Beside(path, place.At("SourcePath"), step);
        }

        step.Problems.Note(place, file["SourceUrl"] is null
            ? "a file needs Base64 or SourcePath; nothing is stored."
            : "files are not fetched from addresses; nothing is stored.");
        return null;
    }

    private static Func<Stream>? Decode(string base64, RecipePlace place, RecipeProblems problems)
    {
        try
        {
            var bytes = Convert.FromBase64String(base64);
            return () => new MemoryStream(bytes, writable: false);
        }
        catch (FormatException)
        {
            problems.Refuse(place, "this is not Base64.");
            return null;
        }
    }

    // Orchard's themes name pictures of their wwwroot (../wwwroot/img/…). A recipe from elsewhere stays within its own folder.
    private static Func<Stream>? Beside(string path, RecipePlace place, StepRun step)
    {
        var root = Path.GetFullPath(step.Recipe.Folder) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(root, path.Replace('\\', '/')));
        if (!step.Run.Trusted && !full.StartsWith(root, StringComparison.Ordinal))
        {
            step.Problems.Refuse(place, $"\"{path}\" leaves the package.");
            return null;
        }

        if (MediaStore.Refusal(Path.GetFileName(full)) is { } refusal)
        {
            step.Problems.Refuse(place, $"{refusal}.");
            return null;
        }

        if (!File.Exists(full))
        {
            step.Problems.Note(place, $"there is no file \"{path}\" beside the recipe; nothing is stored.");
            return null;
        }

        return () => File.OpenRead(full);
    }
}
