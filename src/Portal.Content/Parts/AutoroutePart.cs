using System.Buffers;
using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Parts;

/// <summary>The item's address: <c>{"Path":"ru/cold-case"}</c>, whole, without a leading slash.</summary>
public sealed class AutoroutePart : ContentPart
{
    /// <summary>Orchard Core's limit.</summary>
    public const int MaximumLength = 1024;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(":?#[]@!$&'()*+,.;=<>\\|% ");

    public override JsonShape Shape { get; } = new(
        ("Path", JsonKind.Text), ("SetHomepage", JsonKind.Flag), ("Disabled", JsonKind.Flag), ("RouteContainedItems", JsonKind.Flag), ("Absolute", JsonKind.Flag));

    public override PartScope Scope => PartScope.Item;

    /// <summary>The path as it is compared and stored in the column: trimmed of slashes, lower case. Null when the item has no address.</summary>
    public static string? Of(ContentItem item)
    {
        var part = item.Part(nameof(AutoroutePart));
        var isDisabled = LenientValue.Flag(part?["Disabled"]) ?? false;
        return isDisabled ? null : Normalize(LenientValue.Text(part?["Path"]));
    }

    /// <summary>Trims blanks and slashes, folds case; null when nothing is left.</summary>
    public static string? Normalize(string? path) => path?.Trim().Trim('/').ToLowerInvariant() is { Length: > 0 } normal ? normal : null;

    public override IEnumerable<ContentError> Validate(JsonObject part, JsonObject settings, bool complete)
    {
        if (Normalize(LenientValue.Text(part["Path"])) is { } path
            && (path.Length > MaximumLength || path.AsSpan().ContainsAny(Forbidden) || path.Contains("//", StringComparison.Ordinal)))
        {
            yield return Error("Path", ContentErrorCode.BadPath, path);
        }
    }
}
