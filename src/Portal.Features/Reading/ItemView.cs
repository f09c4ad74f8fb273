using System.Text.Json.Nodes;

namespace Portal.Features.Reading;

/// <summary>A content item ready to be shown: the theme's view, its model, and what the frame around it should say.</summary>
/// <param name="View">Folder and name of the view in the theme: <c>Practices/Practice</c>.</param>
public sealed record ItemView(string View, object Model)
{
    /// <summary>Main navigation entry and parent in the crumbs: practices, countries, institutions, laws, articles, or empty.</summary>
    public string Section { get; init; } = "";

    public string? Description { get; init; }

    /// <summary>The item as schema.org describes it, without <c>@context</c>; null when no type fits.</summary>
    public JsonObject? StructuredData { get; init; }

    public string OpenGraphType { get; init; } = "article";
}
