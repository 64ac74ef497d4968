package io.fitgauge.web.identity;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The caller of this request, put here by {@link CallerFilter}. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;

    private String stamps = "";

    /** @param tokenStamps what the token says of what it stands on */
    void is(Caller known, String tokenStamps) {
        caller = known;
        stamps = tokenStamps;
    }

    String stamps() {
        return stamps;
    }

    public Caller get() {
        Caller known = caller;
        if (known == null) {
            throw new Refusal(Reason.NOT_AUTHENTICATED, "An access token is needed.");
        }
        return known;
    }
}
