using System.Collections.Concurrent;

namespace Portal.Search.Index;

/// <summary>Connections for readers: one a concurrent query, some kept open with their statements prepared.</summary>
internal sealed class ReadPool(string file) : IDisposable
{
    // Each holds up to 4 MB of pages; a burst's further connections are closed again.
    private const int MostIdle = 8;

    private readonly ConcurrentBag<IndexConnection> idle = [];
    private volatile bool closed;

    public IndexConnection Rent() => idle.TryTake(out var connection) ? connection : new IndexConnection(file);

    public void Return(IndexConnection connection)
    {
        if (idle.Count >= MostIdle)
        {
            connection.Dispose();
            return;
        }

        idle.Add(connection);
        if (closed)
        {
            Close();
        }
    }

    public void Dispose()
    {
        closed = true;
        Close();
    }

    private void Close()
    {
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
