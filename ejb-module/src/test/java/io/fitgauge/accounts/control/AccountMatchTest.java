package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.RowCounts;
import io.fitgauge.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which accounts the rows of lists without common ids speak of. */
class AccountMatchTest {

    private static final String HEAD = "Id,Name,Site,Land,Staff\n";
    private static final String ALL = "'externalId', 'domain', 'name'";

    private final Here here = new Here();

    @Test
    void aDomainFindsTheAccountOfAnotherListAndBothIdsNameItFromThenOn() {
        here.imported(ALL, "a1,Acme,acme.com,,5\n");

        assertThat(here.imported(ALL, "b7,Acme Holding,https://www.acme.com/about,NL,6\n")
                        .counts())
                .isEqualTo(RowCounts.of(0, 1, 0, 0));
        assertThat(here.facts()).singleElement().satisfies(acme -> {
            assertThat(acme.name()).isEqualTo("Acme Holding");
            assertThat(acme.externalId()).isEqualTo("a1");
        });
        assertThat(here.aliases).containsOnlyKeys("b7");
        assertThat(here.imported("'externalId'", "b7,,,,9\n").counts()).isEqualTo(RowCounts.of(0, 1, 0, 0));
    }

    @Test
    void withoutBeingAskedForADomainOnlyMakesANote() {
        here.imported(ALL, "a1,Acme,acme.com,,5\n");

        MetRows met = here.imported("'externalId'", "b7,Acme Holding,acme.com,,6\nb8,ACME B.V.,,,\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(2, 0, 0, 0));
        assertThat(met.remarks())
                .containsExactly(new ImportRemark(
                        2,
                        false,
                        "Site",
                        "new account, but it looks like \"Acme\", "
                                + here.accounts.get(0).id() + ", which has this domain.",
                        "b7,Acme Holding,acme.com,,6"));
    }

    @Test
    void aNameFindsAnAccountUnlessItIsElsewhere() {
        here.imported(ALL, "a1,Acme,acme.com,NL,5\n");

        assertThat(here.imported(ALL, ",ACME B.V.,,,6\n").counts()).isEqualTo(RowCounts.of(0, 1, 0, 0));
        assertThat(here.imported(ALL, ",Acme,,DE,6\n,Acme,acme.de,,6\n").counts())
                .isEqualTo(RowCounts.of(2, 0, 0, 0));
    }

    @Test
    void anExternalIdOfItsOwnIsStrongerThanAName() {
        here.imported(ALL, "a1,Acme,,,5\n");

        assertThat(here.imported(ALL, "a2,Acme,,,5\n").counts()).isEqualTo(RowCounts.of(1, 0, 0, 0));
    }

    @Test
    void whatCouldBeSeveralIsRejectedUnlessItHasAnExternalId() {
        here.imported("'externalId'", "a1,Acme,acme.com,,\na2,Bolt,acme.com,,\n");

        MetRows met = here.imported(ALL, ",Bolt Ltd,acme.com,NL,\n");
        assertThat(met.counts()).isEqualTo(RowCounts.of(0, 1, 0, 0));
        met = here.imported(ALL, "a3,Dent,acme.com,,\n");
        MetRows unclear = here.imported(ALL, ",Coil,acme.com,,\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(1, 0, 0, 0));
        assertThat(unclear.counts()).isEqualTo(RowCounts.of(0, 0, 0, 1));
        assertThat(unclear.remarks().get(0).column()).isEqualTo("Site");
        assertThat(unclear.remarks().get(0).reason()).isEqualTo("Several accounts here have the domain \"acme.com\".");
    }

    @Test
    void ofRowsOfOneFileThatSpeakOfTheSameTheFirstWins() {
        MetRows met = here.imported(
                ALL, ",Acme,acme.com,,1\n,Acme Two,acme.com,,2\n,Bolt,,,3\n,BOLT Inc.,,,4\n,Bolt,bolt.eu,,5\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(3, 0, 0, 2));
        assertThat(met.remarks())
                .extracting(ImportRemark::reason)
                .containsExactly(
                        "The domain \"acme.com\" stands in line 2 already.",
                        "The company \"BOLT Inc.\" stands in line 4 already.");
    }

    @Test
    void rowsOfOneFileWithIdsOfTheirOwnAreTwoCompanies() {
        assertThat(here.imported(ALL, "1,Bloom,bloom.com,,\n2,Bloom,bloom.com,,\n3,Bloom,,,\n4,Bloom,,,\n")
                        .counts())
                .isEqualTo(RowCounts.of(4, 0, 0, 0));
        here.imported(ALL, "9,Acme,acme.com,,\n");
        assertThat(here.imported(ALL, "x,Acme,acme.com,,\ny,Acme,acme.com,,\n").counts())
                .isEqualTo(RowCounts.of(1, 0, 1, 0));
    }

    @Test
    void whatRowsFindAccountsByMustMakeSense() {
        assertThatThrownBy(() -> plan("'colour'")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan("'externalId', 'externalId'")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan("'domain'")).isInstanceOf(Refusal.class); // ids are mapped
        assertThatThrownBy(() -> AnImport.with("{'columns': {'N': 'name'}, 'match': ['domain']}"))
                .isInstanceOf(Refusal.class);
    }

    @Property(tries = 300)
    void itMakesNoDifferenceHowAFileIsCutOrWhetherItIsTriedFirst(
            @ForAll @Size(max = 8) List<@IntRange(max = 1_199) Integer> before,
            @ForAll @Size(max = 30) List<@IntRange(max = 1_199) Integer> rows,
            @ForAll @IntRange(min = 1, max = 9) int size) {
        Here whole = new Here();
        whole.imported(ALL, csv(before));
        Here cut = new Here();
        cut.imported(ALL, csv(before));
        RowCounts tried = cut.run(ALL, csv(rows), size, false).counts();

        assertThat(cut.run(ALL, csv(rows), size, true).counts())
                .isEqualTo(tried)
                .isEqualTo(whole.imported(ALL, csv(rows)).counts());
        assertThat(cut.facts()).isEqualTo(whole.facts());
        assertThat(cut.aliases.keySet()).isEqualTo(whole.aliases.keySet());
    }

    /** Few ids, names, domains and countries, so that they meet in every way. */
    private static String csv(List<Integer> rows) {
        return rows.stream()
                .map(row -> (row % 2 == 0 ? "id" + row % 10 : "") + ",Name" + row % 3 + ","
                        + (row % 4 < 2 ? "site" + row / 10 % 3 + ".com" : "") + ","
                        + List.of("", "NL", "DE").get(row / 100 % 3) + "," + row / 400)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static ImportPlan plan(String match) {
        return AnImport.with("{'columns': {'Id': 'externalId', 'Name': 'name', 'Site': 'domain', 'Land': 'country',"
                        + " 'Staff': 'employees'}, 'match': [" + match + "]}")
                .plan();
    }

    /** What is stored. */
    private static final class Here {

        private final List<Account> accounts = new ArrayList<>();
        private final Map<String, UUID> aliases = new HashMap<>();
        private long imports;

        MetRows imported(String match, String rows) {
            return run(match, rows, 1_000, true);
        }

        MetRows run(String match, String rows, int size, boolean store) {
            UUID importId = new UUID(7, ++imports);
            EarlierRows earlier = new EarlierRows();
            ImportPlan plan = plan(match);
            List<RowOutcome> all = outcomes(plan, rows);
            RowCounts counts = RowCounts.NONE;
            List<ImportRemark> remarks = new ArrayList<>();
            for (int from = 0; from < all.size(); from += size) {
                RowChunk chunk = new RowChunk(from, all.subList(from, Math.min(all.size(), from + size)));
                MetRows met = meet(plan, chunk, importId, earlier);
                if (store) {
                    met.store();
                }
                counts = counts.plus(met.counts());
                remarks.addAll(met.remarks());
            }
            return new MetRows(counts, remarks, List.of(), () -> {});
        }

        private static List<RowOutcome> outcomes(ImportPlan plan, String rows) {
            return AnImport.of(plan, (HEAD + rows).getBytes(StandardCharsets.UTF_8));
        }

        private MetRows meet(ImportPlan plan, RowChunk chunk, UUID importId, EarlierRows earlier) {
            KnownAccounts known = new KnownAccounts(byId(), byExternalId());
            LikelyAccounts likely = new LikelyAccounts(
                    grouped(account -> account.facts().domain()), grouped(account -> MatchName.of(account.name())));
            AccountMatch match = new AccountMatch(plan.options(), known, likely, earlier, importId);
            Origin origin = Origin.imported(importId, Instant.parse("2026-11-22T09:00:00Z"));
            return new AccountMeeting(plan, known, match, origin).meet(chunk, (born, changed, more) -> {
                accounts.addAll(born);
                Map<UUID, Account> now = changed.stream().collect(Collectors.toMap(Account::id, Function.identity()));
                accounts.replaceAll(account -> now.getOrDefault(account.id(), account));
                aliases.putAll(more);
            });
        }

        private Map<UUID, Account> byId() {
            return accounts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
        }

        private Map<String, Account> byExternalId() {
            Map<String, Account> found = new HashMap<>();
            aliases.forEach((alias, id) -> found.put(alias, Objects.requireNonNull(byId().get(id))));
            accounts.forEach(account -> found.put(String.valueOf(account.facts().externalId()), account));
            found.remove("null");
            return found;
        }

        private Map<String, List<Account>> grouped(Function<Account, String> key) {
            Map<String, List<Account>> groups = new LinkedHashMap<>();
            accounts.forEach(
                    account -> groups.computeIfAbsent(String.valueOf(key.apply(account)), unused -> new ArrayList<>())
                            .add(account));
            groups.remove("null");
            return groups;
        }

        List<AccountFacts> facts() {
            return accounts.stream().map(Account::facts).toList();
        }
    }
}
