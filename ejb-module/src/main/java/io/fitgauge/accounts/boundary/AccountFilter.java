package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountSelection;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.refusal.Refusal;
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
                .relationship(Choice.of("relationship", Relationship.values(), relationship))
                .fitLabel(Choice.of("fitLabel", FitLabel.values(), fitLabel));
    }
}
