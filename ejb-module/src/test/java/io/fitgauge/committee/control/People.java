package io.fitgauge.committee.control;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Committees for tests, and people on them. */
final class People {

    static final LocalDate MET = LocalDate.of(2026, 10, 14);

    private People() {}

    /** One of each of these. */
    static Expected expecting(CommitteeRole... roles) {
        return expecting(null, null, roles);
    }

    static Expected expecting(@Nullable Integer upTo, @Nullable Integer employees, CommitteeRole... roles) {
        Map<CommitteeRole, Integer> people = new EnumMap<>(CommitteeRole.class);
        for (CommitteeRole role : roles) {
            people.merge(role, 1, Integer::sum);
        }
        return new Expected(people, upTo, employees == null ? null : BigDecimal.valueOf(employees));
    }

    /** Supports it, was met, works there. */
    static Known friend(int id, CommitteeRole... roles) {
        return new Known(id(id), new Part(Set.of(roles), BuyerStance.SUPPORTS, false, MET, null, null));
    }

    static Known with(Known person, BuyerStance stance) {
        Part part = person.part();
        return new Known(
                person.contactId(),
                new Part(part.roles(), stance, part.outside(), part.metOn(), part.mitigation(), part.note()));
    }

    static Known unmet(Known person) {
        Part part = person.part();
        return new Known(
                person.contactId(),
                new Part(part.roles(), part.stance(), part.outside(), null, part.mitigation(), part.note()));
    }

    static Known outside(Known person) {
        Part part = person.part();
        return new Known(
                person.contactId(),
                new Part(part.roles(), part.stance(), true, part.metOn(), part.mitigation(), part.note()));
    }

    static Known mitigated(Known person) {
        Part part = person.part();
        return new Known(
                person.contactId(),
                new Part(part.roles(), part.stance(), part.outside(), part.metOn(), "A talk with legal", part.note()));
    }

    static UUID id(int id) {
        return new UUID(7, id);
    }
}
