package io.fitgauge.cards.boundary;

import io.fitgauge.cards.control.PersonaTopics;
import io.fitgauge.cards.entity.CardFacts;
import io.fitgauge.cards.entity.CriterionFacts;
import io.fitgauge.cards.entity.PersonaFacts;
import io.fitgauge.fit.Criterion;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.icps.boundary.SegmentView;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.personas.boundary.People;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.schedules.boundary.Schedules;
import io.fitgauge.scoring.boundary.CriteriaInWords;
import io.fitgauge.scoring.boundary.CriteriaInWords.InWords;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers what a card tells, in one transaction. */
@Stateless
public class CardReader {

    @Inject
    Icps icps;

    @Inject
    Segments segments;

    @Inject
    Products products;

    @Inject
    People people;

    @Inject
    CriteriaInWords words;

    @Inject
    ActorNames names;

    @Inject
    Schedules schedules;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /**
     * @param version as in {@link CardWish}
     * @throws Refusal NOT_FOUND; WRONG_STATE when the draft leans on what is no longer there
     */
    public CardFacts read(Caller caller, UUID id, @Nullable String version, Locale language) {
        IcpView icp = icps.find(caller, id).value();
        Told told = Told.of(icp, version, number -> icps.version(caller, id, number));
        PublishedIcp model =
                told.version() == null ? icps.draft(caller, id) : icps.published(caller, id, told.version());
        SegmentView segment = segments.find(caller, told.segmentId()).value();
        ZoneId zone = tenants.timeZone(caller);
        return new CardFacts(
                language,
                tenants.mine(caller).value().name(),
                told.name(),
                told.standing(),
                told.version(),
                LocalDate.ofInstant(told.since(), zone),
                told.why(),
                owner(caller, icp.ownerId()),
                schedules.nextDue(caller, id).orElse(null),
                LocalDate.now(clock.withZone(zone)),
                segment.name(),
                product(caller, told.productId(), segment.productId()),
                icps.statement(caller, id, told.version(), language).statement(),
                criteria(model, told.groupNames(), language),
                told.groups(),
                model.model().thresholds(),
                segment.needs(),
                segment.reasonsToBuy(),
                people(caller, id, told.version(), language));
    }

    /** A version tells of the personas that were published with it. */
    private List<PersonaFacts> people(Caller caller, UUID id, @Nullable Integer version, Locale language) {
        IcpPeople all = version == null
                ? people.ofIcp(caller, id)
                : IcpPeople.read(icps.personas(caller, id, version).orElse(null));
        PersonaTopics topics = new PersonaTopics(language);
        return all.personas().stream()
                .map(persona -> topics.of(persona, all.valueTree()))
                .toList();
    }

    /** An ICP without a product of its own is for that of its segment. */
    private @Nullable String product(Caller caller, @Nullable UUID own, @Nullable UUID ofSegment) {
        UUID id = own == null ? ofSegment : own;
        return id == null ? null : products.name(caller, id).orElse(null);
    }

    private @Nullable String owner(Caller caller, @Nullable UUID id) {
        ActorName name = id == null ? null : names.of(caller, Set.of(id)).get(id);
        return name == null ? null : name.name();
    }

    private List<CriterionFacts> criteria(PublishedIcp icp, Map<String, String> groups, Locale language) {
        List<InWords> said = words.of(icp, language);
        return IntStream.range(0, said.size())
                .mapToObj(i -> criterion(icp.model().criteria().get(i), said.get(i), groups))
                .toList();
    }

    private static CriterionFacts criterion(Criterion criterion, InWords said, Map<String, String> groups) {
        String group = criterion.group();
        return new CriterionFacts(
                said.label(),
                said.asks(),
                criterion.mode(),
                criterion.weight(),
                group == null ? null : groups.getOrDefault(group, group),
                criterion.reason(),
                criterion.validUntil());
    }
}
