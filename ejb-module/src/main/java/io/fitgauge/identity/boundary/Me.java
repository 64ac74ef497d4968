package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Membership;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who somebody is, to themselves. */
public record Me(UUID id, String email, String name, @Nullable String department, @Nullable String language) {

    static Me of(Membership member) {
        return new Me(member.id(), member.email(), member.name(), member.department(), member.language());
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "Me[" + id + "]";
    }
}
