package io.fitgauge.system;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens that are signed with our own key: only what they say can be wrong with them. */
class TokensIT {

    private static final int LIFE = 600;
    private static final int SKEW = 30;

    private static JWTClaimsSet right;
    private static RSAKey key;

    @BeforeAll
    static void readTheKey() throws ParseException {
        SignedJWT own = SignedJWT.parse(Tenant.ACME.token());
        right = own.getJWTClaimsSet();
        key = OurKey.named(own.getHeader().getKeyID());
    }

    @Test
    void whatIsRightIsTaken() {
        answer(right()).is(200);
    }

    @Test
    void aTokenIsOfOurs() {
        refused(right().issuer("somebody-else"));
        refused(right().issuer(null));
        refused(right().issuer(""));
    }

    @Test
    void aTokenIsForUs() {
        refused(right().audience("another-program"));
        refused(right().audience((String) null));
        refused(right().audience(List.of()));
    }

    @Test
    void aTokenEnds() {
        answer(right().expirationTime(ago(SKEW - 15))).is(200);
        refused(right().expirationTime(ago(SKEW + 1)));
        refused(right().expirationTime(null));
    }

    @Test
    void aTokenDoesNotCountBeforeItsTime() {
        answer(right().notBeforeTime(ago(-SKEW + 15))).is(200);
        refused(right().notBeforeTime(ago(-SKEW - 15)));
    }

    @Test
    void aTokenIsOfATenantThatIsThere() {
        refused(right().claim("tenant", UUID.randomUUID().toString()));
        refused(right().claim("tenant", "acme"));
        refused(right().claim("tenant", null));
    }

    @Test
    void aTokenSaysWhoAndWhatAndOnWhatItStands() {
        refused(right().subject("admin@acme.example"));
        refused(right().subject(null));
        refused(right().claim("groups", List.of("EMPEROR")));
        refused(right().claim("groups", List.of()));
        refused(right().claim("groups", null));
        refused(right().claim("stamps", null));
        refused(right().claim("stamps", ""));
    }

    @Test
    void onlyTheAgreedAlgorithmIsTaken() {
        for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            answer(header(other).keyID(key.getKeyID()), right()).isProblem(401);
        }
    }

    @Test
    void aTokenNamesTheKeyThatSignedIt() {
        answer(header(JWSAlgorithm.RS256).keyID(UUID.randomUUID().toString()), right())
                .isProblem(401);
        answer(header(JWSAlgorithm.RS256), right()).isProblem(401);
    }

    private static JWTClaimsSet.Builder right() {
        return new JWTClaimsSet.Builder(right).issueTime(ago(LIFE));
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private static void refused(JWTClaimsSet.Builder claims) {
        answer(claims).isProblem(401);
    }

    private static Answer answer(JWTClaimsSet.Builder claims) {
        return answer(header(JWSAlgorithm.RS256).keyID(key.getKeyID()), claims);
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT);
    }

    private static Answer answer(JWSHeader.Builder header, JWTClaimsSet.Builder claims) {
        String token = OutsideIssuer.signed(header, claims, OutsideIssuer.signer(key));
        return Client.get(Client.API + "/tenant", "Authorization", "Bearer " + token);
    }
}
