package io.fitgauge.accounts.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.ComparableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Finds the way in which the cells of an attribute are read. */
final class AttributeCells {

    static final String YEAR = "foundedYear";

    private static final int MAX_TEXT = 500;
    private static final int MAX_TAG = 100;

    private final ImportOptions options;
    private final Codes codes;
    private final Numbers numbers;
    private final DayCells days;

    /** @param options that were found good */
    AttributeCells(ImportOptions options, Codes codes) {
        this.options = options;
        this.codes = codes;
        this.numbers = options.numbers() == ImportOptions.Numbers.WORDS
                ? new NumbersInWords(options, codes)
                : Numbers.inDigits(new NumberCells(options.decimal(), options.grouping()));
        this.days = new DayCells(options.dateFormat(), options.locale());
    }

    /** @param scale what numbers are multiplied by */
    CellReader<AttributeValue> of(AttributeView attribute, BigDecimal scale) {
        return switch (attribute.type()) {
            case NUMBER ->
                attribute.key().equals(YEAR)
                        ? cell -> new AttributeValue.Num(year(cell))
                        : cell -> new AttributeValue.Num(
                                numbers.read(cell, scale, false).value());
            case MONEY -> cell -> money().read(cell, null, scale);
            case TEXT -> text(texts(MAX_TEXT));
            case CHOICE -> text(new ChoiceCells(Objects.requireNonNullElse(attribute.options(), List.of())));
            case TAGS -> {
                ListCells tags = new ListCells(options.tagSeparator(), texts(MAX_TAG));
                yield cell -> new AttributeValue.Tags(tags.read(cell));
            }
            case BOOLEAN -> flag();
            case DATE -> cell -> new AttributeValue.Day(days.read(cell));
            case COUNTRY -> text(this::country);
            case INDUSTRY -> {
                ListCells industries = new ListCells(options.tagSeparator(), this::industry);
                yield cell -> new AttributeValue.Industries(industries.read(cell));
            }
        };
    }

    /** A list may say the day on which a company was founded. */
    private BigDecimal year(String cell) throws UnreadableCell {
        try {
            return numbers.read(cell, BigDecimal.ONE, false).value();
        } catch (UnreadableCell noNumber) {
            if (!Readable.is(cell, days)) {
                throw noNumber;
            }
            return BigDecimal.valueOf(days.read(cell).getYear());
        }
    }

    private CellReader<String> texts(int most) {
        TextCells texts = new TextCells(most);
        return options.texts() == ImportOptions.Texts.EXACT ? texts::exact : texts;
    }

    private static CellReader<AttributeValue> text(CellReader<String> reader) {
        return cell -> new AttributeValue.Text(reader.read(cell));
    }

    MoneyCells money() {
        return new MoneyCells(numbers, this::currency, options.currency());
    }

    /** Reads a cell of a column of currencies. */
    String currency(String cell) throws UnreadableCell {
        String text = ComparableText.trimmed(cell);
        if (options.numbers() == ImportOptions.Numbers.WORDS) {
            return codes.currencyByName(text, options.currency())
                    .orElseThrow(() -> new UnreadableCell(Quoted.of(cell) + " is no currency."));
        }
        return known(text, codes.currencyExists(text), "currency code");
    }

    private CellReader<AttributeValue> flag() {
        String yes = String.valueOf(options.booleans().get(0));
        String no = String.valueOf(options.booleans().get(1));
        ChoiceCells either = new ChoiceCells(List.of(yes, no));
        return cell -> new AttributeValue.Flag(either.read(cell).equals(yes));
    }

    private String country(String cell) throws UnreadableCell {
        String text = ComparableText.trimmed(cell);
        return switch (options.country()) {
            case CODE -> known(text, codes.countryExists(text), "country code");
            case NAME ->
                codes.countryByName(text)
                        .orElseThrow(() -> new UnreadableCell(Quoted.of(cell) + " is no country's name."));
            case EITHER ->
                codes.countryByNameOrCode(text)
                        .orElseThrow(() -> new UnreadableCell(Quoted.of(cell) + " is no country's name or code."));
        };
    }

    private String industry(String part) throws UnreadableCell {
        String code = ComparableText.trimmed(part);
        return known(code, codes.industryExists(code), "industry code");
    }

    private static String known(String code, boolean exists, String kind) throws UnreadableCell {
        if (!exists) {
            throw new UnreadableCell(Quoted.of(code) + " is no " + kind + " of the tables.");
        }
        return code;
    }
}
