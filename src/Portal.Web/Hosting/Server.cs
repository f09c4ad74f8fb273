using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Portal.Storage;

namespace Portal.Web.Hosting;

/// <summary>The server's own limits and what stands between it and the world.</summary>
public static class Server
{
    private const int LargestRequestBytes = 10 * 1024 * 1024;

    public static void AddPortalServer(this WebApplicationBuilder builder, PortalOptions options)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequestBytes;
            // A query of 10,000 Cyrillic letters is 60,000 bytes once encoded: it gets a polite answer, not a broken connection.
            kestrel.Limits.MaxRequestLineSize = 128 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 1024 * 1024;
        });
        builder.Services.AddDataProtection().SetApplicationName("Tajriba").PersistKeysToFileSystem(new DirectoryInfo(options.KeysDirectory));
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json", "image/svg+xml"];
        });
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Forwarded(forwarded, builder.Configuration));
    }

    /// <summary>Only proxies named in <c>Portal:KnownProxies</c> (comma-separated addresses) are believed; loopback always is.</summary>
    private static void Forwarded(ForwardedHeadersOptions forwarded, IConfiguration configuration)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        foreach (var proxy in (configuration["Portal:KnownProxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            forwarded.KnownProxies.Add(System.Net.IPAddress.TryParse(proxy, out var address)
                ? address
                : throw new ConfigurationException($"Portal:KnownProxies holds \"{proxy}\", which is no IP address."));
        }
    }
}
