package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.FeedStore;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.Map;

/** Events that say what a user was told. */
class FeedTraces implements PersonalData {

    private final FeedStore feed;

    @Inject
    FeedTraces(FeedStore feed) {
        this.feed = feed;
    }

    @Override
    public Step step() {
        return Step.MENTIONS;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        return Map.of("feed_event", person.isContact() ? 0 : feed.forgetAbout(person.id()));
    }
}
