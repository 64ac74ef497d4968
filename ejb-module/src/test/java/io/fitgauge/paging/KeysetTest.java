package io.fitgauge.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KeysetTest {

    private static final UUID ID = new UUID(1, 2);

    private static final Keyset KEYSET = Keyset.endingWith("e.id")
            .text("name", "e.name")
            .instant("createdAt", "e.createdAt")
            .usually("name");

    @Test
    void everyOrderEndsWithTheId() {
        assertThat(KEYSET.order(new PageRequest(2, "-createdAt", null)).by()).isEqualTo("e.createdAt DESC, e.id");
    }

    @Test
    void withoutASortTheUsualOneHolds() {
        assertThat(KEYSET.order(PageRequest.first(2)).by()).isEqualTo("e.name, e.id");
    }

    @Test
    void theFirstPageStartsAtTheTop() {
        Keyset.Order order = KEYSET.order(PageRequest.first(2));

        assertThat(order.after()).isEqualTo("(1 = 1)");
        assertThat(order.parameters()).isEmpty();
    }

    @Test
    void theNextPageStartsAfterThePosition() {
        Keyset.Order order = KEYSET.order(
                new PageRequest(2, "name,-createdAt", List.of("Tea", "2026-01-02T03:04:05Z", ID.toString())));

        assertThat(order.after())
                .isEqualTo("((e.name > :after0)"
                        + " OR (e.name = :after0 AND e.createdAt < :after1)"
                        + " OR (e.name = :after0 AND e.createdAt = :after1 AND e.id > :after2))");
        assertThat(order.parameters())
                .isEqualTo(Map.of("after0", "Tea", "after1", Instant.parse("2026-01-02T03:04:05Z"), "after2", ID));
    }

    @Test
    void aPageThatIsNotFullIsTheLast() {
        assertThat(page(List.of("a", "b"))).isEqualTo(new Page<>(List.of("a", "b"), null));
    }

    @Test
    void aFullPageNamesThePositionOfItsLastRow() {
        assertThat(page(List.of("a", "b", "c"))).isEqualTo(new Page<>(List.of("a", "b"), List.of("b:name", "b:id")));
    }

    @Test
    void onlyListedFieldsSort() {
        assertInvalid(() -> KEYSET.order(new PageRequest(2, "criteria", null)));
        assertInvalid(() -> KEYSET.order(new PageRequest(2, "name,", null)));
        assertInvalid(() -> KEYSET.order(new PageRequest(2, "e.name; DROP", null)));
    }

    @Test
    void aPositionOfAnotherListIsRefused() {
        assertInvalid(() -> KEYSET.order(new PageRequest(2, "", List.of("Tea"))));
        assertInvalid(() -> KEYSET.order(new PageRequest(2, "", List.of("Tea", "no id"))));
        assertInvalid(() -> KEYSET.order(new PageRequest(2, "createdAt", List.of("Tea", ID.toString()))));
    }

    private static Page<String> page(List<String> rows) {
        return KEYSET.order(PageRequest.first(2)).page(rows, 2, (row, field) -> row + ":" + field);
    }

    private static void assertInvalid(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(Reason.INVALID));
    }
}
