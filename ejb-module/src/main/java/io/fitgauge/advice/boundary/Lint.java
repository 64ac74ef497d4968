package io.fitgauge.advice.boundary;

import io.fitgauge.advice.control.Asked;
import io.fitgauge.advice.control.ExpectedPeople;
import io.fitgauge.advice.control.Facts;
import io.fitgauge.advice.control.Rules;
import io.fitgauge.committee.boundary.CommitteeView;
import io.fitgauge.committee.boundary.Committees;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.knowledge.boundary.IcpEvidence;
import io.fitgauge.knowledge.boundary.IcpGrounds;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.CriteriaInWords;
import io.fitgauge.scoring.boundary.CriteriaInWords.InWords;
import io.fitgauge.scoring.boundary.Impact;
import io.fitgauge.scoring.boundary.ReachLimits;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.LintPractice;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what is weak about an ICP. No transaction of its own: it goes through all accounts. */
@Dependent
public class Lint {

    static final String WORDS = "io.fitgauge.advice.words";

    private final Icps icps;
    private final Segments segments;
    private final Products products;
    private final Impact impact;
    private final IcpEvidence evidence;
    private final Personas personas;
    private final CriteriaInWords words;
    private final Committees committees;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    Lint(
            Icps icps,
            Segments segments,
            Products products,
            Impact impact,
            IcpEvidence evidence,
            Personas personas,
            CriteriaInWords words,
            Committees committees,
            Tenants tenants,
            Clock clock) {
        this.icps = icps;
        this.segments = segments;
        this.products = products;
        this.impact = impact;
        this.evidence = evidence;
        this.personas = personas;
        this.words = words;
        this.committees = committees;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND; WRONG_STATE when the draft leans on what is no longer there */
    public LintReport of(Caller caller, UUID icp) {
        Messages messages = Messages.of(caller.language(), WORDS);
        return new LintReport(
                icp,
                Rules.remarks(facts(caller, icp)).stream()
                        .map(remark -> LintWarning.of(remark, messages))
                        .toList());
    }

    private Facts facts(Caller caller, UUID id) {
        IcpView icp = icps.find(caller, id).value();
        LintPractice practice = Objects.requireNonNull(tenants.practice(caller).lint());
        IcpGrounds grounds = evidence.grounds(caller, id);
        ZoneId zone = tenants.timeZone(caller);
        return new Facts(
                id,
                asked(icps.draft(caller, id), caller.language()),
                practice,
                impact.reach(caller, id, limits(practice)),
                grounds.supported(),
                Math.max(
                        grounds.bestCustomers().behind(),
                        grounds.bestCustomers().known()),
                isForAnother(caller, icp),
                products.withoutIcp(caller),
                personas.ofIcp(caller, id),
                committee(committees.ofIcp(caller, id)),
                reviewedOn(caller, icp, zone),
                LocalDate.now(clock.withZone(zone)));
    }

    private List<Asked> asked(PublishedIcp draft, Locale language) {
        List<InWords> said = words.of(draft, language);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < draft.criteria().size(); i++) {
            Criterion criterion = draft.model().criteria().get(i);
            asked.add(new Asked(
                    criterion.key(),
                    said.get(i).label(),
                    criterion.mode(),
                    criterion.weight(),
                    draft.criteria().get(i).attributes(),
                    criterion
                            .demand()
                            .leaves()
                            .map(Demand.OfAttribute::condition)
                            .toList()));
        }
        return asked;
    }

    private static List<ExpectedPeople> committee(CommitteeView committee) {
        return committee.roles().stream()
                .filter(role -> role.people() > 0)
                .map(role -> new ExpectedPeople(
                        String.valueOf(role.role()),
                        role.people(),
                        role.needed().size(),
                        role.mitigation() != null))
                .toList();
    }

    private static ReachLimits limits(LintPractice practice) {
        return new ReachLimits(
                Objects.requireNonNull(practice.overlapPercent()) / 100.0,
                Objects.requireNonNull(practice.forwardPercent()) / 100.0);
    }

    private boolean isForAnother(Caller caller, IcpView icp) {
        UUID own = icp.productId();
        UUID ofSegment = segments.find(caller, icp.segmentId()).value().productId();
        return own != null && ofSegment != null && !own.equals(ofSegment);
    }

    /** The last look at it: its review, or its publishing if that came later. */
    private @Nullable LocalDate reviewedOn(Caller caller, IcpView icp, ZoneId zone) {
        Integer version = icp.version();
        if (version == null || !"ACTIVE".equals(String.valueOf(icp.status()))) {
            return null;
        }
        LocalDate published =
                LocalDate.ofInstant(icps.version(caller, icp.id(), version).publishedAt(), zone);
        LocalDate reviewed = icp.lastReviewedOn();
        return reviewed == null || reviewed.isBefore(published) ? published : reviewed;
    }
}
