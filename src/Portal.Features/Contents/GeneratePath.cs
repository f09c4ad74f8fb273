using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Features.Contents;

/// <summary>Gives an item without an address one from its type's pattern; a given address that another item has is refused.</summary>
internal sealed class GeneratePath(ContentWork work)
{
    public async Task<ContentResult?> ExecuteAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (AutoroutePart.Of(item) is { } given)
        {
            return await OwnerAsync(given, item.ContentItemId, cancellationToken) is { } owner ? new ContentResult.PathTaken(given, owner) : null;
        }

        if (await RenderAsync(item, cancellationToken) is { Length: > 0 } wanted)
        {
            var part = item.Part(nameof(AutoroutePart)) ?? [];
            part["Path"] = await FirstFreeAsync(wanted, item.ContentItemId, cancellationToken);
            item.Content[nameof(AutoroutePart)] = new AutoroutePart().Shape.Canonical(part);
        }

        return null;
    }

    /// <summary>Null when the type has no addresses, this item is to have none, or there are no words yet to make one from.</summary>
    private async Task<string?> RenderAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var part = work.Definitions.Resolve(item.ContentType, nameof(AutoroutePart));
        var isDisabled = LenientValue.Flag(item.Part(nameof(AutoroutePart))?["Disabled"]) ?? false;
        if (isDisabled || !work.Definitions.Type(item.ContentType).Has(nameof(AutoroutePart)) || Slug.Of(item.DisplayText).Length == 0)
        {
            return null;
        }

        var words = new RouteWords(item.DisplayText, LocalizationPart.CultureOf(item), await ContainerTextAsync(item, cancellationToken));
        var pattern = LenientValue.Text(part.Settings["Pattern"]) is { Length: > 0 } text ? RoutePattern.TryParse(text, out _) : null;
        return AutoroutePart.Normalize((pattern ?? RoutePattern.Default).Render(words));
    }

    private async Task<string?> ContainerTextAsync(ContentItem item, CancellationToken cancellationToken) =>
        ContainedPart.ContainerOf(item) is { } container
            ? await work.Db.ContentItems.Where(row => row.ContentItemId == container && row.Latest).Select(row => row.DisplayText).FirstOrDefaultAsync(cancellationToken)
            : null;

    private async Task<string> FirstFreeAsync(string wanted, string itemId, CancellationToken cancellationToken)
    {
        // Room for a number, so that a long path stays within the column.
        var stem = wanted.Length > AutoroutePart.MaximumLength - 8 ? wanted[..(AutoroutePart.MaximumLength - 8)].TrimEnd('-', '/') : wanted;
        var candidate = stem;
        for (var number = 2; await OwnerAsync(candidate, itemId, cancellationToken) is not null; number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return candidate;
    }

    /// <summary>The other item that has the path among its active versions.</summary>
    private async Task<string?> OwnerAsync(string path, string itemId, CancellationToken cancellationToken) =>
        work.Rows.WithPath(path).FirstOrDefault(row => row.ContentItemId != itemId)?.ContentItemId
        ?? (work.Rows.HasLoadedPath(path)
            ? null
            : await work.Db.ContentItems.Where(row => row.Path == path && (row.Latest || row.Published) && row.ContentItemId != itemId)
                .Select(row => row.ContentItemId).FirstOrDefaultAsync(cancellationToken));
}
