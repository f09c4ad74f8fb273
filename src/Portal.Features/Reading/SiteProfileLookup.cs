using Portal.Content.Json;
using Portal.Features.Contents;

namespace Portal.Features.Reading;

/// <summary>The site's profile from its settings, which follow the change log.</summary>
public sealed class SiteProfileLookup(SiteSettings settings)
{
    public async ValueTask<SiteProfile> GetAsync(CancellationToken cancellationToken = default)
    {
        var standard = SiteProfile.Default;
        var zone = LenientValue.Text(await settings.ValueAsync("TimeZoneId", cancellationToken));
        return new SiteProfile(
            LenientValue.Text(await settings.ValueAsync("SiteName", cancellationToken)) is { Length: > 0 } name ? name : standard.Name,
            await settings.CulturesAsync(cancellationToken),
            zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : standard.TimeZone);
    }
}
