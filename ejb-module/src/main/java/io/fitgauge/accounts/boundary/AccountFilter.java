package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountSelection;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows: those that fulfil all that is not absent. Texts are compared by the contract's rule,
 * but the external id to the character.
 *
 * @param name how it begins
 * @param domain a host name, or the address of a site
 * @param country its code
 * @param relationship {@code PROSPECT}, {@code CUSTOMER} or {@code FORMER}
 * @param fitLabel {@code BEST} or {@code BAD_FIT}
 */
public record AccountFilter(
        @Nullable String name,
        @Nullable String externalId,
        @Nullable String domain,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String relationship,
        @Nullable String fitLabel) {

    public static final AccountFilter ALL = new AccountFilter(null, null, null, null, null, null, null);

    /** @param errors takes what is wrong, with pointers such as {@code /relationship} */
    public void check(FieldErrors errors) {
        check("relationship", Relationship.values(), relationship, errors);
        check("fitLabel", FitLabel.values(), fitLabel, errors);
    }

    private static <E extends Enum<E>> void check(String field, E[] all, @Nullable String name, FieldErrors errors) {
        if (name != null
                && Arrays.stream(all).noneMatch(constant -> constant.name().equals(name))) {
            errors.add(FieldError.segment(field), "must be one of " + Arrays.toString(all));
        }
    }

    /** @throws Refusal INVALID for a relationship or a label that is none */
    AccountSelection selection() {
        return new AccountSelection()
                .nameBegins(name)
                .externalId(externalId)
                .domain(domain)
                .country(country)
                .sector(sector)
                .relationship(Choice.of("relationship", Relationship.values(), relationship))
                .fitLabel(Choice.of("fitLabel", FitLabel.values(), fitLabel));
    }
}
