using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>What the demo's photographs show, by the names that the content uses.</summary>
internal static class Motifs
{
    private static readonly Vector3[] Warm = [Shade.Of(0xFFC878), Shade.Of(0xFFE2B0), Shade.Of(0xE8A050)];
    private static readonly Vector3[] Coloured = [Shade.Of(0xE8884A), Shade.Of(0xF2E6D0), Shade.Of(0x6E9AD8), Shade.Of(0xC85A4A)];
    private static readonly Vector3[] Pale = [Shade.Of(0xFFF6E0), Shade.Of(0xE8C8D8), Shade.Of(0xF4E08A)];
    private static readonly Vector3[] Poppies = [Shade.Of(0xC83A2E), Shade.Of(0xF2F2EA), Shade.Of(0xE0584A)];

    /// <summary>The scene of a motif; the number tells one photograph of it from the next.</summary>
    public static Scene Of(string motif, int number) => motif.Split('-') switch
    {
        ["sea", var hour] => new Sea(number, Index(hour, "dusk", "dawn", "moon", "silver"), Vary(number, 1, 0.32f, 0.68f), Vary(number, 2, 0.2f, 0.7f), Vary(number, 3, 0.44f, 0.56f)),
        ["ridges", var hour] => new Ridges(number, Index(hour, "dawn", "day", "dusk"), new Vector2(Vary(number, 1, 0.3f, 0.7f), Vary(number, 2, 0.32f, 0.42f)), Vary(number, 3, 0.2f, 0.9f)),
        ["lake", var hour] => new Lake(number, Index(hour, "blue", "dawn", "autumn"), Vary(number, 1, 0.46f, 0.54f)),
        ["dunes", var hour] => new Dunes(number, Index(hour, "haze", "evening", "night")),
        ["forest", var mood] => new Forest(number, Index(mood, "grey", "warm", "blue", "frost")),
        ["night", var kind] => new Night(number, kind == "lights"),
        ["arches", var stone] => new Arches(number, Shade.Of(stone == "warm" ? 0xD0A688 : 0xC8B8A2), Shade.Of(stone == "warm" ? 0xF6E2C0 : 0x9CC0DC), Vary(number, 1, -0.06f, 0.06f)),
        ["lights", var tone] => new Lights(number, Shade.Of(tone == "warm" ? 0x3A2412 : 0x1A1630), tone == "warm" ? Warm : Coloured, 120),
        ["meadow", var hour] => new Meadow(number, Index(hour, "gold", "poppies", "dusk"), hour == "poppies" ? Poppies : Pale),
        ["linen", ..] => new Linen(number, Shade.Of(motif == "linen" ? 0xD8CCBE : 0x6E7F8C)),
        ["window", ..] => new WindowLight(number, Shade.Of(motif == "window" ? 0x8E8A82 : 0xB98A70), Vary(number, 1, 0.35f, 0.65f), motif == "window"),
        ["bloom", var tone] => BloomOf(tone, number),
        ["portrait", var tone] => new Portrait(number, LookOf(tone), Vary(number, 1, -0.5f, 0.5f), Vary(number, 2, 0.88f, 1.08f)),
        ["forms", var tone] => StillLifes.Of(tone, number),
        _ => throw new ArgumentException($"The demo knows no motif called {motif}.", nameof(motif)),
    };

    /// <summary>What is to be seen, in words.</summary>
    public static string WordsFor(string motif) => motif.Split('-')[0] switch
    {
        "sea" => motif switch { "sea-moon" => "The moon over a dark sea", "sea-silver" => "Silver light on the open sea", "sea-dawn" => "First light over a calm sea", _ => "The sun going down over the sea" },
        "ridges" => "Ridge behind ridge in the haze",
        "lake" => "Mountains mirrored in a still lake",
        "dunes" => "Dunes in low light",
        "forest" => motif == "forest-frost" ? "Firs white with frost" : "Firs in the mist",
        "night" => motif == "night-lights" ? "Northern lights over a dark ridge" : "The Milky Way over a dark ridge",
        "arches" => "A passage of arches with light at its end",
        "lights" => "Lights out of focus",
        "meadow" => "A meadow in flower in low light",
        "linen" => "Folds of cloth in soft light",
        "window" => "The light of a window on a wall",
        "bloom" => "A flower seen from very near",
        "portrait" => "A portrait in soft window light",
        "forms" => "Simple forms in wood and clay on paper",
        _ => "",
    };

    private static Bloom BloomOf(string tone, int number) => tone switch
    {
        "rose" => new Bloom(number, Shade.Of(0xF2C6C0), Shade.Of(0xD8A24A), Shade.Of(0x4E5E4C)),
        "plum" => new Bloom(number, Shade.Of(0xB4607C), Shade.Of(0xE2B45A), Shade.Of(0x2A2430)),
        _ => new Bloom(number, Shade.Of(0xF4EEE2), Shade.Of(0xC8A85A), Shade.Of(0x2E3A34)),
    };

    private static Portrait.Look LookOf(string tone) => tone switch
    {
        "grey" => new Portrait.Look(Shade.Of(0x9AA39A), Shade.Of(0xE6E2DA), Shade.Of(0xE8BC9A), Shade.Of(0x3A2A20), true),
        "rust" => new Portrait.Look(Shade.Of(0x6A5C52), Shade.Of(0xB4542E), Shade.Of(0x9A6242), Shade.Of(0x17100C), true),
        "rose" => new Portrait.Look(Shade.Of(0xB89C94), Shade.Of(0x4A2F3C), Shade.Of(0xC89070), Shade.Of(0x1C1412), true),
        _ => new Portrait.Look(Shade.Of(0xA6B4C0), Shade.Of(0x1E4454), Shade.Of(0xE2B090), Shade.Of(0x7A4A26), false),
    };

    private static int Index(string word, params string[] words) =>
        Array.IndexOf(words, word) is >= 0 and var index ? index : throw new ArgumentException($"The demo knows no light called {word}.", nameof(word));

    private static float Vary(int number, int what, float from, float to) => Shade.Mix(from, to, new Noise(number + 5).Hash(what * 37, number));
}
