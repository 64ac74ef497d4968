package io.fitgauge.identity.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a token stands on, each with the stamp that it had then.
 *
 * @param bySubject a membership, a session, a tenant, …
 */
public record Stamps(Map<UUID, Integer> bySubject) {

    public Stamps {
        bySubject = Map.copyOf(bySubject);
    }

    /** @throws IllegalArgumentException when this is no such text */
    public static Stamps parse(String text) {
        Map<UUID, Integer> stamps = new HashMap<>();
        for (String one : text.split(" ", -1)) {
            int colon = one.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("No stamp");
            }
            stamps.put(UUID.fromString(one.substring(0, colon)), Integer.valueOf(one.substring(colon + 1)));
        }
        return new Stamps(stamps);
    }

    /** What stands on both. Where they differ, the smaller stamp counts. */
    public Stamps and(Stamps other) {
        Map<UUID, Integer> both = new HashMap<>(bySubject);
        other.bySubject.forEach((subject, stamp) -> both.merge(subject, stamp, Math::min));
        return new Stamps(both);
    }

    /** @return those of these; one that is not known here has the stamp 0 */
    public Stamps only(Collection<UUID> subjects) {
        Map<UUID, Integer> some = new HashMap<>();
        subjects.forEach(subject -> some.put(subject, bySubject.getOrDefault(subject, 0)));
        return new Stamps(some);
    }

    /** @return {@code <uuid>:<stamp>}, separated by spaces */
    public String text() {
        return new TreeMap<>(bySubject)
                .entrySet().stream()
                        .map(stamp -> stamp.getKey() + ":" + stamp.getValue())
                        .collect(Collectors.joining(" "));
    }
}
