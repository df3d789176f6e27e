namespace PhotoStudio.Domain.Demo;

/// <summary>What people say and where they go, drawn from the content.</summary>
internal sealed class DemoWords(Random random)
{
    private readonly ILookup<string, string> words = DemoTable.Read("words").ToLookup(row => row[0], row => row[1]);
    private readonly ILookup<string, string> places = DemoTable.Read("places").ToLookup(row => row[0], row => row[1]);

    public string Say(string what) => One(words[what].ToList());

    public string Place(string kind) => One(places[kind].ToList());

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => random.Next(times) == 0;

    public T One<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
