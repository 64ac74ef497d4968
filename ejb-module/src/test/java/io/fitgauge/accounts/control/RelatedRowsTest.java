package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.accounts.entity.RowCounts;
import io.fitgauge.accounts.entity.Seniority;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelatedRowsTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final UUID GLOBEX = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final OwningAccounts OWNERS = new OwningAccounts(
            Map.of("A1", Set.of(ACME)),
            Map.of("acme.example", Set.of(ACME), "shared.example", Set.of(ACME, GLOBEX)),
            Map.of("acme", Set.of(ACME), "globex", Set.of(GLOBEX)));

    private static final String CONTACTS = "{'columns': {'Id': 'externalId', 'Name': 'name', 'Mail': 'email',"
            + " 'Rank': 'seniority', 'Key': 'account.externalId', 'Site': 'account.domain',"
            + " 'Company': 'account.name'}}";
    private static final String PEOPLE = "Id,Name,Mail,Rank,Key,Site,Company\n";

    private static final String DEALS = "{'columns': {'Id': 'externalId', 'Company': 'account.name',"
            + " 'Title': 'name', 'Status': 'stage', 'Value': 'amount', 'Unit': 'amount.currency',"
            + " 'Start': 'openedOn', 'End': 'closedOn', 'Why': 'lostReason'}, 'decimal': ',', 'grouping': '.',"
            + " 'dateFormat': 'd/M/yyyy', 'values': {'stage': {'sold': 'WON', 'gone': 'LOST'}}}";
    private static final String SALES = "Id,Company,Title,Status,Value,Unit,Start,End,Why\n";

    private final List<Contact> contacts = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();

    @Test
    void anAccountIsNamedByExternalIdOrDomainOrName() {
        MetRows met = people(
                "1,Ann,,,A1,,\n2,Ben,,,,https://www.Acme.example/,\n3,Cas,,,,,\" ACME \"\n" + "4,Dee,,,A1,,Globex\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(4, 0, 0, 0));
        assertThat(contacts).extracting(contact -> contact.facts().accountId()).containsOnly(ACME);
    }

    @Test
    void whatIsNotExactlyOneAccountIsRejectedNamingTheColumn() {
        MetRows met = people("1,Ann,,,A9,,\n2,Ben,,,,shared.example,\n3,Cas,,,,,Initech\n4,Dee,,,,,\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(0, 0, 0, 4));
        assertThat(met.remarks()).extracting(ImportRemark::column).containsExactly("Key", "Site", "Company", null);
        assertThat(met.remarks().get(0).reason()).contains("no account", "A9");
        assertThat(met.remarks().get(1).reason()).contains("more than one account");
    }

    @Test
    void aKnownExternalIdUpdatesElseTheSameAddressAtTheSameAccountElseARowCreates() {
        people("1,Ann,ann@acme.example,,A1,,\n");

        assertThat(people("1,Anna,,VP,,,\n").counts()).isEqualTo(RowCounts.of(0, 1, 0, 0));
        assertThat(people(",Anne,ANN@acme.example,VP,A1,,\n").counts()).isEqualTo(RowCounts.of(0, 1, 0, 0));
        assertThat(people(",Ann,ann@acme.example,,,,Globex\n").counts()).isEqualTo(RowCounts.of(1, 0, 0, 0));
        assertThat(people("1,Anne,,VP,A1,,\n").counts()).isEqualTo(RowCounts.of(0, 0, 1, 0));
        assertThat(contacts.get(0).facts().seniority()).isEqualTo(Seniority.VP);
        assertThat(contacts.get(0).revision()).isEqualTo(3);
    }

    @Test
    void nobodyStandsInAFileTwiceAndNobodyGetsTheAddressOfAnother() {
        people("1,Ann,ann@acme.example,,A1,,\n2,Ben,ben@acme.example,,A1,,\n");

        MetRows met = people(",Cas,cas@acme.example,,A1,,\n,Cas,Cas@acme.example,,A1,,\n"
                + ",Cas,cas@acme.example,,,acme.example,\n2,Ben,ann@acme.example,,,,\n1,Ann,,,,,\n1,Ann,,,,,\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(1, 0, 1, 4));
        assertThat(met.remarks()).extracting(ImportRemark::column).containsExactly("Mail", "Mail", "Mail", "Id");
    }

    /** One of them by the account's id and the other by its name, in another chunk, and nothing is stored. */
    @Test
    void whatSpeaksOfTheSameIsFoundWhereverTheFileIsCut() {
        ImportPlan plan = plan(ImportKind.CONTACT, CONTACTS);
        List<RowOutcome> rows = chunk(plan, PEOPLE + ",Ann,ann@acme.example,,A1,,\n,Ann,ANN@acme.example,,,,Acme\n")
                .rows();
        EarlierRows earlier = new EarlierRows();
        List<MetRows> met = rows.stream()
                .map(row -> new ContactMeeting(plan, OWNERS, contacts, earlier, NOW)
                        .meet(new RowChunk(rows.indexOf(row), List.of(row)), (born, changed) -> {}))
                .toList();

        assertThat(met).extracting(MetRows::counts).containsExactly(RowCounts.of(1, 0, 0, 0), RowCounts.of(0, 0, 0, 1));
        assertThat(met.get(1).remarks().get(0).reason()).isEqualTo("Line 2 of the file speaks of the same one.");
    }

    @Test
    void aNewContactNeedsAName() {
        assertThat(people("1,,,,A1,,\n").remarks())
                .extracting(ImportRemark::column)
                .containsExactly("Name");
    }

    @Test
    void cellsOfDealsAreReadAsTheOptionsSay() {
        MetRows met = sales("1,Acme,Seats,Sold,\"1.234,50\",EUR,1/2/2026,3/4/2026,\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(1, 0, 0, 0));
        assertThat(deals.get(0).facts().stage()).isEqualTo(Stage.WON);
        assertThat(deals.get(0).facts().amount()).isEqualTo(new AttributeValue.Money(new BigDecimal("1234.50"), "EUR"));
        assertThat(deals.get(0).facts().openedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(deals.get(0).facts().closedOn()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(sales("1,,Seats,WON,\"1234,5\",EUR,,,\n").counts()).isEqualTo(RowCounts.of(0, 0, 1, 0));
        assertThat(sales("1,,Chairs,,,,,,\n").counts()).isEqualTo(RowCounts.of(0, 1, 0, 0));
    }

    @Test
    void aBrokenRuleRejectsTheRowWithItsColumn() {
        MetRows met = sales("1,Acme,,OPEN,,,,3/4/2026,\n2,Acme,,sold,,,3/4/2026,1/4/2026,\n3,Acme,,sold,,,,,price\n"
                + "4,Acme,,gone,-5,EUR,,,\n5,Acme,,perhaps,,,,,\n6,Acme,,gone,5,EUR,,1/4/2026,price\n");

        assertThat(met.counts()).isEqualTo(RowCounts.of(1, 0, 0, 5));
        assertThat(met.remarks())
                .extracting(ImportRemark::column)
                .containsExactly("End", "End", "Why", "Value", "Status");
    }

    @Test
    void columnsMustNameFieldsOfTheKindAndASortOfAccount() {
        assertThatThrownBy(() -> plan(ImportKind.CONTACT, "{'columns': {'Name': 'name', 'Sum': 'amount'}}"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly("/columns/Sum", "/columns"));
        assertThatThrownBy(() -> plan(ImportKind.DEAL, "{'columns': {'Id': 'externalId', 'Mail': 'email'}}"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan(ImportKind.DEAL, "{'columns': {'Id': 'externalId', 'Sum': 'amount'}}"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly("/currency"));
        assertThatThrownBy(() -> ImportPlan.of(AnImport.options("{'columns': {'Id': 'account.name'}}"), Map.of()))
                .isInstanceOf(Refusal.class);
    }

    private MetRows people(String rows) {
        ImportPlan plan = plan(ImportKind.CONTACT, CONTACTS);
        MetRows met = new ContactMeeting(plan, OWNERS, contacts, new EarlierRows(), NOW)
                .meet(chunk(plan, PEOPLE + rows), (born, changed) -> {
                    contacts.removeIf(
                            old -> changed.stream().anyMatch(now -> now.id().equals(old.id())));
                    contacts.addAll(0, changed);
                    contacts.addAll(born);
                });
        met.store();
        return met;
    }

    private MetRows sales(String rows) {
        ImportPlan plan = plan(ImportKind.DEAL, DEALS);
        MetRows met = new DealMeeting(plan, OWNERS, deals, new EarlierRows(), NOW)
                .meet(chunk(plan, SALES + rows), (born, changed) -> {
                    deals.removeIf(
                            old -> changed.stream().anyMatch(now -> now.id().equals(old.id())));
                    deals.addAll(changed);
                    deals.addAll(born);
                });
        met.store();
        return met;
    }

    private static ImportPlan plan(ImportKind kind, String options) {
        return ImportPlan.of(kind, AnImport.options(options), Map.of());
    }

    private static RowChunk chunk(ImportPlan plan, String csv) {
        try (ImportFile file =
                ImportFile.open(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), plan, AnImport.CODES)) {
            return new RowChunks(file, RowChunks.MOST_ROWS).next().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
