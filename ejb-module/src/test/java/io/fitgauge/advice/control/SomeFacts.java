package io.fitgauge.advice.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.scoring.boundary.DraftReach;
import io.fitgauge.scoring.boundary.DraftReach.UnknownGate;
import io.fitgauge.scoring.boundary.IcpOverlap;
import io.fitgauge.tenants.boundary.LintPractice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts about which lint has nothing to say, until something of them is changed. */
record SomeFacts(
        List<Asked> criteria,
        DraftReach reach,
        @Nullable Set<String> supported,
        long bestCustomers,
        boolean otherProduct,
        List<String> idleProducts,
        List<PersonaView> personas,
        @Nullable LocalDate reviewedOn) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<ExpectedPeople> COMMITTEE =
            List.of(new ExpectedPeople("CHAMPION", 1, 1, false), new ExpectedPeople("DECISION_MAKER", 1, 1, false));

    private static final UUID ICP = new UUID(0, 1);
    private static final LintPractice USUAL = new LintPractice(null, null, null, null, null, null, null);

    SomeFacts() {
        this(List.of(), reach(100, 10, List.of(), List.of()), null, 10, false, List.of(), SomePersonas.GOOD, null);
    }

    SomeFacts asking(Asked... asked) {
        return new SomeFacts(
                List.of(asked), reach, supported, bestCustomers, otherProduct, idleProducts, personas, reviewedOn);
    }

    SomeFacts reaching(long accounts, long forwarded, UnknownGate... gates) {
        DraftReach other = reach(accounts, forwarded, List.of(), List.of(gates));
        return new SomeFacts(
                criteria, other, supported, bestCustomers, otherProduct, idleProducts, personas, reviewedOn);
    }

    /** With an ICP of which so much is the same. */
    SomeFacts overlapping(double jaccard) {
        IcpOverlap overlap = new IcpOverlap(
                new IcpOverlap.Side(ICP, "This", 10),
                new IcpOverlap.Side(new UUID(0, 2), "The other", 10),
                8,
                jaccard,
                jaccard > 0.6);
        DraftReach other = reach(100, 10, List.of(overlap), List.of());
        return new SomeFacts(
                criteria, other, supported, bestCustomers, otherProduct, idleProducts, personas, reviewedOn);
    }

    SomeFacts resting(Set<String> keys, long best) {
        return new SomeFacts(criteria, reach, keys, best, otherProduct, idleProducts, personas, reviewedOn);
    }

    SomeFacts forAnotherProduct() {
        return new SomeFacts(criteria, reach, supported, bestCustomers, true, idleProducts, personas, reviewedOn);
    }

    SomeFacts withIdleProduct(String name) {
        return new SomeFacts(
                criteria, reach, supported, bestCustomers, otherProduct, List.of(name), personas, reviewedOn);
    }

    SomeFacts soldTo(PersonaView... others) {
        return new SomeFacts(
                criteria, reach, supported, bestCustomers, otherProduct, idleProducts, List.of(others), reviewedOn);
    }

    SomeFacts reviewedOn(LocalDate day) {
        return new SomeFacts(criteria, reach, supported, bestCustomers, otherProduct, idleProducts, personas, day);
    }

    Facts build() {
        return build(COMMITTEE);
    }

    Facts build(List<ExpectedPeople> committee) {
        return new Facts(
                ICP,
                criteria,
                USUAL,
                reach,
                supported == null ? criteria.stream().map(Asked::key).collect(Collectors.toSet()) : supported,
                bestCustomers,
                otherProduct,
                idleProducts,
                personas,
                committee,
                reviewedOn,
                TODAY);
    }

    private static DraftReach reach(long accounts, long forwarded, List<IcpOverlap> overlaps, List<UnknownGate> gates) {
        Double share = accounts == 0 ? null : (double) forwarded / accounts;
        return new DraftReach(accounts, forwarded, share, null, overlaps, gates);
    }

    static AttributeView attribute(String key) {
        return BuiltIn.find(key).orElseThrow();
    }
}
