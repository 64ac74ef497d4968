package io.fitgauge.changes.boundary;

import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.changes.control.Facts;
import io.fitgauge.changes.control.KnownMeanings;
import io.fitgauge.changes.control.Meanings;
import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.language.Messages;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.publishing.boundary.Differences;
import io.fitgauge.publishing.boundary.VersionChange;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is told of an ICP that was published, rolled back or retired. */
@Dependent
class IcpStories {

    private final Icps icps;
    private final Differences differences;
    private final AttributeCatalogue attributes;
    private final Names names;

    @Inject
    IcpStories(Icps icps, Differences differences, AttributeCatalogue attributes, Names names) {
        this.icps = icps;
        this.differences = differences;
        this.attributes = attributes;
        this.names = names;
    }

    Story published(Caller system, StoredEvent event) {
        int number = Facts.of(event.data()).number("version").orElseThrow();
        IcpVersionView version = icps.version(system, event.resourceId(), number);
        Map<String, Category> categories = attributes.definitions(system).values().stream()
                .collect(Collectors.toMap(AttributeView::key, AttributeView::category));
        return new Story(
                version.restores() == null ? NoticeKind.ICP_PUBLISHED : NoticeKind.ICP_ROLLED_BACK,
                Subject.icp(version.icpId(), number),
                version.why(),
                language -> published(system.reading(language), version, categories));
    }

    private Wording published(Caller reader, IcpVersionView version, Map<String, Category> categories) {
        Messages messages = Texts.in(reader.language());
        List<VersionChange> changes = differences.since(reader, version.icpId(), version.version());
        Meanings meanings = new Meanings(messages, categories);
        Meaning meaning = version.version() == 1 ? meanings.first(version.thresholds(), changes) : meanings.of(changes);
        return new Wording(title(messages, version), Texts.lines(changes), meaning);
    }

    private static String title(Messages messages, IcpVersionView version) {
        Integer restores = version.restores();
        Map<String, Object> values = Map.of(
                "name", Texts.name(version.name()),
                "version", Integer.toString(version.version()),
                "restores", restores == null ? "" : Integer.toString(restores));
        if (restores != null) {
            return messages.text("title.rolledBack", values);
        }
        return messages.text(version.version() == 1 ? "title.first" : "title.published", values);
    }

    Story retired(Caller system, StoredEvent event) {
        String name = names.icp(system, event.resourceId());
        return new Story(
                NoticeKind.ICP_RETIRED,
                Subject.icp(event.resourceId(), null),
                null,
                language -> retired(language, name));
    }

    private static Wording retired(Locale language, String name) {
        Messages messages = Texts.in(language);
        return new Wording(
                messages.text("title.retired", Map.of("name", Texts.name(name))),
                List.of(messages.text("what.retired", Map.of("name", name))),
                new KnownMeanings(messages).retired(name));
    }
}
