package io.fitgauge.notifications.boundary;

import io.fitgauge.mail.boundary.Postbox;
import io.fitgauge.notifications.control.MailPlan;
import io.fitgauge.notifications.control.PreferenceStore;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** How somebody is told, for themselves. */
@Stateless
public class Preferences {

    @Inject
    PreferenceStore store;

    @Inject
    MailPlan mails;

    @Inject
    Postbox postbox;

    public Revised<PreferencesView> find(Caller caller) {
        return revised(store.of(caller.actor().key()));
    }

    /**
     * What waits to be mailed goes out as it is wanted from now on.
     *
     * @throws Refusal INVALID; STALE when the revision is not the latest
     */
    public Revised<PreferencesView> change(Caller caller, int revision, PreferencesDraft draft) {
        UUID person = caller.actor().key();
        if (!store.change(person, draft.preference(revision))) {
            throw Refusal.stale();
        }
        Preference changed = store.of(person);
        mails.replan(caller, person, changed);
        return revised(changed);
    }

    /** A mail server that comes or goes is no change of one's own, but it is read with it. */
    private Revised<PreferencesView> revised(Preference preference) {
        boolean mailServer = postbox.isOpen();
        return new Revised<>(
                preference.revision(), PreferencesView.of(preference, mailServer), mailServer ? "mail" : "none");
    }
}
