package io.fitgauge.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds what is known about a company. */
final class AccountBuilder {

    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    private AccountBuilder() {}

    static AccountBuilder anAccount() {
        return new AccountBuilder();
    }

    AccountBuilder number(String key, String number) {
        return with(key, new AttributeValue.Num(new BigDecimal(number)));
    }

    AccountBuilder money(String key, String amount, String currency) {
        return with(key, new AttributeValue.Money(new BigDecimal(amount), currency));
    }

    AccountBuilder text(String key, String text) {
        return with(key, new AttributeValue.Text(text));
    }

    AccountBuilder tags(String key, String... tags) {
        return with(key, new AttributeValue.Tags(List.of(tags)));
    }

    AccountBuilder flag(String key, boolean flag) {
        return with(key, new AttributeValue.Flag(flag));
    }

    AccountBuilder day(String key, String day) {
        return with(key, new AttributeValue.Day(LocalDate.parse(day)));
    }

    AccountBuilder industries(String key, String... codes) {
        return with(key, new AttributeValue.Industries(List.of(codes)));
    }

    AccountBuilder with(String key, AttributeValue value) {
        values.put(key, value);
        return this;
    }

    Attributes build() {
        return Attributes.of(values);
    }
}
