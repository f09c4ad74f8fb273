using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Markdig;
using Portal.Content.Definitions;
using Portal.Content.Fields;
using Portal.Content.Json;
using Portal.Content.Overlays;
using Portal.Content.Parts;

namespace Portal.Features.Indexing;

/// <summary>
/// The words of an item by weight: every field and body in the order of the item's parts, then the children of its bags. A field's
/// <c>PortalSearchSettings.Weight</c> (Title, Summary, Body, None) decides; without it words are body and the item's own summary is what is called so.
/// </summary>
internal sealed class IndexTexts(ContentDefinitions definitions)
{
    private static readonly SearchValues<char> MarkdownSigns = SearchValues.Create("*_[`#>-");

    private readonly StringBuilder titles = new();
    private readonly StringBuilder summary = new();
    private readonly StringBuilder body = new();

    public string Titles => titles.ToString();

    public string Summary => summary.ToString();

    public string Body => body.ToString();

    public void AddItem(OverlaidItem item) => Add(item, child: false);

    public void AddToBody(string text) => Append(body, text);

    private void Add(OverlaidItem item, bool child)
    {
        foreach (var (name, json) in item.Item.Content)
        {
            if (json is not JsonObject part)
            {
                continue;
            }

            var typePart = definitions.Resolve(item.Item.ContentType, name);
            AddPart(typePart, part);
            AddFields(typePart, part, child);
            foreach (var inner in item.Children(name))
            {
                Add(inner, child: true);
            }
        }
    }

    private void AddPart(TypePart typePart, JsonObject part)
    {
        if (typePart.Meaning is not (null or TitlePart))
        {
            Append(body, Plain(typePart.Meaning.IndexText(part), typePart.Meaning is MarkdownBodyPart));
        }
    }

    private void AddFields(TypePart typePart, JsonObject part, bool child)
    {
        foreach (var field in typePart.Definition?.Fields ?? [])
        {
            if (part[field.Name] is JsonObject value && ContentFields.Find(field.FieldName) is { } kind && Target(field, child) is { } target)
            {
                Append(target, Plain(kind.IndexText(value), kind is MarkdownField));
            }
        }
    }

    /// <summary>Null when the field is not for searching. A child's words never weigh more than the body of the item that holds it.</summary>
    private StringBuilder? Target(ContentPartFieldDefinition field, bool child) =>
        LenientValue.Text((field.Settings["PortalSearchSettings"] as JsonObject)?["Weight"]) switch
        {
            "None" => null,
            "Title" when !child => titles,
            "Summary" when !child => summary,
            _ => body,
        };

    private static string Plain(string text, bool markdown) =>
        markdown && text.AsSpan().IndexOfAny(MarkdownSigns) >= 0 ? Markdown.ToPlainText(text) : text;

    private static void Append(StringBuilder target, string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.IsEmpty)
        {
            target.Append(target.Length > 0 ? "\n" : "").Append(trimmed);
        }
    }
}
