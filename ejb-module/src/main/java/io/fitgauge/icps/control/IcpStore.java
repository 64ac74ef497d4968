package io.fitgauge.icps.control;

import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** Leaves room for a number behind it. */
    private static final int MOST_OF_NAME = 190;

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

    /** @throws Refusal NOT_FOUND */
    public Icp get(UUID id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /**
     * As {@link #lock}.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE
     */
    public Icp locked(UUID id, @Nullable Integer revision) {
        Icp icp = lock(id).orElseThrow(() -> missing(id));
        if (revision != null && icp.revision() != revision) {
            throw Refusal.stale();
        }
        return icp;
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("ICP", id);
    }

    /** @return the name with the first number behind it that no ICP has, within what a name may be long */
    public String freeName(String name) {
        String start = name.length() <= MOST_OF_NAME ? name : shortened(name);
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> start + " (" + number + ")")
                .filter(free -> entities.createQuery("SELECT COUNT(e) FROM Icp e WHERE e.name = :name", Long.class)
                                .setParameter("name", free)
                                .getSingleResult()
                        == 0)
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String name) {
        int end = Character.isHighSurrogate(name.charAt(MOST_OF_NAME - 1)) ? MOST_OF_NAME - 1 : MOST_OF_NAME;
        return name.substring(0, end).strip();
    }

    public Page<Icp> list(PageRequest request, Map<String, ? extends @Nullable Object> equal) {
        return LISTING.page(entities, request, equal);
    }

    public Optional<IcpVersion> version(UUID icp, int version) {
        return Optional.ofNullable(entities.find(IcpVersion.class, new IcpVersion.Key(icp, version)));
    }

    /** @throws Refusal NOT_FOUND */
    public IcpVersion getVersion(UUID icp, int version) {
        get(icp);
        return version(icp, version).orElseThrow(() -> Refusal.notFound("version", version));
    }

    /** @return what scores, or did last */
    public Optional<IcpVersion> latest(Icp icp) {
        return Optional.ofNullable(icp.version()).flatMap(version -> version(icp.id(), version));
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

    /** @return every ICP in use, by name */
    public List<Icp> inUse() {
        return entities.createQuery("SELECT e FROM Icp e WHERE e.status = :active ORDER BY e.name, e.id", Icp.class)
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
