package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Library;
import io.fitgauge.templates.control.Taking;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.control.TemplateReader;
import io.fitgauge.templates.control.TemplateRows;
import io.fitgauge.templates.control.TemplateStore;
import io.fitgauge.templates.control.ThreeWay;
import io.fitgauge.templates.entity.FieldComparison;
import io.fitgauge.templates.entity.Template;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateOrigin;
import io.fitgauge.templates.entity.TemplateSource;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant's copies of templates, compared with what they are copies of. What that says now is handed in. */
@Stateless
public class TemplateCopies {

    /** A copy has its own key, whatever becomes of the other one's. */
    private static final List<String> OWN = List.of("key", "kind");

    @Inject
    TemplateStore store;

    @Inject
    Library library;

    @Inject
    TemplateReader reader;

    @Inject
    Clock clock;

    /**
     * What a template is a copy of.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE for one that is a copy of nothing
     */
    public TemplateSource source(Caller caller, UUID id) {
        if (library.key(id).isPresent()) {
            throw fromNothing();
        }
        return store.find(id)
                .orElseThrow(() -> TemplateStore.missing(id))
                .source()
                .orElseThrow(TemplateCopies::fromNothing);
    }

    /**
     * @param theirs what an agency's template says now
     * @throws Refusal as {@link #source}
     */
    public Revised<ComparisonView> compare(Caller caller, UUID id, Theirs theirs) {
        return view(store.find(id).orElseThrow(() -> TemplateStore.missing(id)), theirs);
    }

    /**
     * @param revision of the comparison that the wish is about
     * @throws Refusal as {@link #source}; STALE when either side has changed since; INVALID when a field is none of them,
     *     or when what would come of it is no template
     */
    public Revised<ComparisonView> merge(Caller caller, UUID id, int revision, Theirs theirs, MergeWish wish) {
        Template copy = store.lock(id).orElseThrow(() -> TemplateStore.missing(id));
        if (view(copy, theirs).revision() != revision) {
            throw Refusal.stale();
        }
        ObjectNode base = base(copy);
        ObjectNode says = says(copy, theirs).orElse(base);
        ObjectNode mine = tree(TemplateRows.document(copy));
        Merging.check(ThreeWay.compare(base, says, mine), wish);
        TemplateDocument wanted = reader.one(Taking.taken(mine, says, wish.take())
                .put("key", copy.written().key())
                .put("kind", copy.kind().name()));
        copy.write(TemplateRows.written(wanted), clock.instant());
        copy.settle(TemplateJson.write(Taking.taken(base, says, wish.all())));
        store.flush();
        return view(copy, theirs);
    }

    private Revised<ComparisonView> view(Template copy, Theirs theirs) {
        ObjectNode base = base(copy);
        Optional<ObjectNode> says = says(copy, theirs);
        List<FieldComparison> fields = ThreeWay.compare(base, says.orElse(base), tree(TemplateRows.document(copy)));
        TemplateSource source = copy.source().orElseThrow(TemplateCopies::fromNothing);
        @Nullable String key = source.libraryKey();
        return ComparisonView.of(
                key == null
                        ? new ComparisonView.Source(TemplateOrigin.AGENCY, null, theirs.state())
                        : new ComparisonView.Source(
                                TemplateOrigin.BUILT_IN,
                                Library.id(key),
                                says.isPresent() ? ComparisonView.State.AVAILABLE : ComparisonView.State.WITHDRAWN),
                fields);
    }

    private Optional<ObjectNode> says(Template copy, Theirs theirs) {
        @Nullable String key = copy.source().map(TemplateSource::libraryKey).orElse(null);
        if (key == null) {
            return Optional.ofNullable(theirs.document()).map(TemplateCopies::tree);
        }
        Locale language =
                Locale.forLanguageTag(Objects.requireNonNullElse(copy.written().language(), "en"));
        return library.find(key, language).map(TemplateCopies::tree);
    }

    static ObjectNode base(Template copy) {
        return TemplateJson.object(copy.base().orElseThrow(TemplateCopies::fromNothing))
                .without(OWN);
    }

    static ObjectNode tree(TemplateDocument document) {
        return TemplateJson.tree(document).without(OWN);
    }

    private static Refusal fromNothing() {
        return Refusal.wrongState("This template is a copy of nothing that it could be compared with.");
    }
}
