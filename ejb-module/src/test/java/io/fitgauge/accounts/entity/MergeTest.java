package io.fitgauge.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Origin ORIGIN = Origin.of(Actor.system(), Instant.parse("2026-01-02T12:00:00Z"));

    private final Account acme = account(1, "Acme", "E1", Map.of("sector", "Tea"));
    private final Account other = account(2, "Acme BV", "E2", Map.of("sector", "Coffee", "region", "Zeeland"));
    private final Account third = account(3, "Acme", null, Map.of("region", "Friesland", "country", "NL"));

    @Test
    void whatIsKnownStaysAndGapsAreFilledFromTheFirstThatKnows() {
        Merge merge = new Merge(acme, List.of(other, third), Map.of());

        assertThat(merge.facts())
                .isEqualTo(account(1, "Acme", "E1", Map.of("sector", "Tea", "region", "Zeeland", "country", "NL"))
                        .facts());
        assertThat(merge.taken()).isEqualTo(Map.of("region", other, "country", third));
    }

    @Test
    void whatIsDroppedIsTold() {
        Merge merge = new Merge(acme, List.of(other, third), Map.of());

        assertThat(merge.conflicts())
                .containsExactlyInAnyOrder(
                        new MergeConflict("name", "Acme", "Acme BV", other.id()),
                        new MergeConflict("sector", text("Tea"), text("Coffee"), other.id()),
                        new MergeConflict("region", text("Zeeland"), text("Friesland"), third.id()));
    }

    @Test
    void anotherOneIsBelievedWhereThatIsPreferred() {
        Merge merge = new Merge(acme, List.of(other), Map.of("sector", other.id(), "name", other.id()));

        assertThat(merge.facts().name()).isEqualTo("Acme BV");
        assertThat(merge.facts().attributes().value("sector")).contains(text("Coffee"));
        assertThat(merge.conflicts()).contains(new MergeConflict("sector", text("Coffee"), text("Tea"), acme.id()));
    }

    @Test
    void everyExternalIdGoesOnNamingTheAccount() {
        assertThat(new Merge(acme, List.of(other, third), Map.of()).formerExternalIds())
                .containsExactly("E2");
        assertThat(new Merge(acme, List.of(other), Map.of("externalId", other.id())).formerExternalIds())
                .containsExactly("E1");
        Merge gap = new Merge(third, List.of(other), Map.of());
        assertThat(gap.facts().externalId()).isEqualTo("E2");
        assertThat(gap.formerExternalIds()).isEmpty();
    }

    @Property(tries = 200)
    void nothingKnownIsLost(
            @ForAll @Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 2) String> ours,
            @ForAll @Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 2) String> theirs) {
        Account one = account(1, "One", null, values(ours));
        Account two = account(2, "Two", null, values(theirs));

        Merge merge = new Merge(one, List.of(two), Map.of());

        one.facts().fields().forEach((field, value) -> assertThat(merge.facts().fields())
                .containsEntry(field, value));
        two.facts().fields().forEach((field, value) -> assertThat(
                        value.equals(merge.facts().fields().get(field))
                                || merge.conflicts().stream()
                                        .anyMatch(lost -> lost.field().equals(field)
                                                && lost.dropped().equals(value)
                                                && lost.from().equals(two.id())))
                .isTrue());
    }

    private static Map<String, String> values(List<String> keys) {
        Map<String, String> values = new LinkedHashMap<>();
        keys.forEach(key -> values.put(key.substring(0, 1), key));
        return values;
    }

    private static AttributeValue text(String value) {
        return new AttributeValue.Text(value);
    }

    private static Account account(long id, String name, @Nullable String externalId, Map<String, String> texts) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        texts.forEach((key, value) -> values.put(key, text(value)));
        AccountFacts facts =
                new AccountFacts(name, externalId, null, Relationship.PROSPECT, null, Attributes.of(values));
        return Account.born(new UUID(id, id), facts, ORIGIN);
    }
}
