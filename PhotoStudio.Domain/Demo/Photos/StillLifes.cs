using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Arrangements of simple forms.</summary>
internal static class StillLifes
{
    public static Forms Of(string tone, int number) => tone switch
    {
        "clay" => new Forms(number, Shade.Of(0xE6CDB6), Shifted(number, [
            Pillar(-0.9f, 0.3f, 0.55f, 1.9f, 0xB8543A), Pillar(0.55f, 0.1f, 0.8f, 0.55f, 0xEDE8E0), Ball(0.55f, 0.1f, 0.48f, 0xE2A32E, 0.55f), Ball(-0.1f, -0.9f, 0.26f, 0xF2EEE6),
            Pillar(-0.35f, 0.9f, 0.22f, 1.2f, 0x1F5C58)])),
        "green" => new Forms(number, Shade.Of(0xC9D4DA), Shifted(number, [
            Pillar(0f, 0.4f, 0.42f, 2.1f, 0x2F6B4F), Pillar(-1.1f, 0f, 0.5f, 0.5f, 0xF4F2EC), Ball(-1.1f, 0f, 0.3f, 0xB4562E, 0.5f), Pillar(1.1f, 0.2f, 0.3f, 0.9f, 0xB8AE9C),
            Ball(0.7f, -0.8f, 0.22f, 0x20302C)])),
        "sea" => new Forms(number, Shade.Of(0xD8DCDC), Shifted(number, [
            Ball(-0.3f, 0.2f, 0.75f, 0x2E5F7E), Pillar(0.75f, 0.3f, 0.36f, 1.5f, 0xE8E2D6), Ball(0.75f, 0.3f, 0.28f, 0xC96A42, 1.5f), Ball(0.35f, -0.9f, 0.24f, 0xEFEAE0)])),
        _ => new Forms(number, Shade.Of(0xEADFCB), Shifted(number, [
            Pillar(-0.7f, 0.4f, 0.7f, 0.4f, 0xC9A879), Pillar(-0.7f, 0.4f, 0.45f, 0.85f, 0xE8D3AE), Ball(-0.7f, 0.4f, 0.32f, 0x8A5A3A, 0.85f), Ball(0.75f, 0f, 0.5f, 0xD8B98C), Ball(0.2f, -0.9f, 0.2f, 0x5E4632)])),
    };

    private static Forms.Body Pillar(float x, float z, float radius, float height, int colour) => new(new Vector2(x, z), radius, height, Shade.Of(colour));

    private static Forms.Body Ball(float x, float z, float radius, int colour, float raised = 0f) => new(new Vector2(x, z), radius, 0f, Shade.Of(colour), raised);

    /// <summary>Every second time seen from the other side.</summary>
    private static Forms.Body[] Shifted(int number, Forms.Body[] bodies) =>
        number % 2 == 0 ? bodies : [.. bodies.Select(body => body with { Foot = new Vector2((-body.Foot.X * 0.92f) + 0.08f, body.Foot.Y) })];
}
