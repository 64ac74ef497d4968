package io.fitgauge.icps.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.control.ThresholdsReader;
import io.fitgauge.json.StoredJson;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    private final FieldErrors errors = new FieldErrors();

    @Test
    void whatIsNotSetHasTheContractsValue() {
        assertThat(ThresholdsReader.read(null, errors)).isEqualTo(Thresholds.DEFAULT);
        assertThat(read("{}")).isEqualTo(Thresholds.DEFAULT);
        assertThat(read("{'tierA':90,'minCoverage':0}")).isEqualTo(new Thresholds(90, 60, 40, 70, 40, 0));
        assertThat(errors.list()).isEmpty();
    }

    @Test
    void equalThresholdsAreInOrder() {
        assertThat(read("{'tierA':50,'tierB':50,'tierC':50,'forwardAt':50,'nurtureAt':50}"))
                .isEqualTo(new Thresholds(50, 50, 50, 50, 50, 50));
        assertThat(errors.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /thresholds/tierA       | {'tierA':101}
            /thresholds/minCoverage | {'minCoverage':-1}
            /thresholds/tierB       | {'tierB':81}
            /thresholds/tierB       | {'tierA':50,'tierB':60}
            /thresholds/tierA       | {'tierA':50}
            /thresholds/tierC       | {'tierC':61}
            /thresholds/tierB       | {'tierB':39}
            /thresholds/nurtureAt   | {'nurtureAt':71}
            /thresholds/forwardAt   | {'forwardAt':39}
            """)
    void whatIsOutOfRangeOrOrderIsPointedAt(String pointer, String thresholds) {
        read(thresholds);

        assertThat(errors.list()).extracting(FieldError::pointer).containsExactly(pointer);
    }

    private Thresholds read(String thresholds) {
        return ThresholdsReader.read(StoredJson.read(thresholds.replace('\'', '"'), ThresholdsBody.class), errors);
    }
}
