package io.fitgauge.changes.boundary;

import io.fitgauge.changes.control.Facts;
import io.fitgauge.changes.control.Meanings;
import io.fitgauge.changes.control.ToldStore;
import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.changes.entity.Told;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.language.Messages;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.personas.boundary.People;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.publishing.boundary.Differences;
import io.fitgauge.publishing.boundary.VersionChange;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of a persona, or of a value tree, that has changed since people were told of it last. */
@Dependent
class PersonaStories {

    private static final String ACTIVE = "ACTIVE";

    private final Icps icps;
    private final People people;
    private final Differences differences;
    private final ToldStore told;
    private final Clock clock;

    @Inject
    PersonaStories(Icps icps, People people, Differences differences, ToldStore told, Clock clock) {
        this.icps = icps;
        this.people = people;
        this.differences = differences;
        this.told = told;
        this.clock = clock;
    }

    /** One persona, or a value tree: as it was, and as it is. */
    private record Step(IcpPeople before, IcpPeople now) {}

    /** @return nothing when its ICP is not in use, or when there is nothing to tell that was not told with a publishing */
    Optional<Story> changed(Caller system, StoredEvent event) {
        UUID icpId = Facts.of(event.data()).id("icpId").orElseThrow();
        if (!icps.has(system, icpId)) {
            return Optional.empty();
        }
        IcpView icp = icps.find(system, icpId).value();
        Integer version = icp.version();
        return version == null || !ACTIVE.equals(String.valueOf(icp.status()))
                ? Optional.empty()
                : changed(system, icps.version(system, icpId, version), event);
    }

    private Optional<Story> changed(Caller system, IcpVersionView version, StoredEvent event) {
        UUID icpId = version.icpId();
        @Nullable UUID persona = event.resourceId().equals(icpId) ? null : event.resourceId();
        IcpPeople now = only(persona, people.ofIcp(system, icpId));
        IcpPeople published = only(
                persona,
                IcpPeople.read(icps.personas(system, icpId, version.version()).orElse(null)));
        Optional<Told> last = told.find(event.resourceId());
        told.keep(event.resourceId(), new Told(now.written(), clock.instant()));
        boolean publishedSince =
                last.map(Told::at).filter(version.publishedAt()::isBefore).isEmpty();
        if (publishedSince && differences(system, new Step(published, now)).isEmpty()) {
            return Optional.empty();
        }
        Step step = new Step(last.isPresent() ? IcpPeople.read(last.get().state()) : published, now);
        return differences(system, step).isEmpty()
                ? Optional.empty()
                : Optional.of(new Story(
                        NoticeKind.PERSONA_CHANGED,
                        Subject.persona(icpId, persona),
                        null,
                        language -> words(system.reading(language), version.name(), step)));
    }

    /** @param persona absent for the value tree */
    private static IcpPeople only(@Nullable UUID persona, IcpPeople all) {
        return persona == null
                ? new IcpPeople(List.of(), all.valueTree())
                : new IcpPeople(
                        all.personas().stream()
                                .filter(one -> one.id().equals(persona))
                                .toList(),
                        List.of());
    }

    /** Without a mere change of order. */
    private List<VersionChange> differences(Caller reader, Step step) {
        return differences.between(reader, step.before(), step.now()).stream()
                .filter(change -> !change.fields().equals(List.of("priority")))
                .toList();
    }

    private Wording words(Caller reader, String icp, Step step) {
        List<VersionChange> changes = differences(reader, step);
        Messages messages = Texts.in(reader.language());
        return new Wording(
                title(reader.language(), icp, changes.get(0)),
                Texts.lines(changes),
                new Meanings(messages, Map.of()).of(changes));
    }

    private static String title(Locale language, String icp, VersionChange change) {
        String persona = change.now(PublishedPersona.class)
                .or(() -> change.before(PublishedPersona.class))
                .map(PublishedPersona::name)
                .orElse("");
        return Texts.in(language)
                .text("title." + change.kind().name(), Map.of("name", Texts.name(icp), "persona", Texts.name(persona)));
    }
}
