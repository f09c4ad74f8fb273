using System.Globalization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.Extensions.Localization;
using Portal.Features.Reading;

namespace Tajriba;

/// <summary>What every view of the theme has at hand: the interface's texts, the page's frame and the reader's way of writing numbers.</summary>
public abstract class ThemePage<TModel> : RazorPage<TModel>
{
    [RazorInject]
    public required IStringLocalizer T { get; init; }

    /// <summary>Falls back to a bare frame, so that an error before the frame was made still has a page.</summary>
    public PageFrame Frame => ViewData[PageFrame.ViewDataKey] as PageFrame ?? new PageFrame
    {
        Culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        Title = "Tajriba",
        CanonicalUrl = "",
        NoIndex = true,
    };

    /// <summary>The address of a page of the site in the reader's language.</summary>
    public string At(string path) => $"/{Frame.Culture}/{path}";
}
