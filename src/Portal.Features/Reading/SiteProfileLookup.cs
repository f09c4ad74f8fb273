using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>The site's profile, read once from the settings documents and kept until <see cref="Drop"/> (a <c>SettingsChanged</c> line of the change log).</summary>
public sealed class SiteProfileLookup(IDbContextFactory<PortalContext> contexts)
{
    private static readonly string[] Names = ["settings:SiteName", "settings:TimeZoneId", "settings:LocalizationSettings"];

    private Task<SiteProfile>? _profile;

    public async ValueTask<SiteProfile> GetAsync(CancellationToken cancellationToken = default)
    {
        var reading = Volatile.Read(ref _profile);
        if (reading is null || reading.IsFaulted)
        {
            reading = ReadAsync();
            Volatile.Write(ref _profile, reading);
        }

        return await reading.WaitAsync(cancellationToken);
    }

    public void Drop() => Volatile.Write(ref _profile, null);

    private async Task<SiteProfile> ReadAsync()
    {
        await using var context = await contexts.CreateDbContextAsync();
        var documents = await context.Documents.AsNoTracking().Where(document => Names.Contains(document.Name))
            .ToDictionaryAsync(document => document.Name, document => JsonDocument.Parse(document.Json).RootElement);
        var fallback = SiteProfile.Default;
        return new SiteProfile(
            Text(documents, Names[0]) ?? fallback.Name,
            documents.TryGetValue(Names[2], out var languages) ? Cultures(languages) ?? fallback.Cultures : fallback.Cultures,
            Text(documents, Names[1]) is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : fallback.TimeZone);
    }

    private static string? Text(Dictionary<string, JsonElement> documents, string name) =>
        documents.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static SiteCultures? Cultures(JsonElement settings)
    {
        if (settings.ValueKind != JsonValueKind.Object || !settings.TryGetProperty("SupportedCultures", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        string[] supported = [.. list.EnumerateArray().Select(culture => culture.ToString()).Where(culture => culture.Length > 0)];
        var standard = settings.TryGetProperty("DefaultCulture", out var value) ? value.ToString() : "";
        return supported.Length == 0 ? null : new SiteCultures(supported.Contains(standard, StringComparer.Ordinal) ? standard : supported[0], [.. supported]);
    }
}
