using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>A still life of balls and pillars on seamless paper, with the soft shadows of one large light. Each ray is met exactly; nothing is approached in steps.</summary>
internal sealed class Forms(int seed, Vector3 paper, IReadOnlyList<Forms.Body> bodies) : Scene(seed)
{
    /// <summary>A ball, or a pillar where it has a height. It stands on the ground, which is at 0.</summary>
    internal sealed record Body(Vector2 Foot, float Radius, float Height, Vector3 Colour, float Raised = 0f)
    {
        public Vector3 Centre => new(Foot.X, Raised + Radius, Foot.Y);

        public float Top => Raised + Height;

        public bool IsBall => Height <= 0f;
    }

    private static readonly Vector3 Light = Vector3.Normalize(new Vector3(-0.62f, 0.86f, -0.42f));
    private static readonly Vector3 Eye = new(0f, 1.35f, -6.2f);

    public override Vector3 At(int column, Vector2 place)
    {
        var screen = new Vector2(place.X - (Edge.X * 0.5f), (Edge.Y * 0.5f) - place.Y) * 1.28f;
        var ray = Vector3.Normalize(new Vector3(screen.X, screen.Y - 0.085f, 1.55f));
        Body? met = null;
        var (near, normal) = (float.MaxValue, Vector3.UnitY);
        foreach (var body in bodies)
        {
            if (Meet(body, ray, out var away, out var face) && away < near) (met, near, normal) = (body, away, face);
        }

        return met is null ? Paper(ray) : Lit(met, Eye + (ray * near), normal, ray);
    }

    private static bool Meet(Body body, Vector3 ray, out float away, out Vector3 normal) =>
        body.IsBall ? MeetBall(body, ray, out away, out normal) : MeetPillar(body, ray, out away, out normal);

    private static bool MeetBall(Body body, Vector3 ray, out float away, out Vector3 normal)
    {
        var to = Eye - body.Centre;
        var along = Vector3.Dot(to, ray);
        var root = (along * along) - to.LengthSquared() + (body.Radius * body.Radius);
        away = -along - MathF.Sqrt(Math.Max(0f, root));
        normal = (Eye + (ray * away) - body.Centre) / body.Radius;
        return root > 0f && away > 0f;
    }

    private static bool MeetPillar(Body body, Vector3 ray, out float away, out Vector3 normal)
    {
        var (to, flat) = (new Vector2(Eye.X - body.Foot.X, Eye.Z - body.Foot.Y), new Vector2(ray.X, ray.Z));
        var (a, b) = (flat.LengthSquared(), Vector2.Dot(to, flat));
        var root = (b * b) - (a * (to.LengthSquared() - (body.Radius * body.Radius)));
        away = (-b - MathF.Sqrt(Math.Max(0f, root))) / a;
        var hit = Eye + (ray * away);
        normal = new Vector3(hit.X - body.Foot.X, 0f, hit.Z - body.Foot.Y) / body.Radius;
        if (root > 0f && hit.Y >= body.Raised && hit.Y <= body.Top) return true;
        away = (body.Top - Eye.Y) / ray.Y;
        hit = Eye + (ray * away);
        normal = Vector3.UnitY;
        return away > 0f && new Vector2(hit.X - body.Foot.X, hit.Z - body.Foot.Y).LengthSquared() < body.Radius * body.Radius;
    }

    /// <summary>The ground runs up into the wall without an edge.</summary>
    private Vector3 Paper(Vector3 ray)
    {
        var down = ray.Y < -0.001f ? -Eye.Y / ray.Y : 1000f;
        var hit = Eye + (ray * Math.Min(down, 11f));
        var wall = Shade.Step(6.2f, 11f, down);
        var fall = Shade.Mix(1.02f - (0.035f * (hit - new Vector3(-1.5f, 0f, 0f)).Length()), 0.84f + (0.10f * ray.Y) - (0.10f * ray.X), wall);
        var shade = (1f - wall) * 0.72f;
        return paper * fall * (1f - (shade * (1f - (Sun(hit with { Y = 0f }, null) * Contact(hit)))));
    }

    private Vector3 Lit(Body body, Vector3 hit, Vector3 normal, Vector3 ray)
    {
        var sun = Math.Max(0f, (Vector3.Dot(normal, Light) * 0.85f) + 0.15f) * Sun(hit + (normal * 0.01f), body);
        var bounce = paper * (0.20f * (0.5f - (0.5f * normal.Y)) * Shade.Glow(hit.Y, 0.5f));
        var sky = 0.30f + (0.12f * normal.Y);
        var shine = MathF.Pow(Math.Max(0f, Vector3.Dot(Vector3.Reflect(ray, normal), Light)), 26f) * 0.20f;
        var rough = 1f + (0.05f * (Noise.Clouds((hit.X + hit.Z) * 16f, (hit.Y - hit.Z) * 16f, 3) - 0.45f));
        return (body.Colour * ((0.80f * sun) + sky) * rough * (0.62f + (0.38f * Shade.Step(0f, 0.28f, hit.Y)))) + (body.Colour * bounce) + new Vector3(shine * sun);
    }

    /// <summary>How much of the light reaches a place: balls and pillars cast shadows that widen with distance.</summary>
    private float Sun(Vector3 at, Body? self)
    {
        var sun = 1f;
        foreach (var body in bodies)
        {
            if (body == self) continue;
            sun *= body.IsBall ? PastBall(at, body.Centre, body.Radius) : PastPillar(at, body);
        }

        return sun;
    }

    private static float PastBall(Vector3 at, Vector3 centre, float radius)
    {
        var to = centre - at;
        var along = Vector3.Dot(to, Light);
        if (along <= 0f) return 1f;
        var past = MathF.Sqrt(Math.Max(0f, to.LengthSquared() - (along * along))) - radius;
        var soft = 0.05f + (along * 0.16f);
        return Shade.Step(-soft, soft, past);
    }

    private static float PastPillar(Vector3 at, Body body)
    {
        var flat = new Vector2(Light.X, Light.Z);
        var to = body.Foot - new Vector2(at.X, at.Z);
        var along = Vector2.Dot(to, flat) / flat.LengthSquared();
        if (along <= 0f) return 1f;
        var past = MathF.Sqrt(Math.Max(0f, to.LengthSquared() - (along * along * flat.LengthSquared()))) - body.Radius;
        var (soft, high) = (0.04f + (along * 0.13f), at.Y + (along * Light.Y));
        var beside = Shade.Step(-soft, soft, past);
        var above = Shade.Step(body.Top - soft, body.Top + soft, high);
        return 1f - ((1f - beside) * (1f - above));
    }

    /// <summary>It is darker where a body touches the ground.</summary>
    private float Contact(Vector3 at)
    {
        var open = 1f;
        foreach (var body in bodies)
        {
            if (body.Raised > 0f) continue;
            var past = Vector2.Distance(body.Foot, new Vector2(at.X, at.Z)) - (body.IsBall ? body.Radius * 0.25f : body.Radius);
            open *= 1f - (0.55f * Shade.Glow(Math.Max(0f, past), 5.5f));
        }

        return open;
    }
}
