using Portal.Features.Practices;
using Portal.Features.Reading;

namespace Portal.Features.Institutions;

/// <summary>An institution. View: <c>Institutions/Institution</c>.</summary>
/// <param name="LocalName">Name in the country's own language, with that language.</param>
/// <param name="NamesUnreviewed">Names come from general knowledge and were not confirmed by the body.</param>
public sealed record InstitutionPage(
    LocalText Title, TranslationStanding Standing, LocalText? LocalName, CountryLabel? Country, string Kind, LocalText? Role,
    string? PublicNumber, bool NamesUnreviewed, IReadOnlyList<PracticeCard> Practices, IReadOnlyList<SourceLine> Sources);
