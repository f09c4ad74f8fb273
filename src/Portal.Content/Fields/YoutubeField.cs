using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>A film on YouTube: <c>{"EmbeddedAddress":"https://www.youtube.com/embed/x","RawAddress":"https://youtu.be/x"}</c>. Shown as a link only.</summary>
public sealed class YoutubeField : ContentField
{
    private static readonly string[] Hosts = ["youtu.be", "youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com"];

    public override JsonShape Shape { get; } = new(("EmbeddedAddress", JsonKind.Text), ("RawAddress", JsonKind.Text));

    public override bool IsEmpty(JsonObject? value) =>
        string.IsNullOrWhiteSpace(LenientValue.Text(value?["EmbeddedAddress"])) && string.IsNullOrWhiteSpace(LenientValue.Text(value?["RawAddress"]));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings)
    {
        string?[] addresses = [LenientValue.Text(value["EmbeddedAddress"]), LenientValue.Text(value["RawAddress"])];
        return addresses.OfType<string>().Where(address => !IsYoutube(address))
            .Select(address => new FieldProblem(ContentErrorCode.UnsafeAddress, address));
    }

    private static bool IsYoutube(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && Hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase);
}
