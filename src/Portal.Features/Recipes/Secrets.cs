using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Features.Recipes;

/// <summary>Takes secrets out of what is stored from recipes, so that no export can carry them.</summary>
internal static partial class Secrets
{
    private static readonly string[] Never = ["PasswordHash", "SecurityStamp", "ResetToken", "SiteSalt", "SuperUser"];

    /// <summary>Removes them in place; the names of what was removed.</summary>
    /// <param name="all">Also whatever is called a password, secret, key or token: for steps that wire accounts and hosts.</param>
    public static IReadOnlySet<string> Remove(JsonNode? node, bool all)
    {
        var removed = new SortedSet<string>(StringComparer.Ordinal);
        Remove(node, all, removed);
        return removed;
    }

    private static void Remove(JsonNode? node, bool all, SortedSet<string> removed)
    {
        switch (node)
        {
            case JsonObject inner:
                foreach (var (name, value) in inner.ToList())
                {
                    if (Never.Contains(name, StringComparer.OrdinalIgnoreCase) || (all && value is JsonValue && Secretive().IsMatch(name)))
                    {
                        inner.Remove(name);
                        removed.Add(name);
                        continue;
                    }

                    Remove(value, all, removed);
                }

                break;
            case JsonArray list:
                for (var index = 0; index < list.Count; index++)
                {
                    if (all && list[index] is JsonValue value && value.TryGetValue<string>(out var text) && CommandPassword().IsMatch(text))
                    {
                        list[index] = CommandPassword().Replace(text, "$1");
                        removed.Add("/Password");
                    }

                    Remove(list[index], all, removed);
                }

                break;
            default:
                break;
        }
    }

    [GeneratedRegex("password|secret|apikey|accesskey|privatekey|token|connectionstring", RegexOptions.IgnoreCase)]
    private static partial Regex Secretive();

    // As in: createUser /UserName:admin /Password:"…" /Roles:Administrator
    [GeneratedRegex("""(/password:)("[^"]*"|\S*)""", RegexOptions.IgnoreCase)]
    private static partial Regex CommandPassword();
}
