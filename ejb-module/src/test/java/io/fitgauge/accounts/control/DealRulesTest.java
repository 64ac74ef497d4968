package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.DealFacts;
import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DealRulesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nothingButTheStageNeedsToBeKnown(Stage stage) {
        assertThat(faults(deal(stage, null, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void aDealThatIsOverMayHaveClosedOnTheDayItWasOpened(Stage stage) {
        assertThat(faults(deal(stage, null, MAY, MAY, null))).isEmpty();
    }

    @Test
    void anOpenDealIsNotClosed() {
        assertThat(faults(deal(Stage.OPEN, null, null, MAY, null))).containsExactly("/closedOn");
    }

    @Test
    void nothingIsClosedBeforeItWasOpened() {
        assertThat(faults(deal(Stage.WON, null, MAY, MAY.minusDays(1), null))).containsExactly("/closedOn");
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "LOST", mode = EnumSource.Mode.EXCLUDE)
    void onlyALostDealWasLostForAReason(Stage stage) {
        assertThat(faults(deal(stage, null, null, null, "too dear"))).containsExactly("/lostReason");
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "LOST", mode = EnumSource.Mode.EXCLUDE)
    void onlyALostDealHasAReasonThatIsCounted(Stage stage) {
        UUID account = new UUID(1, 2);

        assertThat(faults(new DealFacts(account, null, stage, null, null, null, LossReason.PRICE, null, null, null)))
                .containsExactly("/lossReason");
    }

    @Test
    void aLostDealMayHaveAReason() {
        assertThat(faults(deal(Stage.LOST, null, MAY, MAY, "too dear"))).isEmpty();
    }

    @Test
    void anAmountIsNotNegative() {
        assertThat(faults(deal(Stage.OPEN, "0", null, null, null))).isEmpty();
        assertThat(faults(deal(Stage.OPEN, "-0.000001", null, null, null))).containsExactly("/amount/amount");
    }

    @Test
    void daysAreOfTimesThatPeopleRemember() {
        assertThat(faults(deal(Stage.WON, null, LocalDate.of(1899, 12, 31), LocalDate.of(10_000, 1, 1), null)))
                .containsExactly("/openedOn", "/closedOn");
        assertThat(faults(deal(Stage.WON, null, LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31), null)))
                .isEmpty();
    }

    private static List<String> faults(DealFacts deal) {
        FieldErrors errors = new FieldErrors();
        DealRules.check(deal, errors);
        return errors.list().stream().map(FieldError::pointer).toList();
    }

    private static DealFacts deal(
            Stage stage,
            @Nullable String euros,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String lostReason) {
        AttributeValue.Money amount = euros == null ? null : new AttributeValue.Money(new BigDecimal(euros), "EUR");
        return new DealFacts(new UUID(1, 2), null, stage, amount, openedOn, closedOn, null, lostReason, null, null);
    }
}
