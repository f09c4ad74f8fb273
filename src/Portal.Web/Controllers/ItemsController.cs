using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Portal.Features.Localization;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

/// <summary>Every content item: by its path, by its permanent address, and in place of a missing translation.</summary>
public sealed class ItemsController(ItemLookup lookup, ShownItems items, ItemPages pages, PageFrames frames) : ReaderController
{
    /// <summary>The one lookup of paths. Reached only by addresses that no other page claims.</summary>
    [Read("/{**path}")]
    public async Task<IActionResult> AtPath(string? path)
    {
        var asked = (path ?? "").Trim('/');
        if (asked.Length == 0 || await lookup.AtPathAsync(asked, Visit, Gone) is not { } found)
        {
            return NotFound();
        }

        if (found.Path is { } present && present != asked)
        {
            return RedirectPermanent(SiteAddress.Absolute("", "/" + present));
        }

        var visit = AsAddressed(found);
        return await items.OfSetAsync(found.SetId, visit, Gone) is { } item ? await ShowAsync(item, visit) : NotFound();
    }

    /// <summary>The address that never changes: leads to wherever the item is now, in the language of the address if there is one.</summary>
    [Read("/{culture}/id/{id}")]
    public async Task<IActionResult> Permanent(string id) =>
        await lookup.ByIdAsync(id, Visit, Gone) is { } found ? await InPlace(found.SetId) : NotFound();

    /// <summary>A thing in a language that it may not have: the translation if it exists, else the source with a notice.</summary>
    [Read("/{culture}/item/{set}")]
    public async Task<IActionResult> InPlace(string set)
    {
        if (await items.OfSetAsync(set, Visit, Gone) is not { } item)
        {
            return NotFound();
        }

        return !item.Standing.Missing && item.Shown.Path is not null
            ? Redirect(SiteAddress.Absolute("", item.Url))
            : await ShowAsync(item, Visit);
    }

    /// <summary>Imported content may live at a path without language: then the item itself says it.</summary>
    private Visit AsAddressed(FoundItem found) =>
        HttpContext.Features.GetRequiredFeature<ReaderLanguage>().InAddress || found.Culture is null ? Visit : Visit with { Culture = found.Culture };

    private async Task<IActionResult> ShowAsync(ShownItem item, Visit visit)
    {
        var view = await pages.ShowAsync(item, visit, Gone);
        return Show(view.View, view.Model, await frames.OfItemAsync(item, view, visit, Gone));
    }
}
