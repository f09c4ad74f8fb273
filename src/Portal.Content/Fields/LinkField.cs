using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>An address and its text: <c>{"Url":"~/guide","Text":"Guide","Target":"_blank"}</c>; <c>~/</c> is the site's root.</summary>
public sealed class LinkField : ContentField
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public override JsonShape Shape { get; } = new(("Url", JsonKind.Text), ("Text", JsonKind.Text), ("Target", JsonKind.Text));

    public override string IndexText(JsonObject value) => LenientValue.Text(value["Text"]) ?? "";

    /// <summary>True for web, mail and telephone addresses and for addresses inside the site; false for anything that a browser would run.</summary>
    public static bool IsSafe(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || address.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        return !address.AsSpan().ContainsAnyInRange('\0', '\u001F')
            && (isRelative ? Uri.TryCreate(address, UriKind.Relative, out _) : IsWeb(address));
    }

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings)
    {
        var address = LenientValue.Text(value["Url"]) ?? "";
        if (!IsSafe(address))
        {
            yield return new(ContentErrorCode.UnsafeAddress, address);
        }

        if (settings.Text("LinkTextMode") is ("Required" or "1") && string.IsNullOrWhiteSpace(IndexText(value)))
        {
            yield return new(ContentErrorCode.Required);
        }
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);
}
