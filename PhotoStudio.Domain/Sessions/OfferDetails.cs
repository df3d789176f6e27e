namespace PhotoStudio.Domain.Sessions;

/// <summary>The when, where and who that a quote or booking says.</summary>
internal static class OfferDetails
{
    public static SessionDetails OfNew(SessionDesk desk, SessionOfferInput input, int? packageMinutes) => Checked(desk, new SessionDetails(
        input.Date, input.StartTime, input.DurationMinutes ?? packageMinutes ?? SessionDetails.UsualMinutes,
        desk.Errors.Text("location", input.Location, 300), desk.Errors.Text("notes", input.Notes, 4000), input.PhotographerId));

    /// <summary>What is left out stays as it was.</summary>
    public static SessionDetails OfExisting(SessionDesk desk, SessionOfferInput input, SessionDetails present, int? packageMinutes) => Checked(desk, new SessionDetails(
        input.Date ?? present.Date, input.StartTime ?? present.StartTime, input.DurationMinutes ?? packageMinutes ?? present.DurationMinutes,
        input.Location is null ? present.Location : desk.Errors.Text("location", input.Location, 300),
        input.Notes is null ? present.Notes : desk.Errors.Text("notes", input.Notes, 4000),
        input.PhotographerId ?? present.PhotographerId));

    /// <summary>Left out stays, null clears.</summary>
    public static SessionDetails OfEdit(SessionDesk desk, SessionEditInput input, SessionDetails present) => Checked(desk, new SessionDetails(
        input.Date.Or(present.Date), input.StartTime.Or(present.StartTime), input.DurationMinutes.Or(present.DurationMinutes) ?? SessionDetails.UsualMinutes,
        input.Location.Given ? desk.Errors.Text("location", input.Location.Value, 300) : present.Location,
        input.Notes.Given ? desk.Errors.Text("notes", input.Notes.Value, 4000) : present.Notes,
        input.PhotographerId.Or(present.PhotographerId)));

    private static SessionDetails Checked(SessionDesk desk, SessionDetails details)
    {
        details.Check(desk.Errors);
        return details;
    }
}
