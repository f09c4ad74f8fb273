using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Storage.Mapping;

internal sealed class SiteDocumentMapping : IEntityTypeConfiguration<SiteDocument>
{
    public void Configure(EntityTypeBuilder<SiteDocument> row)
    {
        row.ToTable("Documents").HasKey(document => document.Name);
        row.Property(document => document.Name).HasMaxLength(Lengths.Name);
    }
}
