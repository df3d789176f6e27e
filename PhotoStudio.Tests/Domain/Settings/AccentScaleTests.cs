using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain.Settings;

public class AccentScaleTests
{
    private static readonly double[] Chromas = [0, .04, .1, .2, .32];

    [Fact]
    public void The_default_accent_gives_the_colours_of_the_design()
    {
        var scale = AccentScale.From(AccentScale.Default);
        Assert.Equal(("#22626e", "#7fbdca"), (scale.Light.Fill, scale.Dark.Fill));
        Assert.Equal(("#1b5c68", "#8bcad7"), (scale.Light.Text, scale.Dark.Text));
        Assert.Equal(("#e6f3f6", "#1a2e32"), (scale.Light.Soft, scale.Dark.Soft));
    }

    [Fact]
    public void No_colour_that_a_studio_can_choose_is_unreadable()
    {
        for (var degrees = 0; degrees < 360; degrees += 3)
            foreach (var chroma in Chromas)
                foreach (var lightness in new[] { .05, .5, .95 })
                    AssertReadable(AccentScale.From(new Oklch(lightness, chroma, degrees * Math.PI / 180).ToHex()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("teal")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    public void What_is_no_colour_gives_the_default(string? hex) => Assert.Equal(AccentScale.From(AccentScale.Default), AccentScale.From(hex));

    /// <summary>AA asks for 4.5; half a step is kept in hand for rounding.</summary>
    private static void AssertReadable(AccentScale scale)
    {
        Assert.InRange(Contrast(scale.Light.Fill, scale.Light.OnFill), 5, 21);
        Assert.InRange(Contrast(scale.Light.Hover, scale.Light.OnFill), 5, 21);
        Assert.InRange(Contrast(scale.Light.Text, "#ffffff"), 5, 21);
        Assert.InRange(Contrast(scale.Light.Text, scale.Light.Soft), 5, 21);
        Assert.InRange(Contrast(scale.Dark.Fill, scale.Dark.OnFill), 5, 21);
        Assert.InRange(Contrast(scale.Dark.Text, "#161616"), 5, 21);
        Assert.InRange(Contrast(scale.Dark.Text, scale.Dark.Soft), 5, 21);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(string hex) =>
        .2126 * Oklch.Linear(hex, 1) + .7152 * Oklch.Linear(hex, 3) + .0722 * Oklch.Linear(hex, 5);
}
