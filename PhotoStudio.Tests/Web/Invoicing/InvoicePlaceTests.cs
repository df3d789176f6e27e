using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Web.Features.Invoicing;

namespace PhotoStudio.Tests.Web.Invoicing;

public sealed class InvoicePlaceTests
{
    [Fact]
    public void The_address_holds_everything_that_was_chosen()
    {
        var place = new InvoicePlace
        {
            State = InvoiceStateFilter.Overdue,
            Type = InvoiceType.Session,
            From = new DateOnly(2026, 1, 1),
            To = new DateOnly(2026, 12, 31),
            Search = "Zoë & co",
            Sort = InvoiceSort.TotalDescending,
            Page = 3,
        };
        Assert.Equal(place, InvoicePlace.Read(new Uri("http://localhost" + place.Href())));
    }

    [Fact]
    public void What_cannot_be_read_is_left_out() =>
        Assert.Equal(new InvoicePlace(), InvoicePlace.Read(new Uri("http://localhost/invoicing?state=lost&from=yesterday&page=-1&sort=x")));

    [Fact]
    public void Another_filter_begins_on_the_first_page() =>
        Assert.Equal(1, InvoicePlace.Read(new Uri("http://localhost" + new InvoicePlace { Page = 4 }.With(InvoiceStateFilter.Paid))).Page);
}
