package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.ValueOrigin;
import io.fitgauge.tenancy.Actor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredOriginsTest {

    @Test
    void allFromTheFirstRevisionTakeNoSpace() {
        assertThat(StoredOrigins.write(Map.of())).isNull();
        assertThat(StoredOrigins.read(null)).isEmpty();
    }

    @Test
    void revisionsAreNumbersAndWhatIsInheritedIsTold() {
        Origin register = Origin.of(Actor.person(new UUID(1, 2)), AnAccount.NOON)
                .from("Handelsregister", LocalDate.of(2026, 5, 1));
        Map<String, ValueOrigin> origins = Map.of(
                "name", new ValueOrigin.AtRevision(3),
                "domain", new ValueOrigin.Inherited(register),
                "employees", new ValueOrigin.Inherited(Origin.imported(new UUID(7, 7), AnAccount.NOON)));

        String stored = StoredOrigins.write(origins);

        assertThat(stored).contains("\"name\":3");
        assertThat(StoredOrigins.read(stored)).isEqualTo(origins);
        assertThat(StoredOrigins.revisions(stored)).isEqualTo(Set.of(3));
    }
}
