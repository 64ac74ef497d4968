package io.fitgauge.advice.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What lint says of the draft of an ICP.
 *
 * @param warnings none, when there is nothing to say
 */
public record LintReport(UUID icpId, List<LintWarning> warnings) {

    public LintReport {
        warnings = List.copyOf(warnings);
    }
}
