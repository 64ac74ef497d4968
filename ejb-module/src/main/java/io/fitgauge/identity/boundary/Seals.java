package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps secrets that must be read again, such as those that webhooks are signed with. In memory, without a transaction. */
@ApplicationScoped
public class Seals {

    @Inject
    SealingKey key;

    /**
     * @param owner the thing whose secret it is: it opens for that one only
     * @return under 500 characters for a text of 100
     */
    public String seal(UUID owner, String text) {
        return key.seal(owner.toString(), text);
    }

    /** @throws IllegalStateException when it is another one's, or the installation has another secret now */
    public String open(UUID owner, String sealed) {
        return key.open(owner.toString(), sealed);
    }
}
