using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Portal.Content.Definitions;

/// <summary>Every content type and part that the site knows: an immutable snapshot, replaced when a recipe changes it.</summary>
public sealed record ContentDefinitions(
    ImmutableSortedDictionary<string, ContentTypeDefinition> Types,
    ImmutableSortedDictionary<string, ContentPartDefinition> Parts)
{
    public static ContentDefinitions Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, ContentTypeDefinition>(StringComparer.OrdinalIgnoreCase),
        ImmutableSortedDictionary.Create<string, ContentPartDefinition>(StringComparer.OrdinalIgnoreCase));

    /// <summary>Null when the type is not defined: items of it are kept and shown plainly.</summary>
    public ContentTypeDefinition? Type(string name) => Types.GetValueOrDefault(name);

    public ContentPartDefinition? Part(string name) => Parts.GetValueOrDefault(name);
}

/// <summary>A content type: an ordered list of parts and a bag of settings (<c>ClassName: object</c>, unknown classes kept).</summary>
public sealed record ContentTypeDefinition(string Name, string DisplayName, JsonObject Settings, ImmutableArray<ContentTypePartDefinition> Parts);

/// <summary>A part on a type. <paramref name="Name"/> differs from <paramref name="PartName"/> for named reusable parts (bags).</summary>
public sealed record ContentTypePartDefinition(string PartName, string Name, JsonObject Settings);

/// <summary>A part and its fields.</summary>
public sealed record ContentPartDefinition(string Name, JsonObject Settings, ImmutableArray<ContentPartFieldDefinition> Fields);

/// <summary>A field on a part. <paramref name="FieldName"/> is the kind (TextField), <paramref name="Name"/> the field's own name.</summary>
public sealed record ContentPartFieldDefinition(string FieldName, string Name, JsonObject Settings);
