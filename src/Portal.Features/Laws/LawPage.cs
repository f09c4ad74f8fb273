using Portal.Features.Practices;
using Portal.Features.Reading;

namespace Portal.Features.Laws;

/// <summary>A legal instrument. View: <c>Laws/Law</c>.</summary>
public sealed record LawPage(
    LocalText Title, TranslationStanding Standing, CountryLabel? Country, string? Number, string? Date, LocalText? Articles,
    LocalText? RelatedActs, LocalText? Note, string? Address, IReadOnlyList<SourceLine> Sources);
