namespace Portal.Content.Parts;

/// <summary>To whom a part's values belong when one thing exists in several languages.</summary>
public enum PartScope
{
    /// <summary>Facts of the thing: the source item's value counts in every language (except the part's words).</summary>
    Set,

    /// <summary>The single item's own: address, language, schedule.</summary>
    Item,
}
