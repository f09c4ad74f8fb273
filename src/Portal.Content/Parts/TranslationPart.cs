using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>Marks a translation: <c>{"SourceCulture":"en","SourceContentItemVersionId":"4…","Origin":"Machine"}</c>. An item without it is its set's source.</summary>
public sealed class TranslationPart : ContentPart
{
    public const string Human = "Human";
    public const string Machine = "Machine";

    public override JsonShape Shape { get; } =
        new(("SourceCulture", JsonKind.Text), ("SourceContentItemVersionId", JsonKind.Text), ("Origin", JsonKind.Text));

    public override PartScope Scope => PartScope.Item;

    public static bool IsOn(ContentItem item) => item.Part(nameof(TranslationPart)) is not null;

    /// <summary>The source version that the translation was made from; null for a source item or when it is not known.</summary>
    public static string? SourceVersionOf(ContentItem item) => LenientValue.Text(item.Part(nameof(TranslationPart))?["SourceContentItemVersionId"]);

    /// <summary>True when nobody has reviewed the machine's words.</summary>
    public static bool IsMachineMade(ContentItem item) => LenientValue.Text(item.Part(nameof(TranslationPart))?["Origin"]) == Machine;

    public static JsonObject Made(string sourceCulture, string? sourceVersionId, string origin) => new()
    {
        ["SourceCulture"] = sourceCulture,
        ["SourceContentItemVersionId"] = sourceVersionId,
        ["Origin"] = origin,
    };
}
