package io.fitgauge.identity.boundary;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import io.fitgauge.identity.control.SigningKeys;
import io.fitgauge.identity.control.Stamps;
import io.fitgauge.identity.control.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;

/** Whether an access token that is well made still counts. Asks memory, never the database. */
@ApplicationScoped
public class AccessGuard {

    @Inject
    SigningKeys keys;

    @Inject
    Withdrawn withdrawn;

    /**
     * @param token a compact JWT whose signature was checked
     * @param stamps what it says of what it stands on
     */
    public boolean counts(String token, String stamps) {
        try {
            String kid = JWSHeader.parse(new Base64URL(token.substring(0, token.indexOf('.'))))
                    .getKeyID();
            return kid != null && keys.stands(kid) && withdrawn.leaves(Stamps.parse(stamps));
        } catch (ParseException | IllegalArgumentException notOurs) {
            return false;
        }
    }
}
