package io.fitgauge.schedules.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is reviewed.
 *
 * @param id absent for the tenant
 */
public record Subject(Kind kind, @Nullable UUID id) {

    /** What of a tenant it is. */
    public enum Kind {
        TENANT,
        SEGMENT,
        ICP,
        PERSONA
    }

    public static Subject icp(UUID id) {
        return new Subject(Kind.ICP, id);
    }
}
