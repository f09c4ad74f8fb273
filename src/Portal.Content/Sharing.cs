using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Portal.Content;

/// <summary>How far an item may travel, in the manner of the Traffic Light Protocol (CLEAR, GREEN, AMBER, RED).</summary>
public enum SharingLevel
{
    Public = 0,
    Members = 1,
    Countries = 2,
    Persons = 3,
}

/// <summary>The one gate's rule: who may see a published item. The storage query and the search index apply the same rule.</summary>
/// <param name="Audience">ISO country codes at level Countries, user ids at level Persons, otherwise empty.</param>
public sealed record Sharing(SharingLevel Level, ImmutableArray<string> Audience)
{
    public const string PartName = "SharingPart";

    public static Sharing Public { get; } = new(SharingLevel.Public, []);

    /// <summary>Reads <c>SharingPart</c>; an absent part is public, an unreadable level is the narrowest one.</summary>
    public static Sharing Of(ContentItem item)
    {
        if (item.Part(PartName) is not { } part)
        {
            return Public;
        }

        var level = Enum.TryParse<SharingLevel>(part["Level"]?.ToString() ?? "Public", ignoreCase: true, out var parsed) ? parsed : SharingLevel.Persons;
        return new Sharing(level, level switch
        {
            SharingLevel.Countries => Strings(part["Countries"]),
            SharingLevel.Persons => Strings(part["UserIds"]),
            _ => [],
        });
    }

    public bool Admits(Reader reader) => Level switch
    {
        SharingLevel.Public => true,
        SharingLevel.Members => reader.IsMember,
        SharingLevel.Countries => reader.IsMember && reader.Countries.Any(Audience.Contains),
        _ => reader.UserId is { } id && Audience.Contains(id),
    };

    private static ImmutableArray<string> Strings(JsonNode? node) =>
        node is JsonArray array ? [.. array.Select(value => value?.ToString() ?? "").Where(value => value.Length > 0)] : [];
}
