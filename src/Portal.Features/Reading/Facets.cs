namespace Portal.Features.Reading;

/// <summary>The filters of lists and of search: the name in the address and in the index, and the taxonomy behind it.</summary>
public static class Facets
{
    public const string Country = "country";
    public const string Topic = "topic";
    public const string Audience = "audience";
    public const string Stage = "stage";
    public const string Status = "status";
    public const string Culture = "culture";
    public const string Type = "type";

    /// <summary>The taxonomy whose aliases are the facet's values; null for facets that are no taxonomy.</summary>
    public static string? TaxonomyOf(string facet) => facet switch
    {
        Country => "countries",
        Topic => "topics",
        Audience => "audiences",
        Stage => "evidence-stages",
        Status => "practice-statuses",
        _ => null,
    };

    public static string ParameterOf(string taxonomy) => taxonomy switch
    {
        "countries" => Country,
        "audiences" => Audience,
        "evidence-stages" => Stage,
        "practice-statuses" => Status,
        _ => Topic,
    };
}
