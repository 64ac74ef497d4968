package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.ComparableText;
import io.fitgauge.language.FileLanguages;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads import options against the tenant's attributes and collects all that is wrong with them. */
final class OptionsCheck {

    private static final int MAX_TAG_SEPARATOR = 10;
    private static final int MAX_DATE_FORMAT = 50;
    private static final int MAX_SKIP = 1_000;
    /** Of these a row of a contact or a deal needs one. */
    private static final List<String> OWNERS = List.of(
            ImportTarget.Field.EXTERNAL_ID.key(),
            RelatedField.ACCOUNT_EXTERNAL_ID.key(),
            RelatedField.ACCOUNT_DOMAIN.key(),
            RelatedField.ACCOUNT_NAME.key());

    private static final String SUFFIX = ImportTarget.Currency.SUFFIX;
    private static final Set<String> DECIMALS = Set.of(".", ",");
    private static final Set<String> GROUPINGS = Set.of("", " ", ".", ",", "'", "\u00a0", "\u202f");

    private final ImportKind kind;
    private final ImportOptions options;
    private final Map<String, AttributeView> attributes;
    private final FieldErrors errors = new FieldErrors();
    private final Map<String, ImportTarget> targets = new LinkedHashMap<>();

    OptionsCheck(ImportKind kind, ImportOptions options, Map<String, AttributeView> attributes) {
        this.kind = kind;
        this.options = options;
        this.attributes = attributes;
    }

    ImportPlan plan() {
        columns();
        currencyColumns();
        MatchKeys.check(kind, options.match(), mapped(), errors);
        delimiter();
        charset();
        skip();
        tagSeparator();
        language();
        numbers();
        ranges();
        currency();
        dateFormat();
        booleans();
        new WordsCheck(options, targets, errors).check();
        errors.refuseIfAny();
        return new ImportPlan(kind, options, targets);
    }

    private void columns() {
        Map<String, String> columnByTarget = new HashMap<>();
        options.columns().forEach((column, key) -> column(column, key, columnByTarget));
        if (options.columns().isEmpty()) {
            errors.add("/columns", "Say which columns to read: map at least one to name or externalId.");
        } else if (kind != ImportKind.ACCOUNT) {
            owner(columnByTarget.keySet());
        } else if (!columnByTarget.containsKey(ImportTarget.Field.ID.key())
                && !columnByTarget.containsKey(ImportTarget.Field.NAME.key())
                && !columnByTarget.containsKey(ImportTarget.Field.EXTERNAL_ID.key())) {
            errors.add("/columns", "Map a column to name or to externalId: without them a row names no account.");
        }
    }

    private void owner(Set<String> mapped) {
        if (OWNERS.stream().noneMatch(mapped::contains)) {
            errors.add("/columns", "Map a column to one of " + String.join(", ", OWNERS) + ".");
        }
    }

    private void column(String column, @Nullable String key, Map<String, String> columnByTarget) {
        String pointer = "/columns" + FieldError.segment(column);
        String name = ComparableText.trimmed(column);
        if (name.isEmpty()) {
            errors.add(pointer, "A column without a name cannot be mapped.");
        } else if (targets.containsKey(name)) {
            errors.add(pointer, "The column \"" + name + "\" is mapped already.");
        } else if (key == null || ImportTarget.of(key, kind, attributes).isEmpty()) {
            errors.add(pointer, "There is no field or attribute " + (key == null ? "null" : Quoted.of(key)) + ".");
        } else {
            String before = columnByTarget.putIfAbsent(key, name);
            if (before == null) {
                ImportTarget.of(key, kind, attributes).ifPresent(target -> targets.put(name, target));
            } else {
                errors.add(pointer, "The column \"" + before + "\" is mapped to " + key + " already.");
            }
        }
    }

