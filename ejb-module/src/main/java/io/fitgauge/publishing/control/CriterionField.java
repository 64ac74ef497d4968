package io.fitgauge.publishing.control;

import io.fitgauge.icps.boundary.CriterionBody;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can differ in a criterion. */
enum CriterionField {
    ATTRIBUTE("attribute", CriterionBody::attribute),
    MATCH("match", CriterionBody::match),
    ANY_OF("anyOf", CriterionBody::anyOf),
    ALL_OF("allOf", CriterionBody::allOf),
    MODE("mode", CriterionBody::mode),
    WEIGHT("weight", criterion -> criterion.weight() == null ? 0 : criterion.weight()),
    GROUP("group", CriterionBody::group),
    REASON("reason", CriterionBody::reason),
    VALID_UNTIL("validUntil", CriterionBody::validUntil);

    private final String field;
    private final Function<CriterionBody, @Nullable Object> value;

    CriterionField(String field, Function<CriterionBody, @Nullable Object> value) {
        this.field = field;
        this.value = value;
    }

    /** As clients know it. */
    String field() {
        return field;
    }

    static List<CriterionField> thatDiffer(CriterionBody was, CriterionBody now) {
        return Arrays.stream(values())
                .filter(field -> !SameJson.same(field.value.apply(was), field.value.apply(now)))
                .toList();
    }
}
