package io.fitgauge.accounts.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import java.util.Map;

/** What a deal is about in money: in a file it is read as money attributes are. */
final class DealAmount {

    static final String KEY = "amount";

    static final Map<String, AttributeView> BY_KEY =
            Map.of(KEY, new AttributeView(KEY, "Amount", AttributeType.MONEY, Category.ECONOMIC, true, null, null));

    private DealAmount() {}
}
