using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Portal.Web.Tests.Site;

/// <summary>Counts the database commands of each request, by its path.</summary>
public sealed class QueryCounter : ILoggerProvider, ISupportExternalScope
{
    public const string Category = "Microsoft.EntityFrameworkCore.Database.Command";

    private const int CommandExecuted = 20101;

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public int Of(string path) => _counts.GetValueOrDefault(path);

    public void Forget() => _counts.Clear();

    public ILogger CreateLogger(string categoryName) => new Counter(this, categoryName == Category);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private void Count() => _scopes.ForEachScope(
        (scope, counts) =>
        {
            if (scope is IEnumerable<KeyValuePair<string, object?>> values && values.FirstOrDefault(value => value.Key == "RequestPath").Value is { } path)
            {
                counts.AddOrUpdate(path.ToString() ?? "", 1, (_, count) => count + 1);
            }
        },
        _counts);

    private sealed class Counter(QueryCounter owner, bool counts) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => owner._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => counts;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (counts && eventId.Id == CommandExecuted)
            {
                owner.Count();
            }
        }
    }
}
