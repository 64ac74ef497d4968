package io.fitgauge.fit;

import static io.fitgauge.fit.AccountBuilder.anAccount;
import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.YES;
import static io.fitgauge.fit.Conditions.euros;
import static io.fitgauge.fit.Conditions.number;
import static io.fitgauge.fit.IcpBuilder.anIcp;
import static io.fitgauge.fit.IndustryCodes.industryIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Models travel to where the accounts are, and scores travel back. */
class SerializableTest {

    private static final ScoringModel MODEL = anIcp().scoring(10, number("50", "500", "0.2"))
            .scoring(10, euros("1000", null, "0.1"))
            .scoring(10, new Condition.TextIn(List.of("Straße")))
            .scoring(10, new Condition.TextContains(List.of("food")))
            .scoring(10, industryIn("ISIC:J"))
            .scoring(10, new Condition.TagsAnyOf(List.of("SAP")))
            .requiring(10, new Condition.TagsAllOf(List.of("SAP")))
            .requiring(0, new Condition.TagsNoneOf(List.of("Java")))
            .excluding(new Condition.DateBetween(TODAY, null))
            .excludingUntil(TODAY, YES)
            .scoringAnyOf(10, "tea", number("1", null, null), new Condition.TagsAnyOf(List.of("SAP")))
            .grouped("tea", 5)
            .build();

    private static final Attributes ACCOUNT = anAccount()
            .number("c1", "45")
            .money("c2", "950", "EUR")
            .text("c3", "STRASSE")
            .text("c4", "Seafood")
            .industries("c5", "ISIC:6201")
            .tags("c6", "sap")
            .tags("c7", "SAP", "Shopify")
            .tags("c8")
            .day("c9", "2020-01-01")
            .flag("c10", false)
            .build();

    @Test
    void aModelThatTravelledIsEqualAndScoresAlike() throws Exception {
        ScoringModel travelled = roundTrip(MODEL);

        assertThat(travelled).isEqualTo(MODEL);
        assertThat(travelled.score(ACCOUNT, TODAY, Rates.NONE)).isEqualTo(MODEL.score(ACCOUNT, TODAY, Rates.NONE));
    }

    @Test
    void attributesThatTravelledAreEqual() throws Exception {
        assertThat(roundTrip(ACCOUNT)).isEqualTo(ACCOUNT);
    }

    @Test
    void scoresThatTravelledAreEqual() throws Exception {
        Score score = MODEL.score(ACCOUNT, TODAY, Rates.NONE);
        var candidate = new BestFit.Candidate(new UUID(1, 2), "Bakeries", score);

        assertThat(roundTrip(candidate)).isEqualTo(candidate);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T roundTrip(T value) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
