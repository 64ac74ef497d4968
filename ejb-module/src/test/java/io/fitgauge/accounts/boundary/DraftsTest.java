package io.fitgauge.accounts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    private final Drafts drafts = new Drafts(AttributeValues.standalone());

    @Test
    void whatIsWrittenIsRead() {
        AccountDraft draft = new AccountDraft(
                "  Acme\t Ltd ",
                " E1 ",
                "https://www.Acme.com/about",
                Relationship.CUSTOMER,
                FitLabel.BEST,
                Map.of("employees", BigDecimal.TEN));

        assertThat(read(draft))
                .isEqualTo(new AccountFacts(
                        "Acme Ltd",
                        "E1",
                        "acme.com",
                        Relationship.CUSTOMER,
                        FitLabel.BEST,
                        Attributes.of(Map.of("employees", new AttributeValue.Num(BigDecimal.TEN)))));
    }

    @Test
    void blankIsAbsentAndAnAccountIsAProspectFirst() {
        assertThat(read(new AccountDraft("Acme", " ", "\u00a0", null, null, null)))
                .isEqualTo(new AccountFacts("Acme", null, null, Relationship.PROSPECT, null, Attributes.none()));
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        AccountDraft draft = new AccountDraft(
                "\u00a0", "a\u0000b", "no domain", null, null, Map.of("employees", "ten", "shoeSize", 42));

        assertThat(faults(draft))
                .containsExactlyInAnyOrder(
                        "/name", "/externalId", "/domain", "/attributes/employees", "/attributes/shoeSize");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme\ud800", "\udc00", "Acme\u0007"})
    void aNameIsMadeOfCharactersThatCanBeStored(String name) {
        assertThat(faults(named(name))).containsExactly("/name");
    }

    @Test
    void aBlankNameIsSaidOnce() {
        assertThat(faults(named(""))).containsExactly("/name");
    }

    private AccountFacts read(AccountDraft draft) {
        return drafts.read(draft, BuiltIn.byKey());
    }

    private List<String> faults(AccountDraft draft) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(draft));
        return refusal.errors().stream().map(FieldError::pointer).toList();
    }

    private static AccountDraft named(String name) {
        return new AccountDraft(name, null, null, null, null, null);
    }
}
