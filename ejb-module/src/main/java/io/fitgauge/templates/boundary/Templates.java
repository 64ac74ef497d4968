package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Library;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.control.TemplateReader;
import io.fitgauge.templates.control.TemplateRows;
import io.fitgauge.templates.control.TemplateStore;
import io.fitgauge.templates.entity.Template;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.templates.entity.TemplateOrigin;
import io.fitgauge.templates.entity.TemplateSource;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates that a tenant can use, and the keeping of its own. */
@Stateless
public class Templates {

    @Inject
    Library library;

    @Inject
    TemplateStore store;

    @Inject
    TemplateReader reader;

    @Inject
    NewTemplates news;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /**
     * The built-in ones in the library's order, then the tenant's by name.
     *
     * @param language of the built-in ones
     */
    public Page<TemplateListing> list(Caller caller, TemplateFilter filter, Locale language, PageRequest request) {
        TemplateOrigin owner = owner(caller);
        List<TemplateListing> all = Stream.concat(
                        library.keys().stream().map(key -> TemplateListing.builtIn(library.document(key, language))),
                        store.heads().stream().map(head -> TemplateListing.of(head, owner)))
                .filter(filter::shows)
                .toList();
        return TemplatePages.page(library.keys(), all, request);
    }

    /**
     * @param language that a built-in one is wanted in
     * @throws Refusal NOT_FOUND
     */
    public Revised<TemplateView> find(Caller caller, UUID id, Locale language) {
        return library.key(id)
                .map(key -> builtIn(library.document(key, language)))
                .orElseGet(() -> revised(caller, store.find(id).orElseThrow(() -> TemplateStore.missing(id))));
    }

    /** Whether there is such a template, and reviews can be made by it. */
    public boolean isReviewChecklist(Caller caller, UUID id) {
        return library.key(id)
                .map(key -> library.document(key, Locale.ENGLISH).kind())
                .or(() -> store.find(id).map(Template::kind))
                .filter(TemplateKind.REVIEW_CHECKLIST::equals)
                .isPresent();
    }

    /** @throws Refusal INVALID with all that is wrong; TOO_LARGE; DUPLICATE for a key that there is; WRONG_STATE */
    public Revised<TemplateView> create(Caller caller, TemplateDraft draft) {
        return revised(caller, news.add(reader.one(TemplateJson.tree(draft)), "/key"));
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID, DUPLICATE; WRONG_STATE for a built-in one
     */
    public Revised<TemplateView> change(Caller caller, UUID id, int revision, TemplateDraft draft) {
        Template template = own(id, revision);
        TemplateDocument document = reader.one(TemplateJson.tree(draft));
        if (document.kind() != template.kind()) {
            throw Refusal.invalid("/kind", "A template stays what it is for.");
        }
        if (!document.key().equals(template.written().key())) {
            news.requireFree(document.key(), "/key");
        }
        if (!TemplateRows.written(document).equals(template.written())) {
            template.write(TemplateRows.written(document), clock.instant());
            store.flush();
        }
        return revised(caller, template);
    }

    /** What was made from it stays, and so do clients' copies. @throws Refusal NOT_FOUND, STALE, WRONG_STATE */
    public void remove(Caller caller, UUID id, int revision) {
        store.remove(own(id, revision));
    }

    /**
     * Makes one's own out of a built-in one, or out of one's own under another key.
     *
     * @param language of a built-in one
     * @param key free; found, when absent
     * @throws Refusal NOT_FOUND, DUPLICATE, WRONG_STATE
     */
    public Revised<TemplateView> copy(Caller caller, UUID id, Locale language, @Nullable String key) {
        TemplateDocument document = library.key(id)
                .map(known -> library.document(known, language))
                .orElseGet(() -> TemplateRows.document(store.find(id).orElseThrow(() -> TemplateStore.missing(id))));
        TemplateDocument wanted = document.called(key == null ? news.freeKey(document.key()) : key);
        Template copy = news.add(reader.one(TemplateJson.tree(wanted)), "/key");
        library.key(id).ifPresent(known -> copy.copies(TemplateSource.ofLibrary(known), TemplateJson.write(document)));
        store.flush();
        return revised(caller, copy);
    }

    /** All of the file or nothing. @throws Refusal as {@link #create} */
    public List<TemplateView> add(Caller caller, TemplateFile file) {
        List<TemplateDocument> documents = reader.file(TemplateJson.tree(file));
        TemplateOrigin owner = owner(caller);
        return Stream.iterate(0, place -> place < documents.size(), place -> place + 1)
                .map(place -> news.add(documents.get(place), "/templates/" + place + "/key"))
                .map(template -> TemplateView.of(template, owner))
                .toList();
    }

    /** @throws Refusal NOT_FOUND */
    public ObjectNode export(Caller caller, UUID id, Locale language) {
        return TemplateFiles.of(List.of(library.key(id)
                .map(key -> library.document(key, language))
                .orElseGet(() -> TemplateRows.document(store.find(id).orElseThrow(() -> TemplateStore.missing(id))))));
    }

    private Template own(UUID id, int revision) {
        if (library.key(id).isPresent()) {
            throw Refusal.wrongState("Built-in templates are read-only. Copy this one and change the copy.");
        }
        Template template = store.lock(id).orElseThrow(() -> TemplateStore.missing(id));
        if (template.revision() != revision) {
            throw Refusal.stale();
        }
        return template;
    }

    private TemplateOrigin owner(Caller caller) {
        return tenants.mine(caller).value().kind().equals("AGENCY") ? TemplateOrigin.AGENCY : TemplateOrigin.TENANT;
    }

    private Revised<TemplateView> revised(Caller caller, Template template) {
        return new Revised<>(template.revision(), TemplateView.of(template, owner(caller)));
    }

    private static Revised<TemplateView> builtIn(TemplateDocument document) {
        String variant = Integer.toHexString(TemplateJson.write(document).hashCode());
        return new Revised<>(0, TemplateView.builtIn(document), variant);
    }
}
