using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Features.Recipes;

/// <summary>Names that Orchard Core's modules give, so that a misspelt one can be told from a foreign one.</summary>
internal static partial class OrchardNames
{
    /// <summary>Steps of Orchard Core that the portal keeps and hands back without running them.</summary>
    public static readonly ImmutableArray<string> KeptSteps =
    [
        "custom-user-settings", "custom-settings", "Queries", "ElasticIndexSettings", "elastic-index-rebuild", "elastic-index-reset",
        "azureai-index-create", "azureai-index-rebuild", "azureai-index-reset", "Templates", "AdminTemplates", "ShortcodeTemplates",
        "Placements", "Layers", "AdminMenu", "WorkflowType", "deployment",
    ];

    /// <summary>Steps that wire accounts, hosts and keys: kept without their secrets, never run.</summary>
    public static readonly ImmutableArray<string> NeverRunSteps =
    [
        "command", "FeatureProfiles", "OpenIdServerSettings", "OpenIdClientSettings", "OpenIdValidationSettings", "OpenIdApplication",
        "OpenIdScope", "FacebookCoreSettings", "FacebookLoginSettings", "FacebookPixelSettings", "TwitterSettings", "Twitter",
        "AzureADSettings", "MicrosoftAccountSettings", "GoogleAuthenticationSettings", "GoogleAnalyticsSettings", "GitHubAuthenticationSettings",
        "HttpsSettings", "ReverseProxySettings",
    ];

    /// <summary>Parts of Orchard Core's modules, which recipes attach without defining them.</summary>
    public static readonly ImmutableArray<string> Parts =
    [
        "TitlePart", "AutoroutePart", "AliasPart", "LocalizationPart", "MarkdownBodyPart", "HtmlBodyPart", "ListPart", "ContainedPart",
        "BagPart", "FlowPart", "TaxonomyPart", "TermPart", "CommonPart", "PublishLaterPart", "ArchiveLaterPart", "SeoMetaPart", "PreviewPart",
        "AuditTrailPart", "LiquidPart", "MenuPart", "MenuItemsListPart", "LinkMenuItemPart", "HtmlMenuItemPart", "ContentMenuItemPart",
        "MenuItemPermissionPart", "WidgetsListPart", "LayerMetadata", "SitemapPart", "FormPart", "FormElementPart", "FormInputElementPart",
        "ButtonPart", "InputPart", "LabelPart", "SelectPart", "TextAreaPart", "ValidationPart", "ValidationSummaryPart", "ReCaptchaPart",
        "FacebookPluginPart", "SocialMetadataPart", "WidgetPart", "TranslationPart", "LabelsPart", "SharingPart",
    ];

    /// <summary>The canonical spelling of a step that is kept, or null.</summary>
    public static string? Kept(string name) =>
        KeptSteps.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The canonical spelling of a step that is never run, or null; whole families of modules count.</summary>
    public static string? NeverRun(string name) =>
        NeverRunSteps.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
        ?? (Identity().IsMatch(name) ? name : null);

    [GeneratedRegex("^(OpenId[A-Za-z]+|Facebook[A-Za-z]+|AzureAD[A-Za-z]*|Twitter[A-Za-z]*|[A-Za-z]+Authentication(Settings)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Identity();
}
