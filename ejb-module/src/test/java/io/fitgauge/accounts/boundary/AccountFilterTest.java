package io.fitgauge.accounts.boundary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.refusal.Refusal;
import org.junit.jupiter.api.Test;

class AccountFilterTest {

    @Test
    void anUnknownRelationshipIsRefusedWithTheKnownOnes() {
        AccountFilter filter = new AccountFilter(null, null, null, null, null, "FRIEND", null);

        assertThatThrownBy(filter::selection)
                .isInstanceOf(Refusal.class)
                .hasMessage("relationship must be one of [PROSPECT, CUSTOMER, FORMER].");
    }
}
