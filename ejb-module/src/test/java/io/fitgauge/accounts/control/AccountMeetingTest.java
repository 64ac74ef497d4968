package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.RowCounts;
import io.fitgauge.fit.AttributeValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountMeetingTest {

    private static final UUID IMPORT = new UUID(7, 7);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final AnImport file = AnImport.with("{'columns': {'Id': 'externalId', 'Name': 'name', 'Sector': 'sector',"
            + " 'Staff': 'employees'}, 'badCell': 'UNKNOWN'}");
    private final Map<String, Account> known = new HashMap<>();

    @Test
    void rowsMakeAccountsOrChangeThoseThatAreKnown() {
        store(outcome("1,Acme,Tea,5", NOW));

        Met outcome = outcome("1,Acme,Tea,6\n2,Globex,,\n,Initech,,", LATER);

        assertThat(outcome.counts()).isEqualTo(RowCounts.of(2, 1, 0, 0));
        assertThat(outcome.born()).extracting(Account::name).containsExactly("Globex", "Initech");
        Account acme = outcome.changed().get(0);
        assertThat(acme.revision()).isEqualTo(2);
        assertThat(acme.createdAt()).isEqualTo(NOW);
        assertThat(acme.updatedAt()).isEqualTo(LATER);
        assertThat(acme.lastImport()).isEqualTo(IMPORT);
        assertThat(acme.attributes().value("sector")).contains(new AttributeValue.Text("Tea"));
    }

    @Test
    void rowsThatChangeNothingAreUnchanged() {
        store(outcome("1,Acme,Tea,5", NOW));

        Met outcome = outcome("1,Acme,,5.0", LATER);

        assertThat(outcome.counts()).isEqualTo(RowCounts.of(0, 0, 1, 0));
        assertThat(outcome.changed()).isEmpty();
    }

    @Test
    void rowsThatMeetInAnAccountThatWasMergedMakeOneRevision() {
        store(outcome("1,Acme,Tea,5", NOW));
        known.put("2", known.get("1"));

        Met outcome = outcome("1,Acme,Tea,6\n2,Acme BV,,", LATER);

        assertThat(outcome.counts()).isEqualTo(RowCounts.of(0, 2, 0, 0));
        assertThat(outcome.changed()).hasSize(1);
        Account acme = outcome.changed().get(0);
        assertThat(acme.revision()).isEqualTo(2);
        assertThat(acme.name()).isEqualTo("Acme BV");
        assertThat(acme.facts().externalId()).isEqualTo("1");
        assertThat(acme.attributes().value("employees").toString()).contains("6");
    }

    @Test
    void rowsThatUndoEachOtherChangeNothing() {
        store(outcome("1,Acme,Tea,5", NOW));
        known.put("2", known.get("1"));

        assertThat(outcome("1,Acme,Tea,6\n2,Acme,Tea,5", LATER).changed()).isEmpty();
    }

    @Test
    void aNewAccountNeedsAName() {
        Met outcome = outcome("7,,Tea,5", NOW);

        assertThat(outcome.counts()).isEqualTo(RowCounts.of(0, 0, 0, 1));
        assertThat(outcome.remarks())
                .containsExactly(new ImportRemark(
                        2, true, "Name", "There is no account \"7\" yet, and a new one needs a name.", "7,,Tea,5"));
    }

    @Test
    void aKnownAccountKeepsTheNameThatTheRowDoesNotSay() {
        store(outcome("7,Acme,,5", NOW));

        assertThat(outcome("7,,,6", LATER).changed()).extracting(Account::name).containsExactly("Acme");
    }

    @Test
    void cellsThatBecameUnknownAreRemarkedUponButRejectNothing() {
        Met outcome = outcome("1,Acme,Tea,many", NOW);

        assertThat(outcome.counts()).isEqualTo(RowCounts.of(1, 0, 0, 0));
        assertThat(outcome.remarks())
                .containsExactly(new ImportRemark(
                        2, false, "Staff", "became unknown: \"many\" is no number.", "1,Acme,Tea,many"));
    }

    @Test
    void rowsThatCouldNotBeReadAreRejected() {
        Met outcome = outcome("1,Acme,Tea", NOW);

        assertThat(outcome.counts()).isEqualTo(RowCounts.of(0, 0, 0, 1));
        assertThat(outcome.remarks())
                .containsExactly(
                        new ImportRemark(2, true, null, "The row has 3 cells, the header has 4.", "1,Acme,Tea"));
    }

    private Met outcome(String rows, Instant now) {
        KnownAccounts accounts = new KnownAccounts(byId(), known);
        AccountMatch match =
                new AccountMatch(file.plan().options(), accounts, LikelyAccounts.NONE, new EarlierRows(), IMPORT);
        Met met = new Met();
        RowChunk chunk = new RowChunk(0, file.of("Id,Name,Sector,Staff\n" + rows));
        MetRows rowsMet = new AccountMeeting(file.plan(), accounts, match, Origin.imported(IMPORT, now))
                .meet(chunk, (born, changed, aliases) -> {
                    met.born.addAll(born);
                    met.changed.addAll(changed);
                });
        rowsMet.store();
        met.rows = rowsMet;
        return met;
    }

    private void store(Met outcome) {
        outcome.born().forEach(account -> known.put(account.facts().externalId(), account));
    }

    private Map<UUID, Account> byId() {
        return known.values().stream().distinct().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** What a chunk came to. */
    private static final class Met {

        private final List<Account> born = new ArrayList<>();
        private final List<Account> changed = new ArrayList<>();
        private @Nullable MetRows rows;

        private MetRows rows() {
            return Objects.requireNonNull(rows);
        }

        RowCounts counts() {
            return rows().counts();
        }

        List<ImportRemark> remarks() {
            return rows().remarks();
        }

        List<Account> born() {
            return born;
        }

        List<Account> changed() {
            return changed;
        }
    }
}
