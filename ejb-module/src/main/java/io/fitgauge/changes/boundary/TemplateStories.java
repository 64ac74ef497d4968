package io.fitgauge.changes.boundary;

import io.fitgauge.changes.control.Facts;
import io.fitgauge.changes.control.KnownMeanings;
import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.language.Messages;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.OwnAgency;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is told of a template that an agency has given. */
@Dependent
class TemplateStories {

    private final OwnAgency agencies;

    @Inject
    TemplateStories(OwnAgency agencies) {
        this.agencies = agencies;
    }

    Story received(Caller system, StoredEvent event) {
        Facts facts = Facts.of(event.data());
        String name = facts.text("name").orElseThrow();
        String kind = facts.text("kind").orElse("");
        String agency = facts.id("fromAgency").map(id -> agency(system, id)).orElse("");
        return new Story(
                NoticeKind.TEMPLATE_RECEIVED,
                Subject.template(event.resourceId()),
                null,
                language -> words(language, name, kind, agency));
    }

    /** @return empty when it was left meanwhile */
    private String agency(Caller system, UUID id) {
        return agencies.find(system)
                .filter(agency -> agency.name().id().equals(id))
                .map(agency -> agency.name().name())
                .orElse("");
    }

    private static Wording words(Locale language, String name, String kind, String agency) {
        Messages messages = Texts.in(language);
        Map<String, String> values = Map.of("name", Texts.name(name), "agency", Texts.name(agency), "kind", kind);
        return new Wording(
                messages.text("title.template", values),
                List.of(messages.text(agency.isEmpty() ? "what.templateOfBefore" : "what.template", values)),
                new KnownMeanings(messages).received(kind));
    }
}
