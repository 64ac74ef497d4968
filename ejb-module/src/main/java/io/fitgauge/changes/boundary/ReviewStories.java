package io.fitgauge.changes.boundary;

import io.fitgauge.changes.control.Facts;
import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.language.Messages;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What is told of a review that was completed, or postponed. What came of it means something by the version that came of it. */
@Dependent
class ReviewStories {

    private final Names names;

    @Inject
    ReviewStories(Names names) {
        this.names = names;
    }

    /** What was reviewed; none of it for the whole tenant. */
    private record Reviewed(String scope, String name, Optional<UUID> icp, Optional<UUID> persona) {

        Map<String, String> values() {
            return Map.of("scope", scope, "name", Texts.name(name));
        }
    }

    Story completed(Caller system, StoredEvent event) {
        Facts facts = Facts.of(event.data());
        return story(
                system,
                event,
                NoticeKind.REVIEW_COMPLETED,
                "note",
                reviewed -> language -> completed(language, reviewed, facts));
    }

    Story postponed(Caller system, StoredEvent event) {
        Facts facts = Facts.of(event.data());
        return story(
                system,
                event,
                NoticeKind.REVIEW_POSTPONED,
                "reason",
                reviewed -> language -> postponed(language, reviewed, facts));
    }

    private Story story(
            Caller system,
            StoredEvent event,
            NoticeKind kind,
            String why,
            Function<Reviewed, Function<Locale, Wording>> words) {
        Facts facts = Facts.of(event.data());
        Reviewed reviewed = reviewed(system, facts);
        Subject subject = Subject.review(
                event.resourceId(),
                reviewed.icp().orElse(null),
                facts.number("icpVersion").orElse(null),
                reviewed.persona().orElse(null));
        return new Story(kind, subject, facts.text(why).orElse(null), words.apply(reviewed));
    }

    private Reviewed reviewed(Caller system, Facts facts) {
        String scope = facts.text("scope").orElse("TENANT");
        Optional<UUID> subject = facts.id("subjectId");
        return switch (scope) {
            case "SEGMENT" ->
                new Reviewed(scope, name(subject, id -> names.segment(system, id)), Optional.empty(), Optional.empty());
            case "ICP" ->
                new Reviewed(scope, name(subject, id -> names.icpIfThere(system, id)), subject, Optional.empty());
            case "PERSONA" -> {
                Optional<PersonaView> persona = subject.flatMap(id -> names.persona(system, id));
                yield new Reviewed(
                        scope, persona.map(PersonaView::name).orElse(""), persona.map(PersonaView::icpId), subject);
            }
            default -> new Reviewed("TENANT", "", Optional.empty(), Optional.empty());
        };
    }

    private static String name(Optional<UUID> subject, Function<UUID, Optional<String>> names) {
        return subject.flatMap(names).orElse("");
    }

    private static Wording completed(Locale language, Reviewed reviewed, Facts facts) {
        Messages messages = Texts.in(language);
        String outcome = facts.text("outcome").orElse("");
        String version = facts.number("icpVersion")
                .map(number -> Integer.toString(number))
                .orElse("");
        return new Wording(
                messages.text("title.reviewCompleted", reviewed.values()),
                List.of(messages.text("what.reviewCompleted", Map.of("outcome", outcome, "version", version))),
                Meaning.NOTHING);
    }

    private static Wording postponed(Locale language, Reviewed reviewed, Facts facts) {
        Messages messages = Texts.in(language);
        Map<String, String> days =
                Map.of("day", day(messages, facts, "dueOn"), "before", day(messages, facts, "previousDueOn"));
        return new Wording(
                messages.text("title.reviewPostponed", reviewed.values()),
                List.of(messages.text("what.reviewPostponed", days)),
                Meaning.NOTHING);
    }

    private static String day(Messages messages, Facts facts, String name) {
        return facts.text(name).map(LocalDate::parse).map(messages::longDay).orElse("");
    }
}
