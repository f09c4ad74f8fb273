using Microsoft.AspNetCore.Razor.TagHelpers;
using Portal.Features.Reading;

namespace Tajriba.TagHelpers;

/// <summary><c>&lt;h1 words="@Model.Title"&gt;&lt;/h1&gt;</c>: any element filled with a text in the language that it really has.</summary>
[HtmlTargetElement("*", Attributes = "words")]
public sealed class WordsTagHelper : FrameTagHelper
{
    public LocalText? Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Words is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetContent(Words.Text);
        Mark(output, Words.Culture);
    }
}
