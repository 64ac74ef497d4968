package io.fitgauge.archives.control;

import io.fitgauge.archives.entity.TenantExport;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The bound tenant's archives, in pieces. */
@Dependent
public class ExportStore {

    private static final int MOST_PIECES = 50;

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    TenantRows rows;

    public void add(TenantExport export) {
        entities.persist(export);
        entities.flush();
    }

    public Optional<TenantExport> find(UUID id) {
        return Optional.ofNullable(entities.find(TenantExport.class, id));
    }

    /** Locked until the transaction ends. */
    public Optional<TenantExport> lock(UUID id) {
        return Optional.ofNullable(entities.find(TenantExport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that nobody can have any more. */
    public List<UUID> expired(Instant now) {
        return entities.createQuery("SELECT e.id FROM TenantExport e WHERE e.expiresAt <= :now", UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those of other tenants, which are or were clients of this one. */
    public List<TenantExport> ofClients() {
        return entities.createQuery("SELECT e FROM TenantExport e WHERE e.client IS NOT NULL", TenantExport.class)
                .getResultList();
    }

    public List<UUID> all() {
        return entities.createQuery("SELECT e.id FROM TenantExport e", UUID.class)
                .getResultList();
    }

    public void remove(UUID id) {
        lock(id).ifPresent(entities::remove);
    }

    public void addPiece(UUID export, int number, byte[] bytes) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO tenant_export_piece (tenant_id, export_id, piece, bytes)"
                            + " VALUES (<tenant>, :export, :piece, :bytes)")
                    .bind("export", export)
                    .bind("piece", number)
                    .bind("bytes", bytes)
                    .execute();
        }
    }

    public Optional<byte[]> piece(UUID export, int number) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT bytes FROM tenant_export_piece"
                            + " WHERE tenant_id = <tenant> AND export_id = :export AND piece = :piece")
                    .bind("export", export)
                    .bind("piece", number)
                    .map((row, context) -> row.getBytes(1))
                    .findOne();
        }
    }

    /** @return whether any may be left: so many go at a time */
    public boolean removePieces(UUID export) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM tenant_export_piece WHERE tenant_id = <tenant>"
                                    + " AND export_id = :export LIMIT " + MOST_PIECES)
                            .bind("export", export)
                            .execute()
                    == MOST_PIECES;
        }
    }
}
