namespace Portal.Features.Caching;

/// <summary>
/// What the page being rendered was made from, noted by the read models. One instance a request. A page that notes nothing is never
/// cached; a change-log line drops exactly the cached pages that noted what it touches.
/// </summary>
public sealed class PageDependencies
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => keys;

    /// <summary>The page shows this thing in some language: any change in its localization set (or of the item) touches the page.</summary>
    public void DependsOnSet(string localizationSetOrItemId) => keys.Add(SetKey(localizationSetOrItemId));

    /// <summary>The page lists or counts items of this type: any published change of the type touches the page.</summary>
    public void DependsOnType(string contentType) => keys.Add(TypeKey(contentType));

    /// <summary>The page asked for a path that has nothing: publishing anything there touches it.</summary>
    public void DependsOnPath(string path) => keys.Add(PathKey(path));

    public static string SetKey(string id) => "set:" + id;

    public static string TypeKey(string contentType) => "type:" + contentType;

    public static string PathKey(string path) => "path:" + path;
}
