using System.Collections.Immutable;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Portal.Features.Recipes.Expressions;

/// <summary>The functions of the closed set that need nothing but their argument or the recipe's folder.</summary>
internal static class RecipeFunctions
{
    public static readonly ImmutableArray<string> Names =
        ["uuid", "variables", "parameters", "configuration", "base64", "html", "gzip"];

    /// <summary>Functions of Orchard Core's modules that only its script engine runs.</summary>
    public static readonly ImmutableArray<string> OrchardOnly =
    [
        "log", "tenantname", "newContentItem", "createContentItem", "updateContentItem", "deleteContentItem", "getUrlPrefix", "executeQuery",
        "newContentItemAsync", "createContentItemAsync", "updateContentItemAsync", "deleteContentItemAsync", "executeQueryAsync",
        "isHomepage", "isAnonymous", "isAuthenticated", "isInRole", "url", "culture", "httpContext", "queryString", "queryStringAsJson",
        "requestForm", "requestFormAsJson", "requestBody", "responseWrite", "absoluteUrl", "readBody", "deserializeRequestData", "encodeURI",
        "encodeURIComponent", "createWorkflowToken", "signalUrl", "workflow", "workflowId", "workflowCorrelationId", "input", "output",
        "property", "setProperty", "lastResult", "correlationId", "setOutcome",
    ];

    public static ExpressionResult Base64(string text)
    {
        try
        {
            return new Evaluated(Encoding.UTF8.GetString(Convert.FromBase64String(text)), Literal: true);
        }
        catch (FormatException)
        {
            return new Undefined("base64('…') was given a text that is not Base64");
        }
    }

    public static ExpressionResult Html(string text) => new Evaluated(WebUtility.HtmlDecode(text));

    public static ExpressionResult Gzip(string text)
    {
        try
        {
            using var unpacked = new MemoryStream();
            using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
            packed.CopyTo(unpacked);
            return new Evaluated(Convert.ToBase64String(unpacked.ToArray()));
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException)
        {
            return new Undefined("gzip('…') was given a text that is not Base64 of gzip");
        }
    }

    /// <summary><c>file:text</c> and <c>file:base64</c>; a path that leaves the recipe's folder is refused.</summary>
    public static ExpressionResult ReadFile(string folder, string path, bool asText)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(root, path.Replace('\\', '/')));
        if (!full.StartsWith(root, StringComparison.Ordinal))
        {
            return new Undefined($"the path \"{path}\" leaves the recipe's folder");
        }

        if (!File.Exists(full))
        {
            return new Undefined($"there is no file \"{path}\" beside the recipe");
        }

        return new Evaluated(asText ? File.ReadAllText(full) : Convert.ToBase64String(File.ReadAllBytes(full)));
    }
}
