using System.Collections.Immutable;

namespace Portal.Content.Definitions;

/// <summary>
/// What the recipe steps do to definitions. Merging only adds: parts and fields are never removed, a field keeps its kind, and (as in
/// Orchard Core) a type's own settings are merged only when the record names a display name.
/// </summary>
public static class DefinitionMerge
{
    public static ContentDefinitions Merge(this ContentDefinitions site, ContentTypeDefinition incoming)
    {
        if (site.Type(incoming.Name) is not { } existing)
        {
            var named = incoming.DisplayName.Length > 0 ? incoming : incoming with { DisplayName = incoming.Name };
            return site with { Types = site.Types.SetItem(incoming.Name, named) };
        }

        var parts = incoming.Parts.Aggregate(existing.Parts, MergePart);
        var merged = incoming.DisplayName.Length > 0
            ? existing with { DisplayName = incoming.DisplayName, Settings = SettingsBag.Merge(existing.Settings, incoming.Settings), Parts = parts }
            : existing with { Parts = parts };
        return site with { Types = site.Types.SetItem(existing.Name, merged) };
    }

    public static ContentDefinitions Merge(this ContentDefinitions site, ContentPartDefinition incoming)
    {
        if (site.Part(incoming.Name) is not { } existing)
        {
            return site with { Parts = site.Parts.SetItem(incoming.Name, incoming) };
        }

        var merged = existing with
        {
            Settings = SettingsBag.Merge(existing.Settings, incoming.Settings),
            Fields = incoming.Fields.Aggregate(existing.Fields, MergeField),
        };
        return site with { Parts = site.Parts.SetItem(existing.Name, merged) };
    }

    /// <summary>Removes a part's definition and takes it off every type; items keep the part's values.</summary>
    public static ContentDefinitions WithoutPart(this ContentDefinitions site, string name)
    {
        var types = site.Types;
        foreach (var type in site.Types.Values.Where(type => type.Parts.Any(part => Same(part.PartName, name))))
        {
            types = types.SetItem(type.Name, type with { Parts = type.Parts.RemoveAll(part => Same(part.PartName, name)) });
        }

        return site with { Types = types, Parts = site.Parts.Remove(name) };
    }

    /// <summary>Removes a type's definition; items of the type stay.</summary>
    public static ContentDefinitions WithoutType(this ContentDefinitions site, string name) =>
        site with { Types = site.Types.Remove(name) };

    private static ImmutableArray<ContentTypePartDefinition> MergePart(
        ImmutableArray<ContentTypePartDefinition> parts, ContentTypePartDefinition incoming)
    {
        var existing = parts.FirstOrDefault(part => Same(part.Name, incoming.Name));
        return existing is null
            ? parts.Add(incoming)
            : parts.Replace(existing, existing with { Settings = SettingsBag.Merge(existing.Settings, incoming.Settings) });
    }

    private static ImmutableArray<ContentPartFieldDefinition> MergeField(
        ImmutableArray<ContentPartFieldDefinition> fields, ContentPartFieldDefinition incoming)
    {
        var existing = fields.FirstOrDefault(field => Same(field.Name, incoming.Name));
        return existing is null
            ? fields.Add(incoming)
            : fields.Replace(existing, existing with { Settings = SettingsBag.Merge(existing.Settings, incoming.Settings) });
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
