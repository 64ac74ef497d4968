package io.fitgauge.reviews.entity;

import java.util.List;

/** What is to be looked at, as a template says it. */
public record Checklist(String name, List<ReviewItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }
}
