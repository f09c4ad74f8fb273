using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Storage.Mapping;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> row)
    {
        row.ToTable("Audit").HasKey(entry => entry.Sequence);
        row.Property(entry => entry.UserId).HasMaxLength(Lengths.Name);
        row.Property(entry => entry.UserName).HasMaxLength(Lengths.Name);
        row.Property(entry => entry.Name).HasMaxLength(Lengths.Id);
        row.Property(entry => entry.ContentItemId).HasMaxLength(Lengths.Id);
        row.Property(entry => entry.ContentItemVersionId).HasMaxLength(Lengths.Id);
        row.HasIndex(entry => entry.ContentItemId, "IX_Audit_Item");
    }
}
