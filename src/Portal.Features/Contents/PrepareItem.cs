using System.Collections.Frozen;
using Portal.Content;
using Portal.Content.Definitions;
using Portal.Content.Overlays;
using Portal.Content.Parts;
using Portal.Content.Validation;
using Portal.Storage;
using Portal.Storage.Mapping;

namespace Portal.Features.Contents;

/// <summary>What happens to every item before it is stored: canonical form, safe HTML, language, title, words only in translations, address, checks.</summary>
internal sealed class PrepareItem(ContentWork work, bool isImport = false)
{
    /// <summary>What an import may not bring in; anything else that is wrong there is reported and kept, as Orchard Core does.</summary>
    public static readonly FrozenSet<ContentErrorCode> NeverImported = FrozenSet.Create(
        ContentErrorCode.BadPath, ContentErrorCode.BadId, ContentErrorCode.TooLong, ContentErrorCode.UnsafeAddress, ContentErrorCode.UnsafePath,
        ContentErrorCode.UnknownSharingLevel);

    private readonly GeneratePath path = new(work);

    /// <summary>Paths of facts that a translation brought along and that differ from its source's.</summary>
    public IReadOnlyList<string> DifferingFacts { get; private set; } = [];

    /// <summary>What is wrong with an imported item without being a reason to refuse it.</summary>
    public IReadOnlyList<ContentError> Findings { get; private set; } = [];

    /// <summary>Rewrites the item in place; a refusal says what is wrong, null that it may be stored.</summary>
    public async Task<ContentResult?> ExecuteAsync(ContentItem item, bool complete, CancellationToken cancellationToken)
    {
        Normalize(item);
        return await CheckAsync(item, complete, cancellationToken);
    }

    /// <summary>The checks alone, for an item that has been normalised.</summary>
    public async Task<ContentResult?> CheckAsync(ContentItem item, bool complete, CancellationToken cancellationToken)
    {
        var errors = ContentValidation.Validate(item, work.Definitions, complete).Concat(Identity(item)).ToList();
        Findings = isImport ? [.. errors.Where(error => !NeverImported.Contains(error.Code))] : [];
        errors.RemoveAll(Findings.Contains);
        if (errors.Count > 0)
        {
            return new ContentResult.Invalid(errors);
        }

        return CultureTaken(item) ?? (ContentResult?)AliasTaken(item) ?? await path.ExecuteAsync(item, cancellationToken);
    }

    /// <summary>Everything that needs no look at other items except the set's source.</summary>
    public void Normalize(ContentItem item)
    {
        CanonicalContent.Apply(item, work.Definitions);
        SafeContent.Sanitize(item.Content);
        if (!isImport)
        {
            ChildIds.Complete(item.Content);
        }

        Localize(item);
        DifferingFacts = KeepWords(item);
        item.DisplayText = TitlePart.Of(item) ?? item.DisplayText;
    }

    private void Localize(ContentItem item)
    {
        if (item.Part(nameof(LocalizationPart)) is not null || work.Definitions.Type(item.ContentType).Has(nameof(LocalizationPart)))
        {
            LocalizationPart.Put(
                item, LocalizationPart.SetOf(item) ?? ContentItemIds.New(), LocalizationPart.CultureOf(item) ?? work.Cultures.Default);
        }
    }

    private IReadOnlyList<string> KeepWords(ContentItem item) =>
        TranslationPart.IsOn(item) && work.Rows.Source(LocalizationPart.SetOf(item)) is { } source && source.ContentItemId != item.ContentItemId
            ? new TranslationWords(work.Definitions).Keep(item, source.ToItem())
            : [];

    private IEnumerable<ContentError> Identity(ContentItem item)
    {
        string?[] ids = [item.ContentItemId, item.ContentItemVersionId, LocalizationPart.SetOf(item), ContainedPart.ContainerOf(item)];
        foreach (var tooLong in ids.Where(id => id?.Length > Lengths.Id))
        {
            yield return new ContentError("ContentItem", ContentErrorCode.BadId, tooLong);
        }

        if (LocalizationPart.CultureOf(item) is { } culture && !work.Cultures.Has(culture))
        {
            yield return new ContentError("LocalizationPart.Culture", ContentErrorCode.UnknownCulture, culture);
        }
    }

    private ContentResult.CultureTaken? CultureTaken(ContentItem item) =>
        LocalizationPart.SetOf(item) is { } set && LocalizationPart.CultureOf(item) is { } culture
            && work.Rows.Set(set).FirstOrDefault(row => row.Culture == culture && row.ContentItemId != item.ContentItemId) is { } other
                ? new ContentResult.CultureTaken(set, culture, other.ContentItemId)
                : null;

    private ContentResult.AliasTaken? AliasTaken(ContentItem item) =>
        AliasPart.Of(item) is { } alias && work.Rows.WithAlias(alias).FirstOrDefault(row => row.ContentItemId != item.ContentItemId) is { } other
            ? new ContentResult.AliasTaken(alias, other.ContentItemId)
            : null;
}
