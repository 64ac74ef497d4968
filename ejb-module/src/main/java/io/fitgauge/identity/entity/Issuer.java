package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.Convert;

/** Who vouches for a tenant's users from outside: the company's own sign-on. */
@Entity
@Table(name = "issuer")
public class Issuer extends TenantOwned {

    /** Whether its tokens are taken. */
    public enum Status {
        ACTIVE,
        BLOCKED
    }

    /** What happens to a subject that is tied to no user yet. */
    public enum UnknownSubjects {
        /** An administrator ties subjects. */
        REFUSE,
        /** It is tied to the user whose address the issuer says it has verified. */
        MATCH_EMAIL
    }

    /** What its tokens may be signed with: by a private key, never by a shared secret. */
    public enum Algorithm {
        RS256,
        RS384,
        RS512,
        PS256,
        PS384,
        PS512,
        ES256,
        ES384,
        ES512
    }

    @Id
    @Convert("uuid")
    private UUID id;

    private String name;

    private String issuer;

    @Column(name = "jwks_uri")
    private String jwksUri;

    private String audience;

    private String algorithms;

    @Column(name = "subject_claim")
    private String subjectClaim;

    @Column(name = "email_claim")
    private String emailClaim;

    @Column(name = "email_verified_claim")
    private String emailVerifiedClaim;

    @Enumerated(EnumType.STRING)
    @Column(name = "unknown_subjects")
    private UnknownSubjects unknownSubjects;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Issuer() {} // JPA

    public Issuer(UUID id, Instant createdAt) {
        this.id = id;
        this.name = "";
        this.issuer = "";
        this.jwksUri = "";
        this.audience = "";
        this.algorithms = "";
        this.subjectClaim = "";
        this.emailClaim = "";
        this.emailVerifiedClaim = "";
        this.unknownSubjects = UnknownSubjects.REFUSE;
        this.status = Status.ACTIVE;
        this.createdAt = createdAt;
    }

    public void call(String newName) {
        name = newName;
    }

    /** How its tokens are known to be its own, and for us. */
    public void trust(String newIssuer, String newJwksUri, String newAudience, Set<Algorithm> newAlgorithms) {
        issuer = newIssuer;
        jwksUri = newJwksUri;
        audience = newAudience;
        algorithms = newAlgorithms.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Where its tokens say who somebody is. */
    public void read(String subject, String email, String emailVerified) {
        subjectClaim = subject;
        emailClaim = email;
        emailVerifiedClaim = emailVerified;
    }

    public void treat(UnknownSubjects unknown, Status newStatus) {
        unknownSubjects = unknown;
        status = newStatus;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String issuer() {
        return issuer;
    }

    public String jwksUri() {
        return jwksUri;
    }

    public String audience() {
        return audience;
    }

    public Set<Algorithm> algorithms() {
        Set<Algorithm> all = new TreeSet<>();
        for (String one : algorithms.split(" ", -1)) {
            all.add(Algorithm.valueOf(one));
        }
        return all;
    }

    public String subjectClaim() {
        return subjectClaim;
    }

    public String emailClaim() {
        return emailClaim;
    }

    public String emailVerifiedClaim() {
        return emailVerifiedClaim;
    }

    public UnknownSubjects unknownSubjects() {
        return unknownSubjects;
    }

    public Status status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
