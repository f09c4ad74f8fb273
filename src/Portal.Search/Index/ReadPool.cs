using System.Collections.Concurrent;

namespace Portal.Search.Index;

/// <summary>Connections for readers: one a concurrent query, kept open with their statements prepared.</summary>
internal sealed class ReadPool(string file) : IDisposable
{
    private readonly ConcurrentBag<IndexConnection> idle = [];
    private volatile bool closed;

    public IndexConnection Rent() => idle.TryTake(out var connection) ? connection : new IndexConnection(file);

    public void Return(IndexConnection connection)
    {
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
