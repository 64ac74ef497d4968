package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (String migration : List.of("V202611220920__accounts", "V202611221020__account_last_import")) {
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
