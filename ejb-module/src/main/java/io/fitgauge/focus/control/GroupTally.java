package io.fitgauge.focus.control;

import io.fitgauge.focus.entity.DealCount;
import io.fitgauge.focus.entity.Figures;
import io.fitgauge.focus.entity.Share;

/** What became of the deals of one group of accounts, told deal by deal and account by account. */
public final class GroupTally {

    private final AmountTally amounts = new AmountTally();
    private final DayTally days = new DayTally();
    private long open;
    private long won;
    private long lost;
    private long referred;
    private long customers;
    private long former;

    public void addOpen() {
        open++;
    }

    public void add(ClosedDeal deal) {
        if (!deal.won()) {
            lost++;
            return;
        }
        won++;
        referred += deal.referred() ? 1 : 0;
        amounts.add(deal);
        Long took = deal.days();
        if (took != null) {
            days.add(took);
        }
    }

    public void addCustomer() {
        customers++;
    }

    public void addFormer() {
        former++;
    }

    /** @param withOpen whether open deals are among those that are asked for */
    public Figures figures(boolean withOpen) {
        return new Figures(
                new DealCount(withOpen ? open : null, won, lost),
                Share.of(won, won + lost),
                amounts.figure(),
                days.figure(),
                Share.of(referred, won),
                Share.of(customers, customers + former));
    }
}
