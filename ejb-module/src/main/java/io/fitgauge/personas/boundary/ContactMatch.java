package io.fitgauge.personas.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.control.Fit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact beside a persona. How the figures come about: {@code io.fitgauge.personas.control.Fit}.
 *
 * @param score 0 to 100; what is unknown counts half
 * @param low if all that is unknown turned out to be otherwise
 * @param high if all of it turned out to be so
 * @param coverage how much of what the persona asks for is known, in percent
 * @param reasons title, department, seniority: those that the persona asks for
 */
public record ContactMatch(
        UUID contactId,
        UUID accountId,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable String seniority,
        int score,
        int low,
        int high,
        int coverage,
        List<MatchReason> reasons) {

    public ContactMatch {
        reasons = List.copyOf(reasons);
    }

    static ContactMatch of(ContactView contact, Fit fit, Messages messages) {
        return new ContactMatch(
                contact.id(),
                contact.accountId(),
                contact.name(),
                contact.title(),
                contact.department(),
                contact.seniority() == null ? null : String.valueOf(contact.seniority()),
                fit.score(),
                fit.low(),
                fit.high(),
                fit.coverage(),
                fit.aspects().stream()
                        .map(aspect -> MatchReason.of(aspect, messages))
                        .toList());
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "ContactMatch[" + contactId + ", " + score + "]";
    }
}
