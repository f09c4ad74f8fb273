namespace Portal.Storage;

/// <summary>
/// A named JSON document beside the content: <c>type:Practice</c>, <c>part:Practice</c> (definition records), <c>settings:SiteName</c>,
/// <c>role:Editor</c>, <c>mediaprofile:…</c>, <c>indexprofile:…</c>, <c>feature:…</c>, <c>step:AdminMenu:…</c> (opaque recipe steps).
/// </summary>
public sealed class SiteDocument
{
    public required string Name { get; set; }
    public required string Json { get; set; }

    /// <summary>Order of first appearance, so that an export writes documents back in the order they came.</summary>
    public long Order { get; set; }
}
