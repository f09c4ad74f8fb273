using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Starter.Words;

namespace Portal.Starter.Items;

/// <summary>Makes whole content items. The source culture's item must be made before its translations.</summary>
public sealed class ItemFactory(EarlierRecipes earlier)
{
    private static readonly DateTimeOffset Created = new(2026, 10, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly Paths _paths = new();
    private readonly Dictionary<string, SourceItem> _sources = [];

    /// <param name="parts">The item's own parts: with the facts (true, source item) or with the words alone (false, translations).</param>
    public JsonObject Make(ItemHead head, Func<bool, JsonObject> parts)
    {
        var isSource = head.Culture == WordBook.Source;
        var set = Keys.Set(head.Kind, head.Id);
        var words = parts(false);
        var translation = isSource ? null : Translation(head, words);
        var item = Shell(head.ItemId, head.ContentType, head.Title, head.Published);
        item["TitlePart"] = new JsonObject { ["Title"] = head.Title };
        item["AutoroutePart"] = new JsonObject { ["Path"] = _paths.Take($"{head.Culture}/{head.Path}") };
        item["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set, ["Culture"] = head.Culture };
        if (translation is not null)
        {
            item["TranslationPart"] = translation;
        }

        foreach (var (name, part) in isSource ? parts(true) : words)
        {
            item[name] = part?.DeepClone();
        }

        var version = Sealed(item);
        if (isSource)
        {
            _sources[set] = new SourceItem(head.ItemId, version, Worded(head.Title, words));
        }

        return item;
    }

    /// <summary>The root properties in Orchard Core's order, not yet sealed with a version id.</summary>
    public static JsonObject Shell(string itemId, string contentType, string title, DateTimeOffset? published = null) => new()
    {
        ["ContentItemId"] = itemId,
        ["ContentItemVersionId"] = null,
        ["ContentType"] = contentType,
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = true,
        ["ModifiedUtc"] = Utc(published ?? Created),
        ["PublishedUtc"] = Utc(published ?? Created),
        ["CreatedUtc"] = Utc(Created),
        ["Owner"] = "starter",
        ["Author"] = "starter",
    };

    /// <summary>The version id follows from the content: a changed fact is a new version, an unchanged one the same.</summary>
    public static string Sealed(JsonObject item)
    {
        var version = StableId.For("version/" + item.ToJsonString());
        item["ContentItemVersionId"] = version;
        return version;
    }

    private JsonObject Translation(ItemHead head, JsonObject words)
    {
        var source = _sources[Keys.Set(head.Kind, head.Id)];
        return new JsonObject
        {
            ["SourceCulture"] = WordBook.Source,
            ["SourceContentItemVersionId"] = earlier.TranslatedFrom(source, head.ItemId, Worded(head.Title, words)),
            ["Origin"] = "Machine",
        };
    }

    private static JsonObject Worded(string title, JsonObject words)
    {
        var all = (JsonObject)words.DeepClone();
        all["TitlePart"] = new JsonObject { ["Title"] = title };
        return all;
    }

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

/// <summary>The source item of a set as this run made it, and its words alone.</summary>
public sealed record SourceItem(string ItemId, string VersionId, JsonObject Words);
