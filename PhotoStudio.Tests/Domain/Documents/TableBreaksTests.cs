using CsCheck;
using PhotoStudio.Domain.Documents.Layout;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class TableBreaksTests
{
    [Fact]
    public void Rows_that_fit_with_what_follows_stand_on_one_page() => Assert.Equal([3], Plan(3, first: 400, closing: 200));

    [Fact]
    public void Rows_that_fit_without_what_follows_send_three_along_with_it() => Assert.Equal([5, 3], Plan(8, first: 400, closing: 200));

    [Fact]
    public void A_full_page_leaves_room_for_the_carried_sum() => Assert.Equal([12, 23, 5], Plan(40, first: 400, closing: 200));

    [Fact]
    public void A_closing_band_higher_than_what_is_left_never_leaves_a_page_without_rows_before_it() =>
        Assert.Equal([1, 1], Plan(2, first: 60, closing: 60));

    [Fact]
    public void Every_row_stands_once_and_no_page_overflows() =>
        Gen.Float[15, 200].List[1, 90].Sample(heights =>
        {
            var plan = TableBreaks.Plan(heights, 380, 650, 26, 200);
            var at = 0;
            for (var page = 0; page < plan.Count; page++)
            {
                var rows = heights.Skip(at).Take(plan[page]).Sum();
                at += plan[page];
                Assert.True(rows + (page == plan.Count - 1 ? 200 : 26) <= (page == 0 ? 380 : 650) + 0.01);
            }
            Assert.Equal(heights.Count, at);
        });

    private static List<int> Plan(int rows, float first, float closing) =>
        TableBreaks.Plan([.. Enumerable.Repeat(30f, rows)], first, 720, 26, closing);
}
