package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Issuer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's own sign-on as an administrator writes it.
 *
 * @param issuer exactly as its tokens say it in {@code iss}
 * @param jwksUri where its public keys are
 * @param audience that its tokens must be for
 * @param algorithms RS256 and ES256 when absent
 * @param claims where its tokens say who somebody is; as OpenID Connect does, when absent
 */
public record IssuerDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = TEXT, message = UNFIT) String name,
        @NotBlank @Size(max = 500) @Pattern(regexp = TEXT, message = UNFIT) String issuer,
        @NotBlank @Size(max = 1000) @Pattern(regexp = TEXT, message = UNFIT) String jwksUri,
        @NotBlank @Size(max = 500) @Pattern(regexp = TEXT, message = UNFIT) String audience,
        @Nullable @Size(min = 1, max = 9) Set<Issuer.@NotNull Algorithm> algorithms,
        @Nullable @jakarta.validation.Valid ClaimNames claims,
        Issuer.@Nullable UnknownSubjects unknownSubjects,
        Issuer.@Nullable Status status) {

    private static final String TEXT = "[^\\p{Cc}\\p{Cs}]*";
    private static final String UNFIT = "must not hold control characters";

    /** The names of claims. */
    public record ClaimNames(
            @Nullable @Size(min = 1, max = 100) @Pattern(regexp = TEXT, message = UNFIT) String subject,
            @Nullable @Size(min = 1, max = 100) @Pattern(regexp = TEXT, message = UNFIT) String email,
            @Nullable @Size(min = 1, max = 100) @Pattern(regexp = TEXT, message = UNFIT) String emailVerified) {

        static final ClaimNames USUAL = new ClaimNames("sub", "email", "email_verified");

        ClaimNames whole() {
            return new ClaimNames(
                    subject == null ? USUAL.subject : subject,
                    email == null ? USUAL.email : email,
                    emailVerified == null ? USUAL.emailVerified : emailVerified);
        }
    }

    Set<Issuer.Algorithm> algorithmsOrUsual() {
        return algorithms == null ? EnumSet.of(Issuer.Algorithm.RS256, Issuer.Algorithm.ES256) : algorithms;
    }

    ClaimNames claimsOrUsual() {
        return claims == null ? ClaimNames.USUAL : claims.whole();
    }

    Issuer.UnknownSubjects unknownOrUsual() {
        return unknownSubjects == null ? Issuer.UnknownSubjects.REFUSE : unknownSubjects;
    }

    Issuer.Status statusOrUsual() {
        return status == null ? Issuer.Status.ACTIVE : status;
    }
}
