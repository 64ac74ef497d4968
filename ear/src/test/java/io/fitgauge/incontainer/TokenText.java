package io.fitgauge.incontainer;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.UUID;

/** What an access token says. */
record TokenText(UUID subject, String stamps) {

    static TokenText of(String token) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
            return new TokenText(UUID.fromString(claims.getSubject()), claims.getStringClaim("stamps"));
        } catch (ParseException notOne) {
            throw new AssertionError(notOne);
        }
    }
}
