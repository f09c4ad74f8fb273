using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tajriba.TagHelpers;

/// <summary><c>&lt;icon name="search" /&gt;</c>: a small drawing beside words that say the same.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["search"] = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13m4.8 11.3L20 20",
        ["arrow"] = "M4 12h15m-6-6 6 6-6 6",
        ["back"] = "M20 12H5m6-6-6 6 6 6",
        ["cross"] = "M6 6l12 12M18 6 6 18",
        ["globe"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3.5 9.5h17m-17 5h17M12 3c-5 5-5 13 0 18 5-5 5-13 0-18",
        ["menu"] = "M4 7h16M4 12h16M4 17h16",
        ["filter"] = "M4 6h16M7 12h10m-7 6h4",
        ["note"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 8v6m0-9.5v.5",
        ["gear"] = "M5 8h14M5 16h14M9 5v6m6 2v6",
        ["check"] = "M4 12.5 9.5 18 20 6.5",
        ["caution"] = "M12 4 2.5 20h19zm0 6v5m0 2v.5",
        ["out"] = "M8 6H5v13h13v-3M12 4h8v8m0-8-9 9",
        ["feed"] = "M5 19h.5M5 12a7 7 0 0 1 7 7M5 5a14 14 0 0 1 14 14",
        ["phone"] = "M6 3h4l1.5 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 1.5v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z",
    };

    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{Paths[Name]}\"/>");
    }
}
