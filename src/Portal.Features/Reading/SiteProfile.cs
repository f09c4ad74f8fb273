using Portal.Content;

namespace Portal.Features.Reading;

/// <summary>The site's own settings as recipes state them: name, languages, zone.</summary>
/// <param name="TimeZone">Dates are shown in this zone; <c>TimeZoneId</c> of the settings, UTC when absent or unknown to the machine.</param>
public sealed record SiteProfile(string Name, SiteCultures Cultures, TimeZoneInfo TimeZone)
{
    /// <summary>What a portal is before its setup recipe ran.</summary>
    public static SiteProfile Default { get; } = new("Tajriba", new SiteCultures("en", ["en", "ru", "kk", "ky", "uz", "tg", "tk"]), TimeZoneInfo.Utc);
}
