using Portal.Features.Reading;

namespace Portal.Features.Practices;

/// <summary>Everything that the page of a practice shows; null texts stand for "not known from the sources read". View: <c>Practices/Practice</c>.</summary>
public sealed record PracticePage
{
    public required string ContentItemId { get; init; }
    public required LocalText Title { get; init; }
    public LocalText? Summary { get; init; }
    public required TranslationStanding Standing { get; init; }
    public IReadOnlyList<CountryLabel> Countries { get; init; } = [];
    public LocalText? Place { get; init; }
    public int? StartYear { get; init; }
    public int? EndYear { get; init; }
    public IReadOnlyList<ItemLink> LeadInstitutions { get; init; } = [];
    public IReadOnlyList<LocalText> LeadNames { get; init; } = [];
    public IReadOnlyList<LocalText> PartnerNames { get; init; } = [];
    public IReadOnlyList<TermLabel> Topics { get; init; } = [];
    public IReadOnlyList<TermLabel> Audiences { get; init; } = [];
    public TermLabel? EvidenceStage { get; init; }
    public TermLabel? Status { get; init; }

    /// <summary>The template's text sections in order; every section is there, an unknown one with a null body.</summary>
    public IReadOnlyList<PracticeSection> Sections { get; init; } = [];

    public IReadOnlyList<FigureLine> Results { get; init; } = [];
    public Lineage? Lineage { get; init; }
    public ItemLink? Contact { get; init; }
    public IReadOnlyList<AttachmentLink> Attachments { get; init; } = [];
    public IReadOnlyList<SourceLine> Sources { get; init; } = [];
    public IReadOnlyList<PracticeCard> Related { get; init; } = [];
    public DateOnly? ReviewBy { get; init; }
    public DateTimeOffset PublishedUtc { get; init; }
    public DateTimeOffset? ModifiedUtc { get; init; }

    /// <summary>A ready citation in the reader's language, with the permanent address.</summary>
    public string Citation { get; init; } = "";

    public string PermanentUrl { get; init; } = "";
}

/// <param name="Key">problem, aim, target-group, what-was-done, how-it-works, works-best-if, cautions, resources, possible-harm, lessons, preconditions.</param>
public sealed record PracticeSection(string Key, LocalHtml? Body);

/// <param name="Code">ISO 3166-1 alpha-2, or a regional key of the taxonomy.</param>
public sealed record CountryLabel(string Code, string Label, string? Url);

public sealed record AttachmentLink(string Title, string Url, string Extension, long? Bytes);

/// <summary>Where a practice came from and where it went, for the drawn lineage and its text twin.</summary>
public sealed record Lineage(
    IReadOnlyList<CountryLabel> FromCountries, IReadOnlyList<ItemLink> FromPractices,
    IReadOnlyList<CountryLabel> ToCountries, IReadOnlyList<ItemLink> ToPractices, LocalHtml? Changes);

/// <summary>A practice in a list.</summary>
public sealed record PracticeCard(
    string Url, LocalText Title, LocalText? Summary, IReadOnlyList<CountryLabel> Countries, TermLabel? EvidenceStage,
    int? StartYear, int? EndYear, bool MachineMade, DateTimeOffset PublishedUtc);
