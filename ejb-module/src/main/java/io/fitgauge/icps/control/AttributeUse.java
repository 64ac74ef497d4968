package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.AttributeWithdrawn;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps attributes that criteria need. */
public class AttributeUse {

    @Inject
    IcpStore icps;

    void keepWhatIsUsed(@Observes AttributeWithdrawn withdrawn) {
        if (icps.use(withdrawn.key())) {
            throw new Refusal(Reason.IN_USE, "A draft or active ICP has a criterion on " + withdrawn.key() + ".");
        }
    }
}
