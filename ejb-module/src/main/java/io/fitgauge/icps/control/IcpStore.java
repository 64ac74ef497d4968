package io.fitgauge.icps.control;

import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's ICPs and their versions. */
public class IcpStore {

    static final Listing<Icp> LISTING = new Listing<>(
            Icp.class,
            Keyset.endingWith("e.id")
                    .text("name", "e.name")
                    .instant("createdAt", "e.createdAt")
                    .instant("updatedAt", "e.updatedAt")
                    .usually("name"),
            (icp, field) -> switch (field) {
                case "name" -> icp.draft().name();
                case "createdAt" -> icp.createdAt().toString();
                case "updatedAt" -> icp.updatedAt().toString();
                default -> icp.id().toString();
            });

    static final Listing<IcpVersion> VERSIONS = new Listing<>(
            IcpVersion.class,
            Keyset.endingWith("e.icpId").number("version", "e.version").usually("-version"),
            (version, field) -> field.equals("version")
                    ? Integer.toString(version.version())
                    : version.icpId().toString());

    private static final String PUBLISHED =
            " FROM Icp e, IcpVersion v WHERE v.icpId = e.id AND v.version = e.version AND e.status = :active";

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Icp> find(UUID id) {
        return Optional.ofNullable(entities.find(Icp.class, id));
    }

    /** Locked until the transaction ends, so that a version number is given out once. */
    public Optional<Icp> lock(UUID id) {
        return Optional.ofNullable(entities.find(Icp.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Page<Icp> list(PageRequest request, Map<String, ? extends @Nullable Object> equal) {
        return LISTING.page(entities, request, equal);
    }

    public Optional<IcpVersion> version(UUID icp, int version) {
        return Optional.ofNullable(entities.find(IcpVersion.class, new IcpVersion.Key(icp, version)));
    }

    public Page<IcpVersion> versions(UUID icp, PageRequest request) {
        return VERSIONS.page(entities, request, Map.of("icpId", icp));
    }

    /** @return the version that scores, of every ICP in use, by name */
    public List<IcpVersion> published() {
        return entities.createQuery("SELECT v" + PUBLISHED + " ORDER BY v.name, e.id", IcpVersion.class)
                .setParameter("active", Icp.Status.ACTIVE)
                .getResultList();
    }

    /** @return when the version was published that scores, of every ICP in use */
    public List<Instant> publishedAt() {
        return entities.createQuery("SELECT v.publishedAt" + PUBLISHED, Instant.class)
                .setParameter("active", Icp.Status.ACTIVE)
                .getResultList();
    }

    /**
     * Whether a draft or an ICP in use has a criterion on the attribute, in what is worked on or in what scores. Looks
     * for how {@link StoredJson} writes it; a quote inside a text is escaped, so no text looks like this.
     */
    public boolean use(String attribute) {
        String criterion = "%\"attribute\":\"" + attribute + "\"%";
        long drafts = entities.createQuery(
                        "SELECT COUNT(e) FROM Icp e WHERE e.status IN :inWork AND e.criteria LIKE :criterion",
                        Long.class)
                .setParameter("inWork", EnumSet.of(Icp.Status.DRAFT, Icp.Status.ACTIVE))
                .setParameter("criterion", criterion)
                .getSingleResult();
        return drafts > 0
                || entities.createQuery("SELECT COUNT(v)" + PUBLISHED + " AND v.criteria LIKE :criterion", Long.class)
                                .setParameter("active", Icp.Status.ACTIVE)
                                .setParameter("criterion", criterion)
                                .getSingleResult()
                        > 0;
    }

    public void add(Icp icp) {
        entities.persist(icp);
        entities.flush();
    }

    public void add(IcpVersion version) {
        entities.persist(version);
        entities.flush();
    }

    public void remove(Icp icp) {
        entities.remove(icp);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
