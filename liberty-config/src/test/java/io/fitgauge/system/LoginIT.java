package io.fitgauge.system;

import org.junit.jupiter.api.Test;

class LoginIT {

    @Test
    void theRightPasswordAnswersTokens() {
        Tenant.ACME.login();
    }
}
