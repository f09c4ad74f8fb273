using Portal.Features.Home;
using Portal.Features.Practices;
using Portal.Features.Reading;

namespace Portal.Features.Countries;

/// <summary>A country: its practices, institutions, laws and figures. View: <c>Countries/Country</c>.</summary>
public sealed record CountryPage(
    string Code, LocalText Title, LocalHtml? Introduction, TranslationStanding Standing,
    IReadOnlyList<PracticeCard> Practices, string AllPracticesUrl, int PracticeCount,
    IReadOnlyList<InstitutionLine> Institutions, IReadOnlyList<LawLine> Laws,
    IReadOnlyList<FigureGroup> Figures, IReadOnlyList<SourceLine> Sources);

/// <summary>All countries of the portal. View: <c>Countries/List</c>.</summary>
public sealed record CountryList(IReadOnlyList<CountryTile> Countries);

/// <param name="Key">Indicator topic: prevalence, cases, orders, liability, services, training, attitudes.</param>
public sealed record FigureGroup(string Key, IReadOnlyList<FigureLine> Figures);

public sealed record InstitutionLine(LocalText Title, string Url, string Kind, LocalText? Role, string? PublicNumber);

public sealed record LawLine(LocalText Title, string Url, string? Number, string? Date);
