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
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** A program that uses the API for its tenant. Its secrets come and go, it stays. */
@Entity
@Table(name = "api_client")
public class ApiClient extends TenantOwned {

    /** Whether it gets tokens. */
    public enum Status {
        ACTIVE,
        BLOCKED
    }

    @Id
    @Convert("uuid")
    private UUID id;

    private String name;

    private String scopes;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ApiClient() {} // JPA

    public ApiClient(UUID id, Instant createdAt) {
        this.id = id;
        this.name = "";
        this.scopes = "";
        this.status = Status.ACTIVE;
        this.createdAt = createdAt;
    }

    public void call(String newName) {
        name = newName;
    }

    /**
     * Says what it may do from now on.
     *
     * @param until when it ends by itself; absent when it does not
     * @return whether tokens that it has say more, or something else, than this
     */
    public boolean allow(Set<String> newScopes, Status newStatus, @Nullable Instant until) {
        String wanted = String.join(" ", new TreeSet<>(newScopes));
        boolean sooner = until != null && (expiresAt == null || until.isBefore(expiresAt));
        boolean differs = !wanted.equals(scopes) || newStatus != status || sooner;
        scopes = wanted;
        status = newStatus;
        expiresAt = until;
        return differs;
    }

    /** Whether it gets tokens now. */
    public boolean isLive(Instant now) {
        return status == Status.ACTIVE && (expiresAt == null || now.isBefore(expiresAt));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<String> scopes() {
        return new TreeSet<>(Set.of(scopes.split(" ")));
    }

    public Status status() {
        return status;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
