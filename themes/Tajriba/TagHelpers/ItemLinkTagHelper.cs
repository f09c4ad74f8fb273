using Microsoft.AspNetCore.Razor.TagHelpers;
using Portal.Features.Reading;

namespace Tajriba.TagHelpers;

/// <summary><c>&lt;a to="@link"&gt;&lt;/a&gt;</c>: a link to an item, named in the item's language.</summary>
[HtmlTargetElement("a", Attributes = "to")]
public sealed class ItemLinkTagHelper : FrameTagHelper
{
    public required ItemLink To { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("href", To.Url);
        output.Content.SetContent(To.Title);
        Mark(output, To.Culture);
    }
}
