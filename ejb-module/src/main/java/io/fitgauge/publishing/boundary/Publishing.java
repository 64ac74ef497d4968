package io.fitgauge.publishing.boundary;

import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.PublishingPractice;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes what is believed what scores, as this tenant wants that to be done. */
@Stateless
public class Publishing {

    @Inject
    IcpLife life;

    @Inject
    Tenants tenants;

    /**
     * @param revision what the caller read; absent for "whatever it is now"
     * @param why absent when nobody said
     * @throws Refusal as {@link IcpLife#publish}; INVALID without a why where there must be one
     */
    public IcpVersionView publish(Caller caller, UUID icp, @Nullable Integer revision, @Nullable String why) {
        PublishingPractice practice = practice(caller, why);
        var terms = new PublishTerms(orNothing(why), Boolean.TRUE.equals(practice.secondPairOfEyes()));
        return life.publish(caller, icp, revision, terms);
    }

    /** @throws Refusal as {@link IcpLife#rollBack}; INVALID without a why where there must be one */
    public IcpVersionView rollBack(Caller caller, UUID icp, @Nullable Integer revision, RollbackWish wish) {
        practice(caller, wish.why());
        return life.rollBack(caller, icp, revision, wish.version(), orNothing(wish.why()));
    }

    private PublishingPractice practice(Caller caller, @Nullable String why) {
        PublishingPractice practice =
                Objects.requireNonNull(tenants.practice(caller).publishing());
        if (Boolean.TRUE.equals(practice.requireWhy()) && orNothing(why) == null) {
            throw Refusal.invalid("/why", "must be said: this tenant wants to know why an ICP is published");
        }
        return practice;
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