    private void currencyColumns() {
        Set<String> mapped = mapped();
        targets.forEach((column, target) -> {
            if (target instanceof ImportTarget.Currency currency
                    && !mapped.contains(currency.view().key())) {
                errors.add(
                        "/columns" + FieldError.segment(column),
                        "Map a column to " + currency.view().key() + " too, which this is the currency of.");
            }
        });
    }

    private Set<String> mapped() {
        return targets.values().stream().map(ImportTarget::key).collect(Collectors.toSet());
    }

    private void skip() {
        if (options.skip() < 0 || options.skip() > MAX_SKIP) {
            errors.add("/skip", "From 0 to " + MAX_SKIP + " rows can be left out before the header.");
        }
    }

    private void language() {
        if (!FileLanguages.has(options.language())) {
            String known = String.join(
                    ", ", FileLanguages.all().stream().map(Locale::getLanguage).toList());
            errors.add("/language", Quoted.of(options.language()) + " is none of " + known + ".");
        }
    }

    private void ranges() {
        if (options.ranges() != ImportOptions.Ranges.UNREADABLE && options.numbers() == ImportOptions.Numbers.DIGITS) {
            errors.add("/ranges", "Ranges are read where numbers may be WORDS.");
        }
    }

    private void delimiter() {
        if (options.delimiter().length() != 1 || "\"\r\n".contains(options.delimiter())) {
            errors.add("/delimiter", "A delimiter is exactly one character, and neither a quote nor a line end.");
        }
    }

    private void charset() {
        if (!supported(options.charset())) {
            errors.add("/charset", "There is no charset " + Quoted.of(options.charset()) + " here.");
        }
    }

    private static boolean supported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private void tagSeparator() {
        int length = options.tagSeparator().length();
        if (length == 0 || length > MAX_TAG_SEPARATOR) {
            errors.add("/tagSeparator", "A tag separator has 1 to " + MAX_TAG_SEPARATOR + " characters.");
        }
    }

    private void numbers() {
        if (!DECIMALS.contains(options.decimal())) {
            errors.add("/decimal", "The decimal sign is a point or a comma.");
        }
        if (!GROUPINGS.contains(options.grouping())) {
            errors.add("/grouping", "Digits are grouped by nothing, a space, a point, a comma or an apostrophe.");
        } else if (!options.grouping().isEmpty() && options.grouping().equals(options.decimal())) {
            errors.add("/grouping", "The grouping sign and the decimal sign must differ.");
        }
    }

    private void currency() {
        String currency = options.currency();
        if (currency == null) {
            targets.entrySet().stream()
                    .filter(target -> isMoney(target.getValue())
                            && options.numbers() == ImportOptions.Numbers.DIGITS
                            && !hasCurrency(target.getValue()))
                    .findFirst()
                    .ifPresent(target -> errors.add(
                            "/currency",
                            "Name the currency: the column \"" + target.getKey() + "\" is mapped to money."));
        } else if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            errors.add("/currency", Quoted.of(currency) + " is no ISO 4217 currency code.");
        }
    }

    private boolean hasCurrency(ImportTarget money) {
        return targets.values().stream().anyMatch(target -> target.key().equals(money.key() + SUFFIX));
    }

    private static boolean isMoney(ImportTarget target) {
        return target.is(AttributeType.MONEY);
    }

    private void dateFormat() {
        String format = options.dateFormat();
        if (format.length() > MAX_DATE_FORMAT || !DayCells.understands(format)) {
            errors.add(
                    "/dateFormat",
                    Quoted.of(format) + " is no date pattern with year, month and day, such as yyyy-MM-dd.");
        }
    }

    private void booleans() {
        Set<String> forms = new HashSet<>();
        options.booleans().forEach(text -> forms.add(text == null ? "" : ComparableText.of(text)));
        if (options.booleans().size() != 2 || forms.size() != 2 || forms.contains("")) {
            errors.add("/booleans", "Give two different texts: the one for true, then the one for false.");
        }
    }
}
