package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.ValueOrigin;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who or what said the values of an account, told from its revisions. */
public final class Provenance {

    private final Account account;
    private final TreeMap<Integer, Origin> kept = new TreeMap<>();

    /** @param stems the revisions that values stem from, the oldest one that is kept among them */
    Provenance(Account account, Collection<Account> stems) {
        this.account = account;
        kept.put(account.revision(), account.origin());
        stems.forEach(revision -> kept.put(revision.revision(), revision.origin()));
    }

    /** The revisions that values of an account stem from, but for the first one. */
    static List<Integer> revisions(Account account) {
        return account.origins().values().stream()
                .filter(ValueOrigin.AtRevision.class::isInstance)
                .map(origin -> ((ValueOrigin.AtRevision) origin).revision())
                .distinct()
                .toList();
    }

    /** Of everything that is known, by field. */
    public Map<String, Origin> origins() {
        Map<String, Origin> origins = new LinkedHashMap<>();
        account.facts().fields().keySet().forEach(field -> origins.put(field, of(field)));
        return origins;
    }

    public Origin of(String field) {
        ValueOrigin origin = account.origins().get(field);
        if (origin instanceof ValueOrigin.Inherited inherited) {
            return inherited.origin();
        }
        int revision = origin instanceof ValueOrigin.AtRevision here ? here.revision() : kept.firstKey();
        return kept.getOrDefault(revision, kept.firstEntry().getValue());
    }
}
