using Bunit;
using Microsoft.AspNetCore.Components.Web;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Features.Portfolio;

namespace PhotoStudio.Tests.Web.Portfolio;

/// <summary>What choosing, keys and dragging in a shoot come to.</summary>
public sealed class PhotoGridTests : OfficeScreen
{
    private readonly List<PhotoAct> acts = [];
    private readonly List<PhotoMove> moves = [];
    private readonly List<PhotoRow> photos = [.. Enumerable.Range(1, 5).Select(Row)];

    [Fact]
    public void Chosen_photos_are_counted_and_Shift_chooses_all_between()
    {
        var grid = Grid();
        Assert.Empty(grid.FindAll(".selb"));
        Check(grid, 1);
        Check(grid, 3, shift: true);
        Assert.Equal("3 chosen", grid.Find(".selb b").TextContent);
        Assert.Equal(["false", "true", "true", "true", "false"], grid.FindAll(".ck").Select(check => check.GetAttribute("aria-checked")));
    }

    [Fact]
    public async Task A_key_on_a_chosen_photo_means_all_chosen_and_on_another_only_that_one()
    {
        var grid = Grid();
        Check(grid, 0);
        Check(grid, 2);
        await grid.InvokeAsync(() => grid.Instance.Key(photos[2].Face.Id, "f"));
        await grid.InvokeAsync(() => grid.Instance.Key(photos[4].Face.Id, "h"));
        Assert.Equal([$"Feature {Names(0, 2)}", $"Hide {Names(4)}"], acts.Select(act => $"{act.Verb} {string.Join(' ', act.Ids)}"));
    }

    [Fact]
    public async Task Dropping_moves_the_chosen_together_before_the_mark_and_never_before_one_of_themselves()
    {
        var grid = Grid();
        Check(grid, 3);
        Check(grid, 4);
        await grid.InvokeAsync(() => grid.Instance.Drop(photos[4].Face.Id, photos[1].Face.Id));
        await grid.InvokeAsync(() => grid.Instance.Drop(photos[4].Face.Id, photos[3].Face.Id));
        var move = Assert.Single(moves);
        Assert.Equal(photos[1].Face.Id, move.Before);
        Assert.Equal(Names(3, 4), string.Join(' ', move.Ids));
    }

    [Fact]
    public async Task A_part_of_the_photos_has_no_order()
    {
        var grid = Grid(canOrder: false);
        await grid.InvokeAsync(() => grid.Instance.Drop(photos[4].Face.Id, photos[1].Face.Id));
        Assert.Empty(moves);
        Assert.Empty(grid.FindAll("li[draggable]"));
    }

    [Fact]
    public void The_cover_hidden_ones_and_those_not_ready_say_so()
    {
        photos[1] = photos[1] with { Hidden = true };
        photos[2] = photos[2] with { State = PhotoState.Waiting };
        photos[3] = photos[3] with { State = PhotoState.Failed, Failure = "The file is damaged." };
        var words = Grid(cover: photos[0].Face.Id).FindAll(".phs > li").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(["Cover IMG_1", "Hidden IMG_2", "Being prepared IMG_3", "The file is damaged. IMG_4", "IMG_5"], words);
    }

    [Fact]
    public void What_has_gone_is_no_longer_chosen()
    {
        var grid = Grid();
        Check(grid, 0);
        Check(grid, 1);
        grid.Render(g => g.Add(p => p.Photos, photos.Skip(1).ToList()));
        Assert.Equal("1 chosen", grid.Find(".selb b").TextContent);
    }

    private static PhotoRow Row(int number) => new(
        new PhotoFace(Guid.CreateVersion7(), 60, 40, "#888888", null, null), $"IMG_{number}.jpg", PhotoFormat.Jpeg, 1000, false, false, PhotoState.Ready, null, 0, DateTime.UnixEpoch, "Sam");

    private static void Check(IRenderedComponent<PhotoGrid> grid, int at, bool shift = false) => grid.FindAll(".ck")[at].Click(new MouseEventArgs { ShiftKey = shift });

    private string Names(params int[] at) => string.Join(' ', at.Select(one => photos[one].Face.Id));

    private IRenderedComponent<PhotoGrid> Grid(bool canOrder = true, Guid? cover = null) => Render<PhotoGrid>(grid => grid
        .AddCascadingValue(Format)
        .Add(g => g.Photos, photos)
        .Add(g => g.CanOrder, canOrder)
        .Add(g => g.CoverId, cover)
        .Add(g => g.Act, Note)
        .Add(g => g.Move, Note));

    private Task Note(PhotoAct act)
    {
        acts.Add(act);
        return Task.CompletedTask;
    }

    private Task Note(PhotoMove move)
    {
        moves.Add(move);
        return Task.CompletedTask;
    }
}
