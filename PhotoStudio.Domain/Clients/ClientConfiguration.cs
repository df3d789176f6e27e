using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Clients;

internal sealed class ClientConfiguration : IEntityTypeConfiguration<Client>
{
    public void Configure(EntityTypeBuilder<Client> client)
    {
        client.Property(c => c.Name).HasMaxLength(200);
        client.Property(c => c.Email).HasMaxLength(254);
        client.Property(c => c.NormalizedEmail).HasMaxLength(254);
        client.Property(c => c.Phone).HasMaxLength(50);
        client.Property(c => c.Address).HasMaxLength(500);
        client.Property(c => c.TaxId).HasMaxLength(50);
        client.Property(c => c.Notes).HasMaxLength(4000);
        client.Property(c => c.Search).HasMaxLength(Client.MostSearch);
        client.HasIndex(c => c.NormalizedEmail).IsUnique();
        client.HasIndex(c => c.Search);
    }
}
