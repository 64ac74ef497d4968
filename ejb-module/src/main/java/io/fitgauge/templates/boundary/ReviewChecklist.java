package io.fitgauge.templates.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a review goes through, as a template says it. */
public record ReviewChecklist(String name, List<Item> items) {

    public ReviewChecklist {
        items = List.copyOf(items);
    }

    /** @param why what it is good for */
    public record Item(String text, @Nullable String why) {}
}
