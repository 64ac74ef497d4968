package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountSelection;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.refusal.Reason;
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

    /** @throws Refusal INVALID for a relationship or a label that is none */
    AccountSelection selection() {
        return new AccountSelection()
                .nameBegins(name)
                .externalId(externalId)
                .domain(domain)
                .country(country)
                .sector(sector)
                .relationship(known("relationship", Relationship.values(), relationship))
                .fitLabel(known("fitLabel", FitLabel.values(), fitLabel));
    }

    private static <E extends Enum<E>> @Nullable E known(String filter, E[] all, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(Reason.INVALID, filter + " must be one of " + Arrays.toString(all) + "."));
    }
}
