using Microsoft.AspNetCore.Razor.TagHelpers;
using Portal.Features.Reading;

namespace Tajriba.TagHelpers;

/// <summary><c>&lt;prose of="@Model.Body" /&gt;</c>: rendered Markdown in its own language.</summary>
[HtmlTargetElement("prose", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProseTagHelper : FrameTagHelper
{
    public LocalHtml? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        output.Content.SetHtmlContent(Of.Html);
        Mark(output, Of.Culture);
    }
}
