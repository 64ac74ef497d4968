package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.IssuerStore;
import io.fitgauge.identity.entity.Issuer;
import io.fitgauge.outbound.boundary.Outbound;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who vouches for a tenant's users from outside. */
@Stateless
public class Issuers {

    @Inject
    IssuerStore store;

    @Inject
    AccessStamps stamps;

    @Inject
    Outbound outbound;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    @ConfigProperty(name = "fitgauge.token.issuer")
    String ourselves;

    /** Sorted by {@code name} or {@code createdAt}; by name unless asked. */
    public Page<IssuerView> list(Caller caller, PageRequest request) {
        return store.list(request).map(IssuerView::of);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<IssuerView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    /** @throws Refusal INVALID; DUPLICATE when the tenant has this issuer already */
    public Revised<IssuerView> create(Caller caller, IssuerDraft draft) {
        Issuer issuer = new Issuer(UuidCreator.getTimeOrderedEpoch(), clock.instant());
        write(issuer, draft);
        store.add(issuer);
        return revised(issuer);
    }

    /**
     * Ends the sessions that it vouched for: whatever they stood on may be another now.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID; DUPLICATE
     */
    public Revised<IssuerView> change(Caller caller, UUID id, int revision, IssuerDraft draft) {
        Issuer issuer = get(id, revision);
        IssuerView before = IssuerView.of(issuer);
        write(issuer, draft);
        if (!before.equals(IssuerView.of(issuer))) {
            stamps.withdraw(id);
        }
        store.flush();
        return revised(issuer);
    }

    /**
     * Ends it, and the sessions that it vouched for.
     *
     * @throws Refusal NOT_FOUND, STALE
     */
    public void remove(Caller caller, UUID id, int revision) {
        Issuer issuer = get(id, revision);
        stamps.withdraw(id);
        store.remove(issuer);
    }

    private void write(Issuer issuer, IssuerDraft draft) {
        String iss = draft.issuer().strip();
        String keys = outbound.address("/jwksUri", draft.jwksUri()).toString();
        if (iss.equals(ourselves)) {
            throw Refusal.invalid("/issuer", "This is how Fitgauge's own tokens call themselves.");
        }
        store.byIssuer(iss).filter(other -> !other.id().equals(issuer.id())).ifPresent(other -> {
            throw Refusal.duplicate("/issuer", "This issuer is here already.");
        });
        IssuerDraft.ClaimNames claims = draft.claimsOrUsual();
        issuer.call(draft.name().strip());
        issuer.trust(iss, keys, draft.audience().strip(), draft.algorithmsOrUsual());
        issuer.read(
                String.valueOf(claims.subject()),
                String.valueOf(claims.email()),
                String.valueOf(claims.emailVerified()));
        issuer.treat(draft.unknownOrUsual(), draft.statusOrUsual());
    }

    private Issuer get(UUID id, int revision) {
        Issuer issuer = get(id);
        if (issuer.revision() != revision) {
            throw Refusal.stale();
        }
        return issuer;
    }

    private Issuer get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("issuer", id));
    }

    private static Revised<IssuerView> revised(Issuer issuer) {
        return new Revised<>(issuer.revision(), IssuerView.of(issuer));
    }
}
