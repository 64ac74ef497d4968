package io.fitgauge.publishing.boundary;

import io.fitgauge.committee.boundary.Committees;
import io.fitgauge.icps.boundary.ApprovalView;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.personas.boundary.People;
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
    Icps icps;

    @Inject
    People people;

    @Inject
    Committees committees;

    @Inject
    Tenants tenants;

    /**
     * @param revision what the caller read; absent for "whatever it is now"
     * @param why absent when nobody said
     * @throws Refusal as {@link IcpLife#publish}; INVALID without a why where there must be one
     */
    public IcpVersionView publish(Caller caller, UUID icp, @Nullable Integer revision, @Nullable String why) {
        PublishingPractice practice = practice(caller, why);
        boolean secondPairOfEyes = Boolean.TRUE.equals(practice.secondPairOfEyes());
        var terms = new PublishTerms(
                orNothing(why), secondPairOfEyes, drawn(caller, icp).written());
        return life.publish(caller, icp, revision, terms);
    }

    /** @throws Refusal as {@link IcpLife#rollBack}; INVALID without a why where there must be one */
    public IcpVersionView rollBack(Caller caller, UUID icp, @Nullable Integer revision, RollbackWish wish) {
        practice(caller, wish.why());
        String personas = drawn(caller, icp).written();
        IcpPeople earlier =
                IcpPeople.read(icps.personas(caller, icp, wish.version()).orElse(null));
        boolean draftFollows = life.saysNothingNew(caller, icp, personas);
        IcpVersionView version = life.rollBack(caller, icp, revision, wish.version(), orNothing(wish.why()), personas);
        if (draftFollows) {
            people.restore(caller, icp, earlier);
        }
        return version;
    }

    /** @throws Refusal as {@link IcpLife#approve} */
    public ApprovalView approve(Caller caller, UUID icp, @Nullable Integer revision, @Nullable String note) {
        return life.approve(caller, icp, revision, note, drawn(caller, icp).written());
    }

    /**
     * A new draft that says the same, with personas of its own, and the committee that is expected now.
     *
     * @throws Refusal as {@link IcpLife#duplicate}
     */
    public Revised<IcpView> duplicate(Caller caller, UUID icp, DuplicateWish wish) {
        Integer version = wish.version();
        IcpPeople wanted = version == null
                ? people.ofIcp(caller, icp)
                : IcpPeople.read(icps.personas(caller, icp, version).orElse(null));
        UUID copy = life.duplicate(caller, icp, version, wish.name()).value().id();
        committees.copy(caller, icp, copy, people.copy(caller, copy, wanted));
        return icps.find(caller, copy);
    }

    /** The draft's, and nobody changes them meanwhile. */
    private IcpPeople drawn(Caller caller, UUID icp) {
        icps.lock(caller, icp);
        return people.ofIcp(caller, icp);
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
