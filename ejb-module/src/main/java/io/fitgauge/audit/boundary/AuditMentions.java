package io.fitgauge.audit.boundary;

import io.fitgauge.audit.control.AuditTracesStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** People who are named by what was noted of other rows than their own. */
@Stateless
public class AuditMentions {

    @Inject
    AuditTracesStore store;

    /**
     * Of every entry about one of these resources that says one of the words, in any case, only the names of the fields
     * stay. For rooms that let go of a person ({@link io.fitgauge.portability.PersonalData}).
     *
     * @return of how many entries
     */
    public int erase(Caller caller, Collection<String> resources, Collection<String> words) {
        return words.stream()
                .mapToInt(word -> store.emptySaying(word, resources))
                .sum();
    }

    /**
     * Of every entry about these only the names of the fields stay. For rooms whose rows say something of a person.
     *
     * @return of how many entries
     */
    public int eraseAbout(Caller caller, String resource, Collection<UUID> ids) {
        return ids.stream().mapToInt(id -> store.emptyAbout(resource, id)).sum();
    }
}
