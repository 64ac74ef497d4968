package io.fitgauge.reference.boundary;

import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Locale;

/** The terms that the product uses, explained; the same for every tenant. */
public final class Glossary {

    private static final List<String> KEYS = List.of(
            "tenant",
            "product",
            "segment",
            "icp",
            "version",
            "draft",
            "statement",
            "attribute",
            "criterion",
            "must",
            "exclude",
            "weight",
            "weightGroup",
            "tolerance",
            "threshold",
            "score",
            "low",
            "high",
            "coverage",
            "tier",
            "decision",
            "finding",
            "bestFit",
            "lift",
            "mql",
            "persona",
            "buyingCommittee",
            "champion",
            "decisionMaker",
            "influencer",
            "blocker",
            "template",
            "account",
            "contact",
            "lead",
            "deal",
            "winRate",
            "evidence",
            "lint",
            "review");

    private Glossary() {}

    /** @return in the order in which they build on each other */
    public static List<TermView> in(Locale language) {
        Messages words = Messages.of(language, "io.fitgauge.reference.glossary");
        return KEYS.stream()
                .map(key -> new TermView(key, words.text(key + ".term"), words.text(key + ".explanation")))
                .toList();
    }
}
