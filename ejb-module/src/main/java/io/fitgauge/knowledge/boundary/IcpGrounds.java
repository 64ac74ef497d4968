package io.fitgauge.knowledge.boundary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an ICP rests on, for other rooms.
 *
 * @param criteria by key, of those that evidence supports: the newest day of it. Keys that no criterion has any more may be
 *     among them
 * @param newest of all evidence that is linked to the ICP; absent when none is
 */
public record IcpGrounds(Map<String, LocalDate> criteria, @Nullable LocalDate newest, BestCustomersView bestCustomers) {

    public IcpGrounds {
        criteria = new LinkedHashMap<>(criteria);
    }

    /** The keys of criteria that rest on something. */
    public Set<String> supported() {
        return criteria.keySet();
    }
}
