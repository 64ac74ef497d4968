package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.AccountImport;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The bound tenant's imports, their files in pieces and the remarks about their rows. */
@Dependent
public class ImportStore {

    private static final int MOST_BYTES = 4 << 20;

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    TenantRows rows;

    public void add(AccountImport started) {
        entities.persist(started);
        entities.flush();
    }

    public Optional<AccountImport> find(UUID id) {
        return Optional.ofNullable(entities.find(AccountImport.class, id));
    }

    /** Locked until the transaction ends. */
    public AccountImport lock(UUID id) {
        return Optional.ofNullable(entities.find(AccountImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalStateException("No import " + id));
    }

    public void addPiece(UUID importId, int piece, byte[] bytes) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO account_import_piece (tenant_id, import_id, piece, bytes)"
                            + " VALUES (<tenant>, :import, :piece, :bytes)")
                    .bind("import", importId)
                    .bind("piece", piece)
                    .bind("bytes", bytes)
                    .execute();
        }
    }

    public Optional<byte[]> piece(UUID importId, int piece) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT bytes FROM account_import_piece"
                            + " WHERE tenant_id = <tenant> AND import_id = :import AND piece = :piece")
                    .bind("import", importId)
                    .bind("piece", piece)
                    .map((row, context) -> row.getBytes(1))
                    .findOne();
        }
    }

    public void deletePieces(UUID importId) {
        delete("account_import_piece", importId);
    }

    public void deleteRemarks(UUID importId) {
        delete("account_import_remark", importId);
    }

    private void delete(String table, UUID importId) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("DELETE FROM " + table + " WHERE tenant_id = <tenant> AND import_id = :import")
                    .bind("import", importId)
                    .execute();
        }
    }

    /** @param first the number of the first one */
    public void addRemarks(UUID importId, int first, List<ImportRemark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        String insert = "INSERT INTO account_import_remark"
                + " (tenant_id, import_id, seq, line, rejected, col, reason, raw)"
                + " VALUES (<tenant>, :import, :seq, :line, :rejected, :col, :reason, :raw)";
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(insert)) {
            int seq = first;
            for (ImportRemark remark : remarks) {
                batch.bind("import", importId)
                        .bind("seq", seq++)
                        .bind("line", remark.line())
                        .bind("rejected", remark.rejected())
                        .bind("col", remark.column())
                        .bind("reason", remark.reason())
                        .bind("raw", remark.raw())
                        .add();
            }
            batch.execute();
        }
    }

    /**
     * Takes out rows, and reasons, that hold this, in any case: where something was wrong stays to be read.
     *
     * @return how many there were
     */
    public int emptyRemarks(String mark) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("UPDATE account_import_remark"
                            + " SET reason = IF(LOCATE(:mark, LOWER(reason)) > 0, '(erased)', reason), raw = ''"
                            + " WHERE tenant_id = <tenant>"
                            + " AND (LOCATE(:mark, LOWER(raw)) > 0 OR LOCATE(:mark, LOWER(reason)) > 0)")
                    .bind("mark", mark.toLowerCase(Locale.ROOT))
                    .execute();
        }
    }

    /** A remark and its number. */
    public record Numbered(int number, ImportRemark remark) {}

    /**
     * The remarks after the one of that number: at most so many, and fewer when their rows are long.
     *
     * @param after -1 for the first ones
     * @return empty when there are no more
     */
    public List<Numbered> remarks(UUID importId, int after, int size) {
        try (Handle handle = rows.open()) {
            int last = lastThatFits(handle, importId, after, size);
            return handle.createQuery("SELECT seq, line, rejected, col, reason, raw FROM account_import_remark"
                            + " WHERE tenant_id = <tenant> AND import_id = :import AND seq > :after AND seq <= :last"
                            + " ORDER BY seq")
                    .bind("import", importId)
                    .bind("after", after)
                    .bind("last", last)
                    .map((row, context) -> new Numbered(
                            row.getInt("seq"),
                            new ImportRemark(
                                    row.getLong("line"),
                                    row.getBoolean("rejected"),
                                    row.getString("col"),
                                    row.getString("reason"),
                                    row.getString("raw"))))
                    .list();
        }
    }

    private static int lastThatFits(Handle handle, UUID importId, int after, int size) {
        List<long[]> lengths = handle.createQuery("SELECT seq, LENGTH(raw) FROM account_import_remark"
                        + " WHERE tenant_id = <tenant> AND import_id = :import AND seq > :after"
                        + " ORDER BY seq LIMIT :size")
                .bind("import", importId)
                .bind("after", after)
                .bind("size", size)
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .list();
        long last = after;
        long bytes = 0;
        for (long[] length : lengths) {
            bytes += length[1];
            if (last > after && bytes > MOST_BYTES) {
                break;
            }
            last = length[0];
        }
        return Math.toIntExact(last);
    }
}
