using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Storage;

namespace Portal.Features.Recipes;

/// <summary>A document that a run wants to write, or to delete when <paramref name="Value"/> is absent.</summary>
public sealed record DraftChange(string Name, bool Deleted, JsonNode? Value, long Order);

/// <summary>
/// The site's documents (definitions, settings, roles, kept steps …) as they would be after the steps so far. Steps work on it and
/// nothing else, so that a plan and a dry run are the run itself without its last act.
/// </summary>
public sealed class SiteDraft
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> stored = new(StringComparer.Ordinal);
    private long nextOrder;
    private ContentDefinitions? definitions;

    public SiteDraft(IEnumerable<SiteDocument> documents)
    {
        foreach (var document in documents)
        {
            entries[document.Name] = new Entry(RecipeJson.Read(document.Json), document.Order);
            nextOrder = Math.Max(nextOrder, document.Order + 1);
        }

        foreach (var (name, entry) in entries)
        {
            stored[name] = entry;
        }
    }

    /// <summary>Types and parts; changed by <see cref="Redefine"/>.</summary>
    public ContentDefinitions Definitions => definitions ??= ReadDefinitions();

    /// <summary>The documents to write, in order of first appearance.</summary>
    public IEnumerable<DraftChange> Changes =>
        entries.Where(entry => !stored.TryGetValue(entry.Key, out var before) || !ReferenceEquals(before, entry.Value))
            .Select(entry => new DraftChange(entry.Key, false, entry.Value.Value, entry.Value.Order))
            .Concat(stored.Where(entry => !entries.ContainsKey(entry.Key)).Select(entry => new DraftChange(entry.Key, true, null, entry.Value.Order)))
            .OrderBy(change => change.Order);

    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>Null when there is no such document, or when it holds null.</summary>
    public JsonNode? Get(string name) => entries.GetValueOrDefault(name)?.Value;

    /// <summary>The documents whose name starts with <paramref name="prefix"/>, without it, in order of first appearance.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> All(string prefix) =>
        entries.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(entry => entry.Value.Order)
            .Select(entry => KeyValuePair.Create(entry.Key[prefix.Length..], entry.Value.Value));

    /// <summary>The stored spelling of a name that differs only in case, or <paramref name="name"/> itself.</summary>
    public string Spelling(string prefix, string name) =>
        All(prefix).Select(document => document.Key)
            .FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) ?? name;

    /// <summary>False when the document already says so.</summary>
    public bool Set(string name, JsonNode? value)
    {
        if (entries.TryGetValue(name, out var before))
        {
            if (JsonNode.DeepEquals(before.Value, value))
            {
                return false;
            }

            entries[name] = new Entry(value?.DeepClone(), before.Order);
            return true;
        }

        entries[name] = new Entry(value?.DeepClone(), nextOrder++);
        return true;
    }

    public bool Remove(string name) => entries.Remove(name);

    /// <summary>Number of types and parts that changed, appeared or went.</summary>
    public int Redefine(ContentDefinitions after)
    {
        var before = Definitions;
        var changed = 0;
        foreach (var part in after.Parts.Values.Where(part => !ReferenceEquals(before.Part(part.Name), part)))
        {
            changed += Set($"part:{part.Name}", DefinitionRecords.Write(part)) ? 1 : 0;
        }

        foreach (var type in after.Types.Values.Where(type => !ReferenceEquals(before.Type(type.Name), type)))
        {
            changed += Set($"type:{type.Name}", DefinitionRecords.Write(type)) ? 1 : 0;
        }

        changed += before.Parts.Values.Count(part => after.Part(part.Name) is null && Remove($"part:{part.Name}"));
        changed += before.Types.Values.Count(type => after.Type(type.Name) is null && Remove($"type:{type.Name}"));
        definitions = after;
        return changed;
    }

    private ContentDefinitions ReadDefinitions()
    {
        var parts = All("part:").Select(document => document.Value).OfType<JsonObject>().Select(DefinitionRecords.ReadPart);
        var types = All("type:").Select(document => document.Value).OfType<JsonObject>().Select(DefinitionRecords.ReadType);
        return new ContentDefinitions(
            ContentDefinitions.Empty.Types.AddRange(types.Select(type => KeyValuePair.Create(type.Name, type))),
            ContentDefinitions.Empty.Parts.AddRange(parts.Select(part => KeyValuePair.Create(part.Name, part))));
    }

    private sealed record Entry(JsonNode? Value, long Order);
}
