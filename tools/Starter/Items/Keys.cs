namespace Portal.Starter.Items;

/// <summary>The readable keys behind all ids of the starter content.</summary>
public static class Keys
{
    public static string Item(string kind, string id, string culture) => StableId.For($"{kind}/{id}/{culture}");

    public static string Set(string kind, string id) => StableId.For($"set/{kind}/{id}");

    public static string Taxonomy(string alias) => StableId.For($"taxonomy/{alias}");

    public static string Term(string taxonomy, string key) => StableId.For($"term/{taxonomy}/{key}");

    /// <summary>A bag's child has the same id in all cultures: that is how words find their figure.</summary>
    public static string Child(string kind, string id, string child) => StableId.For($"{kind}/{id}/{child}");
}
