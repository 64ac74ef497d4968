package io.fitgauge.changes.entity;

import java.util.List;

/** What a change means for each department, a sentence each; empty where it means nothing. */
public record Meaning(List<String> sales, List<String> marketing, List<String> product) {

    public static final Meaning NOTHING = new Meaning(List.of(), List.of(), List.of());

    public Meaning {
        sales = List.copyOf(sales);
        marketing = List.copyOf(marketing);
        product = List.copyOf(product);
    }
}
