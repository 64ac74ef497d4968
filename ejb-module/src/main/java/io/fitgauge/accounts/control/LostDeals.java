package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells, in the transaction in which it happens, of deals that are lost from now on. */
@Dependent
public class LostDeals {

    /** Told of the first of them; the data name all. */
    public static final String EVENT = "deals.lost";

    public static final String DEALS = "deals";

    /** A handler goes through them in one transaction. */
    private static final int MOST = 100;

    private final Outbox outbox;

    @Inject
    LostDeals(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param before absent when it is new */
    public static boolean isLostBy(@Nullable Deal before, Deal after) {
        return after.facts().stage() == Stage.LOST
                && (before == null || before.facts().stage() != Stage.LOST);
    }

    public void tell(Caller caller, List<UUID> lost) {
        for (int start = 0; start < lost.size(); start += MOST) {
            List<UUID> some = lost.subList(start, Math.min(lost.size(), start + MOST));
            String data = StoredJson.write(
                    Map.of(DEALS, some.stream().map(UUID::toString).toList()));
            outbox.write(caller, new DomainEvent(EVENT, "deal", some.get(0), data));
        }
    }
}
