using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Features.Taxonomies;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Indexing;

public static class IndexingRegistration
{
    /// <summary>The search index in the data directory, its queries and its upkeep. Needs the storage and the contents.</summary>
    public static IServiceCollection AddPortalSearch(this IServiceCollection services)
    {
        services.TryAddSingleton<TermLookup>();
        return services
            .AddSingleton(provider => new SearchIndex(provider.GetRequiredService<PortalOptions>().SearchFile, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new SearchService(provider.GetRequiredService<SearchIndex>()))
            .AddSingleton<PublishedDocuments>()
            .AddSingleton<RebuildIndex>()
            .AddSingleton<CatchUp>();
    }

    /// <summary>What a running site does by itself: follow the change log. Not for the command line.</summary>
    public static IServiceCollection AddPortalSearchBackground(this IServiceCollection services) => services.AddHostedService<IndexTailer>();
}
