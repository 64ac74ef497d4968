package io.fitgauge.fit;

import static io.fitgauge.fit.AccountBuilder.anAccount;
import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.euros;
import static io.fitgauge.fit.Conditions.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

    private static final Demand ALWAYS = asks("a", "1");

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "100,    100,    MATCH,   1000, MATCH,   1000",
        "100,    60,     MATCH,   1000, PARTIAL, 200",
        "100,    10,     MATCH,   1000, MISS,    0",
        "100,    ,       MATCH,   1000, UNKNOWN, 0",
        "60,     80,     PARTIAL, 600,  PARTIAL, 200",
        "60,     10,     PARTIAL, 200,  MISS,    0",
        "60,     ,       UNKNOWN, 0,    UNKNOWN, 0",
        "10,     10,     MISS,    0,    MISS,    0",
        "10,     ,       UNKNOWN, 0,    MISS,    0",
        ",       ,       UNKNOWN, 0,    UNKNOWN, 0"
    })
    void twoPartsTogether(
            @Nullable String one, @Nullable String other, Verdict any, int anyDegree, Verdict all, int allDegree) {
        List<Demand> parts = new ArrayList<>(List.of(tolerant("a"), tolerant("b")));
        Attributes account = account(one, other);

        for (int i = 0; i < 2; i++) { // the order does not matter
            assertThat(meet(new Demand.AnyOf(parts), account)).isEqualTo(new Outcome(any, anyDegree));
            assertThat(meet(new Demand.AllOf(parts), account)).isEqualTo(new Outcome(all, allDegree));
            Collections.reverse(parts);
        }
    }

    @Test
    void oneAloneIsTheThingItself() {
        Attributes account = account("60", null);

        assertThat(meet(new Demand.AnyOf(List.of(tolerant("a"))), account)).isEqualTo(meet(tolerant("a"), account));
        assertThat(meet(new Demand.AllOf(List.of(tolerant("a"))), account)).isEqualTo(meet(tolerant("a"), account));
    }

    @Test
    void moneyWithoutARateIsUnknownAndDecidesNothing() {
        Demand money = new Demand.OfAttribute("revenue", euros("100", null, null));
        Attributes account =
                anAccount().money("revenue", "500", "USD").number("a", "100").build();

        assertThat(meet(new Demand.AnyOf(List.of(money, asks("a", "100"))), account))
                .isEqualTo(Outcome.MATCH);
        assertThat(meet(new Demand.AnyOf(List.of(money, asks("a", "101"))), account))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(meet(new Demand.AllOf(List.of(money, asks("a", "101"))), account))
                .isEqualTo(Outcome.MISS);
    }

    @Test
    void groupsLieInEachOtherFourDeep() {
        assertThat(nested(4).levels()).isEqualTo(4);
        criterion(nested(4));
        assertThatIllegalArgumentException().isThrownBy(() -> criterion(nested(5)));
    }

    @Test
    void fiftyConditionsAreTheMost() {
        Demand fifty = new Demand.AllOf(List.of(
                new Demand.AnyOf(Collections.nCopies(25, ALWAYS)), new Demand.AnyOf(Collections.nCopies(25, ALWAYS))));

        criterion(fifty);
        assertThatIllegalArgumentException().isThrownBy(() -> criterion(new Demand.AnyOf(List.of(fifty, ALWAYS))));
    }

    @Test
    void aGroupOfNothingMeansNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Demand.AnyOf(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Demand.AllOf(List.of()));
    }

    @Test
    void aGateGivesNoPartCreditAtAnyLevel() {
        Demand demand = new Demand.AnyOf(List.of(new Demand.AllOf(List.of(tolerant("a")))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("c", demand, Mode.MUST, 0, null, null, null));
    }

    private static Demand nested(int levels) {
        Demand demand = ALWAYS;
        for (int i = 0; i < levels; i++) {
            demand = i % 2 == 0 ? new Demand.AnyOf(List.of(demand)) : new Demand.AllOf(List.of(demand));
        }
        return demand;
    }

    private static Criterion criterion(Demand demand) {
        return new Criterion("c", demand, Mode.SCORE, 1, null, null, null);
    }

    private static Demand tolerant(String attribute) {
        return new Demand.OfAttribute(attribute, number("100", null, "0.5"));
    }

    private static Demand asks(String attribute, String least) {
        return new Demand.OfAttribute(attribute, number(least, null, null));
    }

    private static Attributes account(@Nullable String a, @Nullable String b) {
        AccountBuilder account = anAccount();
        if (a != null) {
            account.number("a", a);
        }
        if (b != null) {
            account.number("b", b);
        }
        return account.build();
    }

    private static Outcome meet(Demand demand, Attributes account) {
        return demand.meet(account, new Circumstances(TODAY, Rates.NONE));
    }
}
