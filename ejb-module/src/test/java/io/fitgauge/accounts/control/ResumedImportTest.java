package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.AccountImport;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.RowCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** An import that was cut off and taken up again ends as if nothing had happened. */
class ResumedImportTest {

    private static final UUID IMPORT = new UUID(7, 7);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final AnImport file = AnImport.with(
            "{'columns': {'Id': 'externalId', 'Name': 'name', 'Staff': 'employees'}, 'badCell': 'UNKNOWN'}");

    @Property(tries = 300)
    void noRowIsLostOrTakenTwice(
            @ForAll @Size(max = 40) List<@IntRange(max = 99) Integer> rows,
            @ForAll @Size(max = 5) List<@IntRange(max = 4) Integer> lives,
            @ForAll @IntRange(min = 1, max = 7) int chunk)
            throws IOException {
        byte[] csv = csv(rows);
        Database whole = new Database();
        whole.run(csv, 1_000, Integer.MAX_VALUE);
        Database cutOff = new Database();
        for (int commits : lives) {
            cutOff.run(csv, chunk, commits);
        }
        cutOff.run(csv, chunk, Integer.MAX_VALUE);

        assertThat(cutOff.imported.counts()).isEqualTo(whole.imported.counts());
        assertThat(cutOff.imported.counts().read()).isEqualTo(rows.size());
        assertThat(cutOff.facts()).isEqualTo(whole.facts());
        assertThat(cutOff.remarks).isEqualTo(whole.remarks);
    }

    @Property(tries = 100)
    void theSameFileAgainChangesNothing(@ForAll @Size(max = 40) List<@IntRange(max = 69) Integer> rows)
            throws IOException {
        Database database = new Database();
        database.run(csv(rows), 3, Integer.MAX_VALUE);
        RowCounts first = database.imported.counts();
        database.imported = new AccountImport(new UUID(1, 2), ImportKind.ACCOUNT, "a.csv", "{}");
        database.run(csv(rows), 5, Integer.MAX_VALUE);

        assertThat(database.imported.counts()).isEqualTo(RowCounts.of(0, 0, first.created(), first.rejected()));
    }

    /** Some ids repeat, some cells cannot be read, some rows have no name or, from 70 on, no id. */
    private static byte[] csv(List<Integer> rows) {
        return rows.stream()
                .map(row -> (row < 70 ? "id" + row % 20 : "") + "," + (row % 7 == 0 && row < 70 ? "" : "Name" + row)
                        + "," + (row % 5 == 0 ? "many" : row % 3))
                .collect(Collectors.joining("\n", "Id,Name,Staff\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is committed. */
    private final class Database {

        private final Map<String, Account> byExternalId = new LinkedHashMap<>();
        private final List<Account> others = new ArrayList<>();
        private final List<ImportRemark> remarks = new ArrayList<>();
        private AccountImport imported = new AccountImport(new UUID(1, 1), ImportKind.ACCOUNT, "a.csv", "{}");

        /** @param commits how many chunks are committed before the server dies */
        void run(byte[] csv, int chunkSize, int commits) throws IOException {
            Pieces pieces = new Pieces(number -> number == 0 ? Optional.of(csv) : Optional.empty());
            try (ImportFile rows = ImportFile.open(pieces, file.plan(), AnImport.CODES)) {
                RowChunks chunks = new RowChunks(rows, chunkSize);
                while (chunks.nextBefore(imported.counts().read()).isPresent()) {
                    // gone through before
                }
                for (int i = 0; i < commits; i++) {
                    Optional<RowChunk> chunk = chunks.next();
                    if (chunk.isEmpty()) {
                        return;
                    }
                    commit(chunk.get());
                }
            }
        }

        private void commit(RowChunk chunk) {
            KnownAccounts known = new KnownAccounts(Map.of(), byExternalId);
            AccountMatch match =
                    new AccountMatch(file.plan().options(), known, LikelyAccounts.NONE, new EarlierRows(), IMPORT);
            MetRows met = new AccountMeeting(file.plan(), known, match, Origin.imported(IMPORT, NOW))
                    .meet(chunk, (born, changed, aliases) -> {
                        born.forEach(this::put);
                        changed.forEach(this::put);
                    });
            met.store();
            remarks.addAll(met.remarks());
            imported.advance(chunk.first(), met.counts(), met.remarks().size());
        }

        private void put(Account account) {
            String externalId = account.facts().externalId();
            if (externalId == null) {
                others.add(account);
            } else {
                byExternalId.put(externalId, account);
            }
        }

        List<AccountFacts> facts() {
            List<Account> all = new ArrayList<>(byExternalId.values());
            all.addAll(others);
            return all.stream().map(Account::facts).toList();
        }
    }
}
