using CsCheck;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Money;

public sealed class SharesTests
{
    [Fact]
    public void The_parts_of_a_split_add_up_and_none_is_off_by_one_unit() => Gen.Select(Gen.Long[0, 99_999_999_99], Gen.Long[0, 99_999_999_99].List[1, 8]).Sample((amount, weights) =>
    {
        var parts = Shares.Split(amount, weights);
        var sum = weights.Sum();
        Assert.Equal(sum == 0 ? 0 : amount, parts.Sum());
        if (sum == 0) return;
        for (var index = 0; index < parts.Length; index++)
            Assert.True(Int128.Abs((Int128)parts[index] * sum - (Int128)amount * weights[index]) < sum, $"part {index} is off by a unit or more");
    });

    [Theory]
    [InlineData(1, new long[] { 1, 1 }, new long[] { 1, 0 })]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(20, new long[] { 4, 1, 1 }, new long[] { 14, 3, 3 })]
    [InlineData(20, new long[] { 1, 1, 4 }, new long[] { 4, 3, 13 })]
    [InlineData(5, new long[] { 0, 0 }, new long[] { 0, 0 })]
    [InlineData(0, new long[] { 3, 4 }, new long[] { 0, 0 })]
    public void What_is_left_goes_to_the_largest_remainder_and_in_a_tie_to_the_earlier(long amount, long[] weights, long[] parts) =>
        Assert.Equal(parts, Shares.Split(amount, weights));
}
