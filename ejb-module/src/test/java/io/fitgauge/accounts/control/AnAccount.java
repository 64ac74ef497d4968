package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Accounts for tests, of a tenant that has one attribute of its own of every type. */
final class AnAccount {

    static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123456Z");
    static final Map<String, AttributeView> DEFINITIONS = definitions();

    private AnAccount() {}

    static AccountFacts named(String name) {
        return with(name, Map.of());
    }

    static AccountFacts with(String name, Map<String, AttributeValue> attributes) {
        return new AccountFacts(name, null, null, Relationship.PROSPECT, null, Attributes.of(attributes));
    }

    static Account of(AccountFacts facts) {
        return Account.born(new UUID(1, 2), facts, Origin.of(Actor.system(), NOON));
    }

    /** With a value for every attribute. */
    static Account full() {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        DEFINITIONS.forEach((key, definition) -> values.put(key, value(definition.type())));
        return of(new AccountFacts(
                "Zoë & Zonen", "E-1", "zoe.nl", Relationship.FORMER, FitLabel.BAD_FIT, Attributes.of(values)));
    }

    static String own(AttributeType type) {
        return "own" + type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, AttributeView> definitions() {
        Map<String, AttributeView> definitions = new LinkedHashMap<>(BuiltIn.byKey());
        for (AttributeType type : AttributeType.values()) {
            List<String> options = type == AttributeType.CHOICE ? List.of("B2B") : null;
            definitions.put(
                    own(type), new AttributeView(own(type), "Own", type, Category.ECONOMIC, false, null, options));
        }
        return definitions;
    }

    private static AttributeValue value(AttributeType type) {
        return switch (type) {
            case NUMBER -> new AttributeValue.Num(new BigDecimal("123456789012345678.123456"));
            case MONEY -> new AttributeValue.Money(new BigDecimal("-100"), "EUR");
            case TEXT -> new AttributeValue.Text("=Tea, \"green\"; 50 %\\");
            case CHOICE -> new AttributeValue.Text("B2B");
            case TAGS -> new AttributeValue.Tags(List.of("SAP", "Jäva \"x\" \ud83d\ude00"));
            case BOOLEAN -> new AttributeValue.Flag(false);
            case DATE -> new AttributeValue.Day(LocalDate.of(2024, 2, 29));
            case COUNTRY -> new AttributeValue.Text("NL");
            case INDUSTRY -> new AttributeValue.Industries(List.of("NACE:58.21"));
        };
    }
}
