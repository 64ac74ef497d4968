package io.fitgauge.tenants.boundary;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** How a tenant works, beyond how it writes; what is absent is as usual. */
public record Practice(
        @Valid @Nullable PublishingPractice publishing,
        @Valid @Nullable LintPractice lint,
        @Valid @Nullable ChangesPractice changes) {

    static final Practice USUAL = new Practice(PublishingPractice.USUAL, LintPractice.USUAL, ChangesPractice.USUAL);

    /** With every setting, the usual ones where nothing is set. */
    Practice complete() {
        return new Practice(
                publishing == null ? PublishingPractice.USUAL : publishing,
                lint == null ? LintPractice.USUAL : lint,
                changes == null ? ChangesPractice.USUAL : changes);
    }
}
