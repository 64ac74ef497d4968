package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.ComparableText;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.reference.boundary.Industries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an export writes, an import with the options that a preview proposes reads as the very same. */
class ExportedAccountsComeBackTest {

    private static final Codes CODES = new ReferenceCodes(new Industries(), new Countries(), new Currencies());
    private static final Map<String, AttributeView> DEFINITIONS = AnAccount.DEFINITIONS;
    private static final Origin FILE = Origin.imported(new UUID(7, 7), AnAccount.NOON);

    @Property(tries = 200)
    void nothingChanges(@ForAll("accounts") List<AccountFacts> facts) {
        List<Account> accounts = new ArrayList<>();
        facts.forEach(one -> accounts.add(Account.born(new UUID(7, accounts.size()), one, FILE)));
        byte[] file = exported(accounts);

        ImportOptions options = new FilePreview(ImportKind.ACCOUNT, DEFINITIONS, CODES, StoredJson.object())
                .of(file, true, "SEK")
                .options();
        List<RowOutcome> rows = rows(file, ImportPlan.of(options, DEFINITIONS));

        assertThat(rows).hasSameSizeAs(accounts);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).isInstanceOf(AccountRow.class);
            AccountRow row = (AccountRow) rows.get(i);
            assertThat(row.id()).isEqualTo(accounts.get(i).id());
            assertThat(accounts.get(i).changed(row.onto(accounts.get(i).facts(), false), FILE))
                    .isSameAs(accounts.get(i));
        }
    }

    @Property(tries = 100)
    void nothingIsLost(@ForAll("accounts") List<AccountFacts> facts) {
        AccountFacts one = facts.get(0);
        byte[] file = exported(List.of(Account.born(new UUID(7, 0), one, FILE)));
        ImportOptions options = new FilePreview(ImportKind.ACCOUNT, DEFINITIONS, CODES, StoredJson.object())
                .of(file, true, "SEK")
                .options();

        AccountRow row =
                (AccountRow) rows(file, ImportPlan.of(options, DEFINITIONS)).get(0);

        assertThat(row.asNew()).isEqualTo(one);
    }

    private static byte[] exported(List<Account> accounts) {
        List<String> columns = AccountCells.columns(DEFINITIONS.values());
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            accounts.forEach(account -> csv.writeRecord(AccountCells.row(account, columns)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<RowOutcome> rows(byte[] csv, ImportPlan plan) {
        List<RowOutcome> rows = new ArrayList<>();
        try (ImportFile file = ImportFile.open(new ByteArrayInputStream(csv), plan, CODES)) {
            for (Optional<RowOutcome> row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    @Provide
    static Arbitrary<List<AccountFacts>> accounts() {
        Arbitrary<Map<String, AttributeValue>> values = Arbitraries.maps(
                        Arbitraries.of(DEFINITIONS.keySet()),
                        Arbitraries.integers().between(0, 1 << 20))
                .ofMaxSize(12)
                .flatMap(ExportedAccountsComeBackTest::values);
        return net.jqwik.api.Combinators.combine(
                        texts(),
                        Arbitraries.of(Relationship.values()),
                        Arbitraries.of(FitLabel.values()).injectNull(0.5),
                        Arbitraries.of("acme.nl", "xn--mnchen-3ya.de").injectNull(0.5),
                        values)
                .as((name, relationship, label, domain, known) ->
                        new AccountFacts(name, null, domain, relationship, label, Attributes.of(known)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Map<String, AttributeValue>> values(Map<String, Integer> seeds) {
        Arbitrary<Map<String, AttributeValue>> all = Arbitraries.just(new LinkedHashMap<>());
        for (String key : seeds.keySet()) {
            AttributeView attribute = Objects.requireNonNull(DEFINITIONS.get(key));
            all = all.flatMap(known -> value(attribute).map(value -> {
                Map<String, AttributeValue> more = new LinkedHashMap<>(known);
                more.put(key, value);
                return more;
            }));
        }
        return all;
    }

    private static Arbitrary<AttributeValue> value(AttributeView attribute) {
        return switch (attribute.type()) {
            case NUMBER -> decimals().map(AttributeValue.Num::new);
            case MONEY ->
                decimals().flatMap(amount -> Arbitraries.of("EUR", "USD", "PLN")
                        .map(code -> new AttributeValue.Money(amount, code)));
            case TEXT -> untidy().map(AttributeValue.Text::new);
            case CHOICE ->
                Arbitraries.of(Objects.requireNonNull(attribute.options())).map(AttributeValue.Text::new);
            case TAGS -> untidy().list().ofMaxSize(4).map(AttributeValue.Tags::new);
            case BOOLEAN -> Arbitraries.of(true, false).map(AttributeValue.Flag::new);
            case DATE ->
                Arbitraries.longs()
                        .between(-719_000, 2_932_000)
                        .map(LocalDate::ofEpochDay)
                        .map(AttributeValue.Day::new);
            case COUNTRY -> Arbitraries.of("NL", "NA", "SE").map(AttributeValue.Text::new);
            case INDUSTRY ->
                Arbitraries.of("NACE:58.21", "ISIC:J", "NAICS:31-33")
                        .list()
                        .ofMaxSize(3)
                        .map(AttributeValue.Industries::new);
        };
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999999"), new BigDecimal("999999999999999999"))
                .ofScale(6)
                .map(value -> value.stripTrailingZeros());
    }

    /** As attributes keep them: to the character. */
    private static Arbitrary<String> untidy() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of("", "", " ", "\t", "\n", "\r\n", "\u00a0"),
                        texts(),
                        Arbitraries.of("", "", "  ", "\n", "\r", "\n\"=5"))
                .as((before, text, after) -> before + text + after);
    }

    /** On one line and trimmed, as accounts keep their names. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> hard = Arbitraries.strings()
                .withChars("=+-@'\";,.| \u00e9\u20ac\ud83d")
                .withCharRange('a', 'e')
                .withCharRange('0', '5')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> text.indexOf('\ud83d') < 0);
        return Arbitraries.oneOf(
                        hard,
                        Arbitraries.of("=SUM(A1)", "-", "n/a", "'=x", "''-5", "-5", "+31 6", "\"", ";", "a;b", "\"a\""))
                .map(ComparableText::trimmed)
                .filter(text -> !text.isEmpty());
    }
}
