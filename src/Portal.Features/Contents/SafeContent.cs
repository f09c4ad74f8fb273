using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Features.Contents;

/// <summary>Sanitises every <c>Html</c> value in an item's JSON, whatever part, field or contained item it sits in, known or not.</summary>
internal static class SafeContent
{
    public static void Sanitize(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var child in array)
            {
                Sanitize(child);
            }
        }
        else if (node is JsonObject parent)
        {
            foreach (var (name, value) in parent.ToList())
            {
                Sanitize(value);
                if (name.Equals("Html", StringComparison.OrdinalIgnoreCase) && value?.GetValueKind() == JsonValueKind.String)
                {
                    parent[name] = HtmlSanitizer.Sanitize(value.GetValue<string>());
                }
            }
        }
    }
}
