using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Content.Json;

/// <summary>Reads scalars as Orchard's files of all ages hold them: numbers and booleans as strings, dates in several forms. Null = absent or unreadable.</summary>
public static class LenientValue
{
    private const string ItemTime = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string PartTime = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => node.ToJsonString(),
        _ => null,
    };

    public static decimal? Number(JsonNode? node) =>
        decimal.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>true, false, their names as text, 1 and 0.</summary>
    public static bool? Flag(JsonNode? node) => Text(node)?.Trim() switch
    {
        { } text when bool.TryParse(text, out var flag) => flag,
        "1" => true,
        "0" => false,
        _ => null,
    };

    /// <summary>With an offset, with Z, without either (then UTC), or a date alone. The result is in UTC.</summary>
    public static DateTimeOffset? Time(JsonNode? node) =>
        DateTimeOffset.TryParse(
            Text(node), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    public static TimeOnly? TimeOfDay(JsonNode? node) =>
        TimeOnly.TryParse(Text(node), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>Every scalar of an array as text; a lone scalar counts as an array of one.</summary>
    public static IReadOnlyList<string> Texts(JsonNode? node) => node is JsonArray array
        ? [.. array.Select(Text).OfType<string>()]
        : Text(node) is { } single ? [single] : [];

    /// <summary>An enum by name (any case) or by number.</summary>
    public static T? Choice<T>(JsonNode? node)
        where T : struct, Enum => Enum.TryParse<T>(Text(node), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>Property by name in any case; an exact match wins.</summary>
    public static JsonNode? Property(JsonObject source, string name)
    {
        if (source.TryGetPropertyValue(name, out var exact))
        {
            return exact;
        }

        foreach (var (key, value) in source)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Times at an item's root: up to seven fraction digits, trailing zeros cut.</summary>
    public static string WriteItemTime(DateTimeOffset time) => time.UtcDateTime.ToString(ItemTime, CultureInfo.InvariantCulture);

    /// <summary>Times inside parts and fields: whole seconds.</summary>
    public static string WritePartTime(DateTimeOffset time) => time.UtcDateTime.ToString(PartTime, CultureInfo.InvariantCulture);
}
