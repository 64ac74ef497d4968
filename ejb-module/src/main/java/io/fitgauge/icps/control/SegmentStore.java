package io.fitgauge.icps.control;

import io.fitgauge.icps.entity.Segment;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's segments. */
public class SegmentStore {

    static final Listing<Segment> LISTING = new Listing<>(
            Segment.class,
            Keyset.endingWith("e.id")
                    .text("name", "e.name")
                    .instant("createdAt", "e.createdAt")
                    .usually("name"),
            (segment, field) -> switch (field) {
                case "name" -> segment.portrait().name();
                case "createdAt" -> segment.createdAt().toString();
                default -> segment.id().toString();
            });

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Segment> find(UUID id) {
        return Optional.ofNullable(entities.find(Segment.class, id));
    }

    /** @param product whose segments; all without it */
    public Page<Segment> list(PageRequest request, @Nullable UUID product) {
        return LISTING.page(entities, request, Collections.singletonMap("productId", product));
    }

    /** Whether an ICP or a version names it. */
    public boolean isUsed(UUID id) {
        return names("Icp", id) || names("IcpVersion", id);
    }

    private boolean names(String entity, UUID segment) {
        return entities.createQuery("SELECT COUNT(e) FROM " + entity + " e WHERE e.segmentId = :segment", Long.class)
                        .setParameter("segment", segment)
                        .getSingleResult()
                > 0;
    }

    public void add(Segment segment) {
        entities.persist(segment);
        entities.flush();
    }

    public void remove(Segment segment) {
        entities.remove(segment);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
