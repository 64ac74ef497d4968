package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.LinkAddress;
import io.fitgauge.identity.control.Links;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.mail.boundary.Postbox;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Gets a one-time link to its user: by mail, or through whoever asked when there is no mail server. Never both. */
class LinkDelivery {

    private final Postbox postbox;
    private final Outbox outbox;
    private final Links links;
    private final LinkAddress address;

    @Inject
    LinkDelivery(Postbox postbox, Outbox outbox, Links links, LinkAddress address) {
        this.postbox = postbox;
        this.outbox = outbox;
        this.links = links;
        this.address = address;
    }

    boolean isByMail() {
        return postbox.isOpen();
    }

    /**
     * @param member locked
     * @return what is to be shown; none when it will be mailed
     */
    @Nullable
    LinkView send(Caller caller, Membership member, Purpose purpose) {
        if (isByMail()) {
            outbox.write(caller, LinkEvents.of(purpose, member.id()));
            return null;
        }
        Links.Made made = links.make(caller.tenant(), member, purpose, false);
        return new LinkView(
                address.of(purpose, made.secret()),
                made.secret().text(),
                made.link().expiresAt());
    }
}
