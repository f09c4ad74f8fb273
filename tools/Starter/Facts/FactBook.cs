namespace Portal.Starter.Facts;

/// <summary>Everything that starter/facts holds, with the editor's links.</summary>
public sealed record FactBook(
    PracticeFact[] Practices,
    InstitutionFact[] Institutions,
    LawFact[] Laws,
    IndicatorFact[] Indicators,
    FactLinks Links,
    Dictionary<string, TaxonomyTree> Taxonomies)
{
    public static FactBook Read(StarterFolder folder)
    {
        return new FactBook(
            folder.Json<PracticeList>("facts/practices.json", StarterFolder.SnakeCase).Practices,
            folder.Json<InstitutionList>("facts/institutions.json", StarterFolder.SnakeCase).Institutions,
            folder.Json<LawList>("facts/laws.json").Laws,
            folder.Json<IndicatorList>("facts/indicators.json", StarterFolder.SnakeCase).Indicators,
            folder.Json<FactLinks>("facts-links.json"),
            folder.Json<Dictionary<string, TaxonomyTree>>("taxonomies.json"));
    }

    /// <summary>Every unit of practices and indicators without its qualifier: the keys of units.json.</summary>
    public IEnumerable<string> Units() => Practices
        .SelectMany(practice => practice.Results)
        .Select(result => new Quantity(result.Unit).Unit)
        .Concat(Indicators.Select(figure => figure.Unit))
        .Distinct();

    public IEnumerable<string> Regions() => Indicators.Select(figure => figure.Region).Distinct();

    /// <summary>The countries that have figures, in the order of the facts.</summary>
    public IEnumerable<string> Countries() => Indicators.Select(figure => figure.Country).Distinct();

    public IEnumerable<string> Labels() => Indicators.Select(figure => figure.Indicator).Distinct();

    private sealed record PracticeList(PracticeFact[] Practices);

    private sealed record InstitutionList(InstitutionFact[] Institutions);

    private sealed record LawList(LawFact[] Laws);

    private sealed record IndicatorList(IndicatorFact[] Indicators);
}
