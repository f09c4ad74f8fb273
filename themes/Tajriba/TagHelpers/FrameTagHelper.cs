using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portal.Features.Reading;

namespace Tajriba.TagHelpers;

/// <summary>Marks an element with <c>lang</c> when its words are in another language than the page.</summary>
public abstract class FrameTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by the framework before Process

    protected void Mark(TagHelperOutput output, string culture)
    {
        var page = (ViewContext.ViewData[PageFrame.ViewDataKey] as PageFrame)?.Culture;
        if (culture.Length > 0 && culture != page) output.Attributes.SetAttribute("lang", culture);
    }
}
