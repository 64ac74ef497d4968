package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.DealFacts;
import io.fitgauge.accounts.entity.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a deal figures are made of. One that is neither won nor lost is open.
 *
 * @param referred whether somebody is said to have brought it
 */
public record CountedDeal(
        UUID id,
        UUID accountId,
        boolean won,
        boolean lost,
        @Nullable Money amount,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean referred) {

    static CountedDeal of(Deal deal) {
        DealFacts facts = deal.facts();
        return new CountedDeal(
                deal.id(),
                facts.accountId(),
                facts.stage() == Stage.WON,
                facts.stage() == Stage.LOST,
                Money.of(facts.amount()),
                facts.openedOn(),
                facts.closedOn(),
                facts.referredBy() != null);
    }
}
