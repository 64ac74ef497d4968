package io.fitgauge.reviews.control;

import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is to do a review, and who is to know of it. */
public class Reviewers {

    private final Colleagues colleagues;

    @Inject
    Reviewers(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** @return those wanted who are users here; else the owner; else the administrators */
    public List<UUID> chosen(Caller caller, Collection<UUID> wanted, @Nullable UUID owner) {
        List<UUID> active = active(caller, wanted);
        return active.isEmpty() ? ownerOrAdministrators(caller, owner) : active;
    }

    public List<UUID> ownerOrAdministrators(Caller caller, @Nullable UUID owner) {
        List<UUID> owners = owner == null ? List.of() : active(caller, List.of(owner));
        return owners.isEmpty() ? administrators(caller) : owners;
    }

    public List<UUID> administrators(Caller caller) {
        return Stream.of(Role.TENANT_ADMIN, Role.AGENCY_ADMIN)
                .flatMap(role -> colleagues.active(caller, role).stream())
                .map(Colleague::id)
                .toList();
    }

    /** @throws io.fitgauge.refusal.Refusal INVALID with each who is not a user here, pointing into {@code /people} */
    public List<UUID> named(Caller caller, List<UUID> wanted) {
        Map<UUID, Colleague> known = colleagues.byId(caller, wanted);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < wanted.size(); i++) {
            Colleague person = known.get(wanted.get(i));
            if (person == null || !person.isActive()) {
                errors.add("/people/" + i, "is not an active user here");
            }
        }
        errors.refuseIfAny();
        return List.copyOf(new LinkedHashSet<>(wanted));
    }

    private List<UUID> active(Caller caller, Collection<UUID> wanted) {
        Map<UUID, Colleague> known = colleagues.byId(caller, wanted);
        return wanted.stream()
                .filter(id -> {
                    Colleague person = known.get(id);
                    return person != null && person.isActive();
                })
                .distinct()
                .toList();
    }
}
