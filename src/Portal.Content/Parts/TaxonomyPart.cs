using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>A taxonomy's whole tree: <c>{"TermContentType":"Topic","Terms":[…]}</c>; children of a term are an array <c>Terms</c> at the term's root.</summary>
public sealed class TaxonomyPart : ContentPart
{
    public const string TermsName = "Terms";

    public override JsonShape Shape { get; } = new(("TermContentType", JsonKind.Text), (TermsName, JsonKind.Any));

    /// <summary>The terms directly below a taxonomy's part or a term, as written.</summary>
    public static IEnumerable<JsonObject> Terms(JsonObject? parent) => parent?[TermsName] is JsonArray terms ? terms.OfType<JsonObject>() : [];
}
