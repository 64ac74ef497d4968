package io.fitgauge.knowledge.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Ids as parameters of a statement. */
record InList(Map<String, Object> parameters) {

    static InList of(Collection<UUID> ids) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        ids.forEach(id -> parameters.put("v" + parameters.size(), id));
        return new InList(parameters);
    }

    /** @return such as {@code (:v0, :v1)} */
    String sql() {
        return "(:" + String.join(", :", parameters.keySet()) + ")";
    }
}
