package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.tenancy.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountColumnsTest {

    @Test
    void valuesOfEveryTypeComeBackAsTheyWere() throws SQLException {
        Account account = AnAccount.full();

        assertThat(read(account)).isEqualTo(account);
    }

    @Test
    void whatIsUnknownComesBackUnknown() throws SQLException {
        Account account = AnAccount.of(AnAccount.named("Acme"));

        assertThat(read(account)).isEqualTo(account);
    }

    @Test
    void whereItStemsFromComesBack() throws SQLException {
        Origin file = Origin.imported(new UUID(7, 7), AnAccount.NOON.plusSeconds(1));
        Origin register = Origin.of(Actor.person(new UUID(3, 3)), AnAccount.NOON.plusSeconds(2))
                .from("Handelsregister", LocalDate.of(2026, 5, 1));
        Account account = AnAccount.full()
                .changed(AnAccount.named("Acme"), file)
                .confirmed(AnAccount.named("Acme"), Set.of("name"), register);

        assertThat(read(account)).isEqualTo(account);
    }

    @Test
    void aRevisionHasTheColumnsOfAnAccount() throws IOException {
        String schema = schema();
        String made = schema.substring(schema.indexOf("CREATE TABLE account_revision ("));
        String revision = made.substring(0, made.indexOf(") DEFAULT"))
                + schema.substring(schema.indexOf("ALTER TABLE account_revision"));

        assertThat(AccountColumns.TO_READ)
                .allSatisfy(column -> assertThat(revision).containsPattern("\\n    " + column + " "));
    }

    @Test
    void knownToBeEmptyIsNotUnknown() throws SQLException {
        Account account = AnAccount.of(AnAccount.with(
                "Acme",
                Map.of(
                        "goals", new AttributeValue.Tags(List.of()),
                        "industry", new AttributeValue.Industries(List.of()),
                        "ownTags", new AttributeValue.Tags(List.of()))));

        assertThat(read(account)).isEqualTo(account);
    }

    @Test
    void anOwnAttributeThatIsGoneOrIsOfAnotherTypeNowIsUnknown() throws SQLException {
        Account account = AnAccount.full();
        var definitions = new HashMap<>(AnAccount.DEFINITIONS);
        definitions.remove("ownText");
        definitions.put("ownTags", AnAccount.DEFINITIONS.get("ownNumber"));
        definitions.put("ownChoice", AnAccount.DEFINITIONS.get("ownNumber"));
        definitions.put("ownCountry", AnAccount.DEFINITIONS.get("ownDate"));

        Account read = AccountColumns.read(FakeRow.of(account), definitions);

        assertThat(read.attributes().asMap())
                .doesNotContainKeys("ownText", "ownTags", "ownChoice", "ownCountry")
                .hasSize(account.attributes().asMap().size() - 4);
    }

    @Test
    void ownDecimalsAreStoredAsTextsSoThatNoDatabaseRoundsThem() {
        Account account = AnAccount.of(
                AnAccount.with("Acme", Map.of("ownNumber", new AttributeValue.Num(new BigDecimal("1e17")))));

        assertThat(AccountColumns.write(account)).containsEntry("own", "{\"ownNumber\":\"100000000000000000\"}");
    }

    @Test
    void namesAndSectorsAreSearchedInTheFormInWhichTheyAreCompared() {
        Account account =
                AnAccount.of(AnAccount.with("STRAẞE  Nord", Map.of("sector", new AttributeValue.Text("Tea ＆ Coffee"))));

        assertThat(AccountColumns.write(account))
                .containsEntry("name_key", "strasse nord")
                .containsEntry("sector_key", "tea & coffee");
    }

    @Test
    void everyColumnIsInTheSchemaWithTheTypeOfItsAttribute() throws IOException {
        String schema = schema();

        assertThat(AccountColumns.TO_WRITE)
                .allSatisfy(column -> assertThat(schema).containsPattern("\\n    " + column + " "));
        assertThat(BuiltIn.all()).allSatisfy(attribute -> {
            AttributeColumn column = AttributeColumn.of(attribute);
            assertThat(schema).contains("\n    " + column.names().get(0) + " " + type(attribute.type()));
        });
    }

    private static String type(AttributeType type) {
        return switch (type) {
            case NUMBER, MONEY -> "DECIMAL(24, 6) NULL";
            case TEXT -> "VARCHAR(500) NULL";
            case CHOICE -> "VARCHAR(20) NULL";
            case TAGS, INDUSTRY -> "MEDIUMTEXT NULL";
            case BOOLEAN -> "BOOLEAN NULL";
            case DATE -> "DATE NULL";
            case COUNTRY -> "CHAR(2) NULL";
        };
    }

    private static String schema() throws IOException {
        StringBuilder schema = new StringBuilder();
        for (String migration : List.of(
                "V202611220920__accounts",
                "V202611221020__account_last_import",
                "V202611221021__account_revisions",
                "V202611221022__account_duplicates",
                "V202611221121__by_agency")) {
            try (InputStream in = AccountColumnsTest.class.getResourceAsStream("/db/migration/" + migration + ".sql")) {
                schema.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return schema.toString().replace("ADD COLUMN ", "");
    }

    private static Account read(Account account) throws SQLException {
        return AccountColumns.read(FakeRow.of(account), AnAccount.DEFINITIONS);
    }
}
