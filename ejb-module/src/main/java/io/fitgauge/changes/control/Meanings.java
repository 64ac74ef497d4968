package io.fitgauge.changes.control;

import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.language.Messages;
import io.fitgauge.publishing.boundary.VersionChange;
import java.util.List;
import java.util.Map;

/** What changes of an ICP mean for each department: rules, in one language. */
public final class Meanings {

    private final Sentences sentences;
    private final CriterionMeaning criteria;
    private final ThresholdMeaning thresholds;
    private final PersonaMeaning personas;

    /** @param categories of attributes, by key */
    public Meanings(Messages messages, Map<String, Category> categories) {
        this.sentences = new Sentences(messages);
        this.criteria = new CriterionMeaning(categories, sentences);
        this.thresholds = new ThresholdMeaning(sentences);
        this.personas = new PersonaMeaning(sentences);
    }

    /** Of the first version of an ICP, all that it says being new. */
    public Meaning first(Thresholds from, List<VersionChange> all) {
        thresholds.first(from);
        return of(all);
    }

    public Meaning of(List<VersionChange> changes) {
        changes.forEach(this::add);
        return sentences.meaning();
    }

    private void add(VersionChange change) {
        switch (change.kind()) {
            case CRITERION_ADDED -> criteria.added(change);
            case CRITERION_REMOVED -> criteria.removed(change);
            case CRITERION_CHANGED -> criteria.changed(change);
            case THRESHOLD_CHANGED -> thresholds.changed(change);
            case WEIGHT_GROUP_ADDED, WEIGHT_GROUP_REMOVED, WEIGHT_GROUP_CHANGED -> sentences.sales("ranking", Map.of());
            case PERSONA_ADDED -> personas.added(change);
            case PERSONA_REMOVED -> personas.removed(change);
            case PERSONA_CHANGED -> personas.changed(change);
            case VALUE_TREE_CHANGED -> valueTree();
            case SEGMENT_CHANGED -> sentences.marketing("segment", Map.of());
            case PRODUCT_CHANGED -> product();
            case NAME_CHANGED, CRITERIA_REORDERED -> {} // nobody works otherwise for it
        }
    }

    private void valueTree() {
        sentences.sales("tree", Map.of());
        sentences.product("tree", Map.of());
    }

    private void product() {
        sentences.sales("product", Map.of());
        sentences.marketing("product", Map.of());
        sentences.product("product", Map.of());
    }
}
