package io.fitgauge.notifications.boundary;

import io.fitgauge.identity.boundary.SecretLinks;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends somebody's mails by the link in one of them. It can be used again and again, and does the same each time. */
@ApplicationScoped
public class MailStops {

    @Inject
    SecretLinks links;

    @Inject
    MailStopSteps inside;

    /**
     * Changes nothing.
     *
     * @param secret what is in the link
     * @return a page that asks whether to, in the language of the mails
     * @throws Refusal NOT_FOUND; TOO_MANY_REQUESTS
     */
    @AcrossTenants("who reads a mail has no token")
    public String ask(String secret) {
        return links.open(secret, inside::ask);
    }

    /**
     * @param secret what is in the link
     * @return a page that says so, in the language of the mails
     * @throws Refusal NOT_FOUND; TOO_MANY_REQUESTS
     */
    @AcrossTenants("who reads a mail has no token")
    public String stop(String secret) {
        return links.open(
                secret, (system, known) -> inside.holder(system, known).flatMap(inside::stop));
    }
}
