using Portal.Content;
using Portal.Content.Validation;

namespace Portal.Features.Contents;

/// <summary>How an act on content ended: done, or refused for a named reason with nothing changed.</summary>
public abstract record ContentResult
{
    private ContentResult()
    {
    }

    public bool IsRefusal => this is not (Done or Unchanged);

    /// <summary>It happened; the item as it is now.</summary>
    public sealed record Done(ContentItem Item) : ContentResult;

    /// <summary>There was nothing to do: already published, an equal import, a language that exists.</summary>
    public sealed record Unchanged(ContentItem Item) : ContentResult;

    /// <summary>No active item or version has the id.</summary>
    public sealed record NotFound(string Id) : ContentResult;

    /// <summary>Someone saved after the caller read: both versions are there to compare.</summary>
    public sealed record StaleDraft(ContentItem Current) : ContentResult;

    public sealed record PathTaken(string Path, string ByContentItemId) : ContentResult;

    public sealed record AliasTaken(string Alias, string ByContentItemId) : ContentResult;

    /// <summary>The set has another item in that language.</summary>
    public sealed record CultureTaken(string LocalizationSet, string Culture, string ByContentItemId) : ContentResult;

    /// <summary>The id already belongs to an item or a version of another item.</summary>
    public sealed record IdTaken(string Id) : ContentResult;

    public sealed record Invalid(IReadOnlyList<ContentError> Errors) : ContentResult;

    /// <summary>The database kept an invariant that another writer's act would have broken; asking again shows what happened.</summary>
    /// <param name="Invariant">Version, Item, Culture, Path or Alias.</param>
    public sealed record Conflict(string Invariant) : ContentResult;
}
