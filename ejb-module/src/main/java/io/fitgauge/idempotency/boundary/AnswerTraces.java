package io.fitgauge.idempotency.boundary;

import io.fitgauge.idempotency.control.AnswerStore;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.Map;

/** Kept answers that a person got, or that speak of them. */
class AnswerTraces implements PersonalData {

    private final AnswerStore answers;

    @Inject
    AnswerTraces(AnswerStore answers) {
        this.answers = answers;
    }

    @Override
    public Step step() {
        return Step.MENTIONS;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        return Map.of("idempotency_key", answers.forgetAbout(person.id()));
    }
}
