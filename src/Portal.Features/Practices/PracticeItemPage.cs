using System.Text.Json.Nodes;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;
using Portal.Storage;

namespace Portal.Features.Practices;

/// <summary>The page of a practice: five queries, however much it links to.</summary>
public sealed class PracticeItemPage(
    MarkdownRenderer markdown, TermLookup termLookup, ItemLinks links, PracticeConnections connections, SiteProfileLookup profiles, PortalOptions options) : IItemPage
{
    public const string Type = "Practice";

    public string ContentType => Type;

    public async Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var model = await ModelAsync(item, visit, cancellationToken);
        return new ItemView("Practices/Practice", model)
        {
            Section = "practices",
            Description = model.Summary?.Text,
            StructuredData = Schema(item, model),
        };
    }

    private async Task<PracticePage> ModelAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var practice = item.Part(Type);
        var terms = new TermLabels(await termLookup.GetAsync(cancellationToken), visit.Culture);
        var countryPages = links.Countries(visit);
        var adaptedBy = connections.AdaptedFrom(item.SetId, visit);
        var linked = await links.OfSetsAsync(
            [.. practice.Picked("LeadInstitutions"), .. practice.Picked("Contact"), .. practice.Picked("AdaptedFrom"), .. adaptedBy], visit, cancellationToken);
        var sources = new SourceLines(item);
        var page = Words(item, practice) with
        {
            Countries = terms.Countries(practice.Picked("Countries"), countryPages),
            LeadInstitutions = Linked(practice.Picked("LeadInstitutions"), linked),
            Topics = terms.Of(practice.Picked("Topics")),
            Audiences = terms.Of(practice.Picked("Audiences")),
            EvidenceStage = First(terms.Of(practice.Picked("EvidenceStage"))),
            Status = First(terms.Of(practice.Picked("Status"))),
            Results = FigureLines.Of(item, "Results", sources),
            Lineage = LineageOf(practice, terms, countryPages, linked, adaptedBy),
            Contact = First(Linked(practice.Picked("Contact"), linked)),
            Sources = sources.Lines,
            Related = await connections.RelatedAsync(item, visit, cancellationToken),
        };
        return await CitedAsync(item, page, visit, cancellationToken);
    }

    private PracticePage Words(ShownItem item, PartView practice) => new()
    {
        ContentItemId = item.Shown.ContentItemId,
        Title = item.Title,
        Summary = practice.Text("Summary"),
        Standing = item.Standing,
        Place = practice.Text("Place"),
        StartYear = practice.Whole("StartYear"),
        EndYear = practice.Whole("EndYear"),
        LeadNames = practice.Texts("LeadNames"),
        PartnerNames = practice.Texts("PartnerNames"),
        Sections = PracticeSections.Of(practice, markdown),
        Attachments = [.. practice.Media("Attachments").Select(Attachment)],
        ReviewBy = practice.Date("ReviewBy"),
        PublishedUtc = item.Shown.PublishedUtc ?? default,
        ModifiedUtc = item.Shown.ModifiedUtc,
    };

    private Lineage? LineageOf(
        PartView practice, TermLabels terms, CountryPages pages, IReadOnlyDictionary<string, ItemLink> linked, IReadOnlyList<string> adaptedBy)
    {
        var lineage = new Lineage(
            terms.Countries(practice.Picked("AdaptedFromCountries"), pages), Linked(practice.Picked("AdaptedFrom"), linked),
            terms.Countries(practice.Picked("AdaptedByCountries"), pages), Linked(adaptedBy, linked),
            markdown.Field(practice.Markdown("AdaptationChanges")));
        var isEmpty = lineage is { FromCountries.Count: 0, FromPractices.Count: 0, ToCountries.Count: 0, ToPractices.Count: 0, Changes: null };
        return isEmpty ? null : lineage;
    }

    private async ValueTask<PracticePage> CitedAsync(ShownItem item, PracticePage page, Visit visit, CancellationToken cancellationToken)
    {
        var profile = await profiles.GetAsync(cancellationToken);
        var address = $"{options.BaseUrl}/{item.Culture}/id/{item.Shown.ContentItemId}";
        var published = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(page.PublishedUtc, profile.TimeZone).DateTime);
        return page with
        {
            PermanentUrl = address,
            Citation = Citation.Of(item, page.LeadNames, Citation.Years(page.StartYear, page.EndYear), profile.Name, published, address),
        };
    }

    private static AttachmentLink Attachment(MediaPath media) => new(
        media.Text ?? Path.GetFileNameWithoutExtension(media.Path), "/media/" + media.Path.TrimStart('/'), Path.GetExtension(media.Path).TrimStart('.'), null);

    private static List<ItemLink> Linked(IEnumerable<string> sets, IReadOnlyDictionary<string, ItemLink> links) =>
        [.. sets.Select(set => links.GetValueOrDefault(set)).OfType<ItemLink>()];

    private static T? First<T>(IReadOnlyList<T> list) where T : class => list.Count > 0 ? list[0] : null;

    private static JsonObject Schema(ShownItem item, PracticePage page)
    {
        var data = SchemaArticle.Of(item, page.Summary?.Text);
        data["about"] = new JsonArray([.. page.Topics.Select(topic => new JsonObject { ["@type"] = "Thing", ["name"] = topic.Label })]);
        data["contentLocation"] = new JsonArray([.. page.Countries.Select(country => new JsonObject { ["@type"] = "Country", ["name"] = country.Label })]);
        data["citation"] = new JsonArray([.. page.Sources.Select(source => JsonValue.Create(source.Address ?? source.Title))]);
        return data;
    }
}
