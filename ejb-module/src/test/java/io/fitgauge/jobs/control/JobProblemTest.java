package io.fitgauge.jobs.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.refusal.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobProblemTest {

    @Test
    void aRefusalKeepsWhatItSays() {
        Refusal refusal = Refusal.invalid("/columns/Name", "The file has no such column.");

        assertThat(JobJson.object(JobProblem.of(refusal)))
                .isEqualTo(Map.of(
                        "type",
                        "/problems/invalid",
                        "title",
                        "Invalid request",
                        "status",
                        400,
                        "detail",
                        "The file has no such column.",
                        "errors",
                        List.of(Map.of("pointer", "/columns/Name", "detail", "The file has no such column."))));
    }

    @Test
    void aBugShowsNothingButItsId() {
        assertThat(JobJson.object(JobProblem.bug("1234")))
                .containsEntry("status", 500)
                .containsEntry("detail", "Something went wrong on our side. Its id is 1234.")
                .doesNotContainKey("errors");
    }
}
