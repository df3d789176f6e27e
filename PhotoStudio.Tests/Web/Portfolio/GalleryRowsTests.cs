using Bunit;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Features.Portal;

namespace PhotoStudio.Tests.Web.Portfolio;

public sealed class GalleryRowsTests : OfficeScreen
{
    private static readonly GalleryPhoto Photo = new(new PhotoFace(Guid.CreateVersion7(), 3000, 2000, "#445566", null, null), "NL_4701.jpg", false, 24_000_000);

    [Fact]
    public void Each_photo_keeps_its_shape_and_says_what_can_be_done_with_it()
    {
        var rows = Rows([Photo], 1);
        Assert.Equal("--r: 1.5", rows.Find("figure").GetAttribute("style"));
        Assert.Equal(("3000", "2000", "NL_4701"), (rows.Find("img").GetAttribute("width"), rows.Find("img").GetAttribute("height"), rows.Find("img").GetAttribute("alt")));
        Assert.Equal("Download NL_4701, 24 MB", rows.Find(".dlb").GetAttribute("aria-label"));
        Assert.NotNull(rows.Find(".dlb").GetAttribute("download"));
        Assert.Equal("false", rows.Find(".hb").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void The_words_of_staff_are_what_is_read_out()
    {
        var rows = Rows([Photo with { Face = Photo.Face with { AltText = "Bride under a red umbrella" } }], 1);
        Assert.Equal("Favourite: Bride under a red umbrella", rows.Find(".hb").GetAttribute("aria-label"));
        Assert.Equal("Bride under a red umbrella", rows.Find("img").GetAttribute("alt"));
    }

    [Fact]
    public void More_can_be_asked_for_while_some_are_not_shown()
    {
        var asked = 0;
        var rows = Rows([Photo], 3, () => asked++);
        rows.Find("[data-more]").Click();
        Assert.Equal(1, asked);
        Assert.Empty(Rows([Photo], 1).FindAll("[data-more]"));
    }

    [Fact]
    public void A_favourite_that_is_taken_back_stays_where_it_was()
    {
        var shown = new GalleryShown(null!, [Photo with { Favourite = true }], 1);
        shown.Mark(Photo.Face.Id, false);
        Assert.False(Assert.Single(shown.Photos).Favourite);
        shown.Add([Photo], 1);
        Assert.Single(shown.Photos);
    }

    private IRenderedComponent<GalleryRows> Rows(IReadOnlyList<GalleryPhoto> photos, int total, Action? more = null) => Render<GalleryRows>(rows => rows
        .AddCascadingValue(Format)
        .Add(r => r.Photos, photos)
        .Add(r => r.Total, total)
        .Add(r => r.Like, EventCallback.Factory.Create<GalleryPhoto>(this, _ => { }))
        .Add(r => r.More, EventCallback.Factory.Create(this, more ?? (() => { }))));
}
