package io.fitgauge.attributes.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeCatalogueTest {

    private static final Caller CALLER = Caller.system(new TenantId(1, new UUID(0, 1)));

    private final AttributeCatalogue catalogue = new AttributeCatalogue();

    @BeforeEach
    void withoutADatabase() {
        catalogue.store = new OwnAttributesInMemory();
        catalogue.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Test
    void anOwnAttributeIsFoundAsItWasDefined() {
        catalogue.define(CALLER, number("netMargin"));

        assertThat(catalogue.find(CALLER, "netMargin").value())
                .isEqualTo(new AttributeView(
                        "netMargin", "Net margin", AttributeType.NUMBER, Category.ECONOMIC, false, "%", null));
    }

    @Test
    void aKeyThatExistsIsADuplicate() {
        catalogue.define(CALLER, number("netMargin"));

        assertRefused(Reason.DUPLICATE, "/key", () -> catalogue.define(CALLER, number("netMargin")));
        assertRefused(Reason.DUPLICATE, "/key", () -> catalogue.define(CALLER, number("employees")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "externalId", "domain", "relationship", "fitLabel"})
    void whatMeansTheAccountItselfInAnImportIsNoKey(String key) {
        assertRefused(Reason.INVALID, "/key", () -> catalogue.define(CALLER, number(key)));
    }

    @Test
    void builtInAttributesAreReadOnly() {
        assertRefused(
                Reason.WRONG_STATE,
                null,
                () -> catalogue.change(
                        CALLER, "employees", 0, new AttributeChange("Staff", Category.FIRMOGRAPHIC, null, null)));
        assertRefused(Reason.WRONG_STATE, null, () -> catalogue.remove(CALLER, "employees", 0));
    }

    @Test
    void anOptionCannotBeRemoved() {
        catalogue.define(
                CALLER,
                new NewAttribute(
                        "colour", "Colour", AttributeType.CHOICE, Category.STRATEGIC, null, List.of("Red", "Blue")));

        assertRefused(
                Reason.WRONG_STATE,
                null,
                () -> catalogue.change(
                        CALLER, "colour", 0, new AttributeChange("Colour", Category.STRATEGIC, null, List.of("Red"))));
    }

    @Test
    void aChangeOfWhatWasReadBeforeIsStale() {
        catalogue.define(CALLER, number("netMargin"));

        assertRefused(Reason.STALE, null, () -> catalogue.remove(CALLER, "netMargin", 7));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertRefused(Reason.NOT_FOUND, null, () -> catalogue.find(CALLER, "netMargin"));
        assertRefused(Reason.NOT_FOUND, null, () -> catalogue.remove(CALLER, "netMargin", 1));
    }

    @Test
    void fiveHundredOwnAttributesAreTheMost() {
        IntStream.range(0, 500).forEach(i -> catalogue.define(CALLER, number("a" + i)));

        assertRefused(Reason.WRONG_STATE, null, () -> catalogue.define(CALLER, number("oneMore")));
    }

    @Test
    void pagesTogetherAreTheWholeListBuiltInOnesFirst() {
        catalogue.define(CALLER, number("b"));
        catalogue.define(CALLER, number("a"));

        List<String> keys = new ArrayList<>();
        Page<AttributeView> page = catalogue.list(CALLER, PageRequest.first(4), AttributeFilter.ALL);
        while (page.next() != null) {
            page.items().forEach(attribute -> keys.add(attribute.key()));
            page = catalogue.list(CALLER, new PageRequest(4, "", page.next()), AttributeFilter.ALL);
        }
        page.items().forEach(attribute -> keys.add(attribute.key()));

        List<String> expected = new ArrayList<>(BuiltIn.byKey().keySet());
        expected.addAll(List.of("a", "b"));
        assertThat(keys).isEqualTo(expected);
    }

    @Test
    void aListCanBeOfOneCategoryOrOfOwnOnesOnly() {
        catalogue.define(CALLER, number("netMargin"));

        assertThat(catalogue
                        .list(CALLER, PageRequest.first(50), new AttributeFilter(Category.ECONOMIC, false))
                        .items())
                .extracting(AttributeView::key)
                .containsExactly("netMargin");
        assertThat(catalogue
                        .list(CALLER, PageRequest.first(50), new AttributeFilter(Category.GEOGRAPHIC, true))
                        .items())
                .extracting(AttributeView::key)
                .containsExactly("country", "region", "hasPhysicalStore", "sellsOnline");
    }

    @Test
    void theListIsNotSorted() {
        assertRefused(
                Reason.INVALID,
                null,
                () -> catalogue.list(CALLER, new PageRequest(50, "label", null), AttributeFilter.ALL));
    }

    @Test
    void forUseAreOnlyThoseThatExist() {
        catalogue.define(CALLER, number("netMargin"));

        assertThat(catalogue.forUse(CALLER, List.of("netMargin", "employees", "nothing")))
                .containsOnlyKeys("netMargin", "employees");
    }

    private static NewAttribute number(String key) {
        return new NewAttribute(key, " Net margin ", AttributeType.NUMBER, Category.ECONOMIC, "%", null);
    }

    private static void assertRefused(Reason reason, @Nullable String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.errors())
                    .extracting(FieldError::pointer)
                    .isEqualTo(pointer == null ? List.of() : List.of(pointer));
        });
    }
}
