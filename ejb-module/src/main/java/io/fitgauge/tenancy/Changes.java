package io.fitgauge.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the running transaction has changed. Filled from below: by every SQL statement, and by every entity that is
 * written, so that no boundary call can forget it.
 */
@ApplicationScoped
public class Changes {

    private static final String KEY = Changes.class.getName();
    private static final Pattern WRITE =
            Pattern.compile("^(?:INSERT(?:\\s+IGNORE)?\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+([a-z_]+)");

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private static final class Seen {

        private final List<Change> rows = new ArrayList<>();
        private final Set<String> tables = new LinkedHashSet<>();
        private @Nullable Actor doer;
        private boolean gone;
    }

    /** To be told of rows that are written by SQL of one's own, with what they say. */
    public void note(Change change) {
        Seen seen = seen();
        seen.rows.add(change);
    }

    /** Of a call that had to act as the system, because only it could tell whose doing it is: a login, for one. */
    public void doneBy(Actor actor) {
        seen().doer = actor;
    }

    /** @return who it was, if it was not the caller */
    public Optional<Actor> doer() {
        return Optional.ofNullable(seen().doer);
    }

    /** The tenant itself goes in this transaction, and with it all that was ever noted: nothing of it is. */
    public void goForGood() {
        seen().gone = true;
    }

    /** Whether nothing is to be written down. */
    public boolean areGone() {
        return seen().gone;
    }

    /** @throws IllegalArgumentException when it neither reads, nor writes in a way that could be noted */
    void statement(String sql) {
        Matcher write = WRITE.matcher(sql);
        if (write.find()) {
            table(write.group(1));
        } else if (!sql.startsWith("SELECT ")) {
            throw new IllegalArgumentException("What this statement writes cannot be told");
        }
    }

    void table(String name) {
        seen().tables.add(name);
    }

    /** @return the rows that are known one by one; begins anew */
    public List<Change> takeRows() {
        List<Change> rows = List.copyOf(seen().rows);
        seen().rows.clear();
        return rows;
    }

    /** @return the tables that SQL wrote to; begins anew */
    public Set<String> takeTables() {
        Set<String> tables = Set.copyOf(seen().tables);
        seen().tables.clear();
        return tables;
    }

    private Seen seen() {
        if (transaction.getTransactionKey() == null) {
            return new Seen(); // nothing is written without one
        }
        if (transaction.getResource(KEY) instanceof Seen known) {
            return known;
        }
        Seen fresh = new Seen();
        transaction.putResource(KEY, fresh);
        return fresh;
    }
}
