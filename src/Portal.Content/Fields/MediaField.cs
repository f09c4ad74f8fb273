using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>Files below the media folder: <c>{"Paths":["guides/a.pdf"],"MediaTexts":["Scan"]}</c>, a text for each path.</summary>
public sealed class MediaField : ContentField
{
    public override JsonShape Shape { get; } = new(
        ("Paths", JsonKind.Texts), ("MediaTexts", JsonKind.Texts), ("Anchors", JsonKind.Any), ("AttachedFileNames", JsonKind.Texts));

    public override string IndexText(JsonObject value) => string.Join('\n', LenientValue.Texts(value["MediaTexts"]));

    /// <summary>True for a relative path that stays below the media folder.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0 && path[0] is not ('/' or '~') && !path.AsSpan().ContainsAny('\\', ':', '\0')
        && path.Split('/').All(segment => segment.Length > 0 && segment is not ("." or ".."));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings)
    {
        var paths = LenientValue.Texts(value["Paths"]);
        if (paths.Count > 1 && !settings.Flag("Multiple", fallback: true))
        {
            yield return new(ContentErrorCode.TooMany);
        }

        var allowed = settings.Texts("AllowedExtensions");
        foreach (var path in paths)
        {
            if (!IsSafe(path) || (allowed.Count > 0 && !allowed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)))
            {
                yield return new(ContentErrorCode.UnsafePath, path);
            }
        }
    }
}
