using Portal.Features.Reading;
using Portal.Features.Taxonomies;

namespace Portal.Features.Practices;

/// <summary>Practices as cards of a list.</summary>
public sealed class PracticeCards(ShownItems items, ItemLinks links, TermLookup termLookup)
{
    /// <summary>Cards of the sets, in their order; what the reader may not see is left out. One query, none without sets.</summary>
    public async Task<IReadOnlyList<PracticeCard>> OfSetsAsync(IReadOnlyCollection<string> sets, Visit visit, CancellationToken cancellationToken)
    {
        if (sets.Count == 0)
        {
            return [];
        }

        var terms = new TermLabels(await termLookup.GetAsync(cancellationToken), visit.Culture);
        var pages = links.Countries(visit);
        return [.. (await items.OfSetsAsync(sets, visit, cancellationToken)).Select(item => Card(item, terms, pages, visit.Culture))];
    }

    private static PracticeCard Card(ShownItem item, TermLabels terms, CountryPages pages, string culture)
    {
        var practice = item.Part("Practice");
        return new PracticeCard(
            item.UrlFor(culture), item.Title, practice.Text("Summary"), terms.Countries(practice.Picked("Countries"), pages),
            terms.Of(practice.Picked("EvidenceStage")) is [var stage, ..] ? stage : null,
            practice.Whole("StartYear"), practice.Whole("EndYear"), item.Standing.MachineMade, item.Shown.PublishedUtc ?? default);
    }
}
