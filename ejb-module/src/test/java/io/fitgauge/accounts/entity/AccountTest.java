package io.fitgauge.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final UUID IMPORT = new UUID(7, 7);
    private static final Origin SYSTEM = Origin.of(Actor.system(), NOON);
    private static final Origin PERSON = Origin.of(Actor.person(new UUID(3, 3)), NOON.plusSeconds(60));
    private static final Origin FILE = Origin.imported(IMPORT, NOON.plusSeconds(120));

    private final Account account = Account.born(new UUID(1, 2), named("Acme"), SYSTEM);

    @Test
    void aChangeIsTheNextRevisionAndKnowsWhoMadeIt() {
        Account changed = account.changed(named("Acme Ltd"), PERSON);

        assertThat(changed.facts()).isEqualTo(named("Acme Ltd"));
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.createdAt()).isEqualTo(NOON);
        assertThat(changed.updatedAt()).isEqualTo(PERSON.at());
        assertThat(changed.origin()).isEqualTo(PERSON);
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        assertThat(account.changed(named("Acme"), PERSON)).isSameAs(account);
    }

    @Test
    void aValueStemsFromTheRevisionThatSaidItLast() {
        Account second = account.changed(staffed("Acme", 10), PERSON);
        Account third = second.changed(staffed("Acme Ltd", 10), FILE);

        assertThat(account.origins()).isEmpty();
        assertThat(third.origins())
                .isEqualTo(Map.of(
                        "employees", new ValueOrigin.AtRevision(2),
                        "name", new ValueOrigin.AtRevision(3)));
    }

    @Test
    void whatBecameUnknownStemsFromNowhere() {
        Account forgotten = account.changed(staffed("Acme", 10), PERSON).changed(named("Acme"), FILE);

        assertThat(forgotten.revision()).isEqualTo(3);
        assertThat(forgotten.origins()).isEmpty();
    }

    @Test
    void sayingItAgainConfirmsWhatIsKnownAndNothingElse() {
        Account confirmed = account.confirmed(named("Acme"), Set.of("name", "employees"), PERSON);

        assertThat(confirmed.revision()).isEqualTo(2);
        assertThat(confirmed.facts()).isEqualTo(account.facts());
        assertThat(confirmed.origins()).isEqualTo(Map.of("name", new ValueOrigin.AtRevision(2)));
        assertThat(account.confirmed(named("Acme"), Set.of("employees"), PERSON))
                .isSameAs(account);
    }

    @Test
    void theLastImportIsRememberedWhenAPersonChangesTheAccountLater() {
        Account imported = account.changed(staffed("Acme", 10), FILE);
        Account edited = imported.changed(staffed("Acme", 11), PERSON);

        assertThat(imported.lastImport()).isEqualTo(IMPORT);
        assertThat(edited.lastImport()).isEqualTo(IMPORT);
        assertThat(edited.origin().importId()).isNull();
        assertThat(Account.born(new UUID(1, 3), named("New"), FILE).lastImport())
                .isEqualTo(IMPORT);
    }

    @Test
    void aSourceHasANameAndADay() {
        Origin origin = PERSON.from("Handelsregister", LocalDate.of(2026, 5, 1));

        assertThat(origin)
                .isEqualTo(new Origin(
                        Origin.Kind.PERSON,
                        new UUID(3, 3),
                        null,
                        null,
                        "Handelsregister",
                        LocalDate.of(2026, 5, 1),
                        PERSON.at()));
    }

    @Test
    void logsDoNotNameCompanies() {
        assertThat(account.toString()).doesNotContain("Acme");
    }

    private static AccountFacts named(String name) {
        return new AccountFacts(name, null, null, Relationship.PROSPECT, null, Attributes.none());
    }

    private static AccountFacts staffed(String name, long employees) {
        Attributes attributes =
                Attributes.of(Map.of("employees", new AttributeValue.Num(BigDecimal.valueOf(employees))));
        return new AccountFacts(name, null, null, Relationship.PROSPECT, null, attributes);
    }
}
