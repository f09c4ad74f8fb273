using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using Portal.Features.Articles;
using Portal.Features.Countries;
using Portal.Features.Home;
using Portal.Features.Institutions;
using Portal.Features.Laws;
using Portal.Features.Localization;
using Portal.Features.Pages;
using Portal.Features.Practices;
using Portal.Features.Searching;
using Portal.Features.Syndication;


namespace Portal.Features.Reading;

public static class ReadingRegistration
{
    /// <summary>Everything that readers' pages are made of. Needs the storage and the search index; reads <c>Localization/*.po</c> beside the application.</summary>
    public static IServiceCollection AddPortalReading(this IServiceCollection services)
    {
        // Letters of the seven languages go into pages as themselves: half the bytes, and people can read the source.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(TextCatalogs.Load(Path.Combine(AppContext.BaseDirectory, "Localization")));
        services.AddSingleton<IStringLocalizer, PoStringLocalizer>();
        services.AddSingleton<SiteProfileLookup>();
        services.AddSingleton<MarkdownRenderer>();
        services.AddSingleton<FacetLabels>();
        services.AddSingleton<PageFrames>();
        services.AddScoped<ReaderSearch>();
        services.AddScoped<ShownItems>();
        services.AddScoped<ItemLinks>();
        services.AddScoped<ItemLookup>();
        services.AddScoped<PublishedItems>();
        services.AddScoped<Sitemap>();
        services.AddScoped<Feed>();
        return services.AddLists().AddItemPages();
    }

    private static IServiceCollection AddLists(this IServiceCollection services) => services
        .AddScoped<HomePages>()
        .AddScoped<PracticeLists>()
        .AddScoped<PracticeCards>()
        .AddScoped<PracticeConnections>()
        .AddScoped<CountryLists>()
        .AddScoped<InstitutionLists>()
        .AddScoped<LawLists>()
        .AddScoped<ArticleLists>()
        .AddScoped<SearchPages>()
        .AddScoped<WaysOn>();

    private static IServiceCollection AddItemPages(this IServiceCollection services) => services
        .AddScoped<PlainItemPage>()
        .AddScoped<IItemPage>(provider => provider.GetRequiredService<PlainItemPage>())
        .AddScoped<IItemPage, PracticeItemPage>()
        .AddScoped<IItemPage, CountryItemPage>()
        .AddScoped<IItemPage, InstitutionItemPage>()
        .AddScoped<IItemPage, LawItemPage>()
        .AddScoped<IItemPage, ArticleItemPage>()
        .AddScoped<ItemPages>();
}
