package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Library;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Templates of checklists, for the room that holds reviews. */
@Stateless
public class ReviewChecklists {

    private static final String USUAL = "review-yearly";

    @Inject
    Library library;

    @Inject
    Shelf shelf;

    /**
     * @param id absent for the usual one, which also stands in for one that is gone
     * @param language of a built-in one
     */
    public ReviewChecklist find(Caller caller, @Nullable UUID id, Locale language) {
        return checklist(id, language).orElseGet(() -> of(library.document(USUAL, language)));
    }

    /** @throws Refusal INVALID when it is none */
    public void require(Caller caller, UUID id, String pointer) {
        if (checklist(id, Locale.ENGLISH).isEmpty()) {
            throw Refusal.invalid(pointer, "is not a template of kind REVIEW_CHECKLIST here");
        }
    }

    private Optional<ReviewChecklist> checklist(@Nullable UUID id, Locale language) {
        return Optional.ofNullable(id)
                .flatMap(known -> shelf.find(known, language))
                .filter(template -> template.kind() == TemplateKind.REVIEW_CHECKLIST)
                .map(ReviewChecklists::of);
    }

    private static ReviewChecklist of(TemplateDocument template) {
        List<ReviewChecklist.Item> items = new ArrayList<>();
        for (JsonNode item : template.content().path("items")) {
            items.add(new ReviewChecklist.Item(
                    item.path("text").asText(),
                    item.hasNonNull("why") ? item.path("why").asText() : null));
        }
        return new ReviewChecklist(template.name(), items);
    }
}
