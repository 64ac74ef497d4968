package io.fitgauge.changes.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Ids as parameters of a statement; none of them is a list that nothing is in. */
record Ids(Map<String, Object> parameters) {

    /** @param prefix tells them from other parameters */
    static Ids of(String prefix, Collection<UUID> ids) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        ids.forEach(id -> parameters.put(prefix + parameters.size(), id));
        return new Ids(parameters);
    }

    /** @return such as {@code (:user0, :user1)} */
    String sql() {
        return parameters.isEmpty() ? "(NULL)" : "(:" + String.join(", :", parameters.keySet()) + ")";
    }
}
