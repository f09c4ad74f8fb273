using Portal.Content;
using Portal.Content.Overlays;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Starts another item from a copy: a draft with an id, an address and a localization set of its own. A cloned translation becomes a whole source item.</summary>
public sealed class CloneItem(ContentWork work)
{
    public async Task<ContentResult> ExecuteAsync(string contentItemId, CancellationToken cancellationToken = default)
    {
        await work.Rows.LoadAsync(contentItemId, cancellationToken);
        if (work.Rows.Latest(contentItemId) is not { } latest)
        {
            return new ContentResult.NotFound(contentItemId);
        }

        var item = latest.ToItem();
        var whole = work.Rows.Source(latest.LocalizationSet) is { } source && !latest.IsSource
            ? new Overlay(work.Definitions).Of(source.ToItem(), item).Item
            : item;
        var clone = whole.Copy(ContentItemIds.New());
        if (clone.Part(nameof(AutoroutePart)) is { } route)
        {
            route.Remove("Path");
            route["SetHomepage"] = false;
        }

        clone.Part(nameof(LocalizationPart))?.Remove("LocalizationSet");
        string[] own = [nameof(TranslationPart), nameof(AliasPart), nameof(PublishLaterPart), nameof(ArchiveLaterPart)];
        Array.ForEach(own, name => clone.Content.Remove(name));
        return await new CreateItem(work).ExecuteAsync(clone, VersionOptions.Draft, "Cloned", cancellationToken);
    }
}
