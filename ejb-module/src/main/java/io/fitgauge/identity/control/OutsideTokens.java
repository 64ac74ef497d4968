package io.fitgauge.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tokens of outside issuers: who wrote one, and whether it is true. */
@ApplicationScoped
public class OutsideTokens {

    private static final System.Logger LOG = System.getLogger(OutsideTokens.class.getName());
    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST = 16_384;
    private static final int LONGEST_SUBJECT = 255;

    @Inject
    OutsideKeys keys;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Who a token says that it is about.
     *
     * @param email only when the issuer says that it has verified it
     */
    public record Claims(String subject, @Nullable String email) {

        @Override
        public String toString() {
            return "Claims[hidden]";
        }
    }

    /** @return what it says of itself, unchecked; none when it is no signed JWT with an issuer */
    public Optional<Unchecked> read(String token) {
        try {
            if (token.length() > LONGEST) {
                return Optional.empty();
            }
            SignedJWT jwt = SignedJWT.parse(token);
            String issuer = jwt.getJWTClaimsSet().getIssuer();
            return issuer == null
                    ? Optional.empty()
                    : Optional.of(new Unchecked(
                            jwt, issuer, String.valueOf(jwt.getJWTClaimsSet().getSubject())));
        } catch (ParseException none) {
            return Optional.empty();
        }
    }

    /** A token before anybody has checked it. */
    public record Unchecked(SignedJWT token, String issuer, String subject) {

        @Override
        public String toString() {
            return "Unchecked[hidden]";
        }
    }

    /**
     * @return none when it is not this issuer's, not for us, not signed as it should be, over, or about nobody
     * @throws Refusal UNAVAILABLE when the issuer's keys cannot be read
     */
    public Optional<Claims> check(Unchecked token, OutsideIssuer issuer) {
        OutsideKeys.Keys known = keys.of(issuer);
        try {
            return claims(processor(issuer, known.source()).process(token.token(), null), issuer);
        } catch (KeySourceException away) {
            if (away instanceof RateLimitReachedException && known.read().get()) {
                return Optional.empty(); // another unknown key, and we have just asked
            }
            LOG.log(System.Logger.Level.WARNING, "The keys of issuer {0} cannot be read: {1}", issuer.id(), why(away));
            throw new Refusal(Reason.UNAVAILABLE, "The keys of this issuer cannot be read. Try again in a while.");
        } catch (BadJOSEException | JOSEException | ParseException untrue) {
            return Optional.empty();
        }
    }

    private static String why(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    private DefaultJWTProcessor<SecurityContext> processor(OutsideIssuer issuer, JWKSource<SecurityContext> source) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(issuer), source));
        processor.setJWTClaimsSetVerifier(new Verifier(issuer, clock));
        return processor;
    }

    private static Set<JWSAlgorithm> algorithms(OutsideIssuer issuer) {
        return issuer.algorithms().stream()
                .map(algorithm -> JWSAlgorithm.parse(algorithm.name()))
                .collect(Collectors.toSet());
    }

    private static Optional<Claims> claims(JWTClaimsSet said, OutsideIssuer issuer) throws ParseException {
        String subject = said.getStringClaim(issuer.subjectClaim());
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            return Optional.empty();
        }
        boolean verified = "true".equals(String.valueOf(said.getClaim(issuer.emailVerifiedClaim())));
        return Optional.of(new Claims(subject, verified ? said.getStringClaim(issuer.emailClaim()) : null));
    }

    /** Asks the clock of the house. */
    private static final class Verifier extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        Verifier(OutsideIssuer issuer, Clock clock) {
            super(
                    Set.of(issuer.audience()),
                    new JWTClaimsSet.Builder().issuer(issuer.issuer()).build(),
                    Set.of("exp", issuer.subjectClaim()),
                    null);
            this.clock = clock;
            setMaxClockSkew(SKEW_SECONDS);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
