package io.fitgauge.accounts.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.ComparableText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Whether the cells of a column look like what a target takes. */
final class ValueFit {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NUMBER = 40;
    private static final double ALL = 0.98;

    private final Codes codes;
    private final Locale language;

    ValueFit(Codes codes, Locale language) {
        this.codes = codes;
        this.language = language;
    }

    /**
     * @param cells those that are not blank
     * @param rows how many rows there are
     */
    boolean fits(ImportTarget target, List<String> cells, int rows) {
        List<String> known =
                cells.stream().filter(cell -> !WordGuess.isUnknown(cell)).toList();
        if (target instanceof ImportTarget.Field field) {
            return fits(field, known, rows);
        }
        if (target instanceof RelatedField field) {
            return known.isEmpty() || fits(field, known);
        }
        return known.isEmpty() || target instanceof ImportTarget.Attribute attribute && fits(attribute.view(), known);
    }

    private boolean fits(ImportTarget.Field field, List<String> cells, int rows) {
        return switch (field) {
            case ID -> false; // only an export has them
            case NAME -> mostly(cells, cell -> hasLetter(cell) && cell.length() <= LONGEST_NAME);
            case EXTERNAL_ID -> identifies(cells, rows);
            case DOMAIN -> Readable.mostly(cells, new DomainCells());
            case RELATIONSHIP, FIT_LABEL -> mostly(cells, cell -> WordGuess.hasMeaning(field, cell));
        };
    }

    private boolean fits(RelatedField field, List<String> cells) {
        return switch (field) {
            case ACCOUNT_EXTERNAL_ID -> Readable.mostly(cells, new IdCells(RowReader.MAX_EXTERNAL_ID));
            case ACCOUNT_DOMAIN -> Readable.mostly(cells, new DomainCells());
            case EMAIL -> Readable.mostly(cells, new EmailCells());
            case STAGE, SENIORITY, LOSS_REASON -> mostly(cells, cell -> WordGuess.hasMeaning(field, cell));
            case OPENED_ON, CLOSED_ON -> DayGuess.of(cells, language).isPresent();
            case ACCOUNT_NAME, FIRST_NAME, LAST_NAME, DEAL_NAME, TITLE, DEPARTMENT, LOST_REASON, REFERRED_BY ->
                mostly(cells, ValueFit::hasLetter);
        };
    }

    private boolean fits(AttributeView attribute, List<String> cells) {
        return switch (attribute.type()) {
            case NUMBER, MONEY -> mostly(cells, cell -> hasDigit(cell) && cell.length() <= LONGEST_NUMBER);
            case TEXT -> mostly(cells, ValueFit::hasLetter);
            case TAGS -> mostly(cells, ValueFit::hasLetter);
            case CHOICE ->
                Readable.mostly(cells, new ChoiceCells(Objects.requireNonNullElse(attribute.options(), List.of())));
            case BOOLEAN -> WordGuess.booleans(cells).isPresent();
            case DATE -> DayGuess.of(cells, language).isPresent();
            case COUNTRY ->
                mostly(cells, cell -> codes.countryByNameOrCode(ComparableText.trimmed(cell))
                        .isPresent());
            case INDUSTRY ->
                mostly(cells, cell -> codes.industryExists(ComparableText.trimmed(cell.split("[;,|]", 2)[0])));
        };
    }

    private static boolean identifies(List<String> cells, int rows) {
        Set<String> different = new HashSet<>(cells);
        return 2 * cells.size() >= rows
                && different.size() >= ALL * cells.size()
                && cells.stream().allMatch(cell -> Readable.is(cell, new IdCells(RowReader.MAX_EXTERNAL_ID)));
    }

    private static boolean mostly(List<String> cells, Predicate<String> test) {
        return !cells.isEmpty() && 2 * cells.stream().filter(test).count() >= cells.size();
    }

    private static boolean hasLetter(String cell) {
        return cell.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }
}
