package io.fitgauge.cards.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void showsWhereTiersAndDecisionsBegin() {
        Bands bands = bands(Thresholds.DEFAULT);

        assertThat(bands.tiers())
                .containsExactly(
                        new Band("tierD", 40, "D", "0–39"),
                        new Band("tierC", 20, "C", "40–59"),
                        new Band("tierB", 20, "B", "60–79"),
                        new Band("tierA", 20, "A", "80–100"));
        assertThat(bands.decisions())
                .containsExactly(
                        new Band("DISQUALIFY", 40, "Leave", "0–39"),
                        new Band("NURTURE", 30, "Nurture", "40–69"),
                        new Band("FORWARD_TO_SALES", 30, "To sales", "70–100"));
    }

    @Test
    void whatIsTooNarrowForItsNameHasNoneAndWhatIsEmptyIsNotDrawn() {
        List<Band> tiers = bands(new Thresholds(90, 88, 88, 100, 0, 50)).tiers();

        assertThat(tiers)
                .containsExactly(
                        new Band("tierD", 88, "D", "0–87"),
                        new Band("tierB", 2, null, null),
                        new Band("tierA", 10, "A", "90–100"));
        assertThat(bands(new Thresholds(100, 0, 0, 100, 0, 50)).decisions())
                .containsExactly(new Band("NURTURE", 100, "Nurture", "0–99"));
    }

    private static Bands bands(Thresholds thresholds) {
        return new Bands(thresholds, Messages.of(Locale.ENGLISH, "io.fitgauge.cards.words"));
    }
}
