using System.Text.Json.Nodes;

namespace Portal.Features.Contents;

internal static class JsonMerge
{
    /// <summary>Objects are merged deeply, arrays and scalars replaced.</summary>
    public static void Into(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            if (value is JsonObject child && target[name] is JsonObject existing)
            {
                Into(existing, child);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }
}
