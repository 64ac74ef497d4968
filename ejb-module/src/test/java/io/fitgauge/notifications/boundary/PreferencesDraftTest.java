package io.fitgauge.notifications.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesDraftTest {

    @Test
    void whatIsAbsentIsAsUsual() {
        assertThat(new PreferencesDraft(null, null, null, null, null).preference(0))
                .isEqualTo(Preference.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:00", "08:60", "08:00:00", "noon", "08.00", ""})
    void aTimeOfDayHasTwoDigitsEach(String time) {
        refused(new PreferencesDraft(null, time, null, null, null), "/digestAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Atlantis", "+02:00", "CEST", ""})
    void aTimeZoneIsOneOfIana(String zone) {
        refused(new PreferencesDraft(null, null, null, zone, null), "/timeZone");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        refused(new PreferencesDraft(null, "noon", null, "here", null), "/digestAt", "/timeZone");
    }

    private static void refused(PreferencesDraft draft, String... pointers) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> draft.preference(0))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }
}
