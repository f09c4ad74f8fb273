using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Storage.Mapping;

internal sealed class ChangeLogEntryMapping : IEntityTypeConfiguration<ChangeLogEntry>
{
    public void Configure(EntityTypeBuilder<ChangeLogEntry> row)
    {
        row.ToTable("ChangeLog").HasKey(entry => entry.Sequence);
        row.Property(entry => entry.ContentItemId).HasMaxLength(Lengths.Id);
        row.Property(entry => entry.ContentItemVersionId).HasMaxLength(Lengths.Id);
        row.Property(entry => entry.ContentType).HasMaxLength(Lengths.TypeName);
        row.Property(entry => entry.Culture).HasMaxLength(Lengths.Culture);
        row.Property(entry => entry.LocalizationSet).HasMaxLength(Lengths.Id);
        row.Property(entry => entry.Path).HasMaxLength(Lengths.Path);

        // The latest change of definitions or settings is asked for before every write.
        row.HasIndex(entry => new { entry.Kind, entry.Sequence }, "IX_ChangeLog_Kind");
    }
}
