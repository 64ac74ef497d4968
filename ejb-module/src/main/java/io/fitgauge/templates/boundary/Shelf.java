package io.fitgauge.templates.boundary;

import io.fitgauge.templates.control.Library;
import io.fitgauge.templates.control.TemplateRows;
import io.fitgauge.templates.control.TemplateStore;
import io.fitgauge.templates.entity.TemplateDocument;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All templates that the bound tenant can use: the library and its own. */
class Shelf {

    private final Library library;
    private final TemplateStore store;

    @Inject
    Shelf(Library library, TemplateStore store) {
        this.library = library;
        this.store = store;
    }

    /** @param language that built-in ones are wanted in */
    Optional<TemplateDocument> find(UUID id, Locale language) {
        return library.key(id).map(key -> library.document(key, language)).or(() -> store.find(id)
                .map(TemplateRows::document));
    }

    /** @throws io.fitgauge.refusal.Refusal NOT_FOUND */
    TemplateDocument get(UUID id, Locale language) {
        return find(id, language).orElseThrow(() -> TemplateStore.missing(id));
    }
}
