package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Mode;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.refusal.FieldErrors;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the criteria of an ICP, and says all that is wrong with them at once. */
public class CriteriaReader {

    private static final int MOST = 50;
    private static final String POINTER = "/criteria";

    private final CriterionReader reader;

    @Inject
    CriteriaReader(CriterionReader reader) {
        this.reader = reader;
    }

    /** With the shipped code tables, where there is no container. */
    public static CriteriaReader standalone() {
        OperandReader operands = new OperandReader(AttributeValues.standalone(), new Industries());
        DemandReader demands = new DemandReader(new MatchReader(operands, new Currencies()));
        return new CriteriaReader(new CriterionReader(demands, operands));
    }

    /**
     * @param definitions of the attributes that the criteria name, by key
     * @param errors takes all that is wrong, with pointers from the ICP down
     * @return in the order given; worth nothing when there are errors
     */
    public List<Criterion> read(
            List<? extends @Nullable WrittenCriterion> written,
            Map<String, AttributeView> definitions,
            FieldErrors errors) {
        if (written.size() > MOST) {
            errors.add(POINTER, "must hold at most " + MOST + " criteria");
            return List.of();
        }
        List<Criterion> criteria = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            FieldErrors own = new FieldErrors();
            read(written.get(i), definitions, keys, criteria, own);
            String pointer = POINTER + "/" + i;
            own.list().forEach(error -> errors.add(pointer + error.pointer(), error.detail()));
        }
        if (written.stream().noneMatch(CriteriaReader::weighs)) {
            errors.add(POINTER, "must hold a MUST or SCORE criterion with a weight above 0");
        }
        return criteria;
    }

    private void read(
            @Nullable WrittenCriterion written,
            Map<String, AttributeView> definitions,
            Set<String> keys,
            List<Criterion> criteria,
            FieldErrors errors) {
        if (written == null) {
            errors.add("", "must be a criterion");
            return;
        }
        reader.read(written, definitions, errors).ifPresent(criteria::add);
        String key = written.key();
        if (key != null && !keys.add(key)) {
            errors.add("/key", "is the key of a criterion before it");
        }
    }

    /** A mode or weight that is wrong was said to be so already, and counts. */
    private static boolean weighs(@Nullable WrittenCriterion written) {
        if (written == null || written.mode() == Mode.EXCLUDE) {
            return false;
        }
        Integer weight = written.weight();
        return written.mode() != Mode.MUST || (weight != null && weight != 0);
    }
}
